import { NameClass } from '../../../data/names/classes';
import { Mark } from '../../../data/registry/marks';
import { isAdjective } from '../../orthography/ofLanguage';
import { type Hit, hasHitAt, hasHitOver } from '../../text/hits';
import { CLOSING_QUOTE, COMMA, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { isDesk } from '../organisations/desks';
import { isSpread } from '../organisations/houses';
import { isPassed } from '../persons/opponents';
import { isLifetime } from '../persons/personsByGiven';
import { isDescribedLady } from '../persons/titledEveryday';
import { DESCRIBED, isEpithet, isFieldOf } from '../places/described';
import { isAnyOne } from '../places/growPlace';
import { NO_MARTYR } from '../places/namedAfter';
import { isObstacle } from '../places/obstacles';
import { isCapacity } from '../places/sizes';
import { registryEntry, registryType } from '../registry/registry';
import type { Proposal } from '../spans';
import { endingIn, NISBA } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  endsWith,
  isBoundary,
  isCounted,
  isMark,
  isNumber,
  isOneOf,
  isWord,
  isWordText,
} from '../words/wordTests';
import { isActivity } from './activities';
import { Around, isAnyOfItsKind, isMinisters } from './around';
import { namesThing, opensWithThing } from './bearers';
import { hasOtherSense } from './otherSense';
import { isOfShares } from './shares';
import { sportWordsNear } from './sportNear';
import { isVariety } from './varieties';

/** From here on it takes an entry of the registry into a longer name: «هیئت اوکراین» is none. */
export const SURE_ENOUGH_TO_TAKE_IN = 0.9;

/** Whether what the tagger sees is no name, whatever stands beside it. */
export function isNone(words: Words, seen: Proposal, hits: readonly Hit[]): boolean {
  // «تویوتا کرولا»: a car.
  if (seen.type === 'organisation' && hasOtherSense(words, seen.start, seen.start + 1)) return true;
  if (hasOtherSense(words, seen.start, seen.end) || opensOnly(words, seen) || isNisba(words, hits, seen)) return true;
  if (isCapacity(words, seen.end - 1) || namesThing(words, seen.start, seen.type, false)) return true;
  if (seen.type === 'organisation' && namesThing(words, seen.start, 'place', false)) return true;
  if (seen.type === 'person' && opensWithThing(words, seen.start)) return true;
  // «قطار جعفر اکسپرس».
  if (seen.type === 'person' && isWordText(words, seen.start - 1, 'قطار')) return true;
  if (isNoClub(words, hits, seen) || isOffice(words, seen)) return true;
  if (seen.type === 'organisation' && seen.end === seen.start + 2 && isOfShares(words, seen.start)) return true;
  // «بیمه سایبری», «بیمه تکمیلی‌شان»: which kind of insurance it is.
  if (isInsurance(words, seen)) return true;
  // «بورس دولت ایتالیا»: what it pays to students.
  if (
    isWordText(words, seen.start, 'بورس') &&
    (words.classes[seen.start + 1] & (NameClass.organisation | NameClass.weakOrganisation)) !== 0
  )
    return true;
  // «دادگاه رسیدگی به اتهامات او»: a hearing.
  if (isWordText(words, seen.end - 1, 'رسیدگی')) return true;
  if (isCompound(words, hits, seen) || isClassNoun(words, seen) || isPeople(words, seen)) return true;
  if (isPartOfPhrase(hits, seen)) return true;
  const second = seen.type === 'place' && seen.end === seen.start + 2;
  // «پل مرقص، وزیر …»: Paul.
  if (second && isWordText(words, seen.start, 'پل') && isMark(words, seen.end, COMMA))
    if ((classesAt(words, seen.end + 1) & NameClass.role) !== 0) return true;
  if (second && (isAnyOne(words, seen.start + 1) || isOneOf(words, seen.start + 1, DESCRIBED))) return true;
  if (second && isFieldOf(words, seen.start)) return true;
  if (seen.type === 'place' && isObstacle(words, seen.start)) return true;
  // «شهرهای آرام و ناامن»: how they are, unless the registry knows a place of the name.
  if (isPlainAdjective(words, seen, hits)) return true;
  // «روستای شهیدپرور سمقاور».
  if (seen.type === 'place' && seen.end === seen.start + 1 && isEpithet(words, seen.start)) return true;
  if (seen.type === 'organisation' && isSpread(words, seen.start)) return true;
  if (seen.type === 'person' && seen.end === seen.start + 1)
    if (isWordText(words, seen.start, 'شاه') || isVariety(words, seen.start) || isDescribedLady(words, seen.start))
      // «مرگ شاه», «پستهٔ اکبری», «خانم مسن»: whichever king it was, a variety of a fruit, and how she is.
      return true;
  // «این شهید والامقام»: how he was.
  if (seen.type === 'person' && seen.end === seen.start + 1 && isOneOf(words, seen.start, NO_MARTYR)) return true;
  if (seen.type === 'person' && isLifetime(words, seen.start)) return true;
  // «این بانک شهر را …»: one of its kind, of which the text has spoken.
  if (seen.type === 'organisation' && isAnyOfItsKind(new Around(words, seen.start, seen.end))) return true;
  if (seen.type === 'person' && seen.end === seen.start + 1 && isActivity(words, seen.start)) return true;
  if (isCommunity(words, seen) || isDescribed(words, seen)) return true;
  // «کانون زلزله»: where it began.
  if (isWordText(words, seen.start, 'کانون') && isOneOf(words, seen.start + 1, QUAKES)) return true;
  return !isWritten(words, seen.start) || !isWritten(words, seen.end - 1);
}

