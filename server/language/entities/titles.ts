import { NameClass } from '../../data/names/classes';
import { wordSet } from '../text/vocabulary';
import type { Proposal } from './spans';
import type { Words } from './words';
import { classesAt, endAt, isBoundary, isOneOf, isPunctuation, isVerb, isWord, isWordText, mayName } from './wordTests';

const OPEN = '«'.charCodeAt(0);
const CLOSE = '»'.charCodeAt(0);
/** What tells whose a work is. */
const MADE = wordSet(['ساخته', 'ساختهٔ', 'نوشته', 'اثر', 'سروده']);
const BY = wordSet(['به', 'با']);
const MADE_BY = wordSet(['کارگردانی', 'نویسندگی', 'ترجمه', 'تهیهکنندگی', 'آهنگسازی', 'خوانندگی', 'قلم']);
/** Who makes works: what stands in quotation marks right after is one. */
const MAKERS = wordSet([
  'کارگردان',
  'سازنده',
  'سازندگان',
  'نویسنده',
  'نویسندگان',
  'فیلمساز',
  'آهنگساز',
  'سراینده',
  'مترجم',
  'بازیگر',
  'بازیگران',
  'تهیهکننده',
  'تهیهکنندگان',
  'فیلمنامهنویس',
  'خواننده',
  'عوامل',
  'فیلمبرداری',
  'اکران',
  'تدوین',
  'فیلمنامه',
  'کارگردانی',
  'پیشفروش',
  'دوبله',
]);
/** Class nouns that classify works in quotation marks only: plain they are everyday words. */
const QUOTED_ONLY = wordSet([
  'برنامه',
  'سرود',
  'پویانمایی',
  'نمایشگاه',
  'مقاله',
  'غزل',
  'شعر',
  'عکس',
  'تابلو',
  'مجسمه',
  'تصنیف',
  'آهنگ',
  'پوستر',
  'پادکست',
  'اپرای',
  'بازی',
]);
/** What opens the names of laws and documents. */
const LAWS = wordSet(['قانون', 'لایحه', 'منشور', 'آییننامه', 'اساسنامه', 'کنوانسیون']);
/** What goes on with the noun before it, and is no title. */
const NO_TITLE = wordSet([
  'تازه',
  'جدید',
  'اخیر',
  'بعدی',
  'قبلی',
  'دیگر',
  'دیگری',
  'مشهور',
  'معروف',
  'او',
  'این',
  'های',
  'و',
  'در',
  'از',
  'را',
  'که',
]);
const LONGEST_PLAIN = 5;
const RANKS = wordSet([
  'تازهترین',
  'جدیدترین',
  'آخرین',
  'واپسین',
  'نخستین',
  'اولین',
  'دومین',
  'سومین',
  'چهارمین',
  'پنجمین',
  'ششمین',
  'هفتمین',
  'پرفروشترین',
  'معروفترین',
  'مشهورترین',
  'نام',
  'عنوان',
]);
/** The longest title in quotation marks, in tokens: beyond it stands a quotation. */
const LONGEST_TITLE = 8;
/** «قانون حمایت از خانواده و جوانی جمعیت»: laws' names are longer. */
const LONGEST_LAW = 14;

/** Titles by the class noun or the maker before them, by whose work it is after them, or by what they say of themselves. */
export function titleAt(words: Words, token: number): Proposal | undefined {
  return isMark(words, token, OPEN) ? (byMaker(words, token) ?? law(words, token)) : afterNoun(words, token);
}

function toWork({ tokens }: Words, start: number, end: number, confidence: number): Proposal {
  return {
    start,
    end,
    startUnit: tokens.starts[start],
    endUnit: tokens.ends[end - 1],
    type: 'work',
    candidates: [],
    via: 'cue',
    confidence,
  };
}

function isMark({ text, tokens, count }: Words, token: number, mark: number): boolean {
  return token >= 0 && token < count && text.units[tokens.starts[token]] === mark;
}

