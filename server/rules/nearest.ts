import { editDistance } from '../language/text/editDistance';

/** Fewer letters begin too many words. */
const LEAST_BEGINNING = 3;

/**
 * The candidate that a mistyped word most likely meant: at most a third of its letters off (Damerau–Levenshtein with
 * adjacent transpositions, optimal string alignment). Undefined where nothing is near enough to be worth saying.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(word.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    // An id without its category, or with another one, and a word's beginning («warn») are meant more often than any misspelling.
    const isPart =
      candidate.endsWith(`/${word.slice(word.indexOf('/') + 1)}`) ||
      (word.length >= LEAST_BEGINNING && candidate.startsWith(word));
    const distance = isPart ? 1 : editDistance(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
