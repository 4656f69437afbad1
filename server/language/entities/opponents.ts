import { anyOf, wordSet } from '../text/vocabulary';
import { sportWordsNear } from './around';
import { toProposal } from './givenNames';
import type { Known } from './grow';
import { registryEntry } from './registry';
import type { Proposal } from './spans';
import type { Words } from './words';
import { isNumber, isOneOf, isUnknown, isWordText, mayName } from './wordTests';

const NIL = 'صفر';
/** What stands before whom one meets: «برابر سومیو از ژاپن», «از سد ناوین از هند گذشت». */
const AGAINST = wordSet(['برابر', 'مقابل', 'مصاف', 'سد', 'با', 'بر', 'یک', 'دو', 'سه']);
const BEFORE = anyOf(AGAINST, wordSet([NIL]));
const LONGEST = 3;

/** «۹ بر صفر»: a score, and nobody called so. */
export const isNil = (words: Words, token: number): boolean =>
  isWordText(words, token, NIL) && (isWordText(words, token - 1, 'بر') || isNumber(words, token - 1));

/** «صفر سونودا از ژاپن را شکست داد»: in sport unknown words between the score, or who is met, and the country are who comes from there. */
export function byOpponent(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isUnknown(words, token) || known.has(token)) return undefined;
  if (!(isOneOf(words, token - 1, BEFORE) || isNumber(words, token - 1))) return undefined;
  let end = token + 1;
  while (end < token + LONGEST && mayName(words, end) && !known.has(end)) end += 1;
  if (!isWordText(words, end, 'از')) return undefined;
  const country = known.get(end + 1);
  if (country?.type !== 'place' || country.candidates.length === 0) return undefined;
  if (registryEntry(country.candidates[0].row).subtype !== 'country' || sportWordsNear(words, token) === 0)
    return undefined;
  return toProposal(words, token, end, 0.8);
}
