import { NameClass } from '../../../data/names/classes';
import { cardinals } from '../../text/cardinals';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import { greater, type Known } from '../grow';
import { registryEntry } from '../registry/registry';
import { isOfficeHeld } from '../roles';
import { isOfShares } from '../senses/shares';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { NISBA } from '../words/endings';
import type { Words } from '../words/words';
import {
  classesAt,
  endsWith,
  isCounted,
  isMark,
  isNumber,
  isOneOf,
  isPunctuation,
  isRanked,
  isWordText,
} from '../words/wordTests';
import { isCorpsBeforeObject, isLedArmy } from './armies';
import { commissionEnd } from './commissions';
import { broker, companyName, opensCompany } from './companies';
import { enumerationEnd } from './enumeration';
import { growOrganisation } from './growOrganisation';
import { headedEnd } from './headed';
import { PUBLISHERS, publisher } from './houses';
import { isOfSeveralWords } from './organisationPhrase';
import { isTradeOf } from './trades';

/** Organs that every state has: with a country's name they are its own («دولت اسلوونی»). */
const STATE_HEADS = wordSet([
  'دولت',
  'حکومت',
  'کابینه',
  'مجلس',
  'پارلمان',
  'ارتش',
  'سفارت',
  'کنگره',
  'سنای',
  'کنسولگری',
]);
/** What kind of government it is, between the noun and the country. */
const GOVERNING = wordSet([
  'انتقالی',
  'موقت',
  'فدرال',
  'مرکزی',
  'وحدت',
  'ملی',
  'دموکراتیک',
  'نظامی',
  'خودگردان',
  'منطقهای',
]);
/** With a place's name alone these are organisations too: «شهرداری تهران», «فولاد سیرجان», «نشر چشمه». */
const LOCAL_HEADS = wordSet(contextWords('local-body'));
/** Class nouns that stay outside of a name that is known. */
const CLASSIFIERS = wordSet([
  'شرکت',
  'شتابدهنده',
  'استارتاپ',
  'استارتآپ',
  'کارخانه',
  'باشگاه',
  'گروه',
  'هییت',
  'هیات',
  'تیم',
]);
const STATE_OR_SCHOOL = NameClass.organisation | NameClass.weakOrganisation;
const TRIALS = wordSet(['دادگاه', 'محاکمه', 'دفتر']);
const COURT = 'دادگاه';
const TRIED = wordSet(contextWords('tried'));
const CLUBS = wordSet(['تیم', 'باشگاه']);
/** What is called by whom leads it. */
const LED = wordSet(['تیم', 'دولت', 'کابینه', 'گروه']);
const FRONT = 'جبهه';
const CLASSIFIED = wordSet(['نهاد', 'شرکت', 'موسسه', 'گروه', 'کمپانی', 'اندیشکده']);
/** Subtypes that no adjective before them belongs to: «گروه بین‌المللی بانک ملت» is none. */
const OWN_NAMES: ReadonlySet<string> = new Set(['company', 'ngo', 'airline', 'think-tank', 'club']);

/** Whether an adjective stands at a token, and what the registry knows without it right behind. */
function isKind(words: Words, token: number, known: Known): boolean {
  const entry = known.get(token + 1);
  if (known.has(token) || entry?.type !== 'organisation' || entry.candidates.length === 0) return false;
  return endsWith(words, token, NISBA) && OWN_NAMES.has(registryEntry(entry.candidates[0].row).subtype);
}

const PRESIDENCY = wordSet(['ریاست', 'ریاستجمهوری']);
const STRIVING = wordSet(contextWords('to-the-office'));
const MANAGERS = wordSet(['مدیرکل', 'مدیر', 'معاون']);
const NUMERALS = wordSet([...cardinals(2, 10), 'چند', 'چندین', 'همه', 'تمام', 'برخی']);

/** «دو …», «۱۲ …», «چند …»: there are several. */
const isNumbered = (words: Words, token: number): boolean =>
  isNumber(words, token - 1) || isOneOf(words, token - 1, NUMERALS);

