import { NameClass } from '../../../data/names/classes';
import { isDictionaryWord, isDictionaryWordWithYeh, isOfLanguage } from '../../orthography/ofLanguage';
import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { endingIn, PARTICIPLES } from '../words/endings';
import { LIGHT_VERBS } from '../words/lightVerbs';
import { says } from '../words/saying';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  endsWith,
  isBoundary,
  isHyphen,
  isOneOf,
  isPredicate,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
  mayNameInflected,
} from '../words/wordTests';

/** Endings of Persian family names, folded; the commonest makers of surnames. */
const FAMILY_ENDINGS = endingIn([
  'زاده',
  'پور',
  'نژاد',
  'نیا',
  'فر',
  'خواه',
  'وند',
  'چی',
  'منش',
  'دوست',
  'پناه',
  'پرست',
  'راد',
  'تبار',
  'یان',
  'زهی',
  'زی',
  'اوغلو',
  'اف',
  'وف',
  'سکی',
  'ویچ',
  'نکو',
  'سون',
  'شاهی',
  'بخش',
  'اوا',
  'ووا',
]);
/** What may follow a family name as its second part («علوی گرگانی», «ابوترابی فرد»). */
export const SECOND_PARTS = wordSet(contextWords('second-family'));
/** Those that are nothing else. */
export const SURE_SECOND_PARTS = wordSet(contextWords('sure-second-family'));
/** First and last parts of family names of two everyday words: «به نژاد», «خوش خلق», «نیک پی». */
export const FIRST_PARTS = wordSet(contextWords('first-half'));
const LAST_PARTS = wordSet(contextWords('last-half'));
/** Titles that end family names too («رجبی مشهدی»). */
const PILGRIMS = wordSet(['مشهدی', 'کربلایی', 'حاجی']);
/** Whose son or daughter. */
export const SONS = wordSet(['بن', 'ابن', 'بنت']);
/** Particles inside foreign and Arabic names. */
export const PARTICLES = wordSet(contextWords('particle'));
/** What such verbs name in the passive too: «گردآوری شده است». */
const DOINGS = endingIn(['آوری']);
const PLURAL = endingIn(['های']);
/** What is made of the father's name, among others: «ایوانوویچ». */
export const SURE_FOREIGN = endingIn(['ویچ', 'وسکی', 'شویلی', 'اوغلو']);
const YEH = 0x6cc;
const ALEF = 0x627;
const LAM = 0x644;
const HEH = 0x647;

export function endsInYeh(words: Words, token: number): boolean {
  return token < words.count && words.text.units[words.tokens.ends[token] - 1] === YEH;
}

/** How likely a token is a family name, 0 = not. */
export function familyScore(words: Words, token: number): number {
  // «بهرام کیا»: the colloquial «who» too.
  if (isWordText(words, token, 'کیا')) return 0.85;
  if (!mayName(words, token) && !(mayNameInflected(words, token) && endsWith(words, token, PLURAL))) return 0;
  // «احمد بن خرید گرفت»: nobody's family is «son of».
  if (isOneOf(words, token, SONS)) return 0;
  // «پیام دریافت‌شده»: what was done.
  if (endsWith(words, token, PARTICIPLES)) return 0;
  const classes = words.classes[token];
  // «می‌گویند علی قانع بود»: how he was.
  if ((classes & (NameClass.given | NameClass.weakGiven)) === 0 && isPredicate(words, token)) return 0;
  // «بهرام کیا»: what ends family names is one alone.
  if (isOneOf(words, token, SURE_SECOND_PARTS)) return 0.85;
  const looks = endsWith(words, token, FAMILY_ENDINGS);
  if ((classes & NameClass.given) !== 0) return 0.8;
  if ((classes & NameClass.organisationWord) !== 0) return looks ? 0.78 : 0.65;
  if (looks) return 0.9;
  return endsInYeh(words, token) ? 0.86 : 0.8;
}

/** What «یی» makes of everyday words, which families are called too: «دعایی», «صفایی». */
export function isOfEverydayWord(words: Words, token: number): boolean {
  const end = token < words.count ? words.tokens.ends[token] : 0;
  const { units } = words.text;
  return (
    isWord(words, token) &&
    end - words.tokens.starts[token] > 3 &&
    units[end - 1] === YEH &&
    units[end - 2] === YEH &&
    units[end - 3] === ALEF &&
    (words.classes[token] & ~(NameClass.organisationWord | NameClass.common)) === 0 &&
    (words.traits[token] & (Trait.verb | Trait.time | Trait.demonym)) === 0
  );
}

/** Whether a word ends as Persian family names do. */
export function isPersianFamily(words: Words, token: number): boolean {
  return endsInYeh(words, token) || endsAsFamily(words, token) || isOneOf(words, token, SURE_SECOND_PARTS);
}

/** «میرزازاده»: whether a word ends with what makes family names, and not just in «ی». */
export const endsAsFamily = (words: Words, token: number): boolean => endsWith(words, token, FAMILY_ENDINGS);

/** «شاگردی کرد»: an abstract noun in «ی» before the verb that it completes. */
export function isHalfVerb(words: Words, token: number): boolean {
  if (!isWord(words, token) || !endsInYeh(words, token)) return false;
  return isOneOf(words, token + 1, LIGHT_VERBS) || (endsWith(words, token, DOINGS) && isVerb(words, token + 1));
}

/**
 * «حسین علیزاده آهنگی نواخت», «علیرضا قربانی تصنیفی از وزیری خواند»: some of a thing, before what he does with it, of whom or of what
 * it is.
 */
