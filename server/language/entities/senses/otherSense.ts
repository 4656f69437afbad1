import { NameClass } from '../../../data/names/classes';
import { isAdjective, isOfLanguage } from '../../orthography/ofLanguage';
import { cardinals } from '../../text/cardinals';
import { CLOSING_QUOTE, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { endingIn } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  endsWith,
  isBoundary,
  isCounted,
  isMark,
  isNumber,
  isOneOf,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';
import { isCar, isMaker } from './cars';
import { OTHER_SENSES } from './otherSenseWords';

/** Services that are everyday words, too: «گره در گمرک است», «مراجعان اورژانس». */
const SERVICES = wordSet(['گمرک', 'اورژانس']);
const FILLED = wordSet(['پر', 'شلوغ', 'خلوت', 'باز', 'بسته']);
const ACTS = wordSet([
  'اعلام',
  'گفت',
  'خبر',
  'هشدار',
  'گزارش',
  'مدعی',
  'تاکید',
  'تکذیب',
  'تایید',
  'افزود',
  'اجازه',
  'دستور',
]);

/** Whether a service stands alone, and neither does anything nor is headed by anybody. */
function isPlainService(words: Words, start: number, end: number): boolean {
  if (end !== start + 1 || !isOneOf(words, start, SERVICES)) return false;
  if (start > 0 && (words.classes[start - 1] & NameClass.role) !== 0) return false;
  // «اورژانس بلافاصله رسید», but «اورژانس پر است».
  if (start === 0 || isPunctuation(words, start - 1)) return isOneOf(words, end, FILLED);
  const next = end < words.count ? words.classes[end] : NameClass.stop;
  return !isOneOf(words, end, ACTS) && (next & (NameClass.stop | NameClass.common | NameClass.verb)) !== 0;
}

/**
 * «چند روحانی», «روحانی معترض»: a calling that is a family name, too, where it is counted, pointed at or described. «روحانی معترض شد»
 * says what he became.
 */
function isCalling(words: Words, start: number, end: number): boolean {
  if (end !== start + 1 || (words.classes[start] & NameClass.role) === 0) return false;
  // «در یک خانواده روحانی»: what kind of one.
  if (isOneOf(words, start - 1, KIN) && isCounted(words, start - 1)) return true;
  return isCounted(words, start) || (isAdjective(words, end) && !isVerb(words, end + 1));
}

const KIN = wordSet(['خانواده', 'خانوادهای', 'خاندان', 'طایفه', 'تبار']);

const FORMER = 'پیشین';
const AMBIGUOUS = wordSet(['معروف', 'سند', FORMER]);

const BEFORE_SINDH = wordSet([
  'آبهای',
  'رنجرز',
  'دولت',
  'پلیس',
  'مردم',
  'سروزیر',
  'در',
  'به',
  'از',
  'تا',
  'ایالت',
  'استان',
  'رود',
  'رودخانه',
  'دره',
  'حوزه',
  'والی',
  'و',
]);
const BIDDING = wordSet(['امر', 'آمر', 'آمران', 'آمرین', 'امرکننده']);

const PRESIDENT = wordSet(['رییس', 'ریاست']);

/** «پنجاب و سند», but «دلیل و سند», «پیمان و سند مرزهای دو کشور». */
function isBesideSindh(words: Words, start: number): boolean {
  if (!isOneOf(words, start - 1, BEFORE_SINDH)) return false;
  if (!isWordText(words, start - 1, 'و') || start < 2) return true;
  return (words.classes[start - 2] & NameClass.common) === 0 && !endsWith(words, start + 1, PLURAL);
}

const PLURAL = endingIn(['های']);

/**
 * «شهربازی به نام «مدینه فرح»», «نفتکش «چابهار گلدن»»: the first of the words between the marks, which are one name, as is said of them or as
 * the language has not the next.
 */
const isCutFromCalled = (words: Words, start: number, end: number): boolean =>
  isMark(words, start - 1, OPENING_QUOTE) &&
  (isOneOf(words, start - 2, CALLED) || (isUnknown(words, end) && !isOfLanguage(words, end))) &&
  isWord(words, end) &&
  !isBoundary(words, end) &&
  (isMark(words, end + 1, CLOSING_QUOTE) || isMark(words, end + 2, CLOSING_QUOTE));
const CALLED = wordSet(['نام', 'اسم', 'عنوان', 'نامهای']);

/** Whether the neighbours of the tokens [start, end) say that they are no name. */
export function hasOtherSense(words: Words, start: number, end: number): boolean {
  if (isMaker(words, start)) return isCar(words, start, end);
  if (isCutFromCalled(words, start, end)) return true;
  if (isPlainService(words, start, end)) return true;
  if (isCalling(words, start, end)) return true;
  // «رئیس جمهوری عراق»: the office, and the country.
  if (isWordText(words, start, 'جمهوری') && isOneOf(words, start - 1, PRESIDENT)) return true;
  // «تیم امید پرسپولیس»: the club's, and not the country's.
  if (isWordText(words, start, 'تیم') && end < words.count && (words.traits[end] & Trait.athletic) !== 0) return true;
  // «حزب محافظه‌کار «گام ملی»»: what kind of a party it is.
  if (isWordText(words, start, 'حزب') && isMark(words, end, OPENING_QUOTE)) return true;
  if (countsWhatFollows(words, start, end) || isDiameter(words, start)) return true;
  if (speaksForOtherSense(words, start, end)) return true;
  if (!isOneOf(words, start, AMBIGUOUS)) return false;
  // «شهردار پیشین مکزیکوسیتی», «در دو بخش پیشین»: no longer in office, and those before.
  if (isWordText(words, start, FORMER))
    return start > 0 && ((words.classes[start - 1] & NameClass.role) !== 0 || isCounted(words, start - 1));
  // «امر به معروف»: what one is bidden; a district of Kandahar bears the name.
  if (isWordText(words, start, 'معروف') && isWordText(words, start - 1, 'به') && isOneOf(words, start - 2, BIDDING))
    return true;
  // «امارات، معروف به گروه کواد».
  if (isWordText(words, start, 'معروف') && isWordText(words, end, 'به')) return true;
  // «سند امضا شد»: a document, where nothing says that the region or the river is meant.
  if (isWordText(words, start, 'سند') && end === start + 1 && !isBesideSindh(words, start)) return true;
  return false;
}

/** «رباط صلیبی»: whether a neighbour, or how it is written, says so of a name that is an everyday word. */
export function speaksForOtherSense(words: Words, start: number, end: number): boolean {
  const senses = OTHER_SENSES.get(words.tokens.words[start]);
  if (senses === undefined) return false;
  // «طرح «آژاکس»».
  const previous = isMark(words, start - 1, OPENING_QUOTE) ? start - 2 : start - 1;
  return senses.some(
    ({ rest, before, after, always }) =>
      rest.every((word, index) => words.tokens.words[start + 1 + index] === word) &&
      (always || isOneOf(words, previous, before) || isOneOf(words, end, after)),
  );
}

/** «قطر پلوتو ۲۳۷۰ کیلومتر است»: how large something is, where a length stands within a few words. */
function isDiameter(words: Words, start: number): boolean {
  if (!isWordText(words, start, DIAMETER)) return false;
  for (
    let at = start + 1;
    at < start + LONGEST_MEASURE && !isOneOf(words, at, AWAY) && !isPunctuation(words, at);
    at += 1
  )
    if (isOneOf(words, at, LENGTHS) && (isNumber(words, at - 1) || isOneOf(words, at - 1, MANY))) return true;
  return false;
}
const DIAMETER = 'قطر';
const MANY = wordSet([...cardinals(1, 100), 'هزار', 'میلیون']);
/** The measure and what is measured, in tokens. */
const LONGEST_MEASURE = 7;
const AWAY = wordSet(['در', 'با', 'از', 'به', 'تا', 'و']);
const LENGTHS = wordSet([
  ...['متر', 'کیلومتر', 'سانتیمتر', 'سانتی', 'سانت', 'میلیمتر', 'میلی', 'میکرون', 'نانومتر', 'اینچ', 'مایل', 'فوت'],
  ...['متری', 'سانتیمتری', 'میلیمتری', 'اینچی'],
]);

/** «گروه هفت عضو دارد», «شبکه سه نفر بودند»: a number that ends a name, but counts what stands behind it. */
function countsWhatFollows(words: Words, start: number, end: number): boolean {
  return end > start + 1 && isOneOf(words, end - 1, NUMBERS) && isOneOf(words, end, COUNTED);
}
const NUMBERS = wordSet(cardinals(1, 100));
export const COUNTED = wordSet([
  ...['نفر', 'نفره', 'نفری', 'تن', 'عضو', 'عضوی', 'هزار', 'میلیون', 'میلیارد', 'درصد', 'بار', 'مورد', 'نوع', 'طبقه'],
  ...['دقیقه', 'ساعت', 'ساعته', 'روز', 'روزه', 'هفته', 'هفتهای', 'ماه', 'ماهه', 'سال', 'ساله', 'متر', 'کیلومتر'],
]);
