import type { Proposal } from './spans';
import type { EntityType } from './types';
import type { Words } from './words';

/** A name that words beside it give away, from a token up to another; `confidence` is between 0 and 1. */
export function byCue(words: Words, type: EntityType, start: number, end: number, confidence: number): Proposal {
  const { starts, ends } = words.tokens;
  return { start, end, startUnit: starts[start], endUnit: ends[end - 1], type, candidates: [], via: 'cue', confidence };
}
