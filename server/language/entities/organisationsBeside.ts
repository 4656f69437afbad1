import { NameClass } from '../../data/names/classes';
import { cardinals } from '../text/cardinals';
import { anyOf, wordSet } from '../text/vocabulary';
import { joins } from './around';
import { byCue } from './byCue';
import { endingIn, NISBA } from './endings';
import type { Known } from './grow';
import { isPartys, openOfParty } from './parties';
import { pluralEnd, pluralsOf } from './plurals';
import { registryEntry } from './registry';
import type { Proposal } from './spans';
import { Trait } from './traits';
import type { Words } from './words';
import {
  classesAt,
  endsWith,
  isBoundary,
  isMark,
  isOneOf,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
} from './wordTests';

/** Organisations that the registry does not know, by the word or the mark right beside them. */

/** What tells in apposition that a name is an organisation’s: «سرول، نهاد برگزارکننده انتخابات، …». */
const APPOSED = wordSet([
  'نهاد',
  'شرکت',
  'سازمان',
  'حزب',
  'گروه',
  'باشگاه',
  'ناشر',
  'بانک',
  'رسانه',
  'شبکه',
  'روزنامه',
  'پیمانکار',
  'تولیدکننده',
  'بهرهبردار',
  'واردکننده',
  'صادرکننده',
  'توسعهدهنده',
  'ارایهدهنده',
  'سرمایهگذار',
  'فروشنده',
]);
const ELSE = wordSet(['دیگر']);
const OTHERS = wordSet(['شرکت', 'بانک', 'باشگاه', 'روزنامه', 'خبرگزاری', 'صرافی', 'حزب', 'رسانه']);
/** What a foreign company is to the story, before its name between commas: «پیمانکار ایتالیایی، وی‌بیلد، …». */
const TRADERS = wordSet(['پیمانکار', 'شرکت', 'غول', 'خودروساز', 'سازنده', 'ناشر', 'داروساز', 'هواپیماساز', 'رقیب']);
/** Offices that a company or a paper completes: «مدیرعامل لومینارک، …». */
const HEADS_OF = wordSet(['مدیرعامل', 'مدیرمسیول', 'سردبیر', 'بنیانگذار', 'همبنیانگذار', 'تحلیلگر']);
const SPOKEN_FOR = wordSet(['سخنگوی', 'موسس', 'عضو']);
const OPEN = '«'.charCodeAt(0);
const CLOSE = '»'.charCodeAt(0);
/** The longest name in quotation marks, in tokens. */
const LONGEST_QUOTED = 7;
const PARTICIPLES = endingIn(['شده', 'خورده', 'کرده', 'گرفته']);

/** Words under which shares are traded that mean something else, too. */
const TICKERS = wordSet([
  'خودرو',
  'فولاد',
  'فارس',
  'نوری',
  'زاگرس',
  'همراه',
  'کاوه',
  'ذوب',
  'آریا',
  'بوعلی',
  'کهربا',
  'عیار',
  'مثقال',
  'اهرم',
]);
const COMMA = '،'.charCodeAt(0);

/** «سرول، نهاد برگزارکننده انتخابات، …», «پیمانکار ایتالیایی، وی‌بیلد، …», «مدیرعامل لومینارک، …»: unknown words, by what stands beside the comma. */
export function byApposition(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isUnknown(words, token) || known.has(token)) return undefined;
  const two = isUnknown(words, token + 1) && !known.has(token + 1);
  const opening = token === 0 || (isPunctuation(words, token - 1) && !isMark(words, token - 1, COMMA));
  // «زیبالین و دو شرکت دیگر», «آبراهان شرق، پیمانکار این خط، …»: any word may close what nothing else can be.
  const closed = opening && isMark(words, token + 2, COMMA) && !isBoundary(words, token + 1);
  const end = two || (closed && isOneOf(words, token + 3, APPOSED)) ? token + 2 : token + 1;
  if (opening && isWordText(words, end, 'و') && isOneOf(words, end + 2, OTHERS) && isOneOf(words, end + 3, ELSE))
    return byCue(words, 'organisation', token, end, 0.84);
  if (!isMark(words, end, COMMA)) return undefined;
  const told =
    opening && isOneOf(words, end + 1, APPOSED) && (!isBoundary(words, end + 2) || isWordText(words, end + 2, 'این'));
  // «یوهانا انگلهارت، سخنگوی پرو آزول، …».
  const spoken = isOneOf(words, token - 1, SPOKEN_FOR) && isMark(words, token - 2, COMMA);
  const headed = isOneOf(words, token - 1, HEADS_OF) || spoken;
  const traded = isMark(words, token - 1, COMMA) && isDemonym(words, token - 2) && isOneOf(words, token - 3, TRADERS);
  if (!told && !traded && !headed) return undefined;
  return byCue(words, 'organisation', token, end, 0.78);
}