const isPlainAdjective = (words: Words, { type, start, end, startUnit }: Proposal, hits: readonly Hit[]): boolean =>
  type === 'place' &&
  end === start + 1 &&
  isAdjective(words, start) &&
  !hasHitAt(hits, startUnit, ({ lexicon }) => lexicon === 'entity');

/** «جامعه ورزشی آمریکا», «جامعه جهانی»: all who do it there; «گروه ورزشی», «سرویس ورزشی»: a desk; «کمیسیون مشترک»: any one of its kind; «شبکه گاز»: pipes. */
export const isCommunity = (words: Words, { start, end, type, via }: Proposal): boolean =>
  type === 'organisation' &&
  via !== 'registry' &&
  (((end <= start + 3 || isWordText(words, start + 2, 'و')) &&
    isWordText(words, start, 'جامعه') &&
    isOneOf(words, start + 1, FIELDS)) ||
    (end === start + 2 && isDesk(words, start) && isOneOf(words, start + 1, FIELDS)) ||
    (end === start + 2 && isWordText(words, start, 'شبکه') && isOneOf(words, start + 1, SUPPLIED)) ||
    (end === start + 2 && isOneOf(words, start, COMMITTEES) && isOneOf(words, start + 1, ANY)));
const SUPPLIED = wordSet(['گاز', 'برق', 'آب', 'آبرسانی', 'گازرسانی', 'برقرسانی', 'فاضلاب', 'ریلی', 'توزیع', 'انتقال']);
const COMMITTEES = wordSet(['کمیسیون', 'کمیته', 'کارگروه', 'هییت', 'هیات']);
const ANY = wordSet(['مشترک', 'ویژه', 'فرعی', 'تخصصی', 'مشورتی', 'موقت', 'کارشناسی', 'پنجنفره', 'سهجانبه', 'دوجانبه']);
const FIELDS = wordSet([
  ...['ورزشی', 'جهانی', 'علمی', 'پزشکی', 'هنری', 'ادبی', 'سینمایی', 'فرهنگی', 'دانشگاهی', 'رسانهای', 'مدنی', 'شهری'],
  ...['بهداشت', 'حوادث', 'اقتصادی', 'سیاسی', 'اجتماعی'],
  ...['روستایی', 'عشایری', 'کارگری', 'پرستاری', 'هدف', 'ایرانی', 'بینالمللی', 'بینالملل', 'داوری', 'کشتی', 'فوتبال'],
]);

