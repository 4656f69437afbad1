import { NameClass } from '../../../data/names/classes';
import { isAdjective, isOfLanguage } from '../../orthography/ofLanguage';
import { CLOSING_QUOTE, OPENING_QUOTE } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import { isSport } from '../senses/sportNear';
import type { Proposal } from '../spans';
import type { EntityType } from '../types';
import { endingIn } from '../words/endings';
import { LIGHT_VERBS } from '../words/lightVerbs';
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
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { ACCORDS, accord } from './accords';
import { CHAMPIONSHIPS, championship, hostEnd } from './championships';
import { LAW_OPENING, lawAt } from './laws';
import { MEETS, meet, pairEnd } from './meets';
import { OCCASIONS, occasion } from './occasions';
import { listedTitles } from './titleLists';
import { opensTitle, titleAt } from './titles';
import { isYear } from './years';

/** Nouns whose complement runs to the end of the phrase: «جشنواره موسیقی نواحی», «کنوانسیون میراث جهانی». */
const FESTIVALS = wordSet(['جشنواره', 'دوسالانه', 'المپیاد', 'گرندپری']);
const CUPS = wordSet(['جام', 'لیگ', 'سوپرجام']);
/** What follows «لیگ» and «جام» in names. */
const CUP_WORDS = wordSet([
  'جهانی',
  'حذفی',
  'برتر',
  'یک',
  'دو',
  'ملتهای',
  'ملتها',
  'قهرمانان',
  'آزادگان',
  'نخبگان',
  'باشگاههای',
  'کنفرانس',
  'اروپا',
  'دسته',
  'اول',
  'دوم',
  'جزیره',
  'عرب',
  'آسیا',
]);
/** Arts that «جشن» celebrates by name. */
const CELEBRATED = wordSet(['هنر', 'فیلم', 'سینمای', 'سینما', 'موسیقی', 'کتاب', 'تیاتر']);
/** «کشتی آزاد», «والیبال نشسته»: which kind of a sport. */
const STYLES = wordSet(['آزاد', 'فرنگی', 'نشسته', 'ساحلی']);
const NOBEL_FIELDS = wordSet(['فیزیک', 'شیمی', 'پزشکی', 'ادبیات', 'ادبی', 'صلح', 'اقتصاد']);
const TREATIES = wordSet(['کنوانسیون', 'پیمان', 'معاهده', 'پروتکل', 'عهدنامه', 'میثاق']);
const SECRETARIES = wordSet(['دبیر', 'دبیرکل', 'دبیرخانه']);
const YEH = endingIn(['ی']);
const EXHIBITION = 'نمایشگاه';
const PLURAL_ENDINGS = wordSet(['ها', 'های', 'هایی']);
const LASTING = wordSet(['روزه', 'ساله']);
const STORMS = wordSet(['توفان', 'طوفان']);
/** What opens the names that have rules of their own below. */
const OPENERS = wordSet([
  'شهرآورد',
  'دربی',
  'نمایشگاه',
  'یورو',
  'جنگ',
  'پرواز',
  'کاپ',
  'قطعنامه',
  'جایزه',
  'نوبل',
  'جشن',
]);
/** All words with which a rule below begins: a new rule adds its own. */
const OPENING = anyOf(OPENERS, FESTIVALS, CUPS, STORMS, TREATIES, CHAMPIONSHIPS.opening, OCCASIONS, ACCORDS, MEETS);

/** Events and works that the registry does not know, by their class noun; titles in quotation marks by theirs. */
export function findEventsAndWorks(words: Words, known: Known, open: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let token = 0; token < words.count; token += 1) {
    const opens = isOneOf(words, token, OPENING) || known.get(token)?.type === 'event';
    if (!opens && !isOneOf(words, token, LAW_OPENING) && !opensTitle(words, token)) continue;
    const proposal =
      (opens ? eventAt(words, token, known) : undefined) ?? lawAt(words, token, known) ?? titleAt(words, token, open);
    if (proposal !== undefined) proposals.push(proposal);
  }
  return [...proposals, ...listedTitles(words, proposals)];
}

function eventAt(words: Words, token: number, known: Known): Proposal | undefined {
  return (
    edition(words, token, known) ??
    war(words, token, known) ??
    meet(words, token, known) ??
    numbered(words, token) ??
    competition(words, token, known) ??
    championship(words, token, known) ??
    derby(words, token, known) ??
    occasion(words, token, known) ??
    accord(words, token, known) ??
    nobel(words, token) ??
    phrase(words, token, known)
  );
}

