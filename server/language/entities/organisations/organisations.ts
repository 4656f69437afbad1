import { NameClass } from '../../../data/names/classes';
import { cardinals } from '../../text/cardinals';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import { greater, type Known } from '../grow';
import { registryEntry } from '../registry/registry';
import { isOfficeHeld } from '../roles';
import { isMinisters } from '../senses/around';
import { isCommunity, isDescribed } from '../senses/noName';
import { isOfShares } from '../senses/shares';
import type { Proposal } from '../spans';
import { NISBA } from '../words/endings';
import type { Words } from '../words/words';
import {
  classesAt,
  endAt,
  endsWith,
  isCounted,
  isNumber,
  isOneOf,
  isRanked,
  isUnknown,
  isWordText,
} from '../words/wordTests';
import { allianceOf } from './alliances';
import { isCorpsBeforeObject, isLedArmy } from './armies';
import { branchIn, branchOf } from './branches';
import { commissionEnd } from './commissions';
import { companyName, opensCompany } from './companies';
import { isOrganOf, mediumOfDesk } from './desks';
import { growOrganisation } from './growOrganisation';
import { headedEnd } from './headed';
import { orchestra, POLICE_STATION, PUBLISHERS, policeStation, publisher } from './houses';
import { BANK_LISTS, banks, COMPANY_LISTS, companies } from './listedOrganisations';
import { BROADCASTERS, paper, placePaper, station, townPaper } from './namedMedia';
import { byApposition, called, quotedName, symbols } from './organisationsBeside';
import { organOf } from './organs';
import { movement } from './parties';
import { spelledOut } from './spelledOut';
import { tradeName } from './tradeNames';
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
const LOCAL_HEADS = wordSet([
  'فولاد',
  'مس',
  'ذوبآهن',
  'مخابرات',
  'بهزیستی',
  'دامپزشکی',
  'شیلات',
  'هواشناسی',
  'گمرک',
  'راهداری',
  'سیمان',
  'ماشینسازی',
  'آموزشوپرورش',
  'جهادکشاورزی',
  'خودروسازی',
  'ارکستر',
]);
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
const SYMBOLS = wordSet(['نماد', 'نمادهای']);
/** «پژوهشکدهٔ زلزله»: what studies it. */
const STUDYING = wordSet(['پژوهشکده', 'پژوهشگاه', 'موسسه', 'بنیاد']);
/** What makes no name of «شرکت» and «کانون». */
const NO_NAMES = wordSet([
  'کنندگان',
  'کننده',
  'زلزله',
  'زمینلرزه',
  'زمینلرزهای',
  'پسلرزه',
  'توجه',
  'بحران',
  'درگیری',
  'آتش',
  'شیوع',
  'ژوری',
  'بویژه',
]);
const TRIALS = wordSet(['دادگاه', 'محاکمه', 'دفتر']);
const COURT = 'دادگاه';
const TRIED = wordSet([
  'متهم',
  'متهمان',
  'متهمین',
  'قاتل',
  'قاتلان',
  'عاملان',
  'مفسدان',
  'محکومان',
  'سران',
  'اعضای',
  'مدیران',
]);
const CLUBS = wordSet(['تیم', 'باشگاه']);
/** What is called by whom leads it. */
const LED = wordSet(['تیم', 'دولت', 'کابینه', 'گروه']);
const FRONT = 'جبهه';
const HEADS = NameClass.organisation | NameClass.weakOrganisation | NameClass.outsideMedium;
/** All words with which a rule below begins that is not told by the word's class: a new rule adds its own. */
const OPENING = anyOf(SYMBOLS, BROADCASTERS, BANK_LISTS.opening, COMPANY_LISTS, wordSet(['نام', POLICE_STATION]));

/** Whether a token may open a name, by whatever of the rules below: a class noun, a name that is known, an unknown word. */
function opensOrganisation(words: Words, token: number, known: Known, open: Known): boolean {
  if (((words.classes[token] | words.phraseClasses[token]) & HEADS) !== 0 || isUnknown(words, token)) return true;
  return known.has(token) || open.has(token) || isOneOf(words, token, OPENING);
}

