import { joinsLinks } from '../linkEdges';
import type { Reading } from '../text/reading';
import { withChamber, withParliament } from './chambers';
import { findEventsAndWorks } from './events';
import { indexKnown, type Known } from './grow';
import { findKnownNames } from './known';
import { findOrganisations } from './organisations';
import { findPersons } from './persons';
import { findPlaces } from './places';
import { chooseSpans, type Proposal } from './spans';
import { listedTeams } from './teamsListed';
import { trimHeads } from './trim';
import type { Words } from './words';

/** What the registry and the cues around a name say, without the tagger. */
export function proposeNames(reading: Reading, words: Words): readonly Proposal[] {
  // «در [ایران](…) [خودرو](…) …»: two links are two things; one that takes in a part of a name parts nothing.
  const isOne = ({ startUnit, endUnit }: Proposal): boolean => !joinsLinks(reading, { start: startUnit, end: endUnit });
  const registry = findKnownNames(reading, words).filter(isOne);
  const open = indexKnown(registry);
  const known = indexKnown(registry.filter(({ candidates }) => candidates[0].needs === 0));
  const proposals: Proposal[] = [
    ...registry,
    ...findPersons(words, known, open).filter((person) => !opensWithWork(person, known)),
    ...findOrganisations(words, known, open),
    ...listedTeams(words, known),
    ...findPlaces(words, known, open),
    ...findEventsAndWorks(words, known),
  ].map((proposal) => withParliament(words, withChamber(words, trimHeads(words, proposal))));
  return chooseSpans(proposals.filter(isOne));
}

/** «فتوح‌البلدان بلاذری»: a work and its author, though a given name opens it. */
function opensWithWork({ start, end }: Proposal, known: Known): boolean {
  const work = known.get(start);
  return work?.type === 'work' && work.end > start + 1 && work.end < end;
}
