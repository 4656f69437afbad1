import { NameClass } from '../../../data/names/classes';
import { isAdjective } from '../../orthography/ofLanguage';
import { wordSet } from '../../text/vocabulary';
import type { Grown, Known } from '../grow';
import { FIRST_PARTS } from '../persons/familyNames';
import { NISBA } from '../words/endings';
import type { Words } from '../words/words';
import {
  becomesSo,
  classesAt,
  completesVerb,
  endsWith,
  isBoundary,
  isOneOf,
  isPunctuation,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';
import { DESCRIBED, isFieldOf } from './described';

/** Heads after which even an everyday word is a name («میدان انقلاب», «ورزشگاه آزادی»). */
const NAMING_HEADS = wordSet([
  'ایستگاه',
  'خیابان',
  'میدان',
  'بزرگراه',
  'بلوار',
  'ورزشگاه',
  'اتوبان',
  'کوچه',
  'چهارراه',
  'چهارراهی',
  'سینما',
  'تونل',
  'گردنه',
  'کوتل',
  'پایانه',
  'فلکه',
  'گالری',
  'نگارخانه',
]);
const STREETS_OF_TOWNS = wordSet(['خیابان', 'کوچه', 'بلوار', 'فلکه', 'چهارراه']);
/** «سینما آزادی», but «سینما هنر است»: before these a cinema's name stands. */
const BEFORE_CINEMAS = wordSet(['در', 'به', 'از', 'و', 'پردیس', 'مدیر', 'سالن', 'سالنهای', 'مقابل', 'روبهروی']);
/** Adjectives after which streets and stations are called. */
const REVERED = wordSet(['قایم', 'پیروز', 'جاوید', 'آزاد']);

/** What a street or a station may be called after: an everyday word or, «ایستگاه بسیج», an organ. */
const NAMING = NameClass.common | NameClass.weakOrganisation;

/** «ایستگاه تجریش», «کوچه خوش لهجه»: what is called after everyday words. */
export function commonName(words: Words, token: number, from: number, known: Known): Grown | undefined {
  // «گالری آزاد»: half of a verb elsewhere.
  const ended = isBoundary(words, from) && !isOneOf(words, from, REVERED);
  if (!isOneOf(words, token, NAMING_HEADS) || ended || (words.classes[from] & NAMING) === 0) return undefined;
  if (isWordText(words, token, 'سینما') && (isVerb(words, from + 1) || !isOneOf(words, token - 1, BEFORE_CINEMAS)))
    return undefined;
  // «کوچه خوش لهجه»: called after somebody of a family name of two words.
  if (isOneOf(words, from, FIRST_PARTS) && isWord(words, from + 1) && !isBoundary(words, from + 1))
    if (isBoundary(words, from + 2) || isVerb(words, from + 3))
      return { end: from + 2, endUnit: words.tokens.ends[from + 1], confidence: 0.8 };
  // «در خیابان شهید شده بود».
  if (isWordText(words, from, 'شهید')) return undefined;
  // «پایانه مسافربری»: which kind it is.
  if (isWordText(words, token, 'پایانه') && endsWith(words, from, NISBA)) return undefined;
  // «خیابان بلیت نمی‌فروشد»: its object, where the street opens the clause.
  if (isVerb(words, from + 1) && !completesVerb(words, from + 1) && (token === 0 || isPunctuation(words, token - 1)))
    return undefined;
  // «چراغ‌های خیابان خاموش است»: its predicate.
  if (completesVerb(words, from) || isOneOf(words, from, DESCRIBED) || isFieldOf(words, token)) return undefined;
  // «خیابان تنگ بسته شد»: how it is.
  if (
    isAdjective(words, from) &&
    !isOneOf(words, from, REVERED) &&
    (words.classes[from] & (NameClass.given | NameClass.weakGiven)) === 0
  )
    return undefined;
  // «کوچه خرابات کابل»: the town stands beside a street's name.
  const isBesideTown = isOneOf(words, token, STREETS_OF_TOWNS) && known.get(from + 1)?.type === 'place';
  // «تونل استقلال مسدود شد».
  const isClosed = isBoundary(words, from + 1) || becomesSo(words, from + 1);
  return isBesideTown || isClosed || (classesAt(words, from + 1) & NameClass.outsidePlace) !== 0
    ? { end: from + 1, endUnit: words.tokens.ends[from], confidence: 0.65 }
    : undefined;
}
