import source from '../../data/suffixes.tsv';
import { openTable } from '../../data/table';

export type SuffixKind = 'plural' | 'ya' | 'indefinite' | 'possessive' | 'copula' | 'tanwin';

export interface Suffix {
  readonly text: string;
  readonly kind: SuffixKind;
}

const table = openTable(source);

/** The endings that Persian hangs on a word, in the order of their file. */
export const SUFFIXES: readonly Suffix[] = Array.from({ length: table.size }, (_, row) => ({
  text: table.get(row, 'suffix'),
  kind: table.get(row, 'kind') as SuffixKind,
}));

/** The longest suffix, in units. */
export const LONGEST_SUFFIX = SUFFIXES.reduce((longest, { text }) => Math.max(longest, text.length), 0);

/** The letters of endings, a dozen, by their numbers from 1; 0 of all other units. */
const letters = new Uint8Array(0x10000);
for (const [index, letter] of [...new Set(SUFFIXES.map(({ text }) => text).join(''))].entries())
  letters[letter.charCodeAt(0)] = index + 1;
const LETTER_BITS = 4;

/** By the numbers of their letters: this is asked within nearly every word, and no string need be made to answer. */
const byLetters = new Map(
  SUFFIXES.map(({ text }, index) => {
    let key = 0;
    for (let at = 0; at < text.length; at += 1) key = (key << LETTER_BITS) | letters[text.charCodeAt(at)];
    return [key, index];
  }),
);

/** The number of the suffix that these units spell, or -1. */
export function suffixAt(units: Uint16Array, from: number, to: number): number {
  const length = to - from;
  if (length <= 0 || length > LONGEST_SUFFIX) return -1;
  let key = 0;
  for (let index = from; index < to; index += 1) {
    const letter = letters[units[index]];
    if (letter === 0) return -1;
    key = (key << LETTER_BITS) | letter;
  }
  return byLetters.get(key) ?? -1;
}
