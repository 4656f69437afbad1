import { foldedString, type Reading } from '../text/reading';
import { findEventsAndWorks } from './events';
import { indexKnown } from './grow';
import { findKnownNames } from './known';
import { findOrganisations } from './organisations';
import { findPersons } from './persons';
import { findPlaces } from './places';
import { findRoles } from './roles';
import { chooseSpans, type Proposal } from './spans';
import { trimHeads } from './trim';
import type { EntityMention, EntityRole } from './types';
import { readWords, type Words } from './words';

/** Finds the names of one block. Pure and local: what only the article can decide is left open (`needsContext`). */
export function recogniseEntities(reading: Reading): readonly EntityMention[] {
  const words = readWords(reading);
  const proposals = proposeNames(reading, words);
  const known = indexKnown(proposals.filter(({ candidates }) => candidates.length === 0 || candidates[0].needs === 0));
  return proposals.map((proposal) =>
    toMention(
      reading,
      proposal,
      proposal.type === 'person' ? findRoles(words, proposal.start, proposal.end, known) : [],
    ),
  );
}

/** What the registry and the cues around a name say, without the tagger. */
export function proposeNames(reading: Reading, words: Words): readonly Proposal[] {
  const registry = findKnownNames(reading, words);
  const known = indexKnown(registry.filter(({ candidates }) => candidates[0].needs === 0));
  const proposals: Proposal[] = [
    ...registry,
    ...findPersons(words, known),
    ...findOrganisations(words, known),
    ...findPlaces(words, known),
    ...findEventsAndWorks(words, known),
  ].map((proposal) => trimHeads(words, proposal));
  return chooseSpans(proposals);
}

function toMention(reading: Reading, proposal: Proposal, roles: readonly EntityRole[]): EntityMention {
  const { text } = reading;
  const { startUnit, endUnit } = proposal;
  return {
    start: text.starts[startUnit],
    end: text.ends[endUnit - 1],
    unitStart: startUnit,
    unitEnd: endUnit,
    type: proposal.type,
    key: foldedString(text, startUnit, endUnit),
    candidates: proposal.candidates.map(({ row }) => row),
    needs: proposal.candidates.map(({ needs }) => needs),
    via: proposal.via,
    confidence: proposal.confidence,
    roles,
    needsContext: proposal.via === 'registry' && proposal.candidates.every(({ needs }) => needs !== 0),
  };
}
