import { NameClass } from '../../../data/names/classes';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { isSized } from '../places/sizes';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { NISBA } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  endsWith,
  isBoundary,
  isCounted,
  isMark,
  isOneOf,
  isUnknown,
  isVerb,
  isWordText,
  mayName,
} from '../words/wordTests';

const COMPANY = 'شرکت';
/** Nouns that stay outside of the proper name that follows them at once. */
const NAMED = wordSet(contextWords('company-head'));
/** What kind of company it is, between the noun and the name: «شرکت نوپای لومینارک», «صرافی رمزارزی نامی‌کوین». */
const KINDS = wordSet(contextWords('company-attribute'));
/** Subtypes of places that name companies and own none. */
const BEYOND: ReadonlySet<string> = new Set(['continent', 'region', 'sea', 'mountain', 'river', 'lake']);

/** «مدیر شرکت فناوران آرتاویل»: whether a token stands right behind a noun of which the name follows at once. */
export const followsCompanyNoun = (words: Words, token: number): boolean => isOneOf(words, token - 1, NAMED);

/** Whether a token is a word of which names of organisations are made, and nothing else. */
function isMaker(words: Words, token: number): boolean {
  return words.classes[token] === NameClass.organisationWord && !isBoundary(words, token);
}

/** Whether a word that is an everyday one, too, makes names of organisations. */
const isTrade = (words: Words, token: number): boolean =>
  !isBoundary(words, token) && (words.classes[token] & NameClass.organisationWord) !== 0;

const propose = (words: Words, start: number, end: number, endUnit: number, confidence: number): Proposal =>
  byCue(words, 'organisation', start, end, confidence, endUnit);

/** A proper name of a word or two that ends its phrase. */
function named(words: Words, from: number, known: Known): Proposal | undefined {
  const second =
    isUnknown(words, from + 1) && !known.has(from + 1) && (isBoundary(words, from + 2) || !mayName(words, from + 2));
  const end = second ? from + 2 : from + 1;
  return isBoundary(words, end) || !mayName(words, end)
    ? propose(words, from, end, words.tokens.ends[end - 1], 0.76)
    : undefined;
}

/** A proper name behind a noun that only says what bears it, perhaps with its kind between them. */
export function opensCompany(words: Words, token: number, next: number, known: Known): boolean {
  if (!isOneOf(words, token, NAMED) || isSized(words, next)) return false;
  if (hasKind(words, next, known) || closedByPlace(words, next, known) !== undefined) return true;
  if (closedByTown(words, token, next, known) !== undefined) return true;
  return (
    (isUnknown(words, next) || (isGiven(words, next) && isWordText(words, token, COMPANY))) &&
    !known.has(next) &&
    !isCounted(words, token)
  );
}

/** «کارگزاری نگاه آتیه»: two words, whatever they are, that close the phrase behind a house of brokers. */
export function broker(words: Words, token: number, next: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, BROKERS) || isCounted(words, token) || isBoundary(words, next)) return undefined;
  const second = known.get(next + 1);
  const end = second?.end ?? next + 2;
  const ends = second !== undefined || (isBoundary(words, end) && !isVerb(words, end) && !isWordText(words, end, 'را'));
  const names =
    !known.has(next) && !isBoundary(words, next + 1) && ends && (second === undefined || second.type === 'place');
  if (!names || endsWith(words, next, NISBA) || endsWith(words, next + 1, NISBA)) return undefined;
  if (
    (classesAt(words, next) &
      (NameClass.place | NameClass.organisation | NameClass.weakOrganisation | NameClass.role)) !==
    0
  )
    return undefined;
  if (((words.traits[next] | words.traits[next + 1]) & (Trait.inflected | Trait.demonym)) !== 0) return undefined;
  return propose(words, token, end, words.tokens.ends[end - 1], 0.84);
}
const BROKERS = wordSet(['کارگزاری', 'سبدگردان']);

/** «شرکت مسافربری همسفر سبلان»: the kind of the company and its name, which a place closes. */
function closedByPlace(words: Words, next: number, known: Known): Proposal | undefined {
  if (!isWordText(words, next - 1, COMPANY) || !isOneOf(words, next, KINDS)) return undefined;
  for (let at = next + 1; at <= next + LONGEST_NAME; at += 1) {
    const entry = known.get(at);
    const last = entry === undefined ? undefined : (known.get(entry.end) ?? entry);
    if (last?.type === 'place' && at > next + 1) return propose(words, next + 1, last.end, last.endUnit, 0.93);
    if (entry !== undefined && entry.end > at + 1) return undefined;
    if (isBoundary(words, at) || isVerb(words, at) || isMark(words, at, COMMA)) return undefined;
    if ((classesAt(words, at) & PARTED) !== 0) return undefined;
  }
  return undefined;
}
const PARTED = NameClass.outsidePlace | NameClass.place | NameClass.role | NameClass.organisation;
const LONGEST_NAME = 3;

