import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { cardinals } from '../../text/cardinals';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import { pluralEnd, pluralsOf } from '../words/plurals';
import type { Words } from '../words/words';
import { endsWith, isOneOf, isUnknown } from '../words/wordTests';

/** Companies and banks that stand in a list behind one plural. */

/** What is no name of a company. */
const ADJECTIVES = endingIn(['ی', 'زبان']);
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
  const found: Proposal[] = [];
  let names = 0;
  for (let at = first; ; ) {
    const entry = known.get(at) ?? companyAt(open, at);
    const isName =
      (isUnknown(words, at) && !isOfLanguage(words, at)) ||
      (words.classes[at] & (NameClass.given | NameClass.weakGiven)) !== 0;
    if (entry === undefined && (!isName || endsWith(words, at, ADJECTIVES))) break;
    const end = entry?.end ?? at + 1;
    if (entry === undefined) found.push(byCue(words, 'organisation', at, end, 0.84));
    // «استارتاپ‌های کیلید، دیوار و شیپور»: an everyday word among them is the company of that name.
    else if (!known.has(at)) found.push(entry);
    names += 1;
    if (!joins(words, end)) break;
    at = end + 1;
  }
  return names > 1 ? found : NONE;
}

/** A company whose name is an everyday word, as if nothing else were said of it. */
function companyAt(open: Known, at: number): Proposal | undefined {
  const entry = open.get(at);
  const candidates = entry?.candidates.filter(({ row }) => registryEntry(row).subtype === 'company') ?? [];
  return entry === undefined || candidates.length === 0
    ? undefined
    : { ...entry, type: 'organisation', candidates: candidates.map(({ row }) => ({ row, needs: 0 })), confidence: 0.9 };
}

/** Iranian banks as lists call them: «بانک‌های ملت، تجارت و صادرات». */
export const BANKS = wordSet(contextWords('bank'));

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
