import { type Atom, type Need, Rank } from '../phrases/atom';
import { isLikelyYear, isRecent } from '../terms/digits';
import type { Term, TermKind } from '../terms/term';
import type { DateComponents } from '../types';
import { DATE_WORDS } from '../words';
import type { Neighbours } from './neighbours';

/** Whether what an expression needs stands beside it; its parts, where that settles what it means. */
type Met = (atom: Atom, beside: Neighbours) => boolean | DateComponents;

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'from', 'after', 'before']);
const governs = (term: Term | undefined): boolean =>
  term !== undefined &&
  (term.kind === 'endingIn' ||
    term.kind === 'compared' ||
    (term.kind === 'preposition' && PREPOSITIONS.has(term.word)) ||
    (term.kind === 'joiner' && term.word === 'range'));

/** «منتهی به مهر», «نسبت به آذر» */
const TELLS_WHEN: ReadonlySet<TermKind | undefined> = new Set(['endingIn', 'compared']);

function isWeakMonth({ parts, fine }: Atom): boolean {
  return fine === Rank.month && parts.day === undefined;
}

/** What makes a day of a name of one word: «در نوروز», «تعطیلات نوروز». */
const NAMED_AFTER: ReadonlySet<TermKind> = new Set(['preposition', 'joiner', 'open', 'namedHead', 'equals']);

/** What says that the day is meant on which a birth or a death is kept: «سالروز», «مصادف با»; «همزمان با», «در آستانهٔ», «به مناسبت». */
const FEAST_AFTER: ReadonlySet<TermKind> = new Set(['mourn', 'equals']);

/** What ends a phrase. */
const STOPS: ReadonlySet<TermKind> = new Set(['preposition', 'joiner', 'comma', 'close', 'function']);

const isSaidIn = (before: Term | undefined): boolean => before?.kind === 'preposition' && before.word === 'in';
/** Zero, and an avalanche too. */
const SAFAR = 2;
const BAHMAN = 11;

/** «سال‌ها در تهران زیست»; «این سال‌ها», «بیشتر سال‌ها» are stretches or parts of them. */
const NO_LENGTH_AFTER: ReadonlySet<TermKind> = new Set([
  'demonstrative',
  'every',
  'portion',
  'number',
  'ordinal',
  'edge',
  'joiner',
  'counter',
]);

/** «پس از سال‌ها», «برای ماه‌ها». */
const MEASURED: ReadonlySet<string> = new Set(['for', 'length', 'after']);
/** «با سال‌ها تجربه», «به سال‌ها زندان»: of what a noun behind it says. */
const isMeasure = ({ word }: Term, after: Term | undefined, unknownAfter: boolean): boolean =>
  MEASURED.has(word) || (word === 'other' && (unknownAfter || after?.kind === 'durationHead'));

/** «روز پس از آن [سفر]» */
const NOUNS: ReadonlySet<TermKind | undefined> = new Set([
  'durationHead',
  'eventHead',
  'namedHead',
  'war',
  'holder',
  'person',
]);

/** «تا غروب باز می‌شود», «از صبح تا شب»; «تا عصر جدید» is an era. */
const isUntilPart = (parts: DateComponents, before: Term | undefined, unknownAfter: boolean): boolean =>
  (before?.word === 'range' ||
    // «از صبح نان هم نداریم»
    (before?.word === 'from' && (parts.until?.partOfDay !== undefined || parts.partOfDay === 'صبح'))) &&
  (!unknownAfter || !ERAS.has(parts.partOfDay ?? ''));
/** Of the day that the text is at. */
const ofTheDay = (parts: DateComponents): DateComponents => ({
  ...parts,
  dayOffset: 0,
  anchored: true,
  ...(parts.until === undefined ? {} : { until: { ...parts.until, dayOffset: 0, anchored: true } }),
});
const ERAS: ReadonlySet<string> = new Set(['عصر', 'شام', 'سحر']);

/** «سال‌ها»: a length, unless something says which years or how many. */
function isLength({ before, after, unknownAfter }: Neighbours): boolean {
  if (before !== undefined && NO_LENGTH_AFTER.has(before.kind)) return false;
  if (before?.kind === 'preposition' && !isMeasure(before, after, unknownAfter)) return false;
  return after?.kind !== 'joiner' && after?.kind !== 'number' && after?.kind !== 'modifier';
}

/** «تا غروب», «در شب»: a time of day where the words around speak of one. */
function partOfDay(
  { parts }: Atom,
  { before, after, unknownAfter, quoteAfter, wide }: Neighbours,
): boolean | DateComponents {
  if (quoteAfter) return false;
  if (isUntilPart(parts, before, unknownAfter)) return ofTheDay(parts);
  if (wide && after?.kind !== 'approximator' && (parts.partOfDay === 'صبح' || parts.partOfDay === 'ظهر')) return true;
  // «در شب آبیاری کنید» may be a night of something; «در شب، …» and «در شب از …» are none's.
  if (!isSaidIn(before) || unknownAfter || parts.partOfDay !== 'شب') return false;
  return after === undefined || STOPS.has(after.kind);
}

