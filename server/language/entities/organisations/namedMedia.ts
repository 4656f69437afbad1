import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import { endingIn, PARTICIPLES } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  completesVerb,
  endsWith,
  isBoundary,
  isHyphen,
  isMark,
  isNumber,
  isOneOf,
  isPredicate,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';
import { AFTER_TOWN, isMarked } from './localMedia';
import { LEANINGS } from './organisationsBeside';

/** Papers, sites and stations that the registry does not know, by their class noun or by what papers are called. */

/** «تلویزیون دولتی», «رادیوی محلی». */
const ADJECTIVES = endingIn(['ی', 'زبان']);

/** «نشریهٔ آنتیکوییتی»، «روزنامهٔ لانوآسیون»: an unknown word right after the paper's class noun, where the phrase ends. */
export function paper(words: Words, token: number, at: number, known: Known): Proposal | undefined {
  const medium = (classesAt(words, token) & NameClass.outsideMedium) !== 0;
  if (medium && isOneOf(words, token, LOCAL_PAPERS) && namesPapers(known.get(at))) {
    if (isEpithet(words, at + 1)) return byCue(words, 'organisation', at, at + 2, 0.9);
    // «روزنامه گیلان امروز».
    if (isOneOf(words, at + 1, TIMES_OF_PAPERS)) return byCue(words, 'organisation', at, at + 2, 0.97);
  }
  // «به نوشته روزنامه زاهدان، …», «به نقل از روزنامه سیمره، …»: called after the town or the river.
  const town = known.get(at);
  if (medium && isOneOf(words, token, LOCAL_PAPERS) && town !== undefined && namesPapers(town)) {
    const cited = isCited(words, token) && isBoundary(words, town.end);
    if (cited || isOneOf(words, town.end, WROTE) || printsIssue(words, town.end))
      return byCue(words, 'organisation', at, town.end, 0.97, town.endUnit);
  }
  // «سایت گیل خبر», «پایگاه خبری البرز آنلاین».
  const ends = isOneOf(words, at + 1, SITES_END) && isBoundary(words, at + 2) && !completesVerb(words, at + 1);
  if (medium && ends && !isBoundary(words, at) && !endsWith(words, at, ADJECTIVES))
    return byCue(words, 'organisation', at, at + 2, 0.97);
  if (medium) {
    const two = ofTwoWords(words, token, at, known);
    if (two > 0) return byCue(words, 'organisation', at, two, 0.97);
  }
  if (!medium || known.has(at)) return undefined;
  // «در نشریه آنتیکوییتی منتشر شد».
  const printed = isUnknown(words, at) && isOneOf(words, token, PAPERS) && isOneOf(words, at + 1, PRINTED);
  if (printed && !isOfLanguage(words, at)) return byCue(words, 'organisation', at, at + 1, 0.82);
  if (!isBoundary(words, at + 1)) return undefined;
  // «روزنامهٔ لوله‌شده».
  if (endsWith(words, at, PARTICIPLES) || endsWith(words, at, LEANINGS)) return undefined;
  if (isUnknown(words, at) && isOneOf(words, token, PAPERS) && !isVerb(words, at + 1))
    return byCue(words, 'organisation', at, at + 1, 0.76);
  // «وب‌سایت کلمه نوشت», «به گزارش سایت دیدار، …»: an everyday word, where the medium is cited.
  const cited = isCited(words, token) || isOneOf(words, at + 1, WROTE);
  if (!cited || isBoundary(words, at) || endsWith(words, at, ADJECTIVES)) return undefined;
  if ((words.traits[at] & (Trait.inflected | Trait.demonym)) !== 0 || isOneOf(words, at, KINDS_OF_MEDIA))
    return undefined;
  const opens = NameClass.outsideMedium | NameClass.organisation | NameClass.weakOrganisation | NameClass.role;
  return (words.classes[at] & opens) === 0 ? byCue(words, 'organisation', at, at + 1, 0.9) : undefined;
}

/** «به نوشتهٔ …», «به نقل از …». */
const isCited = (words: Words, token: number): boolean =>
  isOneOf(words, token - 1, CITING) || (isWordText(words, token - 1, 'از') && isOneOf(words, token - 2, CITING));

