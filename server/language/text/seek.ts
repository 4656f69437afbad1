/*
 * Binary searches that run for every date: on arrays of one shape each and without a closure, which engines inline where one
 * search for all lists (`countWhile`) meets too many shapes.
 */
import type { Hit } from './hits';

/** The number of hits that begin before a unit: the index of the first that does not. */
export function hitsBefore(hits: readonly Hit[], unit: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle].start < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of sentences that end at or before a unit: the index of the one in which it stands. */
export function sentencesBefore(sentences: readonly { readonly end: number }[], unit: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