/** «نماد فخوز و شبندر»: shares, by the name under which they are traded. */
export function symbols(words: Words, from: number, known: Known): readonly Proposal[] {
  const found: Proposal[] = [];
  const isTicker = (at: number): boolean =>
    isOneOf(words, at, TICKERS) ||
    (isUnknown(words, at) && !isWordText(words, at, 'معاملاتی') && isBoundary(words, at + 1));
  // «نمادهای فملی و خودرو»: the registry knows some of them.
  const isKnown = (at: number): boolean => known.get(at)?.type === 'organisation' && known.get(at)?.end === at + 1;
  for (let at = from; isKnown(at) || (isTicker(at) && !known.has(at)); at += 2) {
    if (!isKnown(at)) found.push(byCue(words, 'organisation', at, at + 1, 0.76));
    if (!isWordText(words, at + 1, 'و') && !isMark(words, at + 1, COMMA)) break;
  }
  return found;
}

/** «شرکت «آبی بحر کیش»», «روزنامه «شرق»»: what stands in quotation marks right after the class noun. */
export function quotedName(words: Words, token: number, next: number, classes: number): Proposal | undefined {
  const opens = NameClass.organisation | NameClass.weakOrganisation | NameClass.outsideMedium;
  // «ارتش «باه نداو» رئیس‌جمهور را …»: whom it took, or whose it is.
  if ((classes & opens) === 0 || isOneOf(words, token, STATE)) return undefined;
  // «گروه موسیقی «کوچ نو»»: which kind it is, between the noun and the marks.
  const art = isOneOf(words, token, TROUPES) && (isOneOf(words, next, ARTS) || endsWith(words, next, LEANINGS));
  // «سایت ایتالیایی «کالچو مرکاتو»»: of whom it is.
  // «نشریه دانشجویی «گام»», «سایت خبری «امتداد»».
  const kind = (classes & NameClass.outsideMedium) !== 0 && isWord(words, next) && endsWith(words, next, NISBA);
  const open =
    art || ((kind || isDemonym(words, next)) && isMark(words, next + 1, OPEN))
      ? next + 1
      : openOfParty(words, token, next);
  if (!isMark(words, open, OPEN)) return undefined;
  let close = open + 1;
  while (close < open + LONGEST_QUOTED && isWord(words, close)) close += 1;
  // «کار خبرگزاری دولت «دلالی» است»: what is said of it.
  if (isOneOf(words, close + 1, IS)) return undefined;
  // «گروه «می‌مانیم»» is a quotation rather.
  if (close === open + 1 || !isMark(words, close, CLOSE)) return undefined;
  // But «حزب «جبهه گسترده»»: parties are called so.
  if (isVerb(words, close - 1) && !isPartys(words, token, open, close)) return undefined;
  return byCue(words, 'organisation', open + 1, close, 0.93);
}

const STATE = wordSet(['دولت', 'ارتش', 'کابینه', 'حکومت', 'پارلمان', 'مجلس', 'پلیس', 'دادگاه']);
const IS = wordSet(['است', 'بود', 'نیست', 'نبود', 'بوده', 'خواند', 'نامید', 'دانست']);
const TROUPES = wordSet([
  ...[
    'گروه',
    'ارکستر',
    'شرکت',
    'کمپانی',
    'موسسه',
    'انجمن',
    'بنیاد',
    'حزب',
    'جنبش',
    'روزنامه',
    'نشریه',
    'شبکه',
    'سایت',
    'کانال',
  ],
]);
/** «حزب راست‌گرای «…»», «روزنامه عبری‌زبان «…»». */
const LEANINGS = endingIn(['گرای', 'گرا', 'طلب', 'خواه', 'زبان', 'رو', 'روی']);
const ARTS = wordSet([
  ...['موسیقی', 'تیاتر', 'نمایشی', 'هنری', 'هکری', 'مطالعاتی', 'صنعتی', 'فرهنگی', 'پژوهشی', 'خیریه', 'دانشبنیان', 'کر'],
]);

