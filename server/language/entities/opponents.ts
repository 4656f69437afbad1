import { NameClass } from '../../data/names/classes';
import { anyOf, wordSet } from '../text/vocabulary';
import { sportWordsNear } from './around';
import { toProposal } from './givenNames';
import type { Known } from './grow';
import { registryEntry } from './registry';
import type { Proposal } from './spans';
import type { Words } from './words';
import { isMark, isNumber, isOneOf, isUnknown, isWord, isWordText, mayName } from './wordTests';

const NIL = 'صفر';
/** What stands before whom one meets: «برابر سومیو از ژاپن», «از سد ناوین از هند گذشت». */
const AGAINST = wordSet(['برابر', 'مقابل', 'مصاف', 'سد', 'با', 'بر', 'یک', 'دو', 'سه']);
const BEFORE = anyOf(AGAINST, wordSet([NIL]));
const LONGEST = 3;
const LONGEST_QUOTED = 4;
const OPEN = '«'.charCodeAt(0);
const CLOSE = '»'.charCodeAt(0);

/** «۹ بر صفر»: a score, and nobody called so. */
export const isNil = (words: Words, token: number): boolean =>
  isWordText(words, token, NIL) && (isWordText(words, token - 1, 'بر') || isNumber(words, token - 1));

/** «صفر سونودا از ژاپن را شکست داد»: in sport unknown words between the score, or who is met, and the country are who comes from there. */
export function byOpponent(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isUnknown(words, token) || known.has(token)) return undefined;
  if (!(isOneOf(words, token - 1, BEFORE) || isNumber(words, token - 1))) return undefined;
  let end = token + 1;
  while (end < token + LONGEST && mayName(words, end) && !known.has(end)) end += 1;
  return comesFromCountry(words, end, known) && sportWordsNear(words, token) > 0
    ? toProposal(words, token, end, 0.8)
    : undefined;
}

/** «… از ژاپن»: whether what ends before a token comes from a country. */
function comesFromCountry(words: Words, token: number, known: Known): boolean {
  if (!isWordText(words, token, 'از')) return false;
  const country = known.get(token + 1);
  if (country?.type !== 'place' || country.candidates.length === 0) return false;
  return registryEntry(country.candidates[0].row).subtype === 'country';
}

/** ««باک تای خیم» از ویتنام»: in sport what stands between marks before the country is who comes from there, whatever words they are. */
export function quotedOpponent(words: Words, open: number, known: Known): Proposal | undefined {
  if (!isMark(words, open, OPEN)) return undefined;
  let close = open + 1;
  while (close <= open + LONGEST_QUOTED && isWord(words, close)) close += 1;
  if (close === open + 1 || !isMark(words, close, CLOSE) || !comesFromCountry(words, close + 1, known))
    return undefined;
  // «فیلم «…» از ایران»: a work.
  const titled = open > 0 && (words.classes[open - 1] & (NameClass.titled | NameClass.organisation)) !== 0;
  return titled || sportWordsNear(words, open) === 0 ? undefined : toProposal(words, open + 1, close, 0.95);
}