/** Organisations that the registry does not know: a class noun and what completes it («اتحادیه تاکسیرانی شیراز»). */
export function findOrganisations(words: Words, known: Known, open: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let token = 0; token < words.count; token += 1) {
    if (!opensOrganisation(words, token, known, open)) continue;
    const entry = known.get(token) ?? branchIn(words, token, known, open);
    if (entry !== undefined && entry.type === 'organisation') {
      // «وزیر خزانه‌داری آمریکا»: the office is named, and no organisation.
      if (isMinisters(words, token - 1)) continue;
      const branch = branchOf(words, entry, known) ?? townPaper(words, token, known);
      if (branch !== undefined) proposals.push(branch);
      token = entry.end - 1;
      continue;
    }
    const apposed =
      called(words, token, known) ??
      tradeName(words, token, known) ??
      byApposition(words, token, known) ??
      spelledOut(words, token, known);
    if (apposed !== undefined) {
      proposals.push(apposed);
      token = apposed.end - 1;
      continue;
    }
    const classes = classesAt(words, token);
    const next = endAt(words, token);
    const quoted = quotedName(words, token, next, classes);
    if (quoted !== undefined) {
      proposals.push(quoted);
      token = quoted.end;
      continue;
    }
    const medium = paper(words, token, next, known) ?? placePaper(words, token, known) ?? station(words, token, known);
    if (medium !== undefined) {
      proposals.push(medium);
      continue;
    }
    const police = policeStation(words, token, known);
    if (police !== undefined) proposals.push(police);
    proposals.push(...banks(words, token));
    for (const company of companies(words, token, known, open)) proposals.push(company);
    if (isOneOf(words, token, SYMBOLS)) proposals.push(...symbols(words, token + 1, known));
    if ((classes & (NameClass.organisation | NameClass.weakOrganisation)) === 0 || isMinisters(words, token - 1))
      continue;
    // «فلکه بسیج شهرستان …»: what stands there, or once stood, named the place.
    if (isOneOf(words, token - 1, CROSSINGS)) continue;
    // «بر بنیاد آمار وزارت صحت»: on the ground of it; no foundation.
    if (isWordText(words, token, 'بنیاد') && isWordText(words, token - 1, 'بر')) continue;
    // «شرکت کنندگان», written apart; «کانون زلزله» is where it began.
    if (isOneOf(words, next, NO_NAMES) && !isOneOf(words, token, STUDYING)) continue;
    // «کویته، مرکز ایالت بلوچستان»: the town.
    if (isWordText(words, token, 'مرکز') && (classesAt(words, next) & NameClass.outsidePlace) !== 0) continue;
    // «مرکز فضایی ماهدشت» is where it stands, as «پایگاه فضایی …» is.
    if (isWordText(words, token, 'مرکز') && isWordText(words, token + 1, 'فضایی')) continue;
    // «گروه ورزش باشگاه خبرنگاران جوان», «دبیرخانه اوپک»: the house is named, and not its part.
    const alliance = allianceOf(words, token, known);
    if (alliance !== undefined) {
      proposals.push(alliance);
      continue;
    }
    if (mediumOfDesk(words, token, known) > 0 || isOrganOf(words, token, next, known)) continue;
    const proposal =
      movement(words, token) ??
      organOf(words, token, known) ??
      orchestra(words, token, known) ??
      byHead(words, token, next, classes, known);
    if (proposal === undefined) continue;
    if (isPredicate(words, proposal, known) || isCommunity(words, proposal) || isDescribed(words, proposal)) continue;
    // «وزارت نفت ناترازی را …»: what the registry knows as a whole takes no words that are no names.
    const whole = open.get(token);
    const overgrown = whole?.type === 'organisation' && whole.end > next && whole.end < proposal.end;
    if (overgrown && !namedBeyond(whole.end, proposal.end, known)) continue;
    proposals.push(proposal);
  }
  return proposals;
}

const NAMING = wordSet(['نامید', 'نامیدند', 'خواند', 'خواندند', 'دانست', 'دانستند', 'خوانده', 'نامیده', 'دانسته']);

/** «توافق را بیمهٔ بشر نامید»: what somebody calls a thing is no name. */
function isPredicate(words: Words, { start, end }: Proposal, known: Known): boolean {
  return isOneOf(words, end, NAMING) && isWordText(words, start - 1, 'را') && !namedBeyond(start, end, known);
}

function namedBeyond(from: number, to: number, known: Known): boolean {
  for (let token = from; token < to; token += 1) if (known.has(token)) return true;
  return false;
}

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
const STRIVING = wordSet([
  'برای',
  'نامزد',
  'نامزدی',
  'نامزدهای',
  'نامزدان',
  'کاندیدای',
  'انتخابات',
  'رقابت',
  'کرسی',
  'پست',
  'سمت',
  'به',
]);
const MANAGERS = wordSet(['مدیرکل', 'مدیر', 'معاون']);
const CROSSINGS = wordSet(['چهارراه', 'سهراه', 'میدان', 'خیابان', 'بلوار', 'ایستگاه', 'پل', 'کوچه', 'فلکه']);
const NUMERALS = wordSet([...cardinals(2, 10), 'چند', 'چندین', 'همه', 'تمام', 'برخی']);

/** «دو …», «۱۲ …», «چند …»: there are several. */
const isNumbered = (words: Words, token: number): boolean =>
  isNumber(words, token - 1) || isOneOf(words, token - 1, NUMERALS);

const WHICHEVER = wordSet(['اصلی', 'مخالف', 'رقیب', 'دیگر', 'مهم', 'مختلف']);