/** «بانک دولتی», «دانشگاه آمریکایی», «شرکت بزرگ»: how some house is; movements and parties are called so. */
export const isDescribed = (words: Words, { start, end, type, via }: Proposal): boolean =>
  type === 'organisation' &&
  via !== 'registry' &&
  end === start + 2 &&
  isOneOf(words, start, HOUSES) &&
  // «پنج بانک نظامی»: which kind they are.
  ((isCounted(words, start) && endsWith(words, start + 1, NISBA)) ||
    ((words.classes[start + 1] & (NameClass.given | NameClass.weakGiven)) === 0 &&
      (isAdjective(words, start + 1) || (words.traits[start + 1] & Trait.demonym) !== 0)));
const HOUSES = wordSet([
  ...['بانک', 'شرکت', 'دانشگاه', 'دانشکده', 'باشگاه', 'موسسه', 'کارخانه', 'صندوق', 'هلدینگ', 'مدرسه', 'آموزشگاه'],
]);

/** Whether an adjective that nobody knows as a company's stands behind «بیمه». */
const isInsurance = (words: Words, { start, end, type, via }: Proposal): boolean =>
  type === 'organisation' &&
  via !== 'registry' &&
  end === start + 2 &&
  isWordText(words, start, 'بیمه') &&
  endsWith(words, start + 1, KIND_OF_INSURANCE);
const KIND_OF_INSURANCE = endingIn(['ی', 'یشان', 'یاش', 'یمان']);

/** Whether what stands beside what the tagger sees makes it another thing, or two. */
export function isOtherwise(words: Words, seen: Proposal, proposals: readonly Proposal[]): boolean {
  // «اسکار ایران»: who won it.
  // «جشنواره ملی فرهنگی‌هنری «بحران»»: what stands in the marks is the name.
  if (seen.type === 'event' && isMark(words, seen.end, OPENING_QUOTE))
    if (proposals.some(({ start, type }) => start === seen.end + 1 && type === 'event')) return true;
  if (seen.type === 'event') return isPrizeAndWinner(words, seen, proposals) || isDated(words, seen, proposals);
  // «از سد ناوین گذشت»: a person, and no dam.
  if (isPassed(words, seen.start) && proposals.some(({ start, type }) => start === seen.start + 1 && type === 'person'))
    return true;
  // «جمعیت هلال احمر آماری از … ندارد»: some of what follows.
  if (takesSome(words, seen, proposals)) return true;
  // «انجمن خیریه «مهر ماندگار»»: what stands in the marks is the name.
  if (seen.type === 'organisation' && onlyAnnounces(words, seen, proposals)) return true;
  // «وزیر فرهنگ و ارشاد اسلامی».
  return seen.type === 'organisation' && (isDelegation(words, seen, proposals) || isMinisters(words, seen.start - 1));
}

/** Whether a class noun and an adjective stand right before a name in quotation marks. */
const onlyAnnounces = (words: Words, { start, end }: Proposal, proposals: readonly Proposal[]): boolean =>
  end === start + 2 &&
  isMark(words, end, OPENING_QUOTE) &&
  (words.classes[start] & (NameClass.organisation | NameClass.weakOrganisation | NameClass.outsideMedium)) !== 0 &&
  proposals.some((other) => other.start === end + 1 && other.type === 'organisation');

/** «استقلال جمهوری‌ها»: a club's name that is an everyday word, before another, where no word is of sport. */
const isNoClub = (words: Words, hits: readonly Hit[], { type, start, end, startUnit, endUnit }: Proposal): boolean =>
  type === 'organisation' &&
  end === start + 1 &&
  (words.classes[start] & words.classes[end] & NameClass.common) !== 0 &&
  !isBoundary(words, end) &&
  hasHitAt(
    hits,
    startUnit,
    (hit) => hit.lexicon === 'entity' && hit.end === endUnit && registryEntry(hit.row).subtype === 'club',
  ) &&
  sportWordsNear(words, start) === 0;

/** Whether a place’s name with the ending of its people begins at a unit: «هراتی». */
function beginsNisba(hits: readonly Hit[], unit: number): boolean {
  return hasHitAt(
    hits,
    unit,
    ({ lexicon, suffix, row }) => lexicon === 'entity' && suffix?.kind === 'ya' && registryType(row) === 'place',
  );
}