const FIRMS = wordSet([COMPANY, 'کارخانه']);
/** «شرکت آذر نگین تبریز», «کارخانه پویا نخ ایلام»: two words of its own, the first a name or a month's, before the town. */
function closedByTown(words: Words, token: number, next: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, FIRMS) || isCounted(words, token) || known.has(next) || known.has(next + 1))
    return undefined;
  const town = known.get(next + 2);
  if (town?.type !== 'place' || isOneOf(words, next, KINDS)) return undefined;
  if (!isBoundary(words, town.end) && mayName(words, town.end)) return undefined;
  const opens = isUnknown(words, next) || isGiven(words, next) || (words.traits[next] & Trait.temporal) !== 0;
  return opens && isSecondWord(words, next + 1) ? propose(words, next, town.end, town.endUnit, 0.85) : undefined;
}

/** Whether a word may be the second of a company's name, whatever else it is: nobody's office, no class noun, no kind of company. */
const isSecondWord = (words: Words, token: number): boolean =>
  !isBoundary(words, token) &&
  (words.traits[token] & (Trait.inflected | Trait.demonym)) === 0 &&
  (classesAt(words, token) & (PARTED | NameClass.weakOrganisation | NameClass.organisationWord)) === 0 &&
  !endsWith(words, token, NISBA);

/** «تعاونی اعتبار البرزنشان»: its kind stays outside with the noun, as long as a proper name follows. */
const hasKind = (words: Words, next: number, known: Known): boolean =>
  (isOneOf(words, next, KINDS) || isFrom(words, next)) && isUnknown(words, next + 1) && !known.has(next + 1);

/** «شرکت چینی آفچین»: where it is from. */
const isFrom = (words: Words, token: number): boolean =>
  token < words.count && (words.traits[token] & Trait.demonym) !== 0 && !endsWith(words, token + 1, NISBA);

const isGiven = (words: Words, token: number): boolean =>
  (words.classes[token] & (NameClass.given | NameClass.weakGiven)) !== 0 && mayName(words, token);

/** The name of what `opensCompany` found: the noun stays outside of it. */
export function companyName(words: Words, token: number, next: number, known: Known): Proposal | undefined {
  const whole = closedByPlace(words, next, known) ?? closedByTown(words, token, next, known);
  if (whole !== undefined) return whole;
  if (hasKind(words, next, known)) return named(words, next + 1, known);
  // «شرکت اسنوا»: the class noun stays outside of a proper name.
  const last = known.get(next + 1);
  // «شرکت نورینکو چین»: the country says where it is, and is a name of its own.
  if (
    last?.type === 'place' &&
    last.candidates.length > 0 &&
    registryEntry(last.candidates[0].row).subtype === 'country'
  )
    return propose(words, next, next + 1, words.tokens.ends[next], 0.72);
  // «شرکت زرکاو آسیا پیمان را …»: no company is of a continent or a sea.
  if (last?.type === 'place' && last.candidates.length > 0 && BEYOND.has(registryEntry(last.candidates[0].row).subtype))
    return propose(words, next, last.end, last.endUnit, 0.76);
  // «شرکت آرمان تجارت زاگرس»: a word of which such names are made between the two that are names.
  const trade = isTrade(words, next + 1) ? known.get(next + 2) : undefined;
  if (trade?.type === 'place' && isBoundary(words, trade.end))
    return propose(words, next, trade.end, trade.endUnit, 0.85);
  // «شرکت نمک‌زار شهریار»: a name or another unknown word closes it.
  if (last !== undefined && last.type !== 'organisation' && isBoundary(words, last.end)) {
    // «گروه آوازی تهران»: but an adjective names nothing without the noun.
    const adjective = isWordText(words, token, 'گروه') && endsWith(words, next, NISBA) && last.type === 'place';
    return propose(words, adjective ? token : next, last.end, last.endUnit, 0.85);
  }
  // «شرکت آرتا پلاست»: a word of which companies' names are made may close it.
  const closes = isUnknown(words, next + 1) || isMaker(words, next + 1) || isGiven(words, next + 1);
  const end = closes && isBoundary(words, next + 2) ? next + 2 : next + 1;
  // «باشگاه تبریزی»: where it is from.
  if (end === next + 1 && isWordText(words, token, 'باشگاه') && endsWith(words, next, NISBA)) return undefined;
  // «شرکت رایان هم‌افزا»: after the noun nobody is called by a given name.
  return isBoundary(words, end)
    ? propose(words, next, end, words.tokens.ends[end - 1], isGiven(words, next) && end > next + 1 ? 0.95 : 0.68)
    : undefined;
}
