import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { CLOSING_QUOTE, COMMA, OPENING_BRACKET, OPENING_QUOTE } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import { isSport, sportWordsNear } from '../senses/sportNear';
import type { Proposal } from '../spans';
import { endingIn } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  endsWith,
  isBoundary,
  isMark,
  isNumber,
  isOneOf,
  isUnknown,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { toProposal } from './givenNames';

const NIL = 'صفر';
const DAM = 'سد';
/** What stands before whom one meets: «برابر سومیو از ژاپن», «از سد ناوین از هند گذشت». */
const AGAINST = wordSet(['برابر', 'مقابل', 'مصاف', 'سد', 'با', 'بر', 'یک', 'دو', 'سه']);
const GOALS = wordSet([NIL, 'یک', 'دو', 'سه']);
const BEFORE = anyOf(AGAINST, wordSet([NIL]));
const LONGEST = 3;
const LONGEST_QUOTED = 4;

/** «۹ بر صفر»: a score, and nobody called so. */
export const isNil = (words: Words, token: number): boolean =>
  isWordText(words, token, NIL) && (isWordText(words, token - 1, 'بر') || isNumber(words, token - 1));

/** «پیمان میری (۷۷)»: whether the minute of a goal, or of whoever comes on, stands in brackets behind two words that are no sport's. */
export const isScorer = (words: Words, first: number, end: number): boolean =>
  isMark(words, end, OPENING_BRACKET) &&
  isNumber(words, end + 1) &&
  ((words.traits[first] | words.traits[end - 1]) & (Trait.sport | Trait.athletic | Trait.verb)) === 0 &&
  isSport(words, first);

/** Somebody or other whom one meets: «برابر حریفی از کوبا». */
const SOMEBODY = endingIn(['یفی', 'یبی', 'گیری', 'کاری', 'بازی', 'نوردی', 'باری', 'دهای', 'یمی']);

/**
 * «صفر سونودا از ژاپن را شکست داد», «برابر فی پنگ دارنده مدال …»: in sport unknown words between the score, or who is met, and the
 * country or the title are who comes from there or holds it. A score makes it sport.
 */
export function byOpponent(words: Words, token: number, known: Known): Proposal | undefined {
  if (!mayName(words, token) || !(isOneOf(words, token - 1, BEFORE) || isNumber(words, token - 1))) return undefined;
  if (!isUnknown(words, token) && !isWordText(words, token - 1, DAM)) return undefined;
  let end = token + 1;
  while (end < token + LONGEST && mayName(words, end) && !known.has(end)) end += 1;
  // «رستم جان کاخاروف»: a town's name too, with a family name behind it.
  if (known.has(token) && (end === token + 1 || known.get(token)?.end !== token + 1)) return undefined;
  if (end === token + 1 && isOfLanguage(words, token) && endsWith(words, token, SOMEBODY)) return undefined;
  const holds = isOneOf(words, isMark(words, end, COMMA) ? end + 1 : end, HOLDING);
  if (!comesFromCountry(words, end, known) && !holds) return undefined;
  const contest = isScore(words, token - 1) || isPassed(words, token - 1) || sportWordsNear(words, token) > 0;
  return contest ? toProposal(words, token, end, 0.84) : undefined;
}

/** «از سد ناوین از هند گذشت»: whom one has got past, and no dam. */
export const isPassed = (words: Words, token: number): boolean =>
  isWordText(words, token, DAM) && isWordText(words, token - 1, 'از');

const HOLDING = wordSet(['دارنده', 'صاحب']);

/** «۱۰ بر صفر», «۵ بر یک»: whether a token ends a score. */
export const isScore = (words: Words, token: number): boolean =>
  (isNumber(words, token) || isOneOf(words, token, GOALS)) && isWordText(words, token - 1, 'بر');

/** «زائوربک سیداکوف روس قهرمان شد»: in sport two words that the language has not, and of which nation he is. */
export function byNation(words: Words, token: number, known: Known): Proposal | undefined {
  const nation = token + 2;
  if (nation >= words.count || (words.traits[nation] & Trait.demonym) === 0 || !isBoundary(words, token - 1))
    return undefined;
  const isForeign = (at: number): boolean => isUnknown(words, at) && !known.has(at) && !isOfLanguage(words, at);
  if (!isForeign(token) || !isForeign(token + 1) || sportWordsNear(words, token) === 0) return undefined;
  return toProposal(words, token, nation, 0.8);
}

/** «… از ژاپن»: whether what ends before a token comes from a country. */
export function comesFromCountry(words: Words, token: number, known: Known): boolean {
  if (!isWordText(words, token, 'از')) return false;
  const country = known.get(token + 1);
  if (country?.type !== 'place' || country.candidates.length === 0) return false;
  return registryEntry(country.candidates[0].row).subtype === 'country';
}

/** ««باک تای خیم» از ویتنام»: in sport what stands between marks before the country is who comes from there, whatever words they are. */
export function quotedOpponent(words: Words, open: number, known: Known): Proposal | undefined {
  if (!isMark(words, open, OPENING_QUOTE)) return undefined;
  let close = open + 1;
  while (close <= open + LONGEST_QUOTED && isWord(words, close)) close += 1;
  if (close === open + 1 || !isMark(words, close, CLOSING_QUOTE) || !comesFromCountry(words, close + 1, known))
    return undefined;
  // «فیلم «…» از ایران»: a work.
  const titled = open > 0 && (words.classes[open - 1] & (NameClass.titled | NameClass.organisation)) !== 0;
  return titled || sportWordsNear(words, open) === 0 ? undefined : toProposal(words, open + 1, close, 0.95);
}
