import type { Analysis } from '../../language/analyse';
import { ATTRIBUTIONS, CALENDARS } from '../../language/calendars/calendars';
import type { DayNumber } from '../../language/calendars/day';
import type { ResolvedDate } from '../../language/dates/types';
import { restatedDates } from '../indexes';

/** Two expressions of one date, the one that restates the other second; of one calendar where it spells out a stretch. */
export interface Pair {
  readonly original: ResolvedDate;
  readonly restated: ResolvedDate;
}

/** The pairs among some dates of the article. */
export function equivalentPairs(analysis: Analysis, dates: readonly ResolvedDate[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [index, restated] of dates.entries()) {
    if (restated.equivalentOf !== undefined) pairs.push({ original: analysis.dates[restated.equivalentOf], restated });
    else if (
      index > 0 &&
      (restatesYear(analysis, dates[index - 1], restated) || spellsOut(analysis, dates[index - 1], restated))
    )
      pairs.push({ original: dates[index - 1], restated });
  }
  return pairs;
}

const isYear = ({ kind, grain, relative, from, to, equivalentOf }: ResolvedDate): boolean =>
  kind === 'date' &&
  grain === 'year' &&
  !relative &&
  from !== undefined &&
  to !== undefined &&
  to - from < LONGEST_YEAR &&
  equivalentOf === undefined;
/** In days. */
const LONGEST_YEAR = 367;

/** «۲۰۱۹ (۱۳۹۶)»: years that have no day in common are no equivalents to the reader of dates, but they were meant as such. */
function restatesYear({ article: { text } }: Analysis, first: ResolvedDate, second: ResolvedDate): boolean {
  if (first.block !== second.block || first.calendar === second.calendar || !isYear(first) || !isYear(second))
    return false;
  if (second.start - first.end > LONGEST_JOINT) return false;
  const between = text.slice(first.end, second.start);
  return /^\s\($/.test(between) ? text[second.end] === ')' : EQUALS.test(between);
}
const EQUALS = /^\s(?:برابر|مصادف|مطابق|معادل)(?:\sبا)?\s$/;
/** UTF-16 units between a date and its equivalent. */
const LONGEST_JOINT = 14;

/** What has several months or years to spell out. */
const STRETCHES: ReadonlySet<ResolvedDate['grain']> = new Set(['season', 'quarter', 'decade']);

/** «بهار ۱۴۰۴ (فروردین تا خرداد)», «دههٔ ۱۳۷۰ (۱۳۷۰ تا ۱۳۷۹)»: a stretch, and in brackets its months or years from the first to the last. */
function spellsOut({ article: { text } }: Analysis, first: ResolvedDate, second: ResolvedDate): boolean {
  const { year, decade, twoDigitYear } = first.mention.components;
  const { until, list } = second.mention.components;
  if (first.block !== second.block || !STRETCHES.has(first.grain) || (year ?? decade) === undefined) return false;
  if (twoDigitYear === true || first.calendar === 'none' || first.calendar !== second.calendar) return false;
  if (until === undefined || list === true || second.equivalentOf !== undefined) return false;
  if (!/^\s\($/.test(text.slice(first.end, second.start)) || text[second.end] !== ')') return false;
  // «سه‌ماههٔ نخست سال مالی ۱۴۰۴ (دی تا اسفند)»: a company's year may begin with any month.
  // Of a Gregorian year's winter nobody knows where it begins.
  if (first.grain === 'season') return first.calendar === 'solar';
  return first.grain !== 'quarter' || !text.includes(FISCAL);
}
const FISCAL = 'مالی';

/** What the pairs that lie in two blocks, cells of a row, say of their originals: what is found in the one depends on the other. */
export const originalsInOtherCells = ({ dates }: Analysis): string =>
  dates
    .flatMap(({ equivalentOf, block }) => {
      const original = equivalentOf === undefined ? undefined : dates[equivalentOf];
      return original === undefined || original.block === block ? [] : [`${original.from} ${original.calendar}`];
    })
    .join();

/** Whether a date stands beside its equivalent, on either side. */
export function isPaired(analysis: Analysis, date: ResolvedDate): boolean {
  return date.equivalentOf !== undefined || restatedDates(analysis).has(date);
}

/** By how many days the calendars themselves may differ at a day: Iran's lunar table is exact, other reckonings are not. */
function uncertainty({ calendar }: ResolvedDate, day: DayNumber): number {
  return calendar === 'none' ? 0 : ATTRIBUTIONS[calendar](CALENDARS[calendar].fromDay(day)).uncertainty;
}

/** «شب نوزدهم رمضان (۳۰ اسفند)»: of the evening before, or of the day that its night is called after. */
const nightsOf = ({ mention }: ResolvedDate): number => (mention.components.eve === true ? 1 : 0);

const isDays = ({ grain }: ResolvedDate): boolean => grain === 'day' || grain === 'part-of-day';

/**
 * Whether two expressions can mean the same. Days must be the same, within what the reckonings leave open; a month or a
 * year of one calendar is never quite that of another, so that those need only overlap.
 */
export function agree({ original, restated }: Pair): boolean {
  const { from, to } = original;
  if (from === undefined || to === undefined || restated.from === undefined || restated.to === undefined) return true;
  const tolerance = Math.max(uncertainty(original, from), uncertainty(restated, restated.from), nightsOf(original));
  if (isDays(original) && isDays(restated)) {
    return Math.abs(from - restated.from) <= tolerance && Math.abs(to - restated.to) <= tolerance;
  }
  return from - tolerance <= restated.to && restated.from <= to + tolerance;
}
