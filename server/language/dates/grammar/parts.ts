import { isLikelyYear, isRecent } from '../terms/digits';
import type { Builder, Capture } from '../terms/matcher';
import type { Term, TermKind } from '../terms/term';
import type { DateComponents, Era } from '../types';
import {
  DATE_WORDS,
  isOldWordOfYear,
  MONTHS,
  type MonthWord,
  PARTS,
  startsInMehr,
  UNITS,
  type UnitName,
  WEEKDAYS,
  weekdayTail,
} from '../words';

type Parts = DateComponents;

/** Years of the Hijra that news tells of are smaller, Gregorian ones greater. */
export const FIRST_GREGORIAN_YEAR = 1500;

/** What a captured term is worth: its number, or its row. */
export const value = (capture: Capture | undefined): number => capture?.term.value ?? 0;

export const unitOf = (capture: Capture | undefined): UnitName => UNITS[value(capture)].unit;

/** Whether a term touches the one before it. */
export const touches = (terms: readonly Term[], next: number): boolean =>
  terms[next]?.firstToken === terms[next - 1]?.nextToken;

/** The name of a captured part of the day; «شب» is a unit. */
export const partOf = (part: Capture | undefined): string =>
  part?.term.kind === 'part' ? PARTS[part.term.value].name : 'شب';

/** «بعد», «قبل»: of the day that the text is at. */
export function countsFromText(modifier: Capture | undefined): boolean {
  const word = modifier === undefined ? undefined : DATE_WORDS[modifier.term.value].word;
  return word === 'بعد' || word === 'قبل';
}

/** Whether a word of a class stands before what begins with a captured term: «از», «بین» (`from`), «متولد» (`born`). */
export function isBehind(word: 'from' | 'range' | 'born', terms: readonly Term[], first: Capture | undefined): boolean {
  const at = first === undefined ? -1 : terms.indexOf(first.term);
  return terms[at - 1]?.word === word && touches(terms, at);
}

const WHOLES: ReadonlySet<TermKind> = new Set(['month', 'unit', 'demonstrative', 'relative']);

/** Whether what follows can be a month, a week or a year: «سه روز نخست جنگ» is a length. */
export const isOfWhole = ({ terms, next }: Parameters<Builder>[1]): boolean =>
  touches(terms, next) && (WHOLES.has(terms[next].kind) || (terms[next].kind === 'number' && terms[next].detail === 4));

/** Whether a month follows, by its name or as one of so many («دههٔ سوم [ماه بهمن]», «دههٔ نخست [همین ماه]»). */
export function isOfMonth({ terms, next }: Parameters<Builder>[1]): boolean {
  if (!touches(terms, next)) return false;
  const at = terms[next].kind === 'demonstrative' || isOrdinalBefore(terms[next]) ? next + 1 : next;
  const term = terms[at];
  if (term === undefined || (at > next && !touches(terms, at))) return false;
  return term.kind === 'month' || (term.kind === 'unit' && UNITS[term.value].unit === 'month');
}

const isOrdinalBefore = ({ kind, word }: Term): boolean => kind === 'ordinal' && word === 'before';

const NIGHTS: ReadonlySet<UnitName> = new Set(['day', 'night']);

/** The kinds of term before which a number is an amount and no year («۱۲ مرداد ۲۰ نفر»). */
export function isCounted(terms: readonly Term[], next: number): boolean {
  const term = terms[next];
  if (term === undefined || terms[next - 1].nextToken !== term.firstToken) return false;
  if (term.kind === 'counter') {
    // «۱۷ شهریور ۱۳۶۷ کشته شد», «۲۹ اسفند ۱۳۲۹ رأی داد»: of the one it tells of.
    const verb = terms[next + 1];
    const { word } = term;
    if (word !== 'state') return true;
    return terms[next - 1].detail < 4 && (verb?.kind !== 'function' || verb.firstToken !== term.nextToken);
  }
  if (term.kind !== 'unit' || term.indefinite || term.plural) return false;
  // «۲۱ ژوئن ۱۹۹۸ شب خنکی بود»
  if (NIGHTS.has(UNITS[term.value].unit) && isRecent(terms[next - 1].value)) return false;
  // «۲ آذر ۹۵ ساعت ۱۴», «۱۴۰۴ روز شنبه»: the unit is the head of what follows.
  const after = terms[next + 1];
  return (
    after === undefined ||
    after.firstToken !== term.nextToken ||
    (after.kind !== 'number' && after.kind !== 'clock' && after.kind !== 'weekday')
  );
}

