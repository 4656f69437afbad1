import { joinsLinks } from '../linkEdges';
import type { Reading } from '../text/reading';
import { lettersIn } from '../text/vocabulary';
import { isInBrackets, withAcronyms } from './acronyms';
import { indexKnown } from './grow';
import { proposeNames } from './propose';
import { findRoles } from './roles';
import type { Proposal } from './spans';
import { withTagged } from './tagged';
import { shippedModel } from './tagger/shipped';
import { type Tagged, type TaggedName, tagNames } from './tagger/tag';
import type { EntityMention, EntityRole } from './types';
import { readWords, type Words } from './words/words';

/** Finds the names of one block. Pure and local: what only the article can decide is left open (`needsContext`). */
export function recogniseEntities(reading: Reading): readonly EntityMention[] {
  return recogniseAllEntities([reading])[0];
}

/** The names of each block, step by step: see `readBlocks`. */
export function recogniseAllEntities(readings: readonly Reading[]): readonly (readonly EntityMention[])[] {
  const words = readings.map(readWords);
  const proposed = readings.map((reading, at) => proposeNames(reading, words[at]));
  const tagged = readings.map((reading, at) =>
    withinLinks(reading, tagNames(reading, shippedModel(), words[at], proposed[at])),
  );
  return readings.map((reading, at) =>
    toMentions(reading, words[at], withTagged(words[at], proposed[at], tagged[at], reading.hits)),
  );
}

function toMentions(reading: Reading, words: Words, chosen: readonly Proposal[]): readonly EntityMention[] {
  const proposals = withAcronyms(reading.source, words, chosen).filter((proposal) => !cutsCharacter(reading, proposal));
  const known = indexKnown(proposals.filter(({ candidates }) => candidates.length === 0 || candidates[0].needs === 0));
  const isShort = (proposal: Proposal, before: Proposal | undefined): boolean =>
    proposal.type === 'organisation' && before?.type === 'organisation' && isInBrackets(words, proposal, before);
  return proposals.map((proposal, index) =>
    toMention(
      reading,
      proposal,
      proposal.type === 'person' ? findRoles(words, proposal.start, proposal.end, known) : [],
      isShort(proposal, proposals[index - 1]),
    ),
  );
}

/** What the tagger sees, without names out of two links. */
function withinLinks(reading: Reading, { names, outside }: Tagged): Tagged {
  const { starts, ends } = reading.tokens;
  const isOne = ({ first, end }: TaggedName): boolean =>
    !joinsLinks(reading, { start: starts[first], end: ends[end - 1] });
  return { names: names.filter(isOne), outside };
}

/** Whether a span begins or ends within a character that stands for several words («ﷺ»): nobody wrote such a name. */
function cutsCharacter({ text }: Reading, { startUnit, endUnit }: Proposal): boolean {
  const isWithin = (unit: number): boolean =>
    unit > 0 && unit < text.length && text.starts[unit - 1] === text.starts[unit];
  return isWithin(startUnit) || isWithin(endUnit);
}

function toMention(reading: Reading, proposal: Proposal, roles: readonly EntityRole[], short: boolean): EntityMention {
  const { text } = reading;
  const { startUnit, endUnit } = proposal;
  return {
    start: text.starts[startUnit],
    end: text.ends[endUnit - 1],
    unitStart: startUnit,
    unitEnd: endUnit,
    type: proposal.type,
    key: lettersIn(reading, startUnit, endUnit),
    candidates: proposal.candidates.map(({ row }) => row),
    needs: proposal.candidates.map(({ needs }) => needs),
    via: proposal.via,
    confidence: proposal.confidence,
    roles,
    short,
    seen: proposal.seen ?? 0,
    needsContext: proposal.via === 'registry' && proposal.candidates.every(({ needs }) => needs !== 0),
  };
}