/** «نشریهٔ آنتیکوییتی»، «روزنامهٔ لانوآسیون»: an unknown word right after the paper's class noun, where the phrase ends. */
export function paper(words: Words, token: number, at: number, known: Known): Proposal | undefined {
  const medium = (classesAt(words, token) & NameClass.outsideMedium) !== 0;
  // «به نوشته روزنامه زاهدان، …»: called after the town in which it is printed.
  if (medium && isOneOf(words, token, LOCAL_PAPERS) && isOneOf(words, token - 1, CITING) && isBoundary(words, at + 1)) {
    const town = known.get(at);
    if (town?.type === 'place' && town.end === at + 1 && town.candidates.length > 0)
      if (TOWNS.has(registryEntry(town.candidates[0].row).subtype))
        return byCue(words, 'organisation', at, at + 1, 0.97);
  }
  if (!medium || known.has(at) || !isBoundary(words, at + 1)) return undefined;
  // «روزنامهٔ لوله‌شده».
  if (endsWith(words, at, PARTICIPLES) || endsWith(words, at, LEANINGS)) return undefined;
  if (isUnknown(words, at) && isOneOf(words, token, PAPERS) && !isVerb(words, at + 1))
    return byCue(words, 'organisation', at, at + 1, 0.76);
  // «وب‌سایت کلمه نوشت», «به گزارش سایت دیدار، …»: an everyday word, where the medium is cited.
  const cited = isOneOf(words, token - 1, CITING) || isOneOf(words, at + 1, WROTE);
  if (!cited || isBoundary(words, at) || endsWith(words, at, ADJECTIVES)) return undefined;
  if ((words.traits[at] & (Trait.inflected | Trait.demonym)) !== 0 || isOneOf(words, at, KINDS_OF_MEDIA))
    return undefined;
  const opens = NameClass.outsideMedium | NameClass.organisation | NameClass.weakOrganisation | NameClass.role;
  return (words.classes[at] & opens) === 0 ? byCue(words, 'organisation', at, at + 1, 0.9) : undefined;
}

const LOCAL_PAPERS = wordSet(['روزنامه', 'هفتهنامه', 'نشریه']);
const TOWNS: ReadonlySet<string> = new Set(['city', 'province']);
/** Media whose names are unknown words right behind them. */
const PAPERS = wordSet(['نشریه', 'مجله', 'روزنامه', 'هفتهنامه', 'ماهنامه', 'خبرگزاری']);
const CITING = wordSet(['گزارش', 'نوشته', 'گفته', 'نقل', 'قول']);
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
]);

/** A place and what papers are called: «سودان تریبیون», but «پست تهران». */
export function placePaper(words: Words, token: number, known: Known): Proposal | undefined {
  const place = known.get(token);
  if (place?.type !== 'place' || !isOneOf(words, place.end, PAPERS_END) || known.has(place.end)) return undefined;
  return byCue(words, 'organisation', token, place.end + 1, 0.9);
}

const NONE: readonly Proposal[] = [];
const SOME = wordSet(cardinals(2, 10));
const COMPANIES = pluralsOf(['شرکتهای', 'هلدینگهای', 'صرافیهای', 'استارتاپهای', 'خودروسازیهای']);
/** The words that `companies` begins with. */
export const COMPANY_LISTS = anyOf(COMPANIES.opening, wordSet(['شرکت', 'صرافی', 'هلدینگ']));

/** «شرکت‌های زرماکا و تک‌لبن», «دو شرکت مبین و بفجر»: two names at least, nothing else known of one of them. */
export function companies(words: Words, token: number, known: Known): readonly Proposal[] {
  if (!isOneOf(words, token, COMPANY_LISTS)) return NONE;
  const counted = isOneOf(words, token - 1, SOME) ? token + 1 : 0;
  const first = counted > 0 ? counted : pluralEnd(words, token, COMPANIES);
  if (first === 0) return NONE;
  const found: Proposal[] = [];
  let names = 0;
  for (let at = first; ; ) {
    const entry = known.get(at);
    const isName = isUnknown(words, at) || (words.classes[at] & (NameClass.given | NameClass.weakGiven)) !== 0;
    if (entry === undefined && (!isName || endsWith(words, at, ADJECTIVES))) break;
    const end = entry?.end ?? at + 1;
    if (entry === undefined) found.push(byCue(words, 'organisation', at, end, 0.84));
    names += 1;
    if (!joins(words, end)) break;
    at = end + 1;
  }
  return names > 1 ? found : NONE;
}