export const isObject = (words: Words, token: number): boolean =>
  isOfLanguage(words, token) &&
  endsInYeh(words, token) &&
  (isOneOf(words, token + 1, OF_WHICH) || (isVerb(words, token + 1) && !says(words, token + 1)));
const OF_WHICH = wordSet(['از', 'درباره', 'برای']);

/** Whether a family name of two everyday words stands at a token: «ملا زاده», «پاک آیین». */
export const isPartedFamily = (words: Words, token: number): boolean =>
  isOneOf(words, token, FIRST_PARTS) &&
  (isOneOf(words, token + 1, LAST_PARTS) || isOneOf(words, token + 1, SURE_SECOND_PARTS));

/** «خامنه ای»: the ending of the name before, written apart; «ای کاش» is a sigh. */
const isPartedEnding = (words: Words, token: number): boolean =>
  isWordText(words, token, 'ای') &&
  token > 0 &&
  words.text.units[words.tokens.ends[token - 1] - 1] === HEH &&
  !isWordText(words, token + 1, 'کاش');

/** «حسین شمس قمشه ای»: a name of several words, with the ending of its last one. */
export function withPartedEnding(words: Words, proposal: Proposal): Proposal {
  const { type, start, end } = proposal;
  if (type !== 'person' || end < start + 2 || !isPartedEnding(words, end)) return proposal;
  return { ...proposal, end: end + 1, endUnit: words.tokens.ends[end] };
}

/** The end of a person's name whose family name stands at `token`, its second parts with it. */
export function growFamily(words: Words, token: number, limit: number, known: Known): number {
  let end = token + 1;
  while (end < limit && end < words.count) {
    if (isHyphen(words, end) && mayName(words, end + 1)) {
      end += 2;
      continue;
    }
    // «کارولین فان در لیند»: two of them.
    if (isDutch(words, end) && isWord(words, end + 2) && !isBoundary(words, end + 2)) {
      end += 3;
      continue;
    }
    if (isOneOf(words, end, PARTICLES) && mayName(words, end + 1) && end + 1 < limit) {
      end += 2;
      continue;
    }
    if (isOneOf(words, end, SECOND_PARTS)) {
      end += 1;
      continue;
    }
    // «محمد علی ملا زاده»: what seemed the family name is the second given name.
    if (isPartedFamily(words, end)) {
      end += 2;
      continue;
    }
    if (isOneOf(words, end, PILGRIMS) && isBoundaryOrRole(words, end + 1)) {
      end += 1;
      continue;
    }
    // «خوشکلام خسروشاهی»: the second may be the name of somebody known.
    const entry = known.get(end);
    // «سرگی ویکتوروویچ لاوروف»: or behind one that is the father's.
    if (
      entry?.type === 'person' &&
      entry.end === end + 1 &&
      (isPersianFamily(words, end) || endsWith(words, end - 1, SURE_FOREIGN)) &&
      isBoundaryOrRole(words, end + 1)
    ) {
      end += 1;
      continue;
    }
    // «رحیمی خطیب جمعه»: the office begins.
    if (!isUnknown(words, end) || isUnknown(words, end + 1) || entry !== undefined || isOffice(words, end)) break;
    // «… نوری شاگردی کرد», «احمد کریمی قربانی را دید»: what he does, and whom he sees.
    if (
      isHalfVerb(words, end) ||
      isObject(words, end) ||
      // «رضا مافی هنرمندی پرکار بود»: what he was.
      (isDictionaryWordWithYeh(words, end) && isPredicate(words, end + 1)) ||
      (isWordText(words, end + 1, 'را') && isDictionaryWord(words, end))
    )
      break;
    // «علوی گرگانی»; for foreigners any word that ends the phrase.
    const persian = isPersianFamily(words, end);
    const marked = end + 1 >= words.count || isPunctuation(words, end + 1);
    if (persian || marked || (isBoundaryOrRole(words, end + 1) && !isPersianFamily(words, end - 1))) {
      end += 1;
      continue;
    }
    break;
  }
  return isPartedEnding(words, end) ? end + 1 : end;
}

const OF = wordSet(['فان', 'ون', 'وان', 'فن', 'فون']);
const THE = wordSet(['در', 'دن', 'دیر', 'د', 'دی']);

/** «فان در», «ون دن»: what opens the names of Dutch and German families. */
export const isDutch = (words: Words, token: number): boolean =>
  isOneOf(words, token, OF) && isOneOf(words, token + 1, THE);

/** «کریستین دو بوئر رفت»: no number but «de», before a word that nobody counts and that no verb completes. */
export const isFrenchOf = (words: Words, token: number): boolean =>
  isWordText(words, token, 'دو') &&
  isUnknown(words, token + 1) &&
  !isOfLanguage(words, token + 1) &&
  isBoundaryOrRole(words, token + 2) &&
  !isVerb(words, token + 2);

const isOffice = (words: Words, token: number): boolean =>
  (classesAt(words, token) & (NameClass.role | NameClass.honorific)) !== 0;

/** Whether a phrase ends before a token: a boundary, an office, or what somebody is said to be. */
export const isBoundaryOrRole = (words: Words, token: number): boolean =>
  isBoundary(words, token) || isPredicate(words, token) || isOffice(words, token);

/** Whether a word begins with the article: «الهاجری». */
export const startsWithArticle = ({ text, tokens }: Words, token: number): boolean => {
  const start = tokens.starts[token];
  return text.units[start] === ALEF && text.units[start + 1] === LAM && tokens.ends[token] > start + 4;
};
