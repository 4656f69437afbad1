import { NameClass } from '../../data/names/classes';
import { isOfLanguage } from '../orthography/ofLanguage';
import { COMMA } from '../text/marks';
import { wordSet } from '../text/vocabulary';
import { VENERABLE } from './grow';
import { PARTIES } from './organisations/parties';
import { isCutBeforePlace } from './organisations/purposes';
import { isOfficed } from './persons/otherNames';
import { ARENAS } from './places/arenas';
import { SURE_ENOUGH_TO_TAKE_IN } from './senses/noName';
import type { Proposal } from './spans';
import { SURE_ENOUGH_TO_ADD, SURE_ENOUGH_TO_JOIN, SURE_OF_ITS_END } from './taggerBars';
import { NISBA } from './words/endings';
import { Trait } from './words/traits';
import type { Words } from './words/words';
import { endsWith, isBoundary, isHyphen, isMark, isOneOf, isUnknown, isWordText } from './words/wordTests';

/** What the registry or a cue proposed, where the tagger sees another name. */

/** From here on it corrects where a name that a cue shows begins and ends. */
const SURE_ENOUGH_TO_CORRECT = 0.8;
/** Below this a cue is none to hold a person’s name together. */
const DOUBTFUL = 0.7;
/** From here on a cue that ends with an organisation is not cut to it. */
const SURE_ORGAN = 0.85;
/** From here on it lengthens the name of an organisation of the registry, and makes a family name of an entry. */
const SURE_ENOUGH_TO_LENGTHEN = 0.7;
/** From here on it goes before an entry that the article would have to vouch for: «دانشگاه یورک» names no town. */
const SURE_ENOUGH_FOR_OPEN = 0.7;

/** Nouns that only say what the organisation behind them is. */
const CLASSIFIERS = wordSet([
  'خبرگزاری',
  'روزنامه',
  'شبکه',
  'شرکت',
  'باشگاه',
  'تیم',
  'سایت',
  'گروه',
  'مجله',
  'هفتهنامه',
  'موسسه',
  'فراکسیون',
  'نهاد',
  'دبیرخانه',
  'کمپانی',
  'اندیشکده',
]);
const DASHES: ReadonlySet<number> = new Set(['-'.charCodeAt(0), '–'.charCodeAt(0), '/'.charCodeAt(0)]);

const DISTRICTS = wordSet(['منطقه', 'ناحیه', 'حوزه']);

/** Whether a dash stands in a name. */
function isJoined({ text, tokens }: Words, { start, end }: Proposal): boolean {
  for (let token = start + 1; token < end; token += 1) if (DASHES.has(text.units[tokens.starts[token]])) return true;
  return false;
}

/** What no name ends before, where a cue sees it go on. */
const JOINTS = wordSet(['با', 'و', 'از', 'به', 'بر', 'برای', 'علیه']);

/** Whether an entry that only the article could settle is a part of a longer name. */
function isOpenWithin({ start, end, via, candidates }: Proposal, seen: Proposal): boolean {
  if (via !== 'registry' || start < seen.start || end > seen.end || end - start === seen.end - seen.start) return false;
  return candidates.length > 0 && candidates.every(({ needs }) => needs !== 0);
}

const GIVEN = NameClass.given | NameClass.weakGiven;

/**
 * How many entries that only the article could settle are no names of their own: the given and the family name of one person («ایمان افشاری»), the
 * head of an organisation («اورژانس ۱۱۵ الیگودرز»).
 */
export function openWithin(words: Words, others: readonly Proposal[], seen: Proposal): number {
  const fullName =
    seen.type === 'person' && isUnknown(words, seen.end - 1) && (words.classes[seen.start] & GIVEN) !== 0;
  // «حزب دموکرات کنترل سنای آمریکا» is two bodies; a place ends the name of one.
  const ofPlace =
    seen.type === 'organisation' && others.every(({ start, type }) => start === seen.start || type === 'place');
  if (!fullName && !ofPlace) return 0;
  return others.filter((other) => isOpenWithin(other, seen) && (fullName || other.start === seen.start)).length;
}