function toProposal(words: Words, type: EntityType, start: number, end: number, confidence: number): Proposal {
  return {
    start,
    end,
    startUnit: words.tokens.starts[start],
    endUnit: words.tokens.ends[end - 1],
    type,
    candidates: [],
    via: 'cue',
    confidence,
  };
}

const PLAYERS = wordSet(['زنان', 'مردان', 'بانوان', 'جوانان', 'نوجوانان', 'ناشنوایان', 'معلولان']);

/** Subtypes of what is held in one place: «اسکار ایران» says who won it. */
const STAYING: ReadonlySet<string> = new Set(['festival', 'award']);

/** «المپیک لندن», «جام جهانی ۲۰۲۶», «یورو ۲۰۲۴»: a known event with its place or year. */
function edition(words: Words, token: number, known: Known): Proposal | undefined {
  const euro = isWordText(words, token, 'یورو') && isYear(words, token + 1);
  if (euro) return toProposal(words, 'event', token, token + 2, 0.8);
  const entry = known.get(token);
  if (entry?.type !== 'event') return undefined;
  const moves = entry.candidates.length === 0 || !STAYING.has(registryEntry(entry.candidates[0].row).subtype);
  let { end } = entry;
  // «لیگ برتر والیبال زنان»: whose of them it is; but «جام جهانی مردان را …».
  if (isOneOf(words, end, PLAYERS) && !isWordText(words, end + 1, 'را')) end += 1;
  // «جام جهانی ۲۰۱۸ ایران را …»: behind its year a country may well act, and so may whatever is no city.
  let dated = isNumber(words, end - 1);
  const place = known.get(end);
  if (moves && !dated && place?.type === 'place') end = place.end;
  if (isYear(words, end)) {
    dated = end === entry.end;
    end += 1;
  }
  if (moves && dated) end = hostEnd(words, end, known, true) ?? end;
  return end === entry.end ? undefined : toProposal(words, 'event', token, end, 0.82);
}

/** «جنگ ۱۲ روزه», «جنگ ۱۲روزه», «جنگ داخلی لبنان». */
function war(words: Words, token: number, known: Known): Proposal | undefined {
  // «جنگ داخلی تاجیکستان»: of a country, it has a name.
  const country = isWordText(words, token + 1, 'داخلی') ? known.get(token + 2) : undefined;
  if (isWordText(words, token, 'جنگ') && country?.type === 'place' && country.candidates.length > 0)
    if (registryEntry(country.candidates[0].row).subtype === 'country')
      return toProposal(words, 'event', token, country.end, 0.85);
  if (!isWordText(words, token, 'جنگ') || !isNumber(words, token + 1)) return undefined;
  return isOneOf(words, token + 2, LASTING) ? toProposal(words, 'event', token, token + 3, 0.85) : undefined;
}

/** «پرواز ۷۵۲», «قطعنامه ۲۲۳۱». */
function numbered(words: Words, token: number): Proposal | undefined {
  if (!isNumber(words, token + 1)) return undefined;
  if (isWordText(words, token, 'پرواز') && words.tokens.ends[token + 1] - words.tokens.starts[token + 1] >= 3) {
    return toProposal(words, 'event', token, token + 2, 0.75);
  }
  // «کاپ ۲۹»: a conference of the parties to a convention.
  if (isWordText(words, token, 'کاپ') && words.tokens.ends[token + 1] - words.tokens.starts[token + 1] === 2)
    return toProposal(words, 'event', token, token + 2, 0.82);
  if (isWordText(words, token, 'قطعنامه')) return toProposal(words, 'work', token, token + 2, 0.85);
  return undefined;
}

/** Words of sport that say when a league is played and by whom. */
const NO_PART_OF_CUPS = wordSet(['فصل', 'باشگاهها', 'باشگاههای']);