const ROOM = 'اتاق';
const CHAMBERS = wordSet([
  ...['بازرگانی', 'تجارت', 'تجارتی', 'اصناف', 'صنفی', 'تعاون', 'صنعت', 'صنایع', 'معادن', 'کشاورزی', 'فکر', 'اندیشه'],
  ...['مشترک', 'ملی', 'بینالمللی', 'بین', 'پایاپای', 'داوری', 'معماران', 'وکلا', 'گفتوگوی'],
]);
const WHICHEVER = wordSet(['اصلی', 'مخالف', 'رقیب', 'دیگر', 'مهم', 'مختلف']);

/** A name by its class noun: what stands behind the noun completes it («اتحادیه تاکسیرانی شیراز»). */
export function byHeadNoun(
  words: Words,
  token: number,
  next: number,
  classes: number,
  known: Known,
): Proposal | undefined {
  if (isNoBody(words, token, next, known)) return undefined;
  const following = known.get(next);
  if (isTradeOf(words, token, following) || isCorpsBeforeObject(words, token, following, known)) return undefined;
  if (isOneOf(words, token, STATE_HEADS)) return ofState(words, token, next, known);
  if (isAnyBody(words, token, next, known)) return undefined;
  return ofPlace(words, token, next, classes, known) ?? completed(words, token, next, classes, known);
}

const propose = (words: Words, start: number, end: number, confidence: number, endUnit?: number): Proposal =>
  byCue(words, 'organisation', start, end, confidence, endUnit);

/** Whether the noun says something else here than a body of people. */
function isNoBody(words: Words, token: number, next: number, known: Known): boolean {
  if (isOfShares(words, token)) return true;
  // «رأی‌گیری برای ریاست جمهوری بولیوی»: the office.
  if (isOneOf(words, token, PRESIDENCY) && isOneOf(words, token - 1, STRIVING)) return true;
  // «اورژانس بیمارستان …»: a ward of it.
  if (isWordText(words, token, 'اورژانس') && (classesAt(words, next) & NameClass.place) !== 0) return true;
  // «بیمه سایبری»: which kind of it.
  if (isWordText(words, token, 'بیمه') && endsWith(words, next, NISBA) && !known.has(next)) return true;
  // «مدیرکل مدیریت بحران …»: what is managed there.
  if (isWordText(words, token, 'مدیریت') && isOneOf(words, token - 1, MANAGERS)) return true;
  // «بورس دولت ایتالیا»: what it pays to students.
  if (isWordText(words, token, 'بورس') && (classesAt(words, next) & STATE_OR_SCHOOL) !== 0) return true;
  // «اتاق شرقی کاخ سفید», «اتاق خبر»: a room, and no chamber of a trade.
  if (isWordText(words, token, ROOM) && !isOneOf(words, next, CHAMBERS) && !known.has(next)) return true;
  // «دو حزب اصلی کردستان»: whichever they are.
  if (isOneOf(words, next, WHICHEVER)) return true;
  // «به فرماندهی مظلوم عبدی».
  return isOfficeHeld(words, token);
}

/** «دولت اسلوونی»: an organ of the state that it stands before. */
function ofState(words: Words, token: number, next: number, known: Known): Proposal | undefined {
  // «دولت انتقالی سوریه».
  const owner = known.get(next) ?? (isOneOf(words, next, GOVERNING) ? known.get(next + 1) : undefined);
  // «کوتاه‌عمرترین کابینه هلند»: one among several.
  if (owner?.type !== 'place' || isRanked(words, token)) return undefined;
  return propose(words, token, owner.end, 0.85, owner.endUnit);
}

