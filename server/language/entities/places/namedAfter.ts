import { NameClass } from '../../../data/names/classes';
import { cardinals } from '../../text/cardinals';
import { anyOf, wordSet } from '../../text/vocabulary';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { endsWith, isNumber, isOneOf, isVerb, isWordText } from '../words/wordTests';
import { ROADS } from './roads';

/** What is called after a day of the calendar: «بیمارستان ۱۷ شهریور». */
export const NOUNS_NAMED_BY_DAY = [...contextWords('named-by-day')];
export const NAMED_BY_DAY = wordSet(NOUNS_NAMED_BY_DAY);
/** «بیمارستان پنجم آذر», «میدان هفت تیر»: the number of the day in words. */
export const DAY_WORDS = wordSet([
  ...cardinals(1, 31),
  ...['اول', 'یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم', 'یازدهم', 'دوازدهم', 'سیزدهم'],
  ...['چهاردهم', 'پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم', 'نوزدهم', 'بیستم'],
]);

/** «میدان ۱۷ شهریور», but «در میدان ۱۷ شهریور ۱۳۵۷ …». */
export function isDay(words: Words, at: number): boolean {
  if (at + 1 >= words.count || (words.traits[at + 1] & Trait.temporal) === 0) return false;
  return !isNumber(words, at + 2) && !isOneOf(words, at + 2, WHEN);
}
export const WHEN = wordSet(['سال', 'امسال', 'گذشته', 'جاری', 'پارسال', 'آینده', 'ماه']);

const MARTYR = 'شهید';
/** What stands behind «شهید» and names none. */
export const NO_MARTYR = wordSet(contextWords('no-martyr'));
/** «شهید فهمیده», but «شهید شده بود»: a participle that no verb follows. */
const isPastOf = (words: Words, at: number): boolean =>
  endsWith(words, at, PAST) && !isOneOf(words, at, BECOME) && !isVerb(words, at + 1);
const PAST = endingIn(['یده', 'نده', 'سته', 'شته', 'خته']);
const BECOME = wordSet(['گشته', 'گردیده', 'دانسته', 'خوانده', 'نامیده', 'داشته']);
/** Whether a word is an everyday word and no more, without an ending. */
export const isPlainWord = (words: Words, at: number): boolean =>
  at < words.count &&
  (words.classes[at] & ~NameClass.organisationWord) === NameClass.common &&
  words.traits[at] === 0 &&
  !isOneOf(words, at, NO_MARTYR);
const NAMED_AFTER_MARTYRS = anyOf(NAMED_BY_DAY, ROADS);

/** «شهرک شهید راستگو», «اتوبان شهید فهمیده»: a martyr, whatever word he was called by, behind the noun of what is called after one. */
export const isMartyrs = (words: Words, noun: number, at: number): boolean =>
  isWordText(words, at, MARTYR) &&
  isOneOf(words, noun, NAMED_AFTER_MARTYRS) &&
  (isPlainWord(words, at + 1) || isPastOf(words, at + 1));
