import { NameClass } from '../../../data/names/classes';
import { isDictionaryWord } from '../../orthography/ofLanguage';
import { OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import { type Known, venerableEnd } from '../grow';
import { isPlainWord } from '../places/namedAfter';
import type { Proposal } from '../spans';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  completesVerb,
  isBoundary,
  isDeterminer,
  isMark,
  isNumber,
  isOneOf,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { isDemonym } from './organisationsBeside';

export const PUBLISHERS = wordSet(['نشر', 'انتشارات']);
/** «نشر اکاذیب», «نشر اعلامیه‌ای»: what is spread. */
const PUBLISHED = wordSet([
  ...['اکاذیب', 'خبر', 'اخبار', 'آثار', 'شایعه', 'مطالب', 'تصاویر', 'ویدیو', 'کتاب', 'خبرنامه', 'اعلامیه', 'بیانیه'],
  ...['اطلاعیه', 'گزارش', 'پیام', 'متن', 'عکس', 'مقاله', 'یادداشت', 'نامه', 'تصویر', 'فهرست', 'جزییات', 'سند', 'اسناد'],
]);
/** Whether a token is half of a verb for what is made known, and no publisher. */
export const isSpread = (words: Words, token: number): boolean =>
  isWordText(words, token, 'نشر') && isOneOf(words, token + 1, PUBLISHED);

const DONE = wordSet(['کرد', 'کرده', 'کردند', 'میکند', 'کردهاند']);

const isGiven = (words: Words, token: number): boolean =>
  (words.classes[token] & (NameClass.given | NameClass.weakGiven)) !== 0;
const isNamed = (words: Words, token: number): boolean => isGiven(words, token) && mayName(words, token);

/** «نشر چشمه», «نشر کارگاه روشنا»: who prints, by a word or two behind the noun. */
export function publisher(words: Words, token: number, next: number, known: Known): Proposal | undefined {
  const propose = (end: number, confidence: number): Proposal => byCue(words, 'organisation', token, end, confidence);
  if (isOneOf(words, next, PUBLISHED) || (words.traits[next] & Trait.inflected) !== 0) return undefined;
  // «انتشارات کوچه بهار», «نشر میدان سبز»: called as a place is, whatever follows.
  if (isCalledAsPlace(words, next)) return propose(next + 2, 0.95);
  // «نشر ققنوس بازچاپ کرد»: before half of the verb too.
  const ends = isBoundary(words, next + 1) || (isOneOf(words, next + 2, DONE) && isWord(words, next + 1));
  // «برق انتشارات قطع شد».
  if (isDictionaryWord(words, next) && completesVerb(words, next)) return undefined;
  const names = !isBoundary(words, next) && !isDemonym(words, next) && ends;
  // «نشر کارگاه روشنا».
  const two =
    !isBoundary(words, next) &&
    !isOneOf(words, next + 2, DONE) &&
    (isUnknown(words, next + 1) || (isNamed(words, next + 1) && isBoundary(words, next + 2))) &&
    !known.has(next + 1);
  // «نشر ماهور پارتیتور «…»»: what it printed.
  if (two && isMark(words, next + 2, OPENING_QUOTE)) return propose(next + 1, 0.78);
  if (two && !mayName(words, next + 2)) return propose(next + 2, 0.78);
  return names ? propose(next + 1, 0.72) : undefined;
}

/** Whether a place's class noun stands at a token with a word behind it: «[کوچه بهار]». */
const isCalledAsPlace = (words: Words, token: number): boolean =>
  isOneOf(words, token, PLACES_IN_NAMES) &&
  (!isBoundary(words, token + 1) || isGiven(words, token + 1)) &&
  !isVerb(words, token + 1) &&
  !completesVerb(words, token + 1) &&
  (words.traits[token + 1] & Trait.inflected) === 0;
const PLACES_IN_NAMES = wordSet([
  ...['کوچه', 'باغ', 'پل', 'برج', 'میدان', 'کوی', 'خیابان', 'دریای', 'دریا', 'کوه', 'دشت', 'جزیره', 'رود', 'چهارراه'],
]);

export const POLICE_STATION = 'کلانتری';
export const CUSTOMS = 'گمرک';

/**
 * «کلانتری ۱۲», «کلانتری ۱۳ انقلاب», «کلانتری شهید باکری», «کلانتری تجریش», «گمرک شهید رجایی»: by its number, who is revered there, the
 * town or quarter.
 */
export function policeStation(words: Words, token: number, known: Known): Proposal | undefined {
  const customs = isWordText(words, token, CUSTOMS);
  if (!customs && !isWordText(words, token, POLICE_STATION)) return undefined;
  const numbered = isNumber(words, token + 1) && !customs ? token + 2 : token + 1;
  const end = reveredEnd(words, numbered, known) || numbered;
  const town = known.get(end);
  if (town?.type === 'place') return byCue(words, 'organisation', token, town.end, 0.9, town.endUnit);
  return end === token + 1 ? undefined : byCue(words, 'organisation', token, end, 0.9);
}

/** Behind a revered person's title and name; 0 where none stands there. */
function reveredEnd(words: Words, token: number, known: Known): number {
  const at = venerableEnd(words, token);
  if (at === 0) return 0;
  const person = known.get(at);
  if (person?.type === 'person') return person.end;
  return mayName(words, at) || isPlainWord(words, at) ? at + 1 : 0;
}

const ORCHESTRA = 'ارکستر';
const CHOIR = 'کر';
/** A place, or a broadcaster, has an orchestra. */
const HOSTS: ReadonlySet<string> = new Set(['place', 'organisation']);

/** «ارکستر سازهای ملی ایران», «گروه کر آوازی تهران»: those who play or sing together, by the place that closes their name within a few nouns. */
export function orchestra(words: Words, token: number, known: Known): Proposal | undefined {
  const choir = isWordText(words, token, 'گروه') && isWordText(words, token + 1, CHOIR);
  if (!choir && !isWordText(words, token, ORCHESTRA)) return undefined;
  for (let at = choir ? token + 2 : token + 1; at < token + 5; at += 1) {
    const entry = known.get(at);
    if (entry !== undefined)
      return HOSTS.has(entry.type) ? byCue(words, 'organisation', token, entry.end, 0.985, entry.endUnit) : undefined;
    // «ارکستر رادیو ایران»: other lexicons know it as half of a verb.
    const makes = (words.classes[at] & NameClass.organisationWord) !== 0;
    if ((isBoundary(words, at) && !makes) || isDeterminer(words, at)) return undefined;
  }
  return undefined;
}