/** «به گفتهٔ ارتش هوا سرد می‌شود»: an everyday noun behind a name that the registry knows, of which no names are made. */
const goesOnWithNoun = (words: Words, { start, end, type }: Proposal, seen: Proposal): boolean =>
  start === seen.start &&
  seen.end === end + 1 &&
  type === seen.type &&
  words.classes[end] === NameClass.common &&
  isOfLanguage(words, end);

/** «نیچر آسترونومی»: words that nobody knows, which else were left over beside a name that the registry knows. */
function goesOnUnknown(words: Words, { start, end, type }: Proposal, seen: Proposal): boolean {
  if (type !== seen.type || start < seen.start || end > seen.end || end - start === seen.end - seen.start) return false;
  for (let token = seen.start; token < seen.end; token += 1)
    if ((token < start || token >= end) && (!isUnknown(words, token) || isOfLanguage(words, token))) return false;
  return true;
}

/**
 * «شورای عالی مناطق آزاد و ویژهٔ اقتصادی», «مارک بردفورد»: an organisation that the registry knows by a shorter name, or a person whose family name is
 * that of a company or a town.
 */
function lengthens(words: Words, { start, end, type }: Proposal, seen: Proposal): boolean {
  if (start < seen.start || end > seen.end) return false;
  if (seen.type === 'organisation') return type === 'organisation';
  const opens = isUnknown(words, seen.start) || (words.classes[seen.start] & GIVEN) !== 0;
  return seen.type === 'person' && type !== 'person' && end === seen.end && opens;
}

/** «حزب دموکرات کنترل سنای آمریکا»: no party bears another body's name at its end. */
const isBodyBehindParty = (words: Words, { type, start }: Proposal, seen: Proposal): boolean =>
  isOneOf(words, seen.start, PARTIES) && type === 'organisation' && start > seen.start + 1;

/** Whether a proposal gives way to what the tagger sees in its place. */
export function yields(words: Words, proposal: Proposal, seen: Proposal): boolean {
  const ofRegistry = proposal.via === 'registry';
  if ((ofRegistry && goesOnWithNoun(words, proposal, seen)) || isBodyBehindParty(words, proposal, seen)) return false;
  // «مس جمعه» ends with its day; «محمد تنهایی، مدیرکل …» is who holds the office.
  if (isOpenWithin(proposal, seen) && (!isBoundary(words, seen.end - 1) || isOfficed(words, seen.end))) {
    // «کمیته داوران فدراسیون فوتبال»: an organ of whom the registry knows.
    const organ = proposal.end === seen.end && (words.classes[seen.start] & NameClass.organisation) !== 0;
    return seen.confidence >= (organ || isOfficed(words, seen.end) ? SURE_ENOUGH_TO_ADD : SURE_ENOUGH_FOR_OPEN);
  }
  if (ofRegistry && goesOnUnknown(words, proposal, seen)) return true;
  const isLonger = ofRegistry && lengthens(words, proposal, seen);
  if (seen.confidence < (isLonger ? SURE_ENOUGH_TO_LENGTHEN : SURE_ENOUGH_TO_CORRECT)) return false;
  if (proposal.start === seen.start && proposal.end === seen.end) return false;
  // «جام رقابت‌های جهانی»: what one wins there is none.
  const cupOnly = proposal.type === 'event' && proposal.end === seen.end && proposal.start === seen.start + 1;
  if (cupOnly && isWordText(words, seen.start, 'جام')) return false;
  // An entry of the registry gives way only to a longer name of which it is a part.
  const within = proposal.start >= seen.start && proposal.end <= seen.end;
  if (ofRegistry)
    return within && !isClassified(words, proposal, seen) && (isLonger || seen.confidence >= SURE_ENOUGH_TO_TAKE_IN);
  // «ساحل عاج هم‌گروه شد»: an everyday word that a cue took for a given name.
  const doubtful = proposal.type === 'person' && proposal.via === 'cue' && proposal.confidence < DOUBTFUL;
  if (doubtful && seen.type !== 'person' && seen.start === proposal.start) return true;
  const shorter = seen.start >= proposal.start && seen.end <= proposal.end;
  if (shorter && (keepsItsEnd(words, proposal, seen) || keepsItsKind(words, proposal, seen))) return false;
  // What a cue holds together is cut only where there is hardly a doubt.
  return within || seen.confidence >= SURE_ENOUGH_TO_JOIN;
}

