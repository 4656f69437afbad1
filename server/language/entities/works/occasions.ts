import { COMMA } from '../../text/marks';
import { ordinals } from '../../text/ordinals';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { DAY_WORDS, isDay } from '../places/namedAfter';
import { isCountry } from '../registry/country';
import type { Proposal } from '../spans';
import { NISBA } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { endsWith, isBoundary, isMark, isNumber, isOneOf, isVerb, isWord, isWordText } from '../words/wordTests';
import { closeOf, isSaidOf, praises, speaks } from './titles';
import { isYear } from './years';

const WEEK = 'هفته';
const ELECTION = 'انتخابات';
const WORLDWIDE = wordSet(['جهانی', 'ملی', 'بینالمللی']);
/** What is known by the name between the marks behind it: «رزمایش «…»». */
const CALLED = wordSet(['رزمایش', 'مانور', 'عملیات', 'رویداد', 'همایش', 'جشنواره', 'کنفرانس', 'سمپوزیوم', 'جنبش']);
const UPRISINGS = wordSet(['جنبش', 'خیزش', 'قیام', 'انقلاب']);
/** What is elected. */
const ELECTED = wordSet([
  ...[
    'ریاستجمهوری',
    'ریاست',
    'جمهوری',
    'پارلمانی',
    'مجلس',
    'شوراها',
    'شوراهای',
    'شهر',
    'و',
    'روستا',
    'خبرگان',
    'رهبری',
  ],
  ...['کنگره', 'سنا', 'سراسری', 'عمومی', 'محلی', 'فدرال', 'میاندورهای', 'زودهنگام', 'شورای', 'اسلامی', 'پارلمان'],
]);
const ORDINALS = wordSet(ordinals(1, 15));
const LONGEST_OFFICE = 6;
const LONGEST_WEEK = 4;

/** What opens the names of the occasions below. */
export const OCCASIONS = wordSet([
  WEEK,
  ELECTION,
  ...['رزمایش', 'مانور', 'عملیات', 'رویداد', 'همایش', 'جشنواره', 'کنفرانس', 'سمپوزیوم', 'جنبش'],
  ...['خیزش', 'قیام', 'انقلاب'],
]);

export function occasion(words: Words, token: number, known: Known): Proposal | undefined {
  if (isWordText(words, token, ELECTION)) return election(words, token, known);
  if (isWordText(words, token, WEEK)) return week(words, token, known);
  const movement = uprising(words, token);
  if (movement !== undefined) return movement;
  if (!isOneOf(words, token, CALLED)) return undefined;
  // «جشنواره ملی فرهنگی‌هنری «بحران»»: what kind of one it is may stand between.
  let open = token + 1;
  while (open < token + LONGEST_WEEK && isWord(words, open) && endsWith(words, open, NISBA)) open += 1;
  const close = closeOf(words, open);
  if (close === 0 || isSaidOf(words, close + 1) || praises(words, open + 1, close) || speaks(words, open + 1, close))
    return undefined;
  // Surer than a work of that title where nothing stands between.
  return byCue(words, 'event', open + 1, close, open === token + 1 ? 0.93 : 0.85);
}

/** «قیام سی تیر», «جنبش «زن، زندگی، آزادی»»: by its day or by a slogan in quotation marks, and the noun that belongs to it. */
function uprising(words: Words, token: number): Proposal | undefined {
  if (!isOneOf(words, token, UPRISINGS)) return undefined;
  // «قیام سی تیر».
  const numbered = isNumber(words, token + 1) || isOneOf(words, token + 1, DAY_WORDS);
  if (numbered && isDay(words, token + 1)) return byCue(words, 'event', token, token + 3, 0.88);
  const close = closeOf(words, token + 1);
  for (let at = token + 2; at < close; at += 1)
    if (isMark(words, at, COMMA)) return byCue(words, 'event', token, close + 1, 0.88);
  return undefined;
}

/** «انتخابات مجلس دوازدهم», «انتخابات ریاست‌جمهوری ۱۴۰۳»: which one among those for the same office. */
function election(words: Words, token: number, known: Known): Proposal | undefined {
  let at = token + 1;
  while (at < token + LONGEST_OFFICE && isOneOf(words, at, ELECTED)) at += 1;
  if (isYear(words, at)) {
    const country = known.get(at + 1);
    const end = country?.type === 'place' && isBoundary(words, country.end) ? country.end : at + 1;
    return byCue(words, 'event', token, end, 0.82);
  }
  // «انتخابات پارلمانی عراق», «انتخابات ریاست‌جمهوری آمریکا»: the office, which the registry may know, and the country.
  const whose = known.get(at) ?? known.get(token + 1);
  if (at > token + 1 && whose !== undefined && isCountry(whose)) return byCue(words, 'event', token, whose.end, 0.8);
  const office = known.get(token + 1);
  if (
    office?.type === 'organisation' &&
    office.end > at &&
    isOneOf(words, token + 1, ELECTED) &&
    endsWithPlace(office, known)
  )
    return byCue(words, 'event', token, office.end, 0.8);
  // «انتخابات دوم» counts those that were spoken of.
  const day = at + 1 < words.count && (words.traits[at + 1] & (Trait.time | Trait.temporal)) !== 0;
  return at > token + 1 && !day && isOneOf(words, at, ORDINALS) ? byCue(words, 'event', token, at + 1, 0.8) : undefined;
}

/** Whether a known place closes a name. */
function endsWithPlace({ start, end }: Proposal, known: Known): boolean {
  for (let token = start + 1; token < end; token += 1) {
    const entry = known.get(token);
    if (entry?.type === 'place' && entry.end === end) return true;
  }
  return false;
}

/** «هفته جهانی فضا»: to the end of its phrase. */
function week(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token + 1, WORLDWIDE)) return undefined;
  const from = token + 2;
  let at = from;
  while (at < from + LONGEST_WEEK && isWord(words, at) && !isBoundary(words, at) && !known.has(at)) at += 1;
  // «هفته ملی آگاهی از …» goes on.
  const goesOn = isWordText(words, at, 'از') || isWordText(words, at, 'با');
  const named = !goesOn && at > from && at < from + LONGEST_WEEK && isBoundary(words, at) && !isVerb(words, at);
  return named ? byCue(words, 'event', token, at, 0.78) : undefined;
}
