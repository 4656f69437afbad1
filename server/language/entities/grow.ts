import { wordSet } from '../text/vocabulary';
import type { Proposal } from './spans';
import type { Words } from './words/words';
import { isOneOf, isWordText } from './words/wordTests';

/** The registry's names by the token at which they begin: the longest that is sure, or nearly. */
export interface Known {
  get(token: number): Proposal | undefined;
  has(token: number): boolean;
}

const NOTHING: Known = { get: () => undefined, has: () => false };

export function indexKnown(proposals: readonly Proposal[]): Known {
  if (proposals.length === 0) return NOTHING;
  const last = proposals.reduce((most, { start }) => Math.max(most, start), 0);
  const index = new Array<Proposal | undefined>(last + 1).fill(undefined);
  for (const proposal of proposals) {
    const other = index[proposal.start];
    if (other === undefined || other.endUnit < proposal.endUnit) index[proposal.start] = proposal;
  }
  const get = (token: number): Proposal | undefined => (token >= 0 && token <= last ? index[token] : undefined);
  return { get, has: (token) => get(token) !== undefined };
}

/** How far a name reaches from its class noun. */
export interface Grown {
  readonly end: number;
  readonly endUnit: number;
  readonly confidence: number;
}

/** Titles of the revered, which belong to what is named after them: «بیمارستان امام خمینی». */
export const VENERABLE = wordSet([
  'امام',
  'شهید',
  'شهدای',
  'علامه',
  'آیتالله',
  'حضرت',
  'خواجه',
  'سید',
  'زندهیاد',
  'مرحوم',
  'حاج',
  'شیخ',
  'دکتر',
  'استاد',
  'سردار',
  'شاه',
]);

/** The token after a title of the revered that stands at a token, in one word or in two («آیت الله»); 0 where none does. */
export function venerableEnd(words: Words, token: number): number {
  if (isOneOf(words, token, VENERABLE)) return token + 1;
  return isWordText(words, token, 'آیت') && isWordText(words, token + 1, 'الله') ? token + 2 : 0;
}

/** Where a place ends that closes an organisation's name, «بزرگ» with it: «پلیس تهران بزرگ». Token and unit. */
export function greater(words: Words, { end, endUnit }: Proposal): readonly [end: number, endUnit: number] {
  const apart = endUnit === words.tokens.ends[end - 1];
  return apart && isWordText(words, end, 'بزرگ') ? [end + 1, words.tokens.ends[end]] : [end, endUnit];
}