/** Whether what stands behind a month is counted («مهر ۱۴۰۳ نفر»), and no year: «مهر ۱۴۰۳ سال خوبی بود», «مهر ۱۴۰۳ اصل ۴۴». */
export function isCountedInMonth(terms: readonly Term[], next: number): boolean {
  if (!isCounted(terms, next)) return false;
  const [year, counted, after] = terms.slice(next - 1, next + 2);
  if (year.detail < 4 || !isRecent(year.value)) return true;
  // «آبان ۱۴۰۰ عدد شاخص»
  if (counted.word === 'piece') return false;
  const follower = after?.firstToken === counted.nextToken ? after.kind : undefined;
  if (counted.kind === 'unit') return follower === 'modifier';
  return follower !== 'number' && follower !== 'ordinal';
}

/**
 * «۲۳ خرداد ۱۸۰۰ [مجروح]», «ماه اردیبهشت هزار [و ۲۰۰ کامیون]», «۲۳ ژوئن ۱۲۰۰ [کامیون]»: an amount, and no year that is told with
 * such a month.
 *
 * @param month its row among the months
 */
export function isAmountBehindMonth(month: number, amount: number): boolean {
  const { calendar } = MONTHS[month];
  if (calendar === 'lunar') return false;
  if (amount < FIRST_LIKELY_CENTURY && amount % 100 === 0) return true;
  return calendar === 'solar' && amount >= FIRST_GREGORIAN_YEAR && amount < FIRST_TOLD_WITH_SOLAR_MONTHS;
}
/** Solar Hijri centuries that news tells of by a month: those of the constitution and since. */
const FIRST_LIKELY_CENTURY = 1300;
/** «خرداد ۱۹۸۹» is sometimes written; of earlier years the press has the month of their own calendar. */
const FIRST_TOLD_WITH_SOLAR_MONTHS = 1900;

/** «۱۴۰۲ [سال سختی] بود», «۱۹۷۹ [سالی] دشوار بود»: the year, of which the noun speaks; «۱۴۰۰ سال قدمت», «۱۴۰۲ سال پیش», «۱۳۸۵ سال پس از آن» are lengths. */
export function isYearBeforeNoun(terms: readonly Term[], at: number): boolean {
  const [year, unit, after] = terms.slice(at, at + 3);
  if (year?.detail !== 4 || !isLikelyYear(year.value) || unit?.kind !== 'unit' || !touches(terms, at + 1)) return false;
  return (
    UNITS[unit.value].unit === 'year' &&
    (after?.firstToken !== unit.nextToken || (after.kind !== 'modifier' && after.kind !== 'preposition'))
  );
}

/** Whether a joiner and another day of the week or «روز» follow. */
export function opensRange(terms: readonly Term[], next: number): boolean {
  const joiner = terms[next];
  const other = terms[next + 1];
  if (
    joiner?.kind !== 'joiner' ||
    joiner.firstToken !== terms[next - 1].nextToken ||
    other?.firstToken !== joiner.nextToken
  )
    return false;
  return other.kind === 'weekday' || other.kind === 'unit';
}

function last(capture: Capture | undefined): number | undefined {
  return capture?.list?.members[capture.list.members.length - 1].value;
}

