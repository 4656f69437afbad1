import { NameClass } from '../../../data/names/classes';
import { isAdjective, isDictionaryWord, isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { TRADE_ENDS } from '../organisations/tradeNames';
import { reachesRole } from '../roles';
import { namesThing } from '../senses/bearers';
import { speaksForOtherSense } from '../senses/otherSense';
import { isSport } from '../senses/sportNear';
import type { Proposal } from '../spans';
import { endingIn } from '../words/endings';
import { says } from '../words/saying';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  completesVerb,
  endAt,
  endsWith,
  isBoundary,
  isCopula,
  isCounted,
  isHyphen,
  isMark,
  isOneOf,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { isCredited, namesMakerBehind } from '../works/titleCues';
import { apartFamily, compoundFamily, partedFamily } from './compoundFamilies';
import { BYNAMES, withDynasty } from './dynasties';
import { isApposedFamily, isEverydayFamily, isEverydayInYi, isPlainWord } from './everydayFamilies';
import {
  endsInYeh,
  familyScore,
  growFamily,
  isBoundaryOrRole,
  isDutch,
  isFrenchOf,
  isHalfVerb,
  isObject,
  isPartedFamily,
  isPersianFamily,
  PARTICLES,
  SONS,
  SURE_SECOND_PARTS,
} from './familyNames';
import { closesPhrase, isFramedFamily, mayBeFamily } from './framedFamilies';
import { isGained } from './gains';
import { givenEnd, LONGEST, toProposal } from './givenNames';
import { isMiddleInitial } from './initials';
import { isNickname, NICKNAME } from './nicknames';
import { comesFromCountry, isNil, isScore, isScorer } from './opponents';
import { isForeignFirm, isOfficed, isOtherName } from './otherNames';
import { numbersRuler } from './regnal';
import { isSomebodys } from './whose';

export const SAYYID = wordSet(['سید', 'سیده']);
/** Titles and bynames that stand between a given name and a family name. */
const INNER = wordSet([
  'حاج',
  'حاجی',
  'خان',
  'اقا',
  'آقا',
  'آغا',
  'بیگ',
  'میرزا',
  'ملا',
  'شیخ',
  'شاه',
  'الله',
  'اله',
  'الدین',
  'الزمان',
]);
const GIVEN = NameClass.given | NameClass.weakGiven;
const WIN = 'برد';
const GOAL = 'گل';
const KILLING = 'ترور';
const TIM = 'تیم';
const EMMA = 'اما';
const FRED_AND_ROY = wordSet(['فرد', 'روی']);
/** Before places only: «در نزدیکی ساحل …». */
const WHERE = wordSet(['در', 'نزدیکی', 'حوالی', 'سمت', 'امتداد', 'سراسر']);
const PEOPLES = endingIn(['ییان']);
const LIVES = wordSet(['مفید', 'کوتاه', 'طولانی', 'متوسط']);

/** The given names that a name begins with. */
interface Given {
  readonly token: number;
  /** The first of them: behind «سید». */
  readonly first: number;
  /** Behind the last of them, where the family name is looked for. */
  readonly at: number;
  /** All of them are other words, too. */
  readonly weak: boolean;
}

/** «رضا کیانیان», «سید محمدرضا موالی‌زاده», «علی اکبر مرتضایی», «حبیب الله حسینی». */
export function byGivenName(words: Words, token: number, known: Known): Proposal | undefined {
  const first = isOneOf(words, token, SAYYID) && isWord(words, token + 1) ? token + 1 : token;
  // «سید عباس عراقچی»: whom the registry knows without it.
  const whole = first > token ? known.get(first) : undefined;
  if (whole?.type === 'person' && whole.end > first + 1 && isBoundaryOrRole(words, whole.end))
    return { ...whole, start: token, startUnit: words.tokens.starts[token] };
  if (isOtherThanGiven(words, first, known)) return undefined;
  const at = givenEnd(words, first, NameClass.given | NameClass.weakGiven);
  if (at === 0) return undefined;
  const weak = givenEnd(words, first, NameClass.given) === 0;
  if (isOtherBeforeNext(words, { first, at, weak }, known)) return undefined;
  // «یک قمر فراخورشیدی»: some moon.
  if (first === token && (weak ? isCounted(words, first) : isSome(words, first))) return undefined;
  // «محمد اله داد»: «محمد اله» is a given name by its make, too.
  const parted = weak ? 0 : partedFamily(words, first + 1) || partedFamily(words, at);
  if (parted > 0) return toProposal(words, token, parted, 0.97);
  // «به کارگردانی سیامک مردانه از …»: whatever word stands behind the given name of who made it.
  const makes = !weak && (namesMakerBehind(words, token) || isCredited(words, token));
  if (makes && mayBeFamily(words, at) && closesPhrase(words, at + 1)) return toProposal(words, token, at + 1, 0.86);
  // «نماینده دادستان، رسول قهرمانی، کیفرخواست را خواند»: any word between the office and the comma.
  if (!weak && isMark(words, token - 1, COMMA) && isMark(words, at + 1, COMMA))
    if (isPlainWord(words, at) && reachesRole(words, token, known)) return toProposal(words, token, at + 1, 0.84);
  // «علی دانش در گفت‌وگو با ایسنا گفت».
  if (!weak && isFramedFamily(words, token, at)) return toProposal(words, token, at + 1, 0.86);
  // «رحیم آزادی به ایسنا گفت»: nor does anything else speak to a medium.
  if (!weak && isBoundary(words, token - 1) && !isBoundary(words, at) && speaksTo(words, at + 1, known))
    return toProposal(words, token, at + 1, 0.84);
  const given = growGiven(words, { token, first, at, weak });
  return given === undefined
    ? undefined
    : (byShape(words, given) ?? byFamily(words, given, known) ?? byByname(words, given) ?? byMinute(words, given));
}

/** Whether what may be a given name is another word here. */
const isOtherThanGiven = (words: Words, first: number, known: Known): boolean =>
  // «طرح هادی روستایی».
  speaksForOtherSense(words, first, first + 1) ||
  // «بعد از برد پرگل»: a victory.
  (isWordText(words, first, WIN) && isSport(words, first)) ||
  // «پس از ترور السنوار»: what befell him.
  (isWordText(words, first, KILLING) && (known.get(first + 1)?.type === 'person' || isBoundary(words, first - 1))) ||
  // «دو گل محمد محبی».
  (isWordText(words, first, GOAL) && (isCounted(words, first) || isSport(words, first))) ||
  // «این تیم قزوینی», «تیم منجم»: a team of a town or of whoever, and nobody of that name.
  (isWordText(words, first, TIM) &&
    (isCounted(words, first) ||
      known.get(first + 1)?.type === 'person' ||
      isDictionaryWord(words, first + 1) ||
      // «سرپرست تیم ظفر»: none of our given names is Tim's family.
      ((classesAt(words, first - 1) & NameClass.role) !== 0 && givenEnd(words, first + 1, GIVEN) > 0) ||
      isSport(words, first))) ||
  (isWordText(words, first, EMMA) && isConjunction(words, first, known)) ||
  // «فرد مشکوکی», «خطا روی طارمی»: Fred and Roy bear none of our family names.
  (isOneOf(words, first, FRED_AND_ROY) && (endsInYeh(words, first + 1) || known.get(first + 1)?.type === 'person')) ||
  isLifetime(words, first) ||
  isGained(words, first, known) ||
  // «تلسکوپ فضایی جیمز وب»: what is called after him.
  namesThing(words, first, 'person', false) ||
  isNil(words, first) ||
  // «نیکان اسپورتس»: a paper.
  isOneOf(words, first + 1, TRADE_ENDS);

/** Whether what may be a given name is another word by what stands behind it. */
const isOtherBeforeNext = (words: Words, { first, at, weak }: Omit<Given, 'token'>, known: Known): boolean =>
  // «پیام رسان»: a compound, written apart; «آیت الله العظمی …»: a title.
  (weak && (words.traits[at] & Trait.rest) !== 0) ||
  (endAt(words, first) > at && (classesAt(words, first) & NameClass.honorific) !== 0) ||
  // «در پیام عتبهٔ …»: nobody is a place to be in.
  (weak && isOneOf(words, first - 1, WHERE)) ||
  // «پیام اختصاصی خامنه‌ای», «پیام ترامپ»: whose it is.
  (weak && (known.get(at + 1)?.type === 'person' || isSomebodys(words, first, at, known))) ||
  // «کنترل کامل لوهانسک»: how it is.
  (weak && isAdjective(words, first) && isPlainWord(words, first - 1)) ||
  // «اما اروپاییان …»: but they.
  (isWordText(words, first, EMMA) && endsWith(words, at, PEOPLES));

/** Goes on over further given names, bynames and particles; undefined where the first of them is no name. */
function growGiven(words: Words, given: Given): Given | undefined {
  const { token, first } = given;
  const limit = first + LONGEST;
  let { at, weak } = given;
  for (;;) {
    const next = givenEnd(words, at, NameClass.given);
    const opens =
      next > 0 && (familyScore(words, next) > 0 || isOneOf(words, next, BYNAMES) || isNickname(words, next));
    // «پیام غلامحسین …»: the everyday word stands before the name.
    if (weak && first === token && opens) return undefined;
    if (isDutch(words, at) && isWord(words, at + 2) && !isBoundary(words, at + 2)) {
      at += 2;
      break;
    }
    if (isNickname(words, at)) {
      at += NICKNAME;
      break;
    }
    if (isHyphen(words, at) && at + 1 < limit && isSecondGiven(words, at + 1)) at += 2;
    else if (opens && next < limit) {
      weak = false;
      at = next;
    } else if (at < limit && isOneOf(words, at, INNER)) at += 1;
    else if (at + 1 < limit && isWali(words, at)) at += 1;
    else if (at + 1 < limit && isOneOf(words, at, PARTICLES) && mayName(words, at + 1)) at += 1;
    else if (!weak && isOneOf(words, at, SONS) && isLastOfName(words, first, at + 1)) at += 1;
    else if (!weak && isFrenchOf(words, at)) at += 1;
    else if (!weak && isMiddleInitial(words, at)) at += 2;
    else break;
  }
  // «ابوالحسن صبا شاگردی کرد»: the last given name is the family's.
  if (at > first + 1 && isHalfVerb(words, at) && mayName(words, at - 1)) at -= 1;
  return { token, first, at, weak };
}

/** «ژان-پیر»: what stands behind the hyphen, though it is an everyday word too. */
const isSecondGiven = (words: Words, at: number): boolean => mayName(words, at) || givenEnd(words, at, GIVEN) > 0;

/** What is a name by how it stands there, whatever its family name is made of. */
function byShape(words: Words, { token, first, at, weak }: Given): Proposal | undefined {
  // «مهرداد دوم»: a king or a pope.
  if (!weak && numbersRuler(words, token, at)) return toProposal(words, token, at + 1, 0.85);
  if (isEverydayFamily(words, token, at)) return toProposal(words, token, at + 1, 0.82);
  // «عبدالکریم بن سالم», «پیتر ون دن برگ», «کارل-هاینتس بوم»: whatever word a particle or a hyphen before it makes a name of.
  if (!weak && isLastOfName(words, first, at)) return toProposal(words, token, at + 1, 0.97);
  // «احمد قلعه بانی؛ مدیرعامل …»: whatever two words fill the phrase, before the office.
  if (!weak && isBoundary(words, token - 1) && isApposedFamily(words, at))
    return toProposal(words, token, at + 2, 0.86);
  const sole = !weak || (words.classes[first] & ~NameClass.weakGiven) === 0;
  if (sole && isEverydayInYi(words, token, at)) return toProposal(words, token, at + 1, 0.84);
  const compound =
    weak && !(isUnknown(words, at) && isOneOf(words, at + 1, SURE_SECOND_PARTS)) ? 0 : compoundFamily(words, at);
  if (compound > 0) return toProposal(words, token, compound, 0.85);
  // «خوسه آنتونیو کاست، نامزد …»: behind a second given name too.
  if (givenEnd(words, at, NameClass.given) === at + 1 && isEverydayFamily(words, token, at + 1))
    return toProposal(words, token, at + 2, 0.82);
  // «ناصر چرخ ساز رئیس …», «علی اکبر کی پور»: a trade, or a kind of king, whatever words they are.
  const apart = weak ? 0 : apartFamily(words, at);
  if (apart > 0) return toProposal(words, token, apart, 0.97);
  // «ارشیا به نژاد», «آزاده خوش خلق»: a family name written apart.
  return isPartedFamily(words, at) && (!weak || isMark(words, at + 2, COMMA)) && isBoundaryOrRole(words, at + 2)
    ? toProposal(words, token, at + 2, 0.85)
    : undefined;
}

/** «احمد ولی مسعود»: a given name behind another, and not the conjunction, as no comma parts it from what closes the phrase. */
const isWali = (words: Words, at: number): boolean =>
  isWordText(words, at, 'ولی') && mayName(words, at + 1) && isBoundaryOrRole(words, at + 2) && !isVerb(words, at + 2);

/** Whether a word stands behind «ون دن», or closes its phrase behind «بن» or a hyphen and is no half of a verb. */
function isLastOfName(words: Words, first: number, at: number): boolean {
  if (!isWord(words, at) || isBoundary(words, at)) return false;
  if (isDutch(words, at - 2)) return true;
  const joined = isOneOf(words, at - 1, SONS) || (at > first + 2 && isHyphen(words, at - 2));
  return joined && !completesVerb(words, at) && isBoundaryOrRole(words, at + 1);
}

/** What is a name by the family name behind it. */
function byFamily(words: Words, { token, first, at, weak }: Given, known: Known): Proposal | undefined {
  // «میلان برفی شد»: a town, and how it became.
  if (at === first + 1 && known.get(first)?.type === 'place' && completesVerb(words, at) && isOfLanguage(words, at))
    return undefined;
  // «دریا طوفانی بود»: how it was.
  if (weak && isBoundary(words, token - 1) && isOfLanguage(words, at) && isCopula(words, at + 1)) {
    if (!isWordText(words, at + 2, 'که')) return undefined;
  }
  const score = familyScore(words, at);
  const isOther = isOtherName(known.get(at));
  // «تاد فیلیپس، کارگردان «…»»: whom a firm shares the name with, by the office.
  if (isOther && isForeignFirm(known.get(at)) && (isOfficed(words, at + 1) || reachesRole(words, token, known)))
    return toProposal(words, token, at + 1, 0.86);
  // «اطلاعات و فرهنگ بامیان»: an everyday word before a place is itself.
  if (score === 0 || (weak && isOther)) return undefined;
  const isName =
    comesFromCountry(words, at + 1, known) || isPersianFamily(words, at) || isBeforeFamily(words, at, known);
  if (isOther && !isName) return undefined;
  // «نشر ماهور پارتیتور «…» را …»: who prints.
  if (weak && isOneOf(words, first - 1, PUBLISHERS)) return undefined;
  const end = growFamily(words, at, first + LONGEST, known);
  // «غزال خلج چین‌تایپه را …»: what is known to be a place begins another phrase.
  const sole = !weak || (words.classes[first] & ~NameClass.weakGiven) === 0;
  const closed = isBoundaryOrRole(words, end) || (sole && known.get(end)?.type === 'place');
  if (!weak)
    return score < 0.7 && !closed
      ? undefined
      : toProposal(words, token, end, Math.min(0.93, score + (closed ? 0.03 : -0.05)));
  // «بهرام کیا سند …»: nothing else ends so.
  const sure = isOneOf(words, at, SURE_SECOND_PARTS);
  // «دولت نانا آکوفو-آدو شکست خورد»: nor does anything else bear a hyphen.
  const doubled = isHyphen(words, at + 1) && isUnknown(words, at) && isUnknown(words, at + 2);
  return score >= 0.8 && (closed || sure || doubled) ? toProposal(words, token, end, score - 0.15) : undefined;
}

/** «پیمان رضایت (۷۷)»: whatever word stands before the minute of a goal. */
const byMinute = (words: Words, { token, first, at }: Given): Proposal | undefined =>
  isWord(words, at) && !isBoundary(words, at) && isScorer(words, first, at + 1)
    ? toProposal(words, token, at + 1, 0.84)
    : undefined;

/** «محمدعلی شاه مجلس را بست»: what one was called who had no family name; «مهین خانم» is a courtesy, «پیام شاه» is his. */
const byByname = (words: Words, { token, first, at, weak }: Given): Proposal | undefined =>
  !weak && at > first + 1 && isOneOf(words, at - 1, BYNAMES)
    ? toProposal(words, token, withDynasty(words, at), 0.88)
    : undefined;

/** «…، اما حمید درویش نیامد»: but he. Nobody but whom the registry knows is called Emma where a clause may open. */
const isConjunction = (words: Words, token: number, known: Known): boolean =>
  (isBoundary(words, token - 1) && !isOneOf(words, token - 1, BEFORE_EMMA)) ||
  known.get(token + 1)?.type === 'person' ||
  givenEnd(words, token + 1, NameClass.given | NameClass.weakGiven) > 0;
/** «و اما تامپسون», «با اما تامپسون»: what stands before no clause, or joins people. */
const BEFORE_EMMA = wordSet(['و', 'از', 'به', 'با', 'برای', 'توسط']);

/** «یک …», «نخستین …», but «سه بر یک …». */
const isSome = (words: Words, token: number): boolean =>
  isOneOf(words, token - 1, FIRST) || (isWordText(words, token - 1, 'یک') && !isScore(words, token - 1));
const FIRST = wordSet(['نخستین', 'اولین']);

const speaksTo = (words: Words, at: number, known: Known): boolean => {
  const medium = isWordText(words, at, 'به') ? known.get(at + 1) : undefined;
  return medium?.type === 'organisation' && says(words, medium.end);
};

/** «عباس بدخشان ظهوری»: whether a place stands before what can only be a family name and closes the phrase. */
const isBeforeFamily = (words: Words, at: number, known: Known): boolean =>
  known.get(at)?.type === 'place' &&
  isUnknown(words, at + 1) &&
  !known.has(at + 1) &&
  isPersianFamily(words, at + 1) &&
  !isDictionaryWord(words, at + 1) &&
  !isObject(words, at + 1) &&
  !completesVerb(words, at + 1) &&
  isBoundary(words, at + 2);

const PUBLISHERS = wordSet(['نشر', 'انتشارات', 'بنیاد', 'گالری']);

/** «عمر مفید این محموله»: how long it lasts. */
export const isLifetime = (words: Words, token: number): boolean =>
  isWordText(words, token, 'عمر') && isOneOf(words, token + 1, LIVES);