/** «پمپ‌بنزینی»: a word of the dictionary of compounds, alone. */
const isCompound = ({ tokens }: Words, hits: readonly Hit[], { start, end }: Proposal): boolean =>
  end === start + 1 && hasHitAt(hits, tokens.starts[start], ({ lexicon }) => lexicon === 'compound');

/** «در عین‌حال», «در همین‌حال»: words of an adverb. */
const isPartOfPhrase = (hits: readonly Hit[], { startUnit, endUnit }: Proposal): boolean =>
  hasHitOver(hits, startUnit, endUnit, ({ lexicon }) => lexicon === 'functionWord');

const CLUB = 'باشگاه';

/** «خاتمی», of a family rather than of the town of Khatam, where the tagger hardly doubts that it is somebody. */
const isSurelyFamily = (hits: readonly Hit[], { startUnit, endUnit, confidence }: Proposal): boolean =>
  confidence >= SURE_ENOUGH_TO_TAKE_IN &&
  hasHitAt(
    hits,
    startUnit,
    ({ lexicon, end, detail }) =>
      lexicon === 'entity' && end === endUnit && (detail & (Mark.family | Mark.commonWord)) === Mark.family,
  );

/** «مردی هراتی است», «باشگاه اردبیلی»: alone it is an adjective. */
function isNisba(words: Words, hits: readonly Hit[], seen: Proposal): boolean {
  const { start, end, type } = seen;
  if (end !== start + 1) return false;
  if (type === 'person') return beginsNisba(hits, words.tokens.starts[start]) && !isSurelyFamily(hits, seen);
  return isWordText(words, start - 1, CLUB) && endsWith(words, start, NISBA);
}

/** Whether a festival or a prize of the registry and a place fill the span: the one is no part of the other's name. */
function isPrizeAndWinner(words: Words, { start, end }: Proposal, proposals: readonly Proposal[]): boolean {
  const isPlace = (from: number): boolean =>
    proposals.some((other) => other.start === from && other.end === end && other.type === 'place');
  // «نخستین اسکار ایران»: the statue, which is no event at all.
  if (isOneOf(words, start, STATUES) && isPlace(start + 1)) return true;
  const prize = proposals.find((other) => other.start === start && other.end < end && other.candidates.length > 0);
  if (prize === undefined || prize.type !== 'event' || registryEntry(prize.candidates[0].row).subtype !== 'festival')
    return false;
  return prize.end < words.count && isPlace(prize.end);
}

/** Whether one word more than an entry of the registry stands in a span, and it tells how much of something. */
const takesSome = (words: Words, { start, end }: Proposal, proposals: readonly Proposal[]): boolean =>
  isWordText(words, end, 'از') &&
  endsWith(words, end - 1, NISBA) &&
  proposals.some((other) => other.start === start && other.end === end - 1 && other.via === 'registry');

/** «لیگ برتر جمعه‌شب»: a known event, and when it was. */
const isDated = (words: Words, { start, end }: Proposal, proposals: readonly Proposal[]): boolean =>
  (words.traits[end - 1] & Trait.time) !== 0 &&
  proposals.some((other) => other.start === start && other.end === end - 1 && other.type === 'event');

/** «رئیس بانک گفت», «منبعی در فدراسیون»: nouns that name nothing without a complement. */
const NEVER_ALONE = wordSet([
  ...[
    'بانک',
    'شرکت',
    'سازمان',
    'باشگاه',
    'وزارت',
    'بنیاد',
    'موسسه',
    'دانشگاه',
    'انجمن',
    'شهرداری',
    'فدراسیون',
    'کمیته',
  ],
  ...['کمیسیون', 'استانداری', 'فرمانداری', 'دادگاه', 'کانون', 'صندوق', 'مرکز', 'ستاد', 'دانشکده', 'سفارت'],
]);
const QUAKES = wordSet(['زلزله', 'زمینلرزه', 'زمین', 'پسلرزه']);

const isOutsideMedium = (words: Words, token: number): boolean =>
  (words.classes[token] & NameClass.outsideMedium) !== 0;

