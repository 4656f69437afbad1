import { NameClass } from '../../../data/names/classes';
import { CLOSING_QUOTE, COLON, COMMA, OPENING_QUOTE } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import { says } from '../words/saying';
import type { Words } from '../words/words';
import {
  classesAt,
  completesVerb,
  endAt,
  endsWith,
  isBoundary,
  isMark,
  isOneOf,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';

/** Nouns of works, as they take the endings that say whose they are or how many. */
const NOUNS = [...contextWords('work')];

/** «دفترش», «فیلمشان»: whose it is. */
const POSSESSED = wordSet(NOUNS.flatMap((noun) => ['ش', 'اش', 'شان', 'م', 'مان'].map((ending) => noun + ending)));
/** «کتابی با عنوان …». */
const INDEFINITE = wordSet(NOUNS.flatMap((noun) => [`${noun}ی`, `${noun}ای`]));
const PLURAL_NOUNS = wordSet(NOUNS.flatMap((noun) => ['های', 'هایی', 'هایش', 'هایشان'].map((ending) => noun + ending)));
const PLURAL = anyOf(PLURAL_NOUNS, wordSet(['آثار', 'آثاری', 'قطعات', 'تصانیف', 'مجموعههای', 'ترجمههای']));

const SEVERAL = wordSet(NOUNS.map((noun) => `${noun}ها`));

/** What tells whose a work is. */
const MADE = wordSet(contextWords('work-made'));
const BY = wordSet(['به', 'با']);
const MADE_BY = wordSet(contextWords('made-by'));
/** Who makes works: what stands in quotation marks right after is one. */
const MAKERS = wordSet(contextWords('work-maker'));
/** Class nouns that classify works in quotation marks only: plain they are everyday words. */
const QUOTED_ONLY = wordSet(contextWords('quoted-work'));
/** Which of several: «چاپ تازه «…»», «فیلم جدید او، «…»». */
const FRESH = wordSet(contextWords('which-work'));
/** What an actor does in a film or a play. */
const PLAYED = wordSet(['بازی', 'نقشآفرینی', 'بازیش', 'بازیاش']);
const RANKS = wordSet(contextWords('work-rank'));
/** What a rank is of, besides class nouns. */
const RANKED = wordSet(['ساخته', 'اثر', 'کار', 'کتاب', 'دفتر', 'تجربه']);
const SUPERLATIVE = endingIn(['ترین']);
const CALLED = wordSet(['عنوان', 'نام', 'اسم']);
const CALLING = wordSet(['با', 'به', 'تحت']);
/** «فیلم‌هایی چون «…»». */
const LIKE = wordSet(['چون', 'همچون', 'مانند', 'مثل', 'نظیر', 'جمله', 'نام', 'نامهای', 'عنوان', 'عناوین']);
/** «اقتباسی آزاد از «…»», «نمایشی بر پایهٔ «…»». */
const AFTER = wordSet(['از', 'اساس', 'پایه', 'پایهی']);
const ADAPTATIONS = wordSet(['اقتباس', 'اقتباسی', 'برداشت', 'برداشتی', 'بازخوانی', 'بازآفرینی', 'نمایشی']);
const isAdaptation = (words: Words, token: number): boolean => isOneOf(words, token, ADAPTATIONS);
const BEFORE_QUOTED = anyOf(MAKERS, QUOTED_ONLY, PLURAL);
/** How far from the marks the noun stands that says what «با عنوان» and «چون» speak of. */
const REACH = 6;

/** What goes before a title in quotation marks, as surely as it does. */
export type TitleCue = 'noun' | 'maker' | undefined;

/** What stands right before a title, in marks or without. */
export function cueBefore(words: Words, start: number): TitleCue {
  const last = isOneOf(words, start - 1, FRESH) ? start - 2 : start - 1;
  if (isOneOf(words, last, MAKERS)) return 'maker';
  if (isOneOf(words, last, BEFORE_QUOTED)) return 'noun';
  // «برای بازی در «شب‌های قزوین»».
  if (isWordText(words, last, 'در') && isOneOf(words, last - 1, PLAYED)) return 'noun';
  return isIntroduced(words, start) ? 'maker' : undefined;
}

/** «کتابی با عنوان …», «فیلم‌هایی چون …», «نخستین دفترش، …». */
function isIntroduced(words: Words, start: number): boolean {
  const last = start - 1;
  if (isOneOf(words, last, CALLED) && isOneOf(words, last - 1, CALLING)) return hasBefore(words, last - 1, isWorkNoun);
  if (isOneOf(words, last, LIKE)) return hasBefore(words, last, isSomeWorks);
  if (isOneOf(words, last, AFTER)) return hasBefore(words, last, isAdaptation);
  return isMark(words, last, COMMA) && hasBefore(words, last, isPossessed);
}

/** «مستندهای «باد» و «تهران»»: whether the plural of a class noun stands right before the marks. */
export const isOneOfWorks = (words: Words, open: number): boolean => isOneOf(words, open - 1, PLURAL_NOUNS);

/** «فیلم‌های», «آثار», «ترجمه‌های»: several works of somebody. */
export const isSomeWorks = (words: Words, token: number): boolean => isOneOf(words, token, PLURAL);
const isPossessed = (words: Words, token: number): boolean => isOneOf(words, token, POSSESSED);
const isWorkNoun = (words: Words, token: number): boolean =>
  isOneOf(words, token, INDEFINITE) || isSomeWorks(words, token) || (classesAt(words, token) & NameClass.titled) !== 0;

/** «یکی از این فیلم‌ها برنده می‌شود: «…»، «…»»: whether a row of works opens here, and nothing that is said. */
export const opensRow = (words: Words, open: number): boolean =>
  isMark(words, open - 1, COLON) && !says(words, open - 2) && hasBefore(words, open - 1, isSeveral);
const isSeveral = (words: Words, token: number): boolean => isSomeWorks(words, token) || isOneOf(words, token, SEVERAL);

/** Whether such a word stands a little before a token, in the same phrase. */
function hasBefore(words: Words, token: number, holds: (words: Words, token: number) => boolean): boolean {
  for (let at = token - 1; at >= Math.max(0, token - REACH) && isWord(words, at); at -= 1)
    if (holds(words, at)) return true;
  return false;
}

/** «کتاب تازهٔ او، «شیفت شب»، …»: between two commas, which of somebody's works is meant. */
export const isApposed = (words: Words, open: number, close: number): boolean =>
  isMark(words, open - 1, COMMA) && isMark(words, close + 1, COMMA) && hasBefore(words, open - 1, isFreshNoun);
const isFreshNoun = (words: Words, token: number): boolean =>
  (classesAt(words, token) & NameClass.titled) !== 0 && isOneOf(words, endAt(words, token), FRESH);

/** «به کارگردانی «پما تسدن»», «رمان «شب» نوشته «سارا کاوه»»: whether who made a work, and no title, stands in marks that open at a token. */
export const namesMakerBehind = (words: Words, open: number): boolean =>
  (isOneOf(words, open - 1, MADE_BY) && isOneOf(words, open - 2, BY)) ||
  (isOneOf(words, open - 1, PLAINLY_MADE) && isMark(words, open - 2, CLOSING_QUOTE)) ||
  // «شب دراز» نخستین رمان «سارا کاوه»
  (isRank(words, open - 2) && isMark(words, open - 3, CLOSING_QUOTE) && isTitled(words, open));

/** ««باد سرد» از پما تسدن»: whether whose the work in the marks is stands at a token. */
export const isCredited = (words: Words, token: number): boolean =>
  isWordText(words, token - 1, 'از') && isMark(words, token - 2, CLOSING_QUOTE);

/**
 * Whether a series of some art, or which season of it, stands right before the marks: «مجموعه طنز «شمعدانی»», «فصل سوم «ساخت ایران»», where
 * the text tells of such.
 */
export function isSeries(words: Words, open: number): boolean {
  const kind = isOneOf(words, open - 1, SERIES_KINDS) || isOneOf(words, open - 1, FRESH);
  const noun = kind ? open - 2 : open - 1;
  const isSeason = isWordText(words, noun, SEASON);
  if (!isSeason && (!isOneOf(words, noun, SERIES) || isOneOf(words, open - 1, FRESH))) return false;
  for (let token = Math.max(0, noun - TELLING); token < Math.min(words.count, open + TELLING); token += 1)
    if (token !== noun && isOneOf(words, token, OF_SCREEN)) return true;
  return false;
}
const SEASON = 'فصل';
const SERIES = wordSet(['مجموعه', 'مجموعهی']);
const SERIES_KINDS = wordSet(['طنز', 'تلویزیونی', 'نمایشی', 'کمدی', 'تاریخی', 'داستان', 'شعر', 'مستند', 'پربیننده']);
const OF_SCREEN = wordSet(contextWords('of-screen'));
/** How far from the marks what a text tells of counts. */
const TELLING = 15;

/** «بهمن», «مهر»: a given name that is a word of time, too. */
const isGivenName = (words: Words, token: number): boolean =>
  token < words.count && (words.classes[token] & (NameClass.given | NameClass.weakGiven)) !== 0;

/** «… ساختهٔ اصغر فرهادی», «…، به کارگردانی او»: who made what ends before a token. */
export function isMadeBehind(words: Words, end: number): boolean {
  const at = isMark(words, end, COMMA) ? end + 1 : end;
  // «شاه‌کشی» نوشتهٔ «ابراهیم …».
  if (isOneOf(words, at, MADE))
    return !isBoundary(words, at + 1) || isMark(words, at + 1, OPENING_QUOTE) || isGivenName(words, at + 1);
  // «… منسوب به رضا کیانی».
  if (isWordText(words, at, 'منسوب') && isWordText(words, at + 1, 'به'))
    return mayName(words, at + 2) || isGivenName(words, at + 2);
  return isOneOf(words, at, BY) && isOneOf(words, at + 1, MADE_BY);
}

/** «… تازه‌ترین فیلم او», «…، رمانی از …», «… از بهترین رمان‌های او»: what it says of itself. */
export function isClassedBehind(words: Words, end: number): boolean {
  if (isWordText(words, end, 'از'))
    return endsWith(words, end + 1, SUPERLATIVE) && isOneOf(words, end + 2, PLURAL_NOUNS);
  const apposed = isMark(words, end, COMMA);
  const at = apposed ? end + 1 : end;
  if (apposed && isOneOf(words, at, INDEFINITE)) return true;
  if (apposed && (classesAt(words, at) & NameClass.titled) !== 0) return isOneOf(words, endAt(words, at), FRESH);
  if (!isOneOf(words, at, RANKS)) return false;
  return (classesAt(words, at + 1) & NameClass.titled) !== 0 || isOneOf(words, at + 1, RANKED);
}

/** «دومین اثر او». */
export const isRank = (words: Words, token: number): boolean => isOneOf(words, token, RANKS);

const PLAINLY_MADE = wordSet(['ساخته', 'نوشته', 'اثر', 'سروده', 'ساختهی', 'نوشتهی', 'سرودهی']);
const PLAINLY_BY = wordSet(['کارگردانی', 'نویسندگی', 'ترجمه', 'تهیهکنندگی', 'آهنگسازی', 'خوانندگی', 'قلم', 'صدای']);

/** Whether a title without marks ends before a token: «… ساختهٔ», «… به کارگردانی»; but «دو قطعه موسیقی ساخته است». */
export function isPlainlyMade(words: Words, token: number): boolean {
  if (isOneOf(words, token, BY)) return isOneOf(words, token + 1, PLAINLY_BY);
  return isOneOf(words, token, PLAINLY_MADE) && !completesVerb(words, token);
}

const BEFORE_KNOWN = anyOf(MAKERS, QUOTED_ONLY, PLURAL, wordSet(['مجموعه', 'مجموعهی', 'اکران', 'نقد', 'تماشای']));

/** Whether a class noun or a maker stands before a title that the registry knows: «برنامه گل‌ها», «کارگردان آنورا». */
export function titledBefore({ tokens }: Pick<Words, 'tokens'>, start: number): boolean {
  return start > 0 && BEFORE_KNOWN.has(tokens.words[start - 1]);
}

/** «این», «او»: what may stand between a class noun and its title besides nouns and names. */
const BETWEEN = wordSet(contextWords('before-title'));
const PARTED =
  NameClass.organisation |
  NameClass.weakOrganisation |
  NameClass.place |
  NameClass.outsidePlace |
  NameClass.outsideMedium |
  NameClass.honorific |
  NameClass.role |
  NameClass.event;

/** How many words stand between a class noun and the marks of its title; undefined where no noun stands before. */
export function wordsFromNoun(words: Words, open: number): number | undefined {
  for (let end = open; end > Math.max(0, open - REACH) && isWord(words, end - 1); end -= 1) {
    if (isTitled(words, end)) return open - end;
    const classes = words.classes[end - 1];
    if ((classes & PARTED) !== 0) return undefined;
    if (isBoundary(words, end - 1) && !isOneOf(words, end - 1, BETWEEN)) return undefined;
  }
  return undefined;
}

/** Whether a class noun of works ends before a token: one word or more. */
function isTitled(words: Words, end: number): boolean {
  for (let start = end - 2; start >= Math.max(0, end - 4); start -= 1)
    if (words.phraseEnds[start] === end) return (words.phraseClasses[start] & NameClass.titled) !== 0;
  return (words.classes[end - 1] & NameClass.titled) !== 0;
}
