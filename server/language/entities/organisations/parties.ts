import { OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Proposal } from '../spans';
import { endingIn } from '../words/endings';
import type { Words } from '../words/words';
import { endsWith, isBoundary, isMark, isOneOf, isWordText } from '../words/wordTests';

export const PARTIES = wordSet(['حزب', 'ایتلاف', 'جنبش', 'جبهه']);
/** What parties are: «حزب حاکم «…»». */
const LEANINGS = wordSet([
  ...['حاکم', 'مخالف', 'محافظهکار', 'سوسیالیست', 'لیبرال', 'کمونیست', 'چپ', 'راست', 'میانه', 'سبز'],
]);
/** The first halves of such adjectives, written apart: «محافظه کار», «چپ گرای». */
const HALVES = wordSet(['محافظه', 'چپ', 'راست', 'ملی', 'میانه', 'اصلاح', 'اصول', 'اسلام']);
const PARTICIPLE = endingIn(['ه']);
const WEEKDAYS = endingIn(['شنبههای', 'جمعههای']);

/** Where the mark stands behind the noun of a party and what the party is: «حزب حاکم «…»»; `next` where nothing stands between. */
export function openOfParty(words: Words, token: number, next: number): number {
  if (!isOneOf(words, token, PARTIES)) return next;
  if (isOneOf(words, next, LEANINGS) && isMark(words, next + 1, OPENING_QUOTE)) return next + 1;
  return isOneOf(words, next, HALVES) && isMark(words, next + 2, OPENING_QUOTE) ? next + 2 : next;
}

/** «حزب «جبهه گسترده»»: what ends as participles do is a party's name between marks. */
export const isPartys = (words: Words, token: number, open: number, close: number): boolean =>
  isOneOf(words, token, PARTIES) && close > open + 2 && endsWith(words, close - 1, PARTICIPLE);

/** «جنبش شنبه‌های ارغوانی», «جنبش چهارشنبه‌های سفید»: movements that are named by their day. */
export function movement(words: Words, token: number): Proposal | undefined {
  if (!isWordText(words, token, 'جنبش') || !endsWith(words, token + 1, WEEKDAYS)) return undefined;
  if (isBoundary(words, token + 2)) return undefined;
  return byCue(words, 'organisation', token, token + 3, 0.85);
}
