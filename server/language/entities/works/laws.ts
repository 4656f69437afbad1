import { NameClass } from '../../../data/names/classes';
import { cardinals } from '../../text/cardinals';
import { COMMA } from '../../text/marks';
import { ordinals } from '../../text/ordinals';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { COMPLETED_VERBS } from '../words/lightVerbs';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  isBoundary,
  isDeterminer,
  isMark,
  isNumber,
  isOneOf,
  isPunctuation,
  isWord,
  isWordText,
} from '../words/wordTests';
import { isYear } from './years';

/** What laws are divided into: a number stands behind. */
const PARTS = wordSet(['ماده', 'اصل', 'تبصره', 'بند', 'فصل', 'مواد', 'اصول']);
const ORDINALS = wordSet([...cardinals(1, 10), ...ordinals(1, 100), ...['واحده', 'الف', 'ب', 'پ', 'ت', 'ج']]);
/** The nouns with which the names of laws begin. */
export const LAWS = wordSet(contextWords('law'));
/** All words with which `lawAt` begins. */
export const LAW_OPENING = anyOf(LAWS, wordSet(['آیین']));
/** Of these only their number or what they regulate makes a name. */
const NUMBERED = wordSet(['مصوبه', 'بخشنامه', 'دستورالعمل']);
/** Verbal nouns and the prepositions that they ask for: «مبارزه با قاچاق», «رسیدگی به تخلفات». */
const ASKING: readonly { readonly preposition: string; readonly nouns: ReturnType<typeof wordSet> }[] = [
  {
    preposition: 'با',
    nouns: wordSet(['مبارزه', 'مقابله', 'برخورد', 'مخالفت', 'همکاری', 'سازگاری', 'مرتبط', 'ارتباط', 'تعامل']),
  },
  {
    preposition: 'به',
    nouns: wordSet([
      ...['رسیدگی', 'کمک', 'دسترسی', 'الحاق', 'راجع', 'مربوط', 'پیوستن', 'اعتماد', 'امر', 'وابسته', 'بخشیدن', 'تعرض'],
      ...['اعطای', 'واگذاری', 'ورود', 'پایبندی', 'آزاد'],
    ]),
  },
  {
    preposition: 'از',
    nouns: wordSet(['حمایت', 'جلوگیری', 'پیشگیری', 'حفاظت', 'صیانت', 'خروج', 'نهی', 'ناشی', 'استفاده', 'دفاع', 'بخشی']),
  },
  { preposition: 'بر', nouns: wordSet(['نظارت', 'مالیات', 'عوارض', 'حاکم', 'مبتنی']) },
  { preposition: 'برای', nouns: wordSet(['راهبردی', 'تشدید']) },
  { preposition: 'در', nouns: wordSet(['مداخله', 'تقلب', 'تبلیغ', 'اخلال', 'شفافیت', 'مشارکت', 'سرمایهگذاری']) },
];
const PREPOSITIONS = wordSet(ASKING.map(({ preposition }) => preposition));
/** With these a law's name begins that runs on to the end of its phrase, wherever it stands. */
const OPENING = wordSet(contextWords('law-matter'));
/** What says of a law which one among those that were spoken of: no part of its name. */
const NO_NAME = wordSet(contextWords('which-law'));
/** «… و ماده ۵»: what begins anew and is no part of the name before it. */
const ANEW = wordSet([
  'ماده',
  'اصل',
  'تبصره',
  'بند',
  'قانون',
  'آییننامه',
  'لایحه',
  'اساسنامه',
  'رای',
  'نظر',
  'حکم',
  'حق',
]);
/** What the names of the sexes, the ages and the trades do in laws: roles otherwise. */
const OF_LAWS = wordSet(['کودکان', 'نوجوانان', 'وکلا', 'مدیران', 'کارمندان', 'معلولان', 'ایثارگران', 'بازنشستگان']);
/** Verbs that take a noun with them. */
const LIGHT = anyOf(COMPLETED_VERBS, wordSet(['است', 'نیست', 'بود', 'گردید', 'می', 'نمی', 'نخواهد']));
const MODAL = wordSet(['باید', 'نباید', 'میتواند', 'میتوانند', 'مکلف', 'موظف', 'میباید']);
const LONGEST = 14;

/** Laws behind the number of an article: «ماده ۲۴ قانون بهبود مستمر محیط کسب‌وکار»; and those that say what they are against or for. */
export function lawAt(words: Words, token: number, known: Known): Proposal | undefined {
  // «آیین نامه» lost its half-space.
  const parted = isWordText(words, token, 'آیین') && isWordText(words, token + 1, 'نامه');
  if (!parted && !isOneOf(words, token, LAWS)) return undefined;
  const cited = isCited(words, token);
  if (isOneOf(words, token, NUMBERED) && isNumber(words, token + 1))
    return cited ? byCue(words, 'work', token, token + 2, 0.84) : undefined;
  // «قانون بودجه ۱۴۰۵»: the year says which it is.
  if (isWordText(words, token, 'قانون') && isWordText(words, token + 1, 'بودجه') && isYear(words, token + 2))
    return byCue(words, 'work', token, token + 3, 0.86);
  const opens =
    isWordText(words, token, 'قانون') &&
    !isDeterminer(words, token - 1) &&
    isOneOf(words, token + 1, OPENING) &&
    asks(words, token + 1);
  const drafted = !cited && !opens && isDrafted(words, token, known);
  if (!cited && !opens && !drafted) return undefined;
  const noun = parted ? token + 1 : token;
  const end = endOfLaw(words, noun, known);
  // «لایحه حجاب»: one word is what it is about.
  if (drafted && (end < noun + 3 || !isBoundary(words, end))) return undefined;
  const hangs = isOneOf(words, end - 1, PREPOSITIONS) || isWordText(words, end - 1, 'و');
  return hangs || end === noun + 1 ? undefined : byCue(words, 'work', token, end, cited ? 0.86 : 0.78);
}

