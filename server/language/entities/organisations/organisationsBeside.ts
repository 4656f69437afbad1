import { NameClass } from '../../../data/names/classes';
import { CLOSING_QUOTE, COMMA, OPENING_QUOTE } from '../../text/marks';
import { ordinals } from '../../text/ordinals';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { endingIn, NISBA } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  endsWith,
  isBoundary,
  isMark,
  isOneOf,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';
import { isPartys, openOfParty } from './parties';

/** Organisations that the registry does not know, by the word or the mark right beside them. */

/** What tells in apposition that a name is an organisation’s: «سرول، نهاد برگزارکننده انتخابات، …». */
const APPOSED = wordSet(contextWords('apposed'));
const ELSE = wordSet(['دیگر']);
const OTHERS = wordSet(['شرکت', 'بانک', 'باشگاه', 'روزنامه', 'خبرگزاری', 'صرافی', 'حزب', 'رسانه']);
/** What a foreign company is to the story, before its name between commas: «پیمانکار ایتالیایی، وی‌بیلد، …». */
const TRADERS = wordSet(['پیمانکار', 'شرکت', 'غول', 'خودروساز', 'سازنده', 'ناشر', 'داروساز', 'هواپیماساز', 'رقیب']);
/** Offices that a company or a paper completes: «مدیرعامل لومینارک، …». */
const HEADS_OF = wordSet(['مدیرعامل', 'مدیرمسیول', 'سردبیر', 'بنیانگذار', 'همبنیانگذار', 'تحلیلگر']);
const SPOKEN_FOR = wordSet(['سخنگوی', 'موسس', 'عضو']);
/** The longest name in quotation marks, in tokens. */
const LONGEST_QUOTED = 7;

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

/** «ناشر سوم، سفیدرود، …», «باشگاه میزبان، زاینده‌رود، …»: a body between commas that is called as a place is. */
export function apposedAsPlace(words: Words, token: number, known: Known): Proposal | undefined {
  const place = known.get(token);
  if (place?.type !== 'place' || !isMark(words, token - 1, COMMA) || !isMark(words, place.end, COMMA)) return undefined;
  for (let at = token - 2; at >= token - FARTHEST_NOUN && isWord(words, at); at -= 1) {
    if (isOneOf(words, at, BODIES)) return byCue(words, 'organisation', token, place.end, 0.97, place.endUnit);
    if ((words.classes[at] & NameClass.stop) !== 0 && !isOneOf(words, at, RANKS)) return undefined;
  }
  return undefined;
}
const BODIES = wordSet([
  'ناشر',
  'باشگاه',
  'پیمانکار',
  'شرکت',
  'روزنامه',
  'هفتهنامه',
  'خریدار',
  'فروشنده',
  'تولیدکننده',
]);
const RANKS = wordSet(ordinals(1, 10));
/** How far before the name the noun stands, the comma between. */
const FARTHEST_NOUN = 4;

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
    art || ((kind || isDemonym(words, next)) && isMark(words, next + 1, OPENING_QUOTE))
      ? next + 1
      : openOfParty(words, token, next);
  if (!isMark(words, open, OPENING_QUOTE)) return undefined;
  // «دفتر «امانوئل ماکرون»»: whose it is.
  if (isWordText(words, token, OFFICE) && (words.classes[open + 1] & NameClass.given) !== 0) return undefined;
  let close = open + 1;
  while (close < open + LONGEST_QUOTED && isWord(words, close)) close += 1;
  // «کار خبرگزاری دولت «دلالی» است»: what is said of it.
  if (isOneOf(words, close + 1, IS)) return undefined;
  // «گروه «می‌مانیم»» is a quotation rather.
  if (close === open + 1 || !isMark(words, close, CLOSING_QUOTE)) return undefined;
  // But «حزب «جبهه گسترده»»: parties are called so.
  if (isVerb(words, close - 1) && !isPartys(words, token, open, close)) return undefined;
  return byCue(words, 'organisation', open + 1, close, 0.93);
}

const OFFICE = 'دفتر';
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
export const LEANINGS = endingIn(['گرای', 'گرا', 'طلب', 'خواه', 'زبان', 'رو', 'روی']);
const ARTS = wordSet([
  ...['موسیقی', 'تیاتر', 'نمایشی', 'هنری', 'هکری', 'مطالعاتی', 'صنعتی', 'فرهنگی', 'پژوهشی', 'خیریه', 'دانشبنیان', 'کر'],
]);

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

export function isDemonym(words: Words, token: number): boolean {
  return (words.traits[token] & Trait.demonym) !== 0;
}