/** «جام حذفی», «لیگ ملت‌های والیبال», «لیگ یک». */
function competition(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, CUPS)) return undefined;
  let end = token + 1;
  while (end < token + 4 && isOneOf(words, end, CUP_WORDS)) end += 1;
  // «جام پهلوان حبیبی», «جام تختی»: in whose memory it is held.
  const revered = isWordText(words, token, 'جام') ? token + 2 : 0;
  if (
    revered > 0 &&
    (words.classes[token + 1] & NameClass.honorific) !== 0 &&
    (known.has(revered) || mayName(words, revered))
  )
    return toProposal(words, 'event', token, known.get(revered)?.end ?? revered + 1, 0.8);
  const honoured = known.get(token + 1);
  if (end === token + 1 && honoured?.type === 'person' && isWordText(words, token, 'جام'))
    return toProposal(words, 'event', token, honoured.end, 0.75);
  // «جام واگنر»: or who it is called after, if that is no club.
  if (
    end === token + 1 &&
    honoured?.type === 'organisation' &&
    isWordText(words, token, 'جام') &&
    (words.traits[token + 1] & Trait.athletic) === 0 &&
    isSport(words, token)
  )
    return toProposal(words, 'event', token, honoured.end, 0.93);
  if (end === token + 1) return undefined;
  const entry = known.get(end);
  if (entry?.type === 'place') end = entry.end;
  else if ((words.traits[end] & Trait.sport) !== 0 && isWord(words, end) && !isOneOf(words, end, NO_PART_OF_CUPS)) {
    end += 1;
    if (isOneOf(words, end, STYLES)) end += 1;
  }
  if (isYear(words, end)) end += 1;
  return toProposal(words, 'event', token, end, 0.75);
}

/** «شهرآورد تهران», but «این شهرآورد تهران را …». */
function derby(words: Words, token: number, known: Known): Proposal | undefined {
  const city = isOneOf(words, token, DERBIES) && !isCounted(words, token) ? known.get(token + 1) : undefined;
  if (city?.type !== 'place' || city.candidates.length === 0) return undefined;
  const isCity = ['city', 'capital'].includes(registryEntry(city.candidates[0].row).subtype);
  return isCity ? toProposal(words, 'event', token, city.end, 0.8) : undefined;
}
const DERBIES = wordSet(['شهرآورد', 'دربی']);

/** «نوبل فیزیک ۲۰۲۴», «جایزه نوبل صلح». */
function nobel(words: Words, token: number): Proposal | undefined {
  const at = isWordText(words, token, 'جایزه') && isWordText(words, token + 1, 'نوبل') ? token + 1 : token;
  if (!isWordText(words, at, 'نوبل') || !isOneOf(words, at + 1, NOBEL_FIELDS)) return undefined;
  const end = isYear(words, at + 2) ? at + 3 : at + 2;
  return toProposal(words, 'event', token, end, 0.88);
}

function phrase(words: Words, token: number, known: Known): Proposal | undefined {
  if (isOneOf(words, token, FESTIVALS)) {
    // «جشنواره کن بخت …»: what the registry knows as a whole takes no words that are no names.
    const whole = known.get(token);
    if (whole?.type === 'event' && whole.end > token + 1) return undefined;
    const end = complement(words, token + 1, known, 4);
    const both = end === token + 2 ? pairEnd(words, end, known) : end;
    return end > token + 1 ? toProposal(words, 'event', token, both, 0.72) : undefined;
  }
  // «مؤسسهٔ نمایشگاه های …»: one of them is held.
  if (isWordText(words, token, EXHIBITION) && !isOneOf(words, token + 1, PLURAL_ENDINGS)) {
    // «نمایشگاه هوایی ایران», but «نمایشگاه گل باز شد».
    const end = complement(words, token + 1, known, 5);
    const closed = end > token + 2 && known.get(end - 1)?.type === 'place' && !isCounted(words, token);
    return closed ? toProposal(words, 'event', token, end, 0.76) : undefined;
  }
  if (isWordText(words, token, 'جشن') && isOneOf(words, token + 1, CELEBRATED)) {
    // «جشن هنر شیراز», but «جشن کتاب برگزار شد».
    const city = known.get(token + 2);
    return city?.type === 'place' ? toProposal(words, 'event', token, city.end, 0.78) : undefined;
  }
  if (isOneOf(words, token, STORMS)) return storm(words, token, known);
  if (isOneOf(words, token, TREATIES)) {
    // «پیمان سنندجی», «پیمان رادمهر»: the word is a given name too.
    if (
      mayBeGiven(words, token) &&
      !known.has(token + 1) &&
      (isUnknown(words, token + 1) || mayBeGiven(words, token + 1))
    )
      return undefined;
    const end = complement(words, token + 1, known, 4);
    // «پیمان مرزی», «معاهدهٔ تجاری»: an adjective names none.
    const adjective = end === token + 2 && endsWith(words, token + 1, YEH) && words.classes[token + 1] !== 0;
    // «پیمان صلح», «پروتکل درمان»: nor does an everyday noun alone.
    const everyday = end === token + 2 && (words.classes[token + 1] & NameClass.common) !== 0;
    if (end === token + 1 || ((adjective || everyday) && !known.has(token + 1))) return undefined;
    // «دبیر اجرایی کنوانسیون …»: its secretariat.
    const body = isOneOf(words, token - 1, SECRETARIES) || isWordText(words, token - 2, 'دبیر');
    return toProposal(words, body ? 'organisation' : 'work', token, end, 0.74);
  }
  return undefined;
}