/** A number or a list of numbers as a part of the components, its last member in `until`. */
export function spread(capture: Capture | undefined, key: 'day' | 'year' | 'century' | 'decade' | 'hour'): Parts {
  if (capture === undefined) return {};
  const until = last(capture);
  const own = { [key]: capture.term.value } as Parts;
  return until === undefined
    ? own
    : { ...own, until: { [key]: until } as Parts, ...(capture.list?.range === true ? {} : { list: true }) };
}

/** What a year says with the era behind it. Two digits stay two digits: the century is worked out later. */
export function yearParts(year: Capture | undefined, era: Capture | undefined): Parts {
  const parts = turnedYears(year) ?? spread(year, 'year');
  if (era?.term.word === ELEPHANT) return { ...eraOf(era), year: (parts.year ?? 0) - YEARS_OF_ELEPHANT };
  const eraParts = eraOf(era);
  // «سال ۸۸ خورشیدی» is 1388; «سال ۲۲ هجری شمسی», «سال ۷۰ میلادی» are of old.
  const short = (term: Term | undefined): boolean =>
    term !== undefined &&
    term.value < 100 &&
    (eraParts.era === undefined || (eraParts.era === 'solar' && (term.value >= 32 || term.value <= 9)));
  const members = year?.list?.members;
  const { until } = parts;
  // «۴۰۰ هجری»: before its law of 1304 nobody but the land registry counted in solar years.
  const counted: Parts =
    eraParts.era === 'hijri' && (year?.term.value ?? 0) < FIRST_SOLAR ? { ...eraParts, calendar: 'lunar' } : eraParts;
  return {
    ...parts,
    ...((parts.year ?? 0) < 100 && short(year?.term) ? { twoDigitYear: true } : {}),
    ...(until === undefined
      ? {}
      : { until: { ...until, ...(short(members?.[members.length - 1]) ? { twoDigitYear: true } : {}), ...counted } }),
    ...counted,
  };
}

/** «سال مالی ۲۶-۲۰۲۵»: two years, the last of them first and short. */
function turnedYears(year: Capture | undefined): Parts | undefined {
  const { turned, members = [] } = year?.list ?? {};
  const [last, first] = members;
  return turned === true && members.length === 2 && last.value < 100
    ? { year: first.value, until: { year: first.value + 1 } }
    : undefined;
}

/** What a year that begins with Mehr says: «سال زراعی ۱۴۰۲-۱۴۰۳» is one year. */
export function mehrParts(unit: Capture | undefined, years?: Capture): Parts {
  if (unit === undefined || !startsInMehr(unit.term.value) || (years?.term.value ?? 0) >= FIRST_GREGORIAN_YEAR)
    return {};
  const members = years?.list?.members ?? [];
  if (members.length !== 2) return { fromMehr: true };
  // «۱۴۰۴-۱۴۰۳», «۹۸-۹۷»
  const isTurned = members[0].value % 100 === (members[1].value + 1) % 100;
  const [first, second] = isTurned ? [members[1], members[0]] : members;
  return first.value % 100 === (second.value + 99) % 100
    ? { fromMehr: true, year: first.value, until: undefined, list: false }
    : {};
}

/** «سنهٔ ۱۲۶۴»: a lunar year where it is so old and no era says otherwise. */
export const oldYearParts = (unit: Capture | undefined, years: Capture | undefined): Parts =>
  unit !== undefined && isOldWordOfYear(unit.term.value) && value(years) >= FIRST_COUNTED && value(years) < FIRST_SOLAR
    ? { calendar: 'lunar' }
    : {};

const FIRST_SOLAR = 1304;
const FIRST_COUNTED = 100;

/** «سال ۳۰ عام‌الفیل»: so many years before that of the Hijra it begins. */
const ELEPHANT = 'elephant';
const YEARS_OF_ELEPHANT = 53;

export function eraOf(era: Capture | undefined): Parts {
  if (era === undefined) return {};
  const { word } = era.term;
  if (word === 'letter' || word === 'ad') return { era: 'gregorian', calendar: 'gregorian' };
  if (word === ELEPHANT) return { era: 'lunar', calendar: 'lunar' };
  const value = word as Era;
  return value === 'bc'
    ? { era: value, calendar: 'gregorian' }
    : value === 'hijri'
      ? { era: value }
      : { era: value, calendar: value };
}