/** Whether a number by itself is read as a year: what frames it or governs it says so, and nothing is counted. */
function isYear({ parts: { year = 0 } }: Atom, beside: Neighbours): boolean {
  const { before, after, unknownAfter, wide } = beside;
  const isLikely = isLikelyYear(year);
  if (after?.kind !== 'counter' && ((wide && isRecent(year)) || beside.yearByCompany)) return true;
  if (((beside.comparesAfter || beside.putOff) && isLikely) || (beside.opensLine && isRecent(year))) return true;
  // «(۱۳۱۵ – ۵ آذر ۱۳۹۱)», «سال ۱۳۵۷/۱۹۷۹»
  if (isRecent(year) && (before?.kind === 'slash' || (before?.kind === 'open' && after?.kind === 'dash'))) return true;
  const enclosed = beside.alone || (before?.kind === 'open' && after?.kind === 'close');
  if (!enclosed && !governs(before) && before?.kind !== 'yearHead') return false;
  // «در ۲۰۱۸ آمریکا خارج شد»: a number that is no round one is a year before any word, «از ۲۰۰۰ داوطلب» is none.
  if (unknownAfter && !isLikely && before?.kind !== 'endingIn' && !beside.verbAfter) return false;
  if (after?.kind === 'counter' || (after?.kind === 'unit' && !beside.yearBeforeNoun)) return false;
  // «در ۱۴۰۲ دو برابر شد»
  return after?.kind !== 'number' || (after.spelled && isLikely);
}

/** Whether the words around a solar month that is an everyday word too leave no doubt. */
const isSureOfSolar = ({ before, after, effectAfter }: Neighbours): boolean =>
  // «مهر تاکنون»
  after?.kind === 'untilNow' ||
  // «تا مهر» tells when; «از مهر» may be the agency, if nothing begins in it.
  (effectAfter && before?.word === 'from') ||
  TELLS_WHEN.has(before?.kind) ||
  before?.word === 'range';

/** «در دی», «در رجب» stand by themselves; «در مه», «در بهمن», «در صفر» need another month in the article. */
const isSureWithin = ({ calendar, month }: DateComponents): boolean =>
  (calendar === 'solar' && month !== BAHMAN) || (calendar === 'lunar' && month !== SAFAR);

/** A month's name that is an everyday word: sure, possible by the rest of the article, or none. */
function month(atom: Atom, beside: Neighbours): false | DateComponents {
  const { parts } = atom;
  const { before, after } = beside;
  const isSolar = parts.calendar === 'solar';
  if (before?.kind === 'person') return false;
  // «تیر مرگبارترین ماه بود»
  if ((beside.monthlyBefore || (beside.comparesAfter && before === undefined)) && isSolar) return parts;
  if (beside.putOff) return parts;
  // «| مهر | آبان |»: of a table whose other months leave no doubt.
  if (beside.alone && isWeakMonth(atom)) return isSolar && !beside.wide ? { ...parts, tentative: 'homograph' } : false;
  if (isWeakMonth(atom) && !governs(before) && parts.edge === undefined && after?.kind !== 'untilNow') return false;
  if (beside.unknownAfter && parts.calendar === 'gregorian' && isMayOrWater(parts)) return false;
  return (isSolar && isSureOfSolar(beside)) || (isSaidIn(before) && isSureWithin(parts))
    ? parts
    : { ...parts, tentative: 'homograph' };
}
/** «۵ می رسد», «۱۶ آب قطع می‌شود» */
const isMayOrWater = ({ month, day }: DateComponents): boolean =>
  month === MAY || (month === AUGUST && day !== undefined);
const MAY = 5;
const AUGUST = 8;

function afghanMonth(atom: Atom, { before, inKabul }: Neighbours): boolean | DateComponents {
  const { parts } = atom;
  // «به تاریخ ۱۲ سرطان», «مورخ ۱۵ میزان»
  if ((inKabul || before?.kind === 'dateHead' || before?.word === 'dated') && parts.day !== undefined) return true;
  if (isWeakMonth(atom) && !governs(before) && parts.edge === undefined && parts.year === undefined) return false;
  return { ...parts, tentative: 'afghan' };
}

const never = (): boolean => false;

/** What each need asks of the company. */
export const NEEDS: Readonly<Record<Need, Met>> = {
  counted: () => true,
  length: (_, beside) => isLength(beside),
  // «روز پس از آن حادثه»
  that: (_, { after, unknownAfter, thatAlone }) => thatAlone || !(unknownAfter || NOUNS.has(after?.kind)),
  // «در طول سال»
  edge: (_, { before, wide }) => wide && before?.kind === 'preposition' && DATE_WORDS[before.value].word === 'طول',
  join: never,
  hours: never,
  aside: (_, { wide }) => wide,
  part: partOfDay,
  year: isYear,
  named: (_, { before, after, apposed }) =>
    (before !== undefined && NAMED_AFTER.has(before.kind)) || after?.kind === 'close' || apposed,
  feast: (_, { before, after, apposed }) =>
    (before !== undefined && (FEAST_AFTER.has(before.kind) || before.word === 'when')) ||
    // «جمعه با ولادت امام رضا مصادف است»
    (before?.kind === 'preposition' && after?.kind === 'equals') ||
    apposed,
  season: (_, { before }) => governs(before) && before?.kind !== 'joiner',
  month,
  arrows: (_, { before }) => governs(before),
  afghan: afghanMonth,
};