/** «لایحه حکمرانی داده», «سند ملی هوش مصنوعی»: what is drafted bears the name that the law will bear. */
function isDrafted(words: Words, token: number, known: Known): boolean {
  const next = token + 1;
  if (isDeterminer(words, token - 1)) return false;
  if (isWordText(words, token, 'سند')) return isOneOf(words, next, DOCUMENTS);
  if (!isWordText(words, token, 'لایحه') || known.has(next) || isOneOf(words, next, NO_BILL)) return false;
  const heads = NameClass.organisation | NameClass.weakOrganisation | NameClass.stop;
  return (classesAt(words, next) & heads) === 0 && (words.traits[next] & (Trait.inflected | Trait.demonym)) === 0;
}
const DOCUMENTS = wordSet(['ملی', 'جامع', 'راهبردی', 'تحول', 'چشمانداز']);
const NO_BILL = wordSet(contextWords('no-bill'));

/** Whether the number of an article stands before: «اصل ۸۹ …», «مواد ۱ و ۲ …», «بند «ب» ماده ۷ …». */
function isCited(words: Words, token: number): boolean {
  let at = token - 1;
  if (isOneOf(words, at, ORDINALS) && isOneOf(words, at - 1, PARTS)) return true;
  while (isNumber(words, at) || (at < token - 1 && (isWordText(words, at, 'و') || isWordText(words, at, 'تا'))))
    at -= 1;
  return at < token - 1 && isOneOf(words, at, PARTS);
}

/** Whether a verbal noun stands at a token with the preposition that it asks for behind. */
function asks(words: Words, token: number): boolean {
  if (!isOneOf(words, token + 1, PREPOSITIONS)) return false;
  return ASKING.some(
    ({ preposition, nouns }) => isWordText(words, token + 1, preposition) && isOneOf(words, token, nouns),
  );
}

/** The end of the noun phrase that a law's noun opens; the token after the noun where it goes on with no name. */
function endOfLaw(words: Words, token: number, known: Known): number {
  const none = token + 1;
  if (isOneOf(words, none, NO_NAME)) return none;
  // «اصل ۴۰ قانون اساسی اضرار به غیر را …»: nothing but a country completes its name.
  if (isWordText(words, none, 'اساسی'))
    return known.get(none + 1)?.type === 'place' ? (known.get(none + 1)?.end ?? none + 1) : none + 1;
  let at = none;
  while (at < words.count && at - token <= LONGEST) {
    const entry = known.get(at);
    if (entry !== undefined && entry.type !== 'event' && at > none) {
      // «آیین‌نامه داخلی مجلس»: whose it is closes it.
      if (entry.type === 'organisation' || entry.type === 'place') at = entry.end;
      break;
    }
    if (isOneOf(words, at, NO_NAME)) break;
    if (isJoint(words, at, known) || (at > none && asks(words, at - 1))) {
      at += 1;
      continue;
    }
    if (at > token + 2 && isListed(words, at)) {
      at += 4;
      break;
    }
    if (!isPart(words, at)) break;
    at += 1;
  }
  if (at - token > LONGEST) return none;
  // «… قانون بیمه اجباری اصلاح شد»: the word before a light verb is its own.
  if (isOneOf(words, at, LIGHT)) return at - 2 > token ? at - 1 : none;
  // «طبق ماده ۶ قانون اداره صداوسیما باید …»: whose it is, or who must.
  return isOneOf(words, at, MODAL) && at > none + 1 ? none : at;
}

/** Whether a law's name may go on with a word. */
function isPart(words: Words, token: number): boolean {
  if (!isWord(words, token) || isOneOf(words, token, ANEW)) return false;
  if (isOneOf(words, token, OF_LAWS)) return true;
  const classes = classesAt(words, token);
  if (isBoundary(words, token)) return isNoun(words, token);
  return (classes & (NameClass.honorific | NameClass.role | NameClass.given)) === 0 && !isDeterminer(words, token);
}

/** «حمایت», «ثبت»: nouns that make verbs with a light one behind them. */
function isNoun(words: Words, token: number): boolean {
  const classes = words.classes[token];
  const made = (classes & (NameClass.common | NameClass.organisationWord)) !== 0 && (classes & NameClass.stop) === 0;
  // «… قاچاق سوخت را»: no verb has an object behind it.
  const finite = (words.traits[token] & Trait.verb) !== 0 && !isWordText(words, token + 1, 'را');
  return made && !finite && !isOneOf(words, token + 1, LIGHT);
}

/** «ارتشا و اختلاس»: «و» between nouns of one name. */
function isJoint(words: Words, token: number, known: Known): boolean {
  if (!isWordText(words, token, 'و')) return false;
  if (!isPart(words, token + 1) || known.has(token + 1)) return false;
  return (classesAt(words, token + 1) & NameClass.organisation) === 0;
}

/** «مرتکبین ارتشا، اختلاس و کلاهبرداری،»: a list within the name, which a mark closes. */
function isListed(words: Words, token: number): boolean {
  return (
    isMark(words, token, COMMA) &&
    isPart(words, token + 1) &&
    isWordText(words, token + 2, 'و') &&
    isPart(words, token + 3) &&
    isPunctuation(words, token + 4)
  );
}