/** Whether the noun speaks of any such body, of whose it is or of which kind, and the name is another's. */
function isAnyBody(words: Words, token: number, next: number, known: Known): boolean {
  const following = known.get(next);
  // «جبهه دونتسک» is where it is fought.
  if (isWordText(words, token, FRONT) && following?.type === 'place') return true;
  // «تیم حمید مطهری»: who leads it.
  if (isOneOf(words, token, LED) && following?.type === 'person') return true;
  // «سپاه سردار اسعد»: who led it, and not whom it bears.
  if (isLedArmy(words, token)) return true;
  // «تیم فوتبال سپاهان».
  if (isOneOf(words, token, CLUBS) && known.get(next + 1)?.type === 'organisation') return true;
  // «دادگاه شهاب رضوانی»: whose trial it is.
  if (isOneOf(words, token, TRIALS) && (words.classes[next] & NameClass.given) !== 0) return true;
  // «دادگاه متهمان به قتل»: whose trial it is, who have no name.
  if (isWordText(words, token, COURT) && isOneOf(words, next, TRIED)) return true;
  // «دو بانک قرقیزستان»: any two of them.
  if (following?.type === 'place' && isNumbered(words, token)) return true;
  // «یک یگان ارتش …».
  if (following?.type === 'organisation' && isCounted(words, token)) return true;
  // But «گروه ۵+۱».
  if (isOneOf(words, token, CLASSIFIERS) && following?.type === 'organisation' && !isNumber(words, next)) return true;
  // «نهاد جهانی دیدبان حقوق بشر», «شرکت هواپیمایی لوفت‌هانزا»: which kind it is, before what the registry knows.
  return isOneOf(words, token, CLASSIFIED) && isKind(words, next, known);
}

/** What is for several things of a town or a province, which may be named behind its class noun. */
function enumerated(words: Words, token: number, end: number, known: Known): Proposal | undefined {
  const place = known.get((classesAt(words, end) & NameClass.outsidePlace) !== 0 ? end + 1 : end);
  return place?.type === 'place' ? propose(words, token, place.end, 0.85, place.endUnit) : undefined;
}

/** What leads from one town to another, and is run by who bears a region's name: «راه‌آهن آذربایجان». */
const LINES = wordSet(['راهآهن']);

/** «شهرداری تهران», «قوماندانی امنیه بلخ»: a place's name alone makes it one. */
function ofPlace(words: Words, token: number, next: number, classes: number, known: Known): Proposal | undefined {
  const following = known.get(next);
  const isPhrase = isOfSeveralWords(words, token);
  // «میراث فرهنگی، گردشگری و صنایع دستی استان …»: what else it is for.
  const fields = isPhrase ? enumerationEnd(words, next) : 0;
  if (fields > 0) return enumerated(words, token, fields, known);
  if (following?.type !== 'place' || !(isPhrase || isOneOf(words, token, LOCAL_HEADS))) return undefined;
  const [end, endUnit] = greater(words, following);
  // «راه‌آهن چابهار – زاهدان»: from one town to another.
  if (
    isOneOf(words, token, LINES) &&
    (isPunctuation(words, end) || isWordText(words, end, 'به')) &&
    known.get(end + 1)?.type === 'place'
  )
    if (!isMark(words, end, COMMA)) return undefined;
  // A phrase is surer than a word.
  return propose(words, token, end, isPhrase && (classes & NameClass.organisation) !== 0 ? 0.82 : 0.78, endUnit);
}

/** «اتحادیه تاکسیرانی شیراز»: the words behind it, as far as they belong to a name. */
function completed(words: Words, token: number, next: number, classes: number, known: Known): Proposal | undefined {
  const commission = commissionEnd(words, token);
  if (commission > 0) return propose(words, token, commission, 0.9);
  if (isOneOf(words, token, PUBLISHERS)) return publisher(words, token, next, known);
  if (opensCompany(words, token, next, known)) return companyName(words, token, next, known);
  const house = broker(words, token, next, known);
  if (house !== undefined) return house;
  const strong = (classes & NameClass.organisation) !== 0;
  const headed = strong || (classes & NameClass.weakOrganisation) !== 0 ? headedEnd(words, token, next, known) : 0;
  if (headed > 0) return propose(words, token, headed, 0.82);
  const grown = growOrganisation(words, next, known, strong ? 'strong' : 'weak');
  if (grown === undefined) return undefined;
  // «بزرگ‌ترین مرکز صنعتی افغانستان»: any that is ranked among others.
  if (isRanked(words, token)) return undefined;
  // «دو سازمان بزرگ»: what is counted is no name, unless a name completes it.
  if (!grown.named && isCounted(words, token)) return undefined;
  return propose(words, token, grown.end, strong ? grown.confidence : grown.confidence - 0.1, grown.endUnit);
}
