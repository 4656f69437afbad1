import { NameClass } from '../../../data/names/classes';
import { isAdjective, isOfLanguage } from '../../orthography/ofLanguage';
import { cardinals } from '../../text/cardinals';
import { COMMA } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import { pluralEnd, pluralsOf } from '../words/plurals';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { endsWith, isBoundary, isMark, isOneOf, isUnknown, isWord, isWordText } from '../words/wordTests';

/** Companies and banks that stand in a list behind one plural. */

/** What is no name of a company. */
const ADJECTIVES = endingIn(['ی', 'زبان']);
/** How sure the names of a list are, of which another is known. */
export const LISTED = 0.92;
const NONE: readonly Proposal[] = [];
const SOME = wordSet(cardinals(2, 10));
const COMPANIES = pluralsOf(['شرکتهای', 'هلدینگهای', 'صرافیهای', 'استارتاپهای', 'خودروسازیهای', 'شتابدهندههای']);
/** The words that `companies` begins with. */
export const COMPANY_LISTS = anyOf(COMPANIES.opening, wordSet(['شرکت', 'صرافی', 'هلدینگ']));

/** «شرکت‌های زرماکا و تک‌لبن», «دو شرکت مبین و بفجر»: two names at least, nothing else known of one of them. */
export function companies(words: Words, token: number, known: Known, open: Known): readonly Proposal[] {
  if (!isOneOf(words, token, COMPANY_LISTS)) return NONE;
  const counted = isOneOf(words, token - 1, SOME) ? token + 1 : 0;
  const first = counted > 0 ? counted : pluralEnd(words, token, COMPANIES);
  if (first === 0) return NONE;
  if (counted > 0 && isKind(words, first)) return apposed(words, token, first, known);
  const found: Proposal[] = [];
  let names = 0;
  for (let at = first; ; ) {
    const entry = known.get(at) ?? companyAt(open, at);
    const isName = (isUnknown(words, at) && !isOfLanguage(words, at)) || isGivenName(words, at);
    if (entry === undefined && (!isName || endsWith(words, at, ADJECTIVES))) break;
    const end = longerEnd(words, entry?.end ?? at + 1, known);
    if (entry === undefined || end > entry.end) found.push(byCue(words, 'organisation', at, end, LISTED));
    // «استارتاپ‌های کیلید، دیوار و شیپور»: an everyday word among them is the company of that name.
    else if (!known.has(at)) found.push(entry);
    names += 1;
    if (!joins(words, end)) break;
    at = end + 1;
  }
  return names > 1 ? found : NONE;
}

/** «محلی», «دانش‌بنیان», «ایرانی»: which companies they are. */
const isKind = (words: Words, token: number): boolean =>
  isWord(words, token) &&
  (isOneOf(words, token, KINDS) || isAdjective(words, token) || (words.traits[token] & Trait.demonym) !== 0);
const KINDS = wordSet(contextWords('company-attribute'));
/** «دو», «سه», «چهار» */
const COUNTS = [2, 3, 4].map((number) => wordSet(cardinals(number, number)));

/** «دو شرکت [محلی، زرین‌دشت و آرمان‌سازه]، …»: as many names as were counted, whatever else they name. */
function apposed(words: Words, token: number, kind: number, known: Known): readonly Proposal[] {
  const count = COUNTS.findIndex((number) => isOneOf(words, token - 1, number)) + 2;
  if (count < 2) return NONE;
  const found: Proposal[] = [];
  const inCommas = isMark(words, kind + 1, COMMA);
  for (let at = inCommas ? kind + 2 : kind + 1; ; ) {
    const entry = known.get(at);
    const isName = entry === undefined ? isUnknown(words, at) : entry.type !== 'person';
    if (!isName) return NONE;
    const end = entry?.end ?? at + 1;
    found.push(entry?.type === 'organisation' ? entry : byCue(words, 'organisation', at, end, 0.97));
    if (found.length === count) return !inCommas || isMark(words, end, COMMA) ? found : NONE;
    if (!joins(words, end)) return NONE;
    at = end + 1;
  }
}

