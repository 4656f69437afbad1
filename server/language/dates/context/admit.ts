import { type Atom, Rank } from '../phrases/atom';
import { isLikelyYear, isRecent } from '../terms/digits';
import type { Term, TermKind } from '../terms/term';
import type { DateComponents } from '../types';
import { DATE_WORDS } from '../words';

/** The terms that touch an expression. */
export interface Neighbours {
  readonly before: Term | undefined;
  readonly after: Term | undefined;
  /** Whether the next token is a word that no lexicon of dates knows. */
  readonly unknownAfter: boolean;
  /** Whether the next sign opens a quotation: «شب «نی‌نوا»». */
  readonly quoteAfter: boolean;
  /** Whether the block holds nothing else: a heading, a cell. */
  readonly alone: boolean;
  /** Whether the next word compares: «۲۰۲۴ گرم‌ترین سال». */
  readonly comparesAfter: boolean;
  /** Whether the next word shows that «آن» before it stands by itself. */
  readonly thatAlone: boolean;
  /** Whether the words around a number make it a year: «که ۱۳۲۶ بنیان گذاشته شد». */
  readonly yearByCompany: boolean;
  /** Whether it heads a line of its own («۱۳۱۵: …») or a line's first sentence («۱۴۰۲ سال سختی بود»). */
  readonly opensLine: boolean;
  /** Whether the next word is «سال» and no year is counted: «۱۴۰۲ سال سختی بود». */
  readonly yearBeforeNoun: boolean;
  /** Whether the word before is of what is paid, counted or measured month by month: «تورم مهر». */
  readonly monthlyBefore: boolean;
  /** Whether what stands behind a month begins with it: «از مهر آغاز می‌شود». */
  readonly effectAfter: boolean;
  /** Whether years after nouns, ages and attributes count too. */
  readonly wide: boolean;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'from', 'after', 'before']);
const GOVERNS = (term: Term | undefined): boolean =>
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
const NAMED_AFTER: ReadonlySet<TermKind> = new Set(['preposition', 'joiner', 'open', 'namedHead']);

/** What says that the day is meant on which a birth or a death is kept: «سالروز», «مصادف با»; «همزمان با», «در آستانهٔ», «به مناسبت». */
const FEAST_AFTER: ReadonlySet<TermKind> = new Set(['mourn', 'equals']);

/** What ends a phrase. */
const STOPS: ReadonlySet<TermKind> = new Set(['preposition', 'joiner', 'comma', 'close', 'function']);

/** «به دوشنبه سفر کرد»: Tajikistan's capital. */
const isDushanbe = (
  { parts, coarse, firstToken, nextToken }: Atom,
  before: Term | undefined,
  after: Term | undefined,
): boolean =>
  parts.weekday?.value === DUSHANBE &&
  coarse === Rank.weekday &&
  nextToken - firstToken === 1 &&
  ((firstToken === 0 && after?.kind === 'dash') ||
    before?.kind === 'left' ||
    (before?.kind === 'preposition' && (before.word === 'other' || before.word === 'in')));
const DUSHANBE = 2;

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

/** A month, a season or a day of the week and nothing more: what people and papers are called. */
const isNameAlone = ({ day, year, yearOffset, until }: DateComponents): boolean =>
  day === undefined && year === undefined && yearOffset === undefined && until === undefined;

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