function byHead(words: Words, token: number, next: number, classes: number, known: Known): Proposal | undefined {
  const propose = (start: number, end: number, endUnit: number, confidence: number): Proposal =>
    byCue(words, 'organisation', start, end, confidence, endUnit);
  if (isOfShares(words, token)) return undefined;
  // «رأی‌گیری برای ریاست جمهوری بولیوی»: the office.
  if (isOneOf(words, token, PRESIDENCY) && isOneOf(words, token - 1, STRIVING)) return undefined;
  // «اورژانس بیمارستان …»: a ward of it.
  if (isWordText(words, token, 'اورژانس') && (classesAt(words, next) & NameClass.place) !== 0) return undefined;
  // «بیمه سایبری»: which kind of it.
  if (isWordText(words, token, 'بیمه') && endsWith(words, next, NISBA) && !known.has(next)) return undefined;
  // «مدیرکل مدیریت بحران …»: what is managed there.
  if (isWordText(words, token, 'مدیریت') && isOneOf(words, token - 1, MANAGERS)) return undefined;
  // «بورس دولت ایتالیا»: what it pays to students.
  if (isWordText(words, token, 'بورس') && (classesAt(words, next) & STATE_OR_SCHOOL) !== 0) return undefined;
  // «دو حزب اصلی کردستان»: whichever they are.
  if (isOneOf(words, next, WHICHEVER)) return undefined;
  // «به فرماندهی مظلوم عبدی».
  if (isOfficeHeld(words, token)) return undefined;
  const following = known.get(next);
  if (isTradeOf(words, token, following) || isCorpsBeforeObject(words, token, following, known)) return undefined;
  if (isOneOf(words, token, STATE_HEADS)) {
    // «دولت انتقالی سوریه».
    const owner = following ?? (isOneOf(words, next, GOVERNING) ? known.get(next + 1) : undefined);
    // «کوتاه‌عمرترین کابینه هلند»: one among several.
    return owner?.type === 'place' && !isRanked(words, token)
      ? propose(token, owner.end, owner.endUnit, 0.85)
      : undefined;
  }
  // «جبهه دونتسک» is where it is fought.
  if (isWordText(words, token, FRONT) && following?.type === 'place') return undefined;
  // «تیم حمید مطهری»: who leads it.
  if (isOneOf(words, token, LED) && following?.type === 'person') return undefined;
  // «سپاه سردار اسعد»: who led it, and not whom it bears.
  if (isLedArmy(words, token)) return undefined;
  // «تیم فوتبال سپاهان».
  if (isOneOf(words, token, CLUBS) && known.get(next + 1)?.type === 'organisation') return undefined;
  // «دادگاه شهاب رضوانی»: whose trial it is.
  if (isOneOf(words, token, TRIALS) && (words.classes[next] & NameClass.given) !== 0) return undefined;
  // «دادگاه متهمان به قتل»: whose trial it is, who have no name.
  if (isWordText(words, token, COURT) && isOneOf(words, next, TRIED)) return undefined;
  // «دو بانک قرقیزستان»: any two of them.
  if (following?.type === 'place' && isNumbered(words, token)) return undefined;
  // «یک یگان ارتش …».
  if (following?.type === 'organisation' && isCounted(words, token)) return undefined;
  // But «گروه ۵+۱».
  if (isOneOf(words, token, CLASSIFIERS) && following?.type === 'organisation' && !isNumber(words, next))
    return undefined;
  // «نهاد جهانی دیدبان حقوق بشر», «شرکت هواپیمایی لوفت‌هانزا»: which kind it is, before what the registry knows.
  if (isOneOf(words, token, CLASSIFIED) && isKind(words, next, known)) return undefined;
  if (isOneOf(words, token, LOCAL_HEADS) || words.phraseEnds[token] > 0) {
    // «قوماندانی امنیه بلخ»: a phrase is surer than a word.
    const sure = words.phraseEnds[token] > 0 && (classes & NameClass.organisation) !== 0;
    if (following?.type === 'place') return propose(token, ...greater(words, following), sure ? 0.82 : 0.78);
  }
  const commission = commissionEnd(words, token);
  if (commission > 0) return propose(token, commission, words.tokens.ends[commission - 1], 0.9);
  if (isOneOf(words, token, PUBLISHERS)) return publisher(words, token, next, known);
  if (opensCompany(words, token, next, known)) return companyName(words, token, next, known);
  const strong = (classes & NameClass.organisation) !== 0;
  const headed = strong || (classes & NameClass.weakOrganisation) !== 0 ? headedEnd(words, token, next, known) : 0;
  if (headed > 0) return propose(token, headed, words.tokens.ends[headed - 1], 0.82);
  const grown = growOrganisation(words, next, known, strong ? 'strong' : 'weak');
  if (grown === undefined) return undefined;
  // «بزرگ‌ترین مرکز صنعتی افغانستان»: any that is ranked among others.
  if (isRanked(words, token)) return undefined;
  // «دو سازمان بزرگ»: what is counted is no name, unless a name completes it.
  if (!grown.named && isCounted(words, token)) return undefined;
  return propose(token, grown.end, grown.endUnit, strong ? grown.confidence : grown.confidence - 0.1);
}
