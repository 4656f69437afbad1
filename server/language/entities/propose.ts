import { joinsLinks } from '../linkEdges';
import type { Reading } from '../text/reading';
import { indexKnown, type Known } from './grow';
import { findKnownNames } from './known';
import { withChamber, withParliament, withTerm } from './organisations/chambers';
import { withBothCountries } from './organisations/jointBodies';
import { withoutObject } from './organisations/objects';
import { withoutHolder } from './organisations/officeHolders';
import { findOrganisations } from './organisations/organisations';
import { listedTeams } from './organisations/teamsListed';
import { findPersons } from './persons/persons';
import { withNumber } from './persons/regnal';
import { findPlaces } from './places/places';
import { amongPeers } from './registry/amongPeers';
import { isCutAtHyphen } from './senses/hyphened';
import { chooseSpans, type Proposal } from './spans';
import { trimHeads } from './trim';
import type { Words } from './words/words';
import { findEventsAndWorks } from './works/events';

/** What the registry and the cues around a name say, without the tagger. */
export function proposeNames(reading: Reading, words: Words): readonly Proposal[] {
  // «در [ایران](…) [خودرو](…) …»: two links are two things; one that takes in a part of a name parts nothing.
  const isOne = ({ startUnit, endUnit }: Proposal): boolean => !joinsLinks(reading, { start: startUnit, end: endUnit });
  const registry = amongPeers(words, findKnownNames(reading, words).filter(isOne));
  const open = indexKnown(registry);
  const known = indexKnown(registry.filter(({ candidates }) => candidates[0].needs === 0));
  const proposals: Proposal[] = [
    ...registry.filter((name) => !isCutAtHyphen(words, name, () => open)),
    ...findPersons(words, known, open).filter((person) => !opensWithWork(person, known)),
    ...findOrganisations(words, known, open),
    ...listedTeams(words, known),
    ...findPlaces(words, known, open),
    ...findEventsAndWorks(words, known, open),
  ]
    .map((proposal) =>
      withNumber(words, withParliament(words, withTerm(words, withChamber(words, trimHeads(words, proposal))))),
    )
    .map((proposal) => withoutHolder(words, withBothCountries(words, proposal, known), () => known))
    .map((proposal) => withoutObject(words, proposal, registry));
  return chooseSpans(proposals.filter(isOne));
}

/** «فتوح‌البلدان بلاذری»: a work and its author, though a given name opens it. */
function opensWithWork({ start, end }: Proposal, known: Known): boolean {
  const work = known.get(start);
  return work?.type === 'work' && work.end > start + 1 && work.end < end;
}
