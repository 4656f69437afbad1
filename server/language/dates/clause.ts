import type { Hit } from '../text/hits';
import type { Reading } from '../text/reading';

/** The first index at which `before` no longer holds; the entries are sorted by it. */
export function firstIndex<Entry>(entries: readonly Entry[], before: (entry: Entry) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(entries[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word of a lexicon begins at a token. */
export function beginsAt({ tokens, hits }: Reading, token: number, lexicon: Hit['lexicon']): boolean {
  if (token >= tokens.count) return false;
  const at = tokens.starts[token];
  let index = firstIndex(hits, ({ start }) => start < at);
  for (; index < hits.length && hits[index].start === at; index += 1) if (hits[index].lexicon === lexicon) return true;
  return false;
}

/** The number of the sentence of a block in which an offset of the block stands. */
export function sentenceAt({ text, sentences }: Reading, offset: number): number {
  return firstIndex(sentences, ({ end }) => end > 0 && text.ends[end - 1] <= offset);
}

/** Farther apart, two expressions are of two thoughts. */
const FARTHEST_BESIDE = 60;

/** Whether nothing but parts of one clause stands between two units: no verb, no end of a sentence. */
export function isOneClause({ sentences, hits }: Reading, from: number, to: number): boolean {
  if (to - from > FARTHEST_BESIDE) return false;
  const sentence = sentences[firstIndex(sentences, ({ end }) => end <= from)];
  if (sentence !== undefined && sentence.end < to) return false;
  for (
    let index = firstIndex(hits, ({ start }) => start < from);
    index < hits.length && hits[index].start < to;
    index += 1
  )
    if (hits[index].lexicon === 'verb') return false;
  return true;
}