/** «بانک در شعبه سوم خود …»: a class noun alone, of which the tagger is not very sure. */
function isClassNoun(words: Words, { start, end, type, confidence }: Proposal): boolean {
  const noun = (words.classes[start] & (NameClass.place | NameClass.outsidePlace)) !== 0;
  if (type === 'place' && end === start + 1 && noun && (words.classes[start] & NameClass.common) !== 0) return true;
  const opens = NameClass.organisation | NameClass.weakOrganisation;
  return (
    type === 'organisation' &&
    ((end === start + 1 &&
      (words.classes[start] & opens) !== 0 &&
      (confidence < SURE_ENOUGH_TO_TAKE_IN || isOneOf(words, start, NEVER_ALONE))) ||
      // «به این شبکه خبری گفت»: a phrase that only says what it is.
      (words.phraseEnds[start] === end && (words.phraseClasses[start] & NameClass.outsideMedium) !== 0) ||
      // «شبکه پیام‌رسان تلگرام»: what kind of a medium it is.
      (end === start + 2 && isOutsideMedium(words, start) && isOutsideMedium(words, start + 1)) ||
      // «تیم ملی» of whatever sport and country.
      isNationalTeam(words, start, end))
  );
}

/** «تیم ملی», «تیم ملی کشتی آزاد»: of which country is not said. */
function isNationalTeam(words: Words, start: number, end: number): boolean {
  if (!isWordText(words, start, 'تیم')) return false;
  const national = isWordText(words, start + 1, 'ملی');
  // «تیم امید»: of which club.
  if (!national && end !== start + 2) return false;
  for (let token = national ? start + 2 : start + 1; token < end; token += 1)
    if ((words.traits[token] & Trait.sport) === 0 && !isOneOf(words, token, STYLES)) return false;
  return true;
}

const STYLES = wordSet([
  'آزاد',
  'فرنگی',
  'نشسته',
  'ساحلی',
  'جوانان',
  'نوجوانان',
  'امید',
  'بزرگسالان',
  'زنان',
  'بانوان',
  'مردان',
]);

const PEOPLE = endingIn(['زدگان', 'دیدگان', 'شدگان', 'کنندگان', 'یافتگان', 'گرفتگان', 'دهندگان', 'باختگان']);

/** «سیل‌زدگان»: who suffered what, and no name. */
const isPeople = (words: Words, { start, end }: Proposal): boolean =>
  end === start + 1 && endsWith(words, start, PEOPLE);

/** «رهبر انقلاب»: an office and what it is over, all of it everyday words. */
function isOffice(words: Words, { type, start, end }: Proposal): boolean {
  if (type !== 'person' || end < start + 2 || (words.classes[start] & NameClass.role) === 0) return false;
  for (let token = start + 1; token < end; token += 1) if ((words.classes[token] & OF_OFFICES) === 0) return false;
  return true;
}

const OF_OFFICES = NameClass.common | NameClass.organisationWord | NameClass.organisation | NameClass.weakOrganisation;

const DELEGATIONS = wordSet(['هییت', 'هیات']);

/** «هیئت اکراین»: sent by a country, and no name of its own. */
function isDelegation(words: Words, { start, end, type }: Proposal, proposals: readonly Proposal[]): boolean {
  if (type !== 'organisation' || !isOneOf(words, start, DELEGATIONS)) return false;
  return proposals.some((other) => other.start === start + 1 && other.end === end && other.type === 'place');
}

/** Whether a token is made of letters or digits: no name begins or ends with a picture, or with half a character. */
const isWritten = (words: Words, token: number): boolean => isWord(words, token) || isNumber(words, token);

const OPENING: ReadonlySet<number> = new Set([OPENING_QUOTE, '('.charCodeAt(0)]);
const CLOSING: ReadonlySet<number> = new Set([CLOSING_QUOTE, ')'.charCodeAt(0)]);

/** Whether one quotation mark or bracket of a pair stands in a span, and the other does not: no name is cut so. */
function opensOnly({ text, tokens }: Words, { start, end }: Proposal): boolean {
  let depth = 0;
  for (let token = start; token < end; token += 1) {
    const unit = text.units[tokens.starts[token]];
    if (OPENING.has(unit)) depth += 1;
    else if (CLOSING.has(unit)) depth -= 1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

const STATUES = wordSet(['اسکار', 'گرمی', 'بفتا', 'امی']);