/** Whether the tagger sees an entry of the registry with a noun before it that only says what it is. */
function isClassified(words: Words, { start, end, type }: Proposal, seen: Proposal): boolean {
  if (end !== seen.end || type !== seen.type || !isOneOf(words, seen.start, CLASSIFIERS)) return false;
  // «خبرگزاری کیودو»: the registry knows it without the noun.
  if (start === seen.start + 1) return true;
  // «نهاد جهانی دیدبان حقوق بشر», «شرکت هواپیمایی لوفت‌هانزا»: an adjective between them says which kind it is.
  const adjective = endsWith(words, seen.start + 1, NISBA) || (words.traits[seen.start + 1] & Trait.sport) !== 0;
  return start === seen.start + 2 && adjective;
}

/** Whether a cue's name goes on behind the shorter one that the tagger sees, or that one is no more than its end. */
function keepsItsEnd(words: Words, proposal: Proposal, seen: Proposal): boolean {
  const { type, start, end, confidence } = proposal;
  const organ = type === 'organisation';
  // «دولت انتقالی سوریه»: the place that ends an organisation's name is no name of its own.
  if (organ && seen.type === 'place' && seen.end === end && confidence >= SURE_OF_ITS_END) return true;
  // «قوماندانی امنیه طالبان»: nor is the organisation of which it is an organ.
  const endsSame = organ && seen.type === 'organisation' && seen.end === end;
  if (endsSame && confidence >= SURE_ORGAN && !isOneOf(words, start, CLASSIFIERS)) return true;
  // «انجمن حمایت از بیماران کلیوی ایران»: nor is what ends before the place a whole one.
  if (confidence >= SURE_ORGAN && isCutBeforePlace(words, proposal, seen)) return true;
  // «شورای عالی مقابله با پولشویی» does not end at «مقابله»; «جنبش کشاورز-شهروند».
  if (start === seen.start && (isOneOf(words, seen.end, JOINTS) || isHyphen(words, seen.end))) return true;
  // «سازمان سیما، منظر و فضای سبز»: nor before the next of what it is for.
  if (organ && start === seen.start && isMark(words, seen.end, COMMA)) return true;
  // «اداره ملی آمار»: nor before another word of which such names are made, if the phrase ends with it.
  const goesOn = seen.type === 'organisation' && end === seen.end + 1 && isBoundary(words, end);
  return goesOn && (words.classes[seen.end] & NameClass.organisationWord) !== 0;
}

/** Whether a cue's name is of a kind of which the shorter one that the tagger sees is a part, and no name. */
function keepsItsKind(words: Words, proposal: Proposal, seen: Proposal): boolean {
  switch (proposal.type) {
    case 'person':
      // «گل محمد اچکزی» keeps its first word.
      return seen.type === 'person';
    case 'work':
      // «ماده ۲۱۲ آیین‌نامه داخلی مجلس».
      return true;
    case 'event':
      // «جنگ داخلی تاجیکستان» is no place.
      return seen.type === 'place';
    case 'place':
      // «اتوبان دکتر حسینی»: called after him.
      if (seen.type === 'person') return isOneOf(words, seen.start - 1, VENERABLE);
      return seen.type === 'place' && isOnePlace(words, proposal);
    default:
      return false;
  }
}

/** «جاده بوکان - میاندوآب» is one road, and «منطقه یک تهران» one district. */
const isOnePlace = (words: Words, place: Proposal): boolean =>
  isJoined(words, place) || isOneOf(words, place.start, DISTRICTS) || isOneOf(words, place.end - 1, ARENAS);