/** What the neighbours make of an expression that needs company: undefined drops it. */
export function admit(
  atom: Atom,
  {
    before,
    after,
    unknownAfter,
    quoteAfter,
    comparesAfter,
    alone,
    thatAlone,
    yearByCompany,
    opensLine,
    yearBeforeNoun,
    monthlyBefore,
    effectAfter,
    wide,
  }: Neighbours,
): DateComponents | undefined {
  const { need, parts } = atom;
  const named =
    parts.edge === undefined &&
    before?.kind === 'holder' &&
    parts.year === undefined &&
    parts.yearOffset === undefined &&
    parts.weekday === undefined;
  if (named && (parts.month !== undefined || parts.named !== undefined) && atom.kind === 'date') return undefined;
  if (before?.kind === 'source' && parts.month !== undefined && parts.year === undefined) return undefined;
  if (before?.kind === 'naming' && isNameAlone(parts)) return undefined;
  switch (need) {
    case undefined:
    case 'counted':
      break;
    case 'length':
      if (before !== undefined && NO_LENGTH_AFTER.has(before.kind)) return undefined;
      if (before?.kind === 'preposition' && !isMeasure(before, after, unknownAfter)) return undefined;
      if (after?.kind === 'joiner' || after?.kind === 'number' || after?.kind === 'modifier') return undefined;
      break;
    // «روز پس از آن حادثه»
    case 'that':
      if ((unknownAfter || NOUNS.has(after?.kind)) && !thatAlone) return undefined;
      break;
    case 'edge':
      // «در طول سال»
      if (!wide || before?.kind !== 'preposition' || DATE_WORDS[before.value].word !== 'طول') return undefined;
      break;
    case 'join':
    case 'hours':
      return undefined;
    case 'aside':
      if (!wide) return undefined;
      break;
    case 'part':
      if (quoteAfter) return undefined;
      if (isUntilPart(parts, before, unknownAfter)) return ofTheDay(parts);
      if (wide && after?.kind !== 'approximator' && (parts.partOfDay === 'صبح' || parts.partOfDay === 'ظهر')) break;
      // «در شب آبیاری کنید» may be a night of something; «در شب، …» and «در شب از …» are none's.
      if (before?.kind !== 'preposition' || before.word !== 'in' || unknownAfter || parts.partOfDay !== 'شب')
        return undefined;
      if (after !== undefined && !STOPS.has(after.kind)) return undefined;
      break;
    case 'year': {
      if (wide && isRecent(parts.year ?? 0) && after?.kind !== 'counter') break;
      if (yearByCompany && isLikelyYear(parts.year) && after?.kind !== 'counter') break;
      if ((comparesAfter && isLikelyYear(parts.year)) || (opensLine && isRecent(parts.year ?? 0))) break;
      // «(۱۳۱۵ – ۵ آذر ۱۳۹۱)», «سال ۱۳۵۷/۱۹۷۹»
      if (
        isRecent(parts.year ?? 0) &&
        (before?.kind === 'slash' || (before?.kind === 'open' && after?.kind === 'dash'))
      )
        break;
      const enclosed = alone || (before?.kind === 'open' && after?.kind === 'close');
      if (!enclosed && !GOVERNS(before) && before?.kind !== 'yearHead') return undefined;
      // «در ۲۰۱۸ آمریکا خارج شد»: a number that is no round one is a year before any word, «از ۲۰۰۰ داوطلب» is none.
      if (unknownAfter && !isLikelyYear(parts.year) && before?.kind !== 'endingIn') return undefined;
      if (after?.kind === 'counter' || (after?.kind === 'unit' && !yearBeforeNoun)) return undefined;
      // «در ۱۴۰۲ دو برابر شد»
      if (after?.kind === 'number' && !(after.spelled && isLikelyYear(parts.year))) return undefined;
      break;
    }
    case 'named':
      if ((before === undefined || !NAMED_AFTER.has(before.kind)) && after?.kind !== 'close') return undefined;
      break;
    case 'feast':
      if (before === undefined || !(FEAST_AFTER.has(before.kind) || before.word === 'when')) return undefined;
      break;
    case 'season':
      if (!GOVERNS(before) || before?.kind === 'joiner') return undefined;
      break;
    case 'month':
      if (before?.kind === 'person') return undefined;
      // «تیر مرگبارترین ماه بود»
      if ((monthlyBefore || (comparesAfter && before === undefined)) && parts.calendar === 'solar') return parts;
      if (isWeakMonth(atom) && !GOVERNS(before) && parts.edge === undefined && after?.kind !== 'untilNow')
        return undefined;
      if (unknownAfter && parts.month === 5 && parts.calendar === 'gregorian') return undefined;
      // «مهر تاکنون»
      if (after?.kind === 'untilNow' && parts.calendar === 'solar') return parts;
      // «در دی», «در رجب» stand by themselves; «در مه», «در بهمن», «در صفر» need another month in the article.
      // «تا مهر» tells when; «از مهر» may be the agency, if nothing begins in it.
      if (effectAfter && before?.word === 'from' && parts.calendar === 'solar') return parts;
      if (TELLS_WHEN.has(before?.kind) && parts.calendar === 'solar') return parts;
      if (before?.word === 'range' && parts.calendar === 'solar') return parts;
      if (
        isSaidIn(before) &&
        ((parts.calendar === 'solar' && parts.month !== BAHMAN) ||
          (parts.calendar === 'lunar' && parts.month !== SAFAR))
      )
        return parts;
      return { ...parts, tentative: 'homograph' };
    case 'arrows':
      if (!GOVERNS(before)) return undefined;
      break;
    case 'afghan':
      if (isWeakMonth(atom) && !GOVERNS(before) && parts.edge === undefined && parts.year === undefined)
        return undefined;
      return { ...parts, tentative: 'afghan' };
  }
  if (isDushanbe(atom, before, after)) return { ...parts, tentative: 'dushanbe' };
  // A bare zone is no time.
  if (atom.kind === 'time' && parts.zone !== undefined && parts.hour === undefined && parts.vague === undefined)
    return undefined;
  // «جنگ ۱۲ روزه»
  if (!wide && atom.kind === 'duration' && before?.kind === 'war') return undefined;
  const ofAge =
    before?.kind === 'age' &&
    (before.word !== 'limit' ||
      (parts.durationGrain === 'year' && (after?.kind !== 'durationHead' || after.word === 'extent')));
  if (!wide && atom.kind === 'duration' && (ofAge || (after?.kind === 'age' && after.word !== 'limit')))
    return undefined;
  // «۴۲ سال دارد»
  if (atom.kind === 'duration' && parts.durationGrain === 'year' && after?.kind === 'has') return undefined;
  return parts;
}