/** «توفان سهمگین»: no name is a word of the language. */
const isForeign = (words: Words, token: number): boolean =>
  isUnknown(words, token) && !isOfLanguage(words, token) && !isAdjective(words, token);

const mayBeGiven = (words: Words, token: number): boolean =>
  (words.classes[token] & (NameClass.given | NameClass.weakGiven)) !== 0;

/** «توفان ملیسا»: many bear a given name. */
const isGiven = (words: Words, token: number): boolean =>
  (words.classes[token] & ~NameClass.weakGiven) === NameClass.given;

/** «توفان بریل», «توفان «راگاسا»», «توفان فونگ وونگ»: storms have a name of one word, seldom of two. */
function storm(words: Words, token: number, known: Known): Proposal | undefined {
  const name = token + 1;
  if (isMark(words, name, OPENING_QUOTE)) {
    const close = isMark(words, name + 2, CLOSING_QUOTE) ? name + 2 : name + 3;
    const isName =
      close === name + 2
        ? isForeign(words, name + 1) || isGiven(words, name + 1)
        : isForeign(words, name + 1) && isForeign(words, name + 2);
    return isName && isMark(words, close, CLOSING_QUOTE)
      ? toProposal(words, 'event', name + 1, close, 0.94)
      : undefined;
  }
  // «طوفان مریم را برد».
  const isAlone = isBoundary(words, name + 1) && !isWordText(words, name + 1, 'را');
  // «توفان هلن فلوریدا را درنوردید».
  const called = isGiven(words, name) && (isAlone || known.get(name + 1)?.type === 'place');
  if (called) return toProposal(words, 'event', token, name + 1, 0.94);
  if (!isForeign(words, name)) return undefined;
  const second = isForeign(words, name + 1) && isBoundary(words, name + 2) && !isVerb(words, name + 1);
  return toProposal(words, 'event', token, second ? name + 2 : name + 1, 0.7);
}

/** The end of a noun's complements: up to a known name, or to where the phrase ends. */
function complement(words: Words, from: number, known: Known, longest: number): number {
  let at = from;
  let most = longest;
  while (at - from < most) {
    const entry = known.get(at);
    if (entry !== undefined) return entry.end;
    // «بین المللی», written apart, begins with a preposition, and is one word.
    if (isBoundary(words, at) && (words.phraseClasses[at] & NameClass.organisationWord) !== 0) {
      most += words.phraseEnds[at] - at - 1;
      at = words.phraseEnds[at];
      continue;
    }
    // «نمایشگاه کتاب کرمان»: other lexicons know the art as a verb.
    if (isOneOf(words, at, CELEBRATED)) {
      at += 1;
      continue;
    }
    if (isBoundary(words, at) || (words.traits[at] & (Trait.demonym | Trait.inflected)) !== 0) break;
    if ((classesAt(words, at) & (NameClass.role | NameClass.honorific)) !== 0) break;
    // «جشنوارهٔ کن جایزهٔ …»: another begins.
    if (at > from && (words.classes[at] & NameClass.event) !== 0) break;
    at += 1;
  }
  // «… پیمان صلح آماده است», «جشنواره بی‌حاشیه نماند»: the word before the verb is its predicate.
  if (at > from && isVerb(words, at)) at -= 1;
  // «از جشنواره بهره‌برداری سیاسی کرده است»: a noun, how it is done, and the verb that it completes.
  if (at > from && isAdjective(words, at) && isOneOf(words, at + 1, LIGHT_VERBS) && isOfLanguage(words, at - 1))
    at -= 1;
  // What runs on without end is no name.
  return at - from < most || isBoundary(words, at) ? at : from;
}
