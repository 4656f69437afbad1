import { NameClass } from '../../../data/names/classes';
import { isAdjective } from '../../orthography/ofLanguage';
import { CLOSING_QUOTE, COLON, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { endingIn } from '../words/endings';
import type { Words } from '../words/words';
import {
  classesAt,
  endAt,
  endsWith,
  isMark,
  isNumber,
  isOneOf,
  isPunctuation,
  isVerb,
  isWordText,
} from '../words/wordTests';
import { definiteTitle } from './definiteTitles';
import { LAWS } from './laws';
import { beforeItsRank, prizedAfterNoun } from './plainTitles';
import {
  cueBefore,
  isApposed,
  isClassedBehind,
  isMadeBehind,
  isOneOfWorks,
  isPlainlyMade,
  isRank,
  isSeries,
  namesMakerBehind,
  wordsFromNoun,
} from './titleCues';
import { isAwarded, isCitedIn, isClassedRightBehind, isPrized, isSign, isUsedAsWork } from './titleUses';

/** What goes on with the noun before it, and is no title. */
const NO_TITLE = wordSet([
  ...[
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
    'بر',
    'به',
    'با',
    'برای',
  ],
  ...['را', 'که', 'سال', 'تازهای', 'جدیدی'],
]);
const LONGEST_PLAIN = 5;
/** The longest title in quotation marks, in tokens: beyond it stands a quotation. */
const LONGEST_TITLE = 8;
/** «قانون حمایت از خانواده و جوانی جمعیت»: laws' names are longer. */
const LONGEST_LAW = 14;
/** «فیلم «شجاعانه‌ترین اثر امسال» است»: what is said of a work. */
const SUPERLATIVE = endingIn(['ترین']);
const SAID_OF = wordSet([
  ...[
    'است',
    'بود',
    'نیست',
    'نبود',
    'شد',
    'خواند',
    'خوانده',
    'خواندند',
    'نامید',
    'نامیده',
    'نامیدند',
    'دانست',
    'دانسته',
  ],
  ...['توصیف', 'معرفی', 'لقب'],
]);
const YEH = endingIn(['ی']);
/** How sure a title is behind its class noun, or before who made it: surer than that its words name a place, or a newspaper. */
const SURE = 0.96;

/** Whether a title may stand at a token: marks are opened there, or a work's class noun stands there. */
export const opensTitle = (words: Words, token: number): boolean =>
  ((words.classes[token] | words.phraseClasses[token]) & NameClass.titled) !== 0 || isMark(words, token, OPENING_QUOTE);

/** Titles by the class noun or the maker before them, by whose work it is after them, or by what they say of themselves. */
export function titleAt(words: Words, token: number, open: Known): Proposal | undefined {
  if (!isMark(words, token, OPENING_QUOTE))
    return (
      plainAfterNoun(words, token) ??
      prizedAfterNoun(words, token, endAt(words, token)) ??
      beforeItsRank(words, token) ??
      definiteTitle(words, token, open)
    );
  return quoted(words, token, open) ?? law(words, token);
}

/** The token of the mark that closes the title opened at `open`; 0 where no title stands there, or nothing but marks. */
export function closeOf(words: Words, open: number, longest = LONGEST_TITLE): number {
  if (!isMark(words, open, OPENING_QUOTE)) return 0;
  let close = open + 1;
  let isNamed = false;
  while (close < words.count && close - open <= longest + 1 && !isMark(words, close, CLOSING_QUOTE)) {
    isNamed ||= !isPunctuation(words, close);
    close += 1;
  }
  return isNamed && close - open <= longest && isMark(words, close, CLOSING_QUOTE) ? close : 0;
}

/** «فیلم «قهرمان»», «سازندهٔ «شب کویر»», «فروشنده» ساختهٔ …: what stands between the marks. */
function quoted(words: Words, open: number, entries: Known): Proposal | undefined {
  const close = closeOf(words, open);
  if (close === 0 || praises(words, open + 1, close) || namesMakerBehind(words, open)) return undefined;
  if (isSign(words, open, close)) return undefined;
  const between = wordsFromNoun(words, open);
  const said = isSaidOf(words, close + 1);
  // «نویسندهٔ کتاب «…» است»: who wrote it, and not what it is.
  const whose = between === 0 && cueBefore(words, open - 1) === 'maker';
  if (between === 0 && (!said || whose)) return byCue(words, 'work', open + 1, close, SURE);
  // «مجموعه «ساخت ایران»», though a verb and a country stand in it.
  if (!said && isSeries(words, open)) return byCue(words, 'work', open + 1, close, SURE);
  // «از «…» نوشته است» speaks of it.
  // «مجله «بخارا» به سردبیری …» is a medium.
  const isMedium = (classesAt(words, open - 1) & NameClass.outsideMedium) !== 0;
  const made = isMadeBehind(words, close + 1) && !isMedium && !isWordText(words, open - 1, 'از');
  // What holds a verb is said rather, but not «فیلم لهستانی «قطار ایستاد» ساختهٔ …».
  if (speaks(words, open + 1, close) && !(made && between !== undefined)) return undefined;
  if (made) return byCue(words, 'work', open + 1, close, SURE);
  // «در «کیهان» نوشت»: a paper.
  const writes = isCitedIn(words, open, close) && entries.get(open + 1)?.type !== 'organisation';
  if (
    writes ||
    isPrized(words, open, close) ||
    isUsedAsWork(words, open, close) ||
    isClassedRightBehind(words, close + 1)
  )
    // Surer than that its two words are somebody's name.
    return byCue(words, 'work', open + 1, close, 0.84);
  // What is one of several works is neither a place nor a day that bears the name.
  if (isAwarded(words, open) || (isOneOfWorks(words, open) && !said))
    return byCue(words, 'work', open + 1, close, SURE);
  const cue = cueBefore(words, open);
  // «برنامه «هسته‌ای»».
  const describes = close === open + 2 && endsWith(words, open + 1, YEH);
  const holds = cue === 'maker' || (cue === 'noun' && !said && !describes);
  const far = between !== undefined && (!said || isRankedNoun(words, open - between - 1));
  if (isApposed(words, open, close)) return byCue(words, 'work', open + 1, close, 0.9);
  const tells = !isVerb(words, open - 1) && !isMark(words, open - 1, COLON) && isClassedBehind(words, close + 1);
  return holds || far || tells ? byCue(words, 'work', open + 1, close, 0.82) : undefined;
}

/** «… «شاهکار» است»: whether what stands between marks is said of what stands before. */
export const isSaidOf = (words: Words, token: number): boolean => isOneOf(words, token, SAID_OF);

/** «پرفروش‌ترین فیلم …»: a class noun with its rank before it. */
const isRankedNoun = (words: Words, token: number): boolean => endsWith(words, token - 1, SUPERLATIVE);

/** ««قانون امر به معروف و نهی از منکر»»: marks around a law's name. */
function law(words: Words, open: number): Proposal | undefined {
  if (!isOneOf(words, open + 1, LAWS)) return undefined;
  const close = closeOf(words, open, LONGEST_LAW);
  // «قانون حمایت از …»: nouns that make verbs too stand in such names, but at their end only a verb does.
  if (close <= open + 2 || isVerb(words, close - 1) || holdsObject(words, open, close)) return undefined;
  return byCue(words, 'work', open + 1, close, 0.85);
}

/** Whether a superlative stands between two tokens: praise, and what a prize is for. */
export function praises(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (endsWith(words, token, SUPERLATIVE)) return true;
  return false;
}

/** Whether a verb stands between two tokens, or what has an object. */
export function speaks(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (isVerb(words, token) && !isNoun(words, token, to)) return true;
  return holdsObject(words, from, to);
}

/** «نامه», «گل»: nouns that other lexicons know as verbs, or as what tells of speech. */
function isNoun(words: Words, token: number, to: number): boolean {
  const classes = words.classes[token];
  if ((classes & NameClass.common) === 0) return false;
  // «قرار ملاقات», «ساخت ایران»: where more follows, and no verb that it completes.
  return (classes & NameClass.verb) === 0 || (token + 1 < to && !isVerb(words, token + 1));
}

function holdsObject(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (isWordText(words, token, 'را')) return true;
  return false;
}

/** «رمان [۴۱۲ صفحه‌ای] نوشتهٔ …»: how long it is. */
const isMeasure = (words: Words, from: number, end: number): boolean =>
  isNumber(words, from) && end === from + 2 && endsWith(words, from + 1, YEH);

/** «رمان بیروت ۷۵ نوشته …», «فیلم سرزمین فرشته‌ها ساخته …»: a title without marks, by whose it is. */
function plainAfterNoun(words: Words, token: number): Proposal | undefined {
  if ((classesAt(words, token) & NameClass.titled) === 0) return undefined;
  const from = endAt(words, token);
  if (isOneOf(words, from, NO_TITLE)) return undefined;
  for (let end = from; end <= from + LONGEST_PLAIN && end < words.count; end += 1) {
    if (isPunctuation(words, end)) return undefined;
    if (isPlainlyMade(words, end))
      return end === from || isNumber(words, end - 1) || isMeasure(words, from, end)
        ? undefined
        : plainTitle(words, from, end);
    if (isVerb(words, end) || isWordText(words, end, 'را')) return undefined;
  }
  return undefined;
}

/** What stands between the class noun and whose it is: «[رمان] باد سرد [نخستین اثر …]», but «[فیلم] جنگی [به کارگردانی …]». */
function plainTitle(words: Words, from: number, end: number): Proposal | undefined {
  const last = isRank(words, end - 1) ? end - 1 : end;
  if (last === from || (last === from + 1 && isOfItsKind(words, from))) return undefined;
  return byCue(words, 'work', from, last, 0.75);
}

const isOfItsKind = (words: Words, token: number): boolean => endsWith(words, token, YEH) && isAdjective(words, token);