/** A month, and whether the word needs company to be one. */
export function monthParts(capture: Capture | undefined): Parts {
  if (capture === undefined) return {};
  const { calendar, number, region } = MONTHS[capture.term.value];
  return { calendar, month: number, ...(region === 'AF' && calendar === 'solar' ? { afghan: true } : {}) };
}

export function withUntil(parts: Parts, shared: Parts): Parts {
  return parts.until === undefined
    ? { ...parts, ...shared }
    : { ...parts, ...shared, until: { ...parts.until, ...shared } };
}

export function weekdayParts(capture: Capture | undefined): Parts {
  if (capture === undefined) return {};
  const { term } = capture;
  const part = weekdayTail(term.detail);
  return {
    // Offsets of the weekday are units here; `recogniseDates` turns them into offsets of the block.
    weekday: {
      value: WEEKDAYS[term.value].number,
      start: term.start,
      end: term.end - (part?.length ?? 0),
    },
    ...(part === undefined ? {} : { partOfDay: part }),
  };
}

/** Whether a month's name says by itself that it is a month: no everyday word, or «ماه» is joined to it. */
export function monthNeed(capture: Capture | undefined, head: Capture | undefined): 'month' | 'afghan' | undefined {
  if (capture === undefined) return undefined;
  const month = MONTHS[capture.term.value];
  // «میزان ماه گذشته» is last month's amount of something.
  if (isAnotherWord(month) && head === undefined && capture.term.detail !== 0) return 'afghan';
  // «مهرماه», «ماه مبارک رمضان», «رجب‌المرجب»: longer than the bare name.
  if (capture.term.end - capture.term.start > month.name.length || head !== undefined) return undefined;
  if (month.region === 'AF' && month.calendar === 'solar') return 'afghan';
  return month.homograph ? 'month' : undefined;
}

/** «میزان», «سرطان»: Afghan months whose names are other words of the news, too. */
const isAnotherWord = ({ region, calendar, homograph, seldom }: MonthWord): boolean =>
  region === 'AF' && calendar === 'solar' && homograph && !seldom;

/** What a month with its year, and no day, needs: «سرطان ۱۴۰۲» may be a disease. */
export const monthOfYearNeed = (month: Capture | undefined, head: Capture | undefined): 'afghan' | undefined =>
  month !== undefined && isAnotherWord(MONTHS[month.term.value]) && monthNeed(month, head) === 'afghan'
    ? 'afghan'
    : undefined;

/** «آب» is water, and August only before a Gregorian year or behind a day. */
export const isWater = (month: Capture | undefined): boolean =>
  month !== undefined && MONTHS[month.term.value].region === 'levant' && MONTHS[month.term.value].homograph;

/** «بیست و دو مهر» are no seals; few things are counted so far in words before such a name. */
export const MOST_ARROWS = 12;

/** «می» begins more verbs than it names months. */
export const isMay = (capture: Capture | undefined): boolean =>
  capture !== undefined && MONTHS[capture.term.value].name === 'می';

/** Whether a mark or a word without meaning of its own stands right behind. */
export const isFollowed = (terms: readonly Term[], next: number): boolean =>
  terms[next]?.firstToken === terms[next - 1].nextToken && FOLLOWING.has(terms[next].kind);
const FOLLOWING: ReadonlySet<TermKind> = new Set(['close', 'comma', 'preposition', 'function', 'joiner']);

/** «در», «از», «تا» and days of the week stand before dates. */
export function isLedTo(terms: readonly Term[], term: Term): boolean {
  const before = terms[terms.indexOf(term) - 1];
  if (before?.nextToken !== term.firstToken) return false;
  return (
    before.kind === 'weekday' || before.kind === 'preposition' || before.word === 'range' || before.word === 'from'
  );
}
