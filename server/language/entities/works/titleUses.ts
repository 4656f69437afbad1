import { NameClass } from '../../../data/names/classes';
import { CLOSING_BRACKET, CLOSING_QUOTE, COLON, COMMA, OPENING_BRACKET, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { contextWords } from '../words/contextWords';
import { NISBA } from '../words/endings';
import type { Words } from '../words/words';
import {
  classesAt,
  endAt,
  endsWith,
  isBoundary,
  isMark,
  isNumber,
  isOneOf,
  isPunctuation,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';

/** What an author does in a work, where it says so: papers and posts hold what one writes in them. */
const TELLS = wordSet(['آورده', 'آوردهاست', 'آوردهاند', 'میآورد', 'روایت', 'شرح', 'ذکر', 'نقل', 'ثبت']);
const WRITES = wordSet(['نوشت', 'نوشته', 'مینویسد', 'نوشتهاست']);
/** What is written there and is none: «در «ایکس» نوشت». */
const POSTED = wordSet([
  ...['ایکس', 'توییتر', 'تلگرام', 'اینستاگرام', 'فیسبوک', 'تروث', 'لینکدین', 'تردز', 'ایتا', 'بله', 'تریبون'],
]);
const PRIZES = wordSet([
  ...['جایزه', 'سیمرغ', 'تندیس', 'اسکار', 'خرس', 'نخل', 'لوح', 'دیپلم', 'گوزن', 'جایزهی', 'شیر'],
]);
/** Those that arts alone have. */
const PRIZES_OF_ARTS = wordSet(['سیمرغ', 'اسکار', 'بوکر', 'گنکور', 'بفتا']);
const BEST = 'بهترین';
const ARTS = wordSet([
  ...['بازیگری', 'بازیگر', 'کارگردانی', 'کارگردان', 'فیلمنامه', 'نویسندگی', 'فیلمبرداری', 'تدوین', 'موسیقی', 'ترجمه'],
  ...['نمایشنامه', 'نمایشنامهنویسی', 'آهنگسازی', 'صداگذاری', 'گریم', 'فیلم', 'رمان', 'مستند', 'انیمیشن'],
]);
/** How far before the marks the prize stands, and behind them what is done. */
const FAR = 14;
const NEAR = 7;
/** What of a word or a saying is translated too. */
const SAYINGS = wordSet([
  ...['واژه', 'کلمه', 'عبارت', 'اصطلاح', 'جمله', 'شعار', 'پیام', 'متن', 'واژهی', 'جملهی', 'عنوان', 'خبر', 'بیانیه'],
]);
/** Nouns and verbs of what is done to works alone; each but the last needs its verb behind it. */
const STAGED = wordSet(['صحنه', 'فارسی', 'انگلیسی', 'آلمانی', 'فرانسوی', 'فرانسه', 'عربی', 'ترکی', 'کردی', 'پشتو']);
const BROUGHT = wordSet([
  'برد',
  'برده',
  'میبرد',
  'آورد',
  'آورده',
  'میآورد',
  'برگرداند',
  'برگردانده',
  'برمیگرداند',
  'درآورد',
  'درآورده',
  'درمیآورد',
  'ترجمه',
]);
const PRINT = 'چاپ';
const SENT = wordSet(['رساند', 'رسانده', 'رساندند', 'میرساند', 'سپرد', 'سپرده', 'سپردند', 'میسپارد']);
/** Verbs that have works alone for their objects. */
const COMPOSED = wordSet(['سرود', 'سروده', 'میسرود', 'سرودند', 'نگاشت', 'نگاشته', 'نگاشتند']);
const TRANSLATED = wordSet(['ترجمه', 'کارگردانی', 'بازنشر', 'تصحیح', 'نمایشنامه', 'دوبله', 'تالیف', 'تصنیف']);
const DONE = wordSet(['کرد', 'کرده', 'میکند', 'کردند', 'کردهاند', 'کردهاست', 'شد', 'شده']);
const PUBLISHERS = wordSet(['نشر', 'انتشارات']);
const FESTIVALS = wordSet(['جشنواره', 'جایزه', 'سیمرغ', 'نخل', 'خرس', 'اسکار', 'برنده', 'نامزد']);
const CRITICS = wordSet(['نقد', 'نقدی', 'نقدهای', 'مرور', 'تحلیل']);

/** «ابن اثیر در «الکامل» آورده است»: where an author writes. */
export const isCitedIn = (words: Words, open: number, close: number): boolean =>
  isWordText(words, open - 1, 'در') &&
  open > 1 &&
  !isBoundary(words, open - 2) &&
  (isOneOf(words, close + 1, TELLS) || (isOneOf(words, close + 1, WRITES) && close > open + 2)) &&
  !isOneOf(words, open + 1, POSTED);

/** «جایزهٔ بازیگری را کاوه رستمی برای «گچ» برد», «برای «گچ» سیمرغ گرفت»: what a prize of an art is for. */
export function isPrized(words: Words, open: number, close: number): boolean {
  if (!isWordText(words, open - 1, 'برای')) return false;
  for (let at = Math.max(0, open - FAR); at < Math.min(words.count, close + NEAR); at += 1)
    if (isOneOf(words, at, PRIZES_OF_ARTS)) return true;
  const isPrize = (at: number): boolean => isOneOf(words, at, PRIZES) || isWordText(words, at, BEST);
  for (let at = open - 2; at > Math.max(0, open - FAR); at -= 1)
    if (isOneOf(words, at, ARTS) && (isPrize(at - 1) || isPrize(at - 2) || isPrize(at - 3))) return true;
  return false;
}

/** «جایزه داوران: «باد سرد» از …»: whether a line tells nothing but a prize, and behind the colon what won it. */
export function isAwarded(words: Words, open: number): boolean {
  if (!isMark(words, open - 1, COLON)) return false;
  let start = open - 1;
  while (start > Math.max(0, open - NEAR) && isWord(words, start - 1)) start -= 1;
  if (start < open - 1 && isWord(words, start - 1)) return false;
  if (isOneOf(words, start, PRIZES)) return true;
  return isWordText(words, start, BEST) && isOneOf(words, start + 1, ARTS);
}

/** What is done to a work, acted in it, won or seen with it: what stands before the marks, and behind them. */
export const isUsedAsWork = (words: Words, open: number, close: number): boolean =>
  isStaged(words, open, close) ||
  isCopyOf(words, open) ||
  isActedIn(words, open, close) ||
  isShown(words, open, close) ||
  isReviewed(words, open, close);

/** «… «کوچ آخر» را روی صحنه برد», «او «X» را به فارسی برگرداند», «… را نشر چشمه چاپ کرد»; no word, and no saying. */
function isStaged(words: Words, open: number, close: number): boolean {
  if (isOneOf(words, open - 1, SAYINGS)) return false;
  if (!isWordText(words, close + 1, 'را')) return isAmongTranslated(words, open, close);
  return isBehind(
    words,
    close + 2,
    (at) =>
      isTranslated(words, at) ||
      (isWordText(words, at, PRINT) && isOneOf(words, at + 1, SENT)) ||
      isOneOf(words, at, COMPOSED) ||
      isOneOf(words, at, PUBLISHERS),
  );
}

const isTranslated = (words: Words, at: number): boolean =>
  (isOneOf(words, at, STAGED) && isOneOf(words, at + 1, BROUGHT)) ||
  (isOneOf(words, at, TRANSLATED) && isOneOf(words, at + 1, DONE));

/** «او «کوه» و «راه» از رضا کیانی و چند جستار را به فارسی برگرداند»: the first of several things that were translated. */
function isAmongTranslated(words: Words, open: number, close: number): boolean {
  const goesOn =
    isMark(words, close + 1, COMMA) || isWordText(words, close + 1, 'و') || isWordText(words, close + 1, 'از');
  // The subject or a relative pronoun stands before the object.
  if (!goesOn || !isOneOf(words, open - 1, BEFORE_OBJECTS)) return false;
  for (let at = close + 2; at < Math.min(words.count, close + LONGEST_LIST); at += 1) {
    if (isPunctuation(words, at) && !isOneOfMarks(words, at)) return false;
    if (isWordText(words, at, 'را')) return isBehind(words, at + 1, (behind) => isTranslated(words, behind));
  }
  return false;
}
const isOneOfMarks = (words: Words, at: number): boolean =>
  [COMMA, OPENING_QUOTE, CLOSING_QUOTE, OPENING_BRACKET, CLOSING_BRACKET].some((mark) => isMark(words, at, mark));
const BEFORE_OBJECTS = wordSet(['او', 'وی', 'که', 'ایشان', 'آنها', 'همچنین', 'نیز']);
/** How many tokens a list of what was translated has. */
const LONGEST_LIST = 40;

/** «در «X» نقش پدر را بازی می‌کند». */
const isActedIn = (words: Words, open: number, close: number): boolean =>
  isWordText(words, open - 1, 'در') &&
  isBehind(
    words,
    close + 1,
    (at) =>
      isWordText(words, at, 'نقش') &&
      !isWordText(words, at + 1, 'دارد') &&
      isBehind(words, at, (far) => isWordText(words, far, 'بازی')),
  );

/** «با «لرد» از جشنواره برمی‌گشت», «با «باد» به جشنواره آمد», «با «فروشنده» برندهٔ اسکار شد». */
const isShown = (words: Words, open: number, close: number): boolean =>
  isWordText(words, open - 1, 'با') &&
  !isPunctuation(words, open - 2) &&
  (isOneOf(words, close + 1, FESTIVALS) ||
    (isOneOf(words, close + 1, TO_AND_FROM) && isOneOf(words, close + 2, FESTIVALS)));
const TO_AND_FROM = wordSet(['از', 'به', 'در']);

/** «نسخه‌ای از «باغ وارونه»», «ترجمهٔ ناتمامی از «باد سرد»», «نواری ۹دقیقه‌ای از «کوه»». */
function isCopyOf(words: Words, open: number): boolean {
  if (!isWordText(words, open - 1, 'از')) return false;
  if (isOneOf(words, open - 2, COPIES)) return true;
  if (!endsWith(words, open - 2, NISBA)) return false;
  for (let at = open - 2; at > open - FARTHEST_COPY && (isWord(words, at) || isNumber(words, at)); at -= 1) {
    if (isOneOf(words, at, RENDERINGS) || isOneOf(words, at, COPIES)) return true;
    if (isVerb(words, at) || isOneOf(words, at, PARTING)) return false;
  }
  return false;
}
const PARTING = wordSet(['را', 'که', 'و', 'در', 'به', 'از', 'با', 'بر']);
/** How far before the marks the noun stands, with what describes it between. */
const FARTHEST_COPY = 6;
const COPIES = wordSet([
  ...['نسخهای', 'نسخههایی', 'جلدی', 'جلدهایی', 'فصلی', 'فصلهایی', 'ترجمهای', 'ترجمههایی', 'برگردانی', 'اجرایی'],
  ...['اقتباسی', 'نواری', 'دستنویسی', 'دستنوشتهای', 'بازخوانی'],
]);
/** Of these it is one where what describes them says so. */
const RENDERINGS = wordSet(['ترجمه', 'برگردان', 'نسخه', 'اجرای', 'نوار', 'چاپ', 'اقتباس', 'ویرایش']);

/** «نقدی بر «باغ وارونه» نوشت»; of one word it may be a notion. */
const isReviewed = (words: Words, open: number, close: number): boolean =>
  close > open + 2 && isWordText(words, open - 1, 'بر') && isOneOf(words, open - 2, CRITICS);

/** Whether something holds of one of the next words of the same phrase. */
function isBehind(words: Words, from: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at < from + NEAR && (isWord(words, at) || isNumber(words, at)); at += 1)
    if (holds(at)) return true;
  return false;
}

const NEW = wordSet(['تازه', 'جدید', 'نخست', 'آخر', 'مشهور', 'معروف', 'پرفروش', 'دیگر']);
const AUTHORS = NameClass.given | NameClass.role;

/** ««X» رمان تازهٔ او است», ««X» فیلم بعدی رضا کیانی»: a class noun right behind the marks, which of somebody's it is. */
export function isClassedRightBehind(words: Words, token: number): boolean {
  if ((classesAt(words, token) & NameClass.titled) === 0) return false;
  const next = endAt(words, token);
  return (
    isOneOf(words, next, NEW) &&
    (isWordText(words, next + 1, 'او') ||
      isWordText(words, next + 1, 'این') ||
      (classesAt(words, next + 1) & AUTHORS) !== 0)
  );
}

/** «تابلوی «ورود ممنوع»», «تابلوی «کارگران مشغول کارند»»: what a sign says; no painting is called by a warning or a sentence. */
export function isSign(words: Words, open: number, close: number): boolean {
  if (!isOneOf(words, open - 1, BOARDS)) return false;
  for (let at = open + 1; at < close; at += 1) if (isOneOf(words, at, WARNINGS)) return true;
  return isVerb(words, close - 1) || endsInCopula(words, close - 1);
}
const BOARDS = wordSet(['تابلو', 'تابلوی', 'تابلویی', 'تابلوهای']);
const WARNINGS = wordSet(contextWords('sign'));
/** «کارند»: they are at work. */
const endsInCopula = ({ text, tokens }: Words, token: number): boolean =>
  text.units[tokens.ends[token] - 2] === NOON && text.units[tokens.ends[token] - 1] === DAL;
const NOON = 'ن'.charCodeAt(0);
const DAL = 'د'.charCodeAt(0);
