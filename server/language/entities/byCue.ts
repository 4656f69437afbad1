import type { Proposal } from './spans';
import type { EntityType } from './types';
import type { Words } from './words/words';

/**
 * A name that words beside it give away, from a token up to another; `confidence` is between 0 and 1. `endUnit` is where it
 * ends inside its last token, where an ending is joined to it.
 */
export function byCue(
  words: Words,
  type: EntityType,
  start: number,
  end: number,
  confidence: number,
  endUnit = words.tokens.ends[end - 1],
): Proposal {
  return { start, end, startUnit: words.tokens.starts[start], endUnit, type, candidates: [], via: 'cue', confidence };
}
