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

const byText = new Map(SUFFIXES.map((suffix, index) => [suffix.text, index]));

/** The number of the suffix that these units spell, or -1. */
export function suffixAt(units: Uint16Array, from: number, to: number): number {
  const length = to - from;
  if (length <= 0 || length > LONGEST_SUFFIX) return -1;
  let text = '';
  for (let index = from; index < to; index += 1) text += String.fromCharCode(units[index]);
  return byText.get(text) ?? -1;
}
