import { anyOf, type WordSet, wordSet } from '../../text/vocabulary';
import type { Words } from './words';
import { isOneOf, isWordText } from './wordTests';

/** Plurals in «های», which texts without half-spaces write apart: «شهر های توکات و آماسیا». */
export interface Plurals {
  readonly joined: WordSet;
  /** The nouns before «های». */
  readonly apart: WordSet;
  /** Whatever one of them may begin with. */
  readonly opening: WordSet;
}

const ENDING = 'های';

export function pluralsOf(nouns: readonly string[]): Plurals {
  const joined = wordSet(nouns);
  const apart = wordSet(nouns.filter((noun) => noun.endsWith(ENDING)).map((noun) => noun.slice(0, -ENDING.length)));
  return { joined, apart, opening: anyOf(joined, apart) };
}

/** The token after the plural that begins here; 0 where none does. */
export function pluralEnd(words: Words, token: number, { joined, apart }: Plurals): number {
  if (isOneOf(words, token, joined)) return token + 1;
  return isOneOf(words, token, apart) && isWordText(words, token + 1, ENDING) ? token + 2 : 0;
}

/** Whether a plural ends with a token. */
export const endsPlural = (words: Words, token: number, { joined, apart }: Plurals): boolean =>
  isOneOf(words, token, joined) || (isWordText(words, token, ENDING) && isOneOf(words, token - 1, apart));