/** The token of the mark that closes the title opened at `open`; 0 where no title stands there. */
function closeOf(words: Words, open: number, longest = LONGEST_TITLE): number {
  if (!isPunctuation(words, open) || !isMark(words, open, OPEN)) return 0;
  let close = open + 1;
  while (close < words.count && close - open <= longest + 1 && !isMark(words, close, CLOSE)) close += 1;
  return close > open + 1 && close - open <= longest && isMark(words, close, CLOSE) ? close : 0;
}

/** «فیلم «قهرمان»», «رمان «کلیدر»»: the words between the marks. */
function afterNoun(words: Words, token: number): Proposal | undefined {
  const classes = classesAt(words, token);
  const next = endAt(words, token);
  if ((classes & NameClass.titled) === 0) return undefined;
  let open = next;
  // «فیلم کوتاه …», «رمان تازهٔ او …»: a word or two before the marks.
  while (open < next + 2 && isWord(words, open) && !isBoundary(words, open) && !mayName(words, open)) open += 1;
  if (!isPunctuation(words, open) || !isMark(words, open, OPEN)) return plainTitle(words, next);
  const close = closeOf(words, open);
  return close === 0 ? undefined : toWork(words, open + 1, close, 0.85);
}

/** «سازندهٔ «شب کویر»», «برنامهٔ «گلها»», «فروشنده» ساختهٔ …». What holds a verb is said rather. */
function byMaker(words: Words, open: number): Proposal | undefined {
  const close = closeOf(words, open);
  if (close === 0 || holdsVerb(words, open + 1, close)) return undefined;
  const before = isOneOf(words, open - 1, MAKERS) || isOneOf(words, open - 1, QUOTED_ONLY);
  // «از «…» نوشته است» speaks of it.
  const made = isMade(words, close + 1) && !isBoundary(words, close + 2) && !isWordText(words, open - 1, 'از');
  return before || made || isRanked(words, close + 1) ? toWork(words, open + 1, close, 0.82) : undefined;
}

/** ««قانون امر به معروف و نهی از منکر»»: marks around a law's name. */
function law(words: Words, open: number): Proposal | undefined {
  if (!isOneOf(words, open + 1, LAWS)) return undefined;
  const close = closeOf(words, open, LONGEST_LAW);
  // «قانون حمایت از …»: nouns that make verbs too stand in such names, but at their end only a verb does.
  if (close <= open + 2 || isVerb(words, close - 1) || holdsObject(words, open, close)) return undefined;
  return toWork(words, open + 1, close, 0.85);
}

/** ««کوچه‌های بی‌نام» تازه‌ترین فیلم …»: what it is among others of its maker. */
function isRanked(words: Words, token: number): boolean {
  return isOneOf(words, token, RANKS) && (classesAt(words, token + 1) & NameClass.titled) !== 0;
}

function holdsVerb(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (isVerb(words, token)) return true;
  return holdsObject(words, from, to);
}

function holdsObject(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (isWordText(words, token, 'را')) return true;
  return false;
}

function isMade(words: Words, token: number): boolean {
  return isOneOf(words, token, MADE) || (isOneOf(words, token, BY) && isOneOf(words, token + 1, MADE_BY));
}

/** «رمان بیروت ۷۵ نوشته …», «فیلم سرزمین فرشته‌ها ساخته …»: a title without marks, by whose it is. */
function plainTitle(words: Words, from: number): Proposal | undefined {
  if (isOneOf(words, from, NO_TITLE)) return undefined;
  for (let end = from; end <= from + LONGEST_PLAIN && end < words.count; end += 1) {
    if (isPunctuation(words, end)) return undefined;
    if (isMade(words, end)) return end === from ? undefined : toWork(words, from, end, 0.75);
    if (isVerb(words, end)) return undefined;
  }
  return undefined;
}