/** «به گزارش پایگاه خبری پل سنگی؛ …», «در گفت‌وگو با مجله خبری آبادی ۱۱۸، …»: behind two words that a mark closes; 0 where none stand there. */
function ofTwoWords(words: Words, token: number, at: number, known: Known): number {
  if (!(isCited(words, token) || isSpokenTo(words, token)) || !isMarked(words, at + 2)) return 0;
  const { traits, classes } = words;
  const opens = NameClass.outsideMedium | NameClass.organisation | NameClass.weakOrganisation | NameClass.role;
  const mayStand = (word: number): boolean =>
    isWord(words, word) &&
    !isBoundary(words, word) &&
    !endsWith(words, word, ADJECTIVES) &&
    !isOneOf(words, word, KINDS_OF_MEDIA) &&
    (traits[word] & (Trait.inflected | Trait.demonym)) === 0 &&
    (classes[word] & opens) === 0 &&
    !known.has(word);
  const first = mayStand(at) || (isWord(words, at) && endsWith(words, at, ADJECTIVES) && isNumber(words, at + 1));
  return first && (isNumber(words, at + 1) || mayStand(at + 1)) ? at + 2 : 0;
}

/** «در گفت‌وگو با …» */
const isSpokenTo = (words: Words, token: number): boolean =>
  isWordText(words, token - 1, 'با') && isOneOf(words, token - 2, TALKS);
const TALKS = wordSet(['گفتوگو', 'گفتگو', 'گو', 'مصاحبه']);

/** «روزنامه خراسان شمالی در شماره امروز …». */
const printsIssue = (words: Words, at: number): boolean =>
  isWordText(words, at, 'در') && isWordText(words, at + 1, 'شماره');

const namesPapers = (entry: Proposal | undefined): boolean =>
  entry?.type === 'place' &&
  entry.candidates.length > 0 &&
  NAMESAKES.has(registryEntry(entry.candidates[0].row).subtype);

/** «روزنامهٔ کرمان زیبا، …», but «روزنامه کرمان ورشکسته شد»: one word more, which closes the phrase and says nothing of the paper. */
const isEpithet = (words: Words, at: number): boolean =>
  isWord(words, at) &&
  !isBoundary(words, at) &&
  isBoundary(words, at + 1) &&
  !isPredicate(words, at) &&
  !completesVerb(words, at) &&
  !isVerb(words, at + 1) &&
  !isOneOf(words, at, KINDS_OF_MEDIA) &&
  (words.traits[at] & (Trait.inflected | Trait.demonym)) === 0;

const TIMES_OF_PAPERS = wordSet(['امروز', 'فردا']);
const LOCAL_PAPERS = wordSet(['روزنامه', 'هفتهنامه', 'نشریه']);
/** Subtypes of places after which papers are called. */
const NAMESAKES: ReadonlySet<string> = new Set(['city', 'province', 'region', 'river', 'mountain']);
/** Media whose names are unknown words right behind them. */
const PAPERS = wordSet(['نشریه', 'مجله', 'روزنامه', 'هفتهنامه', 'ماهنامه', 'خبرگزاری']);
const CITING = wordSet(['گزارش', 'نوشته', 'گفته', 'نقل', 'قول']);
const PRINTED = wordSet(['منتشر', 'چاپ']);
const WROTE = wordSet(['نوشت', 'نوشته', 'مینویسد', 'گزارش', 'منتشر', 'مدعی', 'خبر']);
/** What tells which kind of a medium or which issue it is, and names none. */
const KINDS_OF_MEDIA = wordSet([
  ...[
    'محلی',
    'رسمی',
    'دولت',
    'مجلس',
    'دانشگاه',
    'شهر',
    'استان',
    'کشور',
    'امروز',
    'دیروز',
    'صبح',
    'عصر',
    'شب',
    'باشگاه',
  ],
  ...[
    'فدراسیون',
    'خبر',
    'مردم',
    'طنز',
    'کودک',
    'کودکان',
    'زنان',
    'ورزش',
    'اقتصاد',
    'معتبر',
    'مشهور',
    'معروف',
    'پرتیراژ',
  ],
  ...['مذکور', 'اینترنت', 'جدید', 'تازه', 'مستقل', 'منتقد', 'هوادار', 'حکومت', 'سازمان', 'شرکت', 'حزب', 'پلیس', 'سپاه'],
]);