/** «داروپخش کیمیا، …»: behind a second word of the name, where the list goes on. */
const longerEnd = (words: Words, end: number, known: Known): number =>
  (isUnknown(words, end) || isGivenName(words, end)) && !known.has(end) && joins(words, end + 1) ? end + 1 : end;

const isGivenName = (words: Words, token: number): boolean =>
  token < words.count && (words.classes[token] & (NameClass.given | NameClass.weakGiven)) !== 0;

/** A company whose name is an everyday word, as if nothing else were said of it. */
function companyAt(open: Known, at: number): Proposal | undefined {
  const entry = open.get(at);
  const candidates = entry?.candidates.filter(({ row }) => registryEntry(row).subtype === 'company') ?? [];
  return entry === undefined || candidates.length === 0
    ? undefined
    : { ...entry, type: 'organisation', candidates: candidates.map(({ row }) => ({ row, needs: 0 })), confidence: 0.9 };
}

/** Iranian banks as lists call them: «بانک‌های ملت، تجارت و صادرات». */
const BANKS = wordSet(contextWords('bank'));
const BANK = 'بانک';
const BANK_PLURALS = pluralsOf(['بانکهای']);
/** The words that `banks` begins with. */
export const BANK_LISTS = anyOf(BANK_PLURALS.opening, wordSet([BANK]));
/** The bank that is called after two things. */
const INDUSTRY = 'صنعت';
const MINES = 'معدن';

/** «بانک‌های ملت، تجارت و صادرات», «سه بانک ملت، …»: two at least, for «بانک‌های شهر» are the city's. */
export function banks(words: Words, token: number): readonly Proposal[] {
  const counted = isWordText(words, token, BANK) && isOneOf(words, token - 1, SOME) ? token + 1 : 0;
  const first = counted > 0 ? counted : pluralEnd(words, token, BANK_PLURALS);
  if (first === 0) return [];
  const found = members(words, first, (at) =>
    isWordText(words, at, INDUSTRY) && isWordText(words, at + 2, MINES)
      ? at + 3
      : at + Number(isOneOf(words, at, BANKS)),
  );
  return found.length > 1 ? found : [];
}

/** Iranian publishers as lists call them. */
const PUBLISHERS = wordSet(contextWords('publisher'));
const HOUSES = wordSet(['نشر', 'انتشارات']);
const PUBLISHING = wordSet(['ناشران', 'ناشرانی']);
const LIKE = wordSet(['چون', 'همچون', 'مانند', 'نظیر', 'مثل', 'جمله']);
/** The words that `publishers` begins with. */
export const PUBLISHER_LISTS = anyOf(HOUSES, PUBLISHING);

/** «نشر نی، ققنوس و مرکز», «ناشرانی چون چشمه و ثالث»: whoever stands behind the first, or behind the plural. */
export function publishers(words: Words, token: number): readonly Proposal[] {
  const isMember = (at: number): number =>
    at + Number(isOneOf(words, at, PUBLISHERS) && (joins(words, at + 1) || isBoundary(words, at + 1)));
  if (isOneOf(words, token, PUBLISHING)) {
    const like = isWordText(words, token + 1, 'از') ? token + 2 : token + 1;
    const found = isOneOf(words, like, LIKE) ? members(words, like + 1, isMember) : NONE;
    return found.length > 1 ? found : NONE;
  }
  return isOneOf(words, token, HOUSES) && isWord(words, token + 1) && joins(words, token + 2)
    ? members(words, token + 3, isMember)
    : NONE;
}

/** The names of a list from a token on, as far as one ends behind where it begins. */
function members(words: Words, first: number, endOf: (at: number) => number): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let at = first; ; ) {
    const end = endOf(at);
    if (end === at) return found;
    found.push(byCue(words, 'organisation', at, end, LISTED));
    if (!joins(words, end)) return found;
    at = end + 1;
  }
}