const SOME_BODY = wordSet([
  ...['گروهی', 'شرکتی', 'سازمانی', 'حزبی', 'باشگاهی', 'نهادی', 'جنبشی', 'بانکی', 'رسانهای', 'شبکهای', 'استارتاپی'],
  ...['کانالی', 'وبسایتی', 'سایتی', 'روزنامهای', 'موسسهای', 'بنیادی', 'انجمنی', 'خبرگزاریای', 'صرافیای', 'تشکلی'],
]);
const LONGEST_CALLED = 4;

/** «گروهی به نام شکارچیان لپسوس پراکنده»: whatever words it is called by, to the end of the phrase. */
export function called(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isWordText(words, token, 'نام') || !isOneOf(words, token - 2, SOME_BODY)) return undefined;
  let end = token + 1;
  while (end < token + 1 + LONGEST_CALLED && isWord(words, end) && !isBoundary(words, end) && !known.has(end)) end += 1;
  const whole = end > token + 1 && isBoundary(words, end) && !isVerb(words, end);
  return whole ? byCue(words, 'organisation', token + 1, end, 0.9) : undefined;
}

/** Iranian banks as lists call them: «بانک‌های ملت، تجارت و صادرات». */
const BANKS = wordSet(
  'ملی ملت تجارت صادرات سپه رفاه مسکن کشاورزی پاسارگاد پارسیان سامان سینا شهر دی آینده سرمایه گردشگری کارآفرین خاورمیانه رسالت'.split(
    ' ',
  ),
);

/** The words that `banks` begins with. */
export const BANK_LISTS = pluralsOf(['بانکهای']);

/** «بانک‌های ملت، تجارت و صادرات»: two at least, for «بانک‌های شهر» are the city's. */
export function banks(words: Words, token: number): readonly Proposal[] {
  const first = pluralEnd(words, token, BANK_LISTS);
  if (first === 0) return [];
  const found: Proposal[] = [];
  for (let at = first; isOneOf(words, at, BANKS); at += 2) {
    found.push(byCue(words, 'organisation', at, at + 1, 0.8));
    if (!joins(words, at + 1)) break;
  }
  return found.length > 1 ? found : [];
}

const SAID = wordSet(['گفت', 'گفته', 'گفتند', 'میگوید']);
/** The words that `station` begins with. */
export const BROADCASTERS = wordSet(['رادیو', 'تلویزیون']);

const SCREEN_ARTS = wordSet(['سینما', 'تیاتر', 'موسیقی']);

/** «رادیو معراج», «رادیو تهران»: stations bear their class noun, as agencies do. */
export function station(words: Words, token: number, known: Known): Proposal | undefined {
  // «بازیگر سینما و تلویزیون ایران»: the arts.
  const isArt = isWordText(words, token - 1, 'و') && isOneOf(words, token - 2, SCREEN_ARTS);
  if (!isOneOf(words, token, BROADCASTERS) || isArt) return undefined;
  const next = token + 1;
  const place = known.get(next);
  if (place?.type === 'place') return byCue(words, 'organisation', token, place.end, 0.8);
  if (known.has(next) || !isBoundary(words, next + 1)) return undefined;
  const names = isUnknown(words, next) || (words.classes[next] & (NameClass.given | NameClass.weakGiven)) !== 0;
  // «به رادیو معراج گفت»: an everyday word, where the station is spoken to.
  const said = isOneOf(words, next + 1, SAID) && !isBoundary(words, next);
  return (names || said) && !endsWith(words, next, ADJECTIVES)
    ? byCue(words, 'organisation', token, next + 1, 0.78)
    : undefined;
}

/** «تلویزیون دولتی», «رادیوی محلی». */
const ADJECTIVES = endingIn(['ی', 'زبان']);

export function isDemonym(words: Words, token: number): boolean {
  return (words.traits[token] & Trait.demonym) !== 0;
}