/** What closes the names of foreign papers: «سودان تریبیون», «کی‌یف پست». */
const PAPERS_END = wordSet([
  'پست',
  'تایمز',
  'تریبیون',
  'تریبون',
  'نیوز',
  'هرالد',
  'ژورنال',
  'ایندیپندنت',
  'پراودا',
  'گاردین',
  'آبزرور',
  'مانیتور',
  'اکسپرس',
  'الیوم',
  'پلاس',
]);

/** What closes the names of sites, Persian ones too, behind their class noun. */
const SITES_END = anyOf(PAPERS_END, AFTER_TOWN);

/** A place and what papers are called: «سودان تریبیون», «آسیا-پلاس», but «پست تهران». */
export function placePaper(words: Words, token: number, known: Known): Proposal | undefined {
  const place = known.get(token);
  if (place?.type !== 'place') return undefined;
  const last = isHyphen(words, place.end) ? place.end + 1 : place.end;
  // «به گزارش ایران خبر، …»: where nobody else is cited.
  const cited = isOneOf(words, token - 1, CITING) && isWordText(words, last, 'خبر') && isMark(words, last + 1, COMMA);
  if (!(cited || isOneOf(words, last, PAPERS_END)) || known.has(last)) return undefined;
  return byCue(words, 'organisation', token, last + 1, 0.9);
}

/** «به گزارش تایمز آستانه»: another than the one that is known by the first word. */
export const townPaper = (words: Words, token: number, known: Known): Proposal | undefined =>
  isOneOf(words, token, PAPERS_END) && isOneOf(words, token - 1, CITING) && isOfTown(words, token + 1, known)
    ? byCue(words, 'organisation', token, token + 2, 0.97)
    : undefined;

/** Whether a word closes the phrase that is no adjective, nor a country, where a paper of everybody's is published. */
function isOfTown(words: Words, token: number, known: Known): boolean {
  if (isBoundary(words, token) || !isBoundary(words, token + 1) || endsWith(words, token, ADJECTIVES)) return false;
  const place = known.get(token);
  return place?.candidates.some(({ row }) => registryEntry(row).subtype === 'country') !== true;
}

const SAID = wordSet(['گفت', 'گفته', 'گفتند', 'میگوید']);
/** The words that `station` begins with. */
export const BROADCASTERS = wordSet(['رادیو', 'رادیوی', 'تلویزیون']);
/** «رادیوی عمومی سوئد»: whose, before the country. */
const PUBLIC = wordSet(['عمومی', 'ملی', 'دولتی', 'سراسری', 'همگانی']);

const SCREEN_ARTS = wordSet(['سینما', 'تیاتر', 'موسیقی']);

/** «رادیو معراج», «رادیو تهران»: stations bear their class noun, as agencies do. */
export function station(words: Words, token: number, known: Known): Proposal | undefined {
  // «بازیگر سینما و تلویزیون ایران»: the arts.
  const isArt = isWordText(words, token - 1, 'و') && isOneOf(words, token - 2, SCREEN_ARTS);
  if (!isOneOf(words, token, BROADCASTERS) || isArt) return undefined;
  const next = token + 1;
  const place = known.get(isOneOf(words, next, PUBLIC) ? next + 1 : next);
  if (place?.type === 'place') return byCue(words, 'organisation', token, place.end, 0.8);
  if (known.has(next) || !isBoundary(words, next + 1)) return undefined;
  const names = isUnknown(words, next) || (words.classes[next] & (NameClass.given | NameClass.weakGiven)) !== 0;
  // «به رادیو معراج گفت»: an everyday word, where the station is spoken to.
  const said = isOneOf(words, next + 1, SAID) && !isBoundary(words, next);
  return (names || said) && !endsWith(words, next, ADJECTIVES)
    ? byCue(words, 'organisation', token, next + 1, 0.78)
    : undefined;
}
