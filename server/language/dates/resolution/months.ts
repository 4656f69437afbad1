import { CALENDARS, dayIfExists } from '../../calendars/calendars';
import { type DayNumber, weekdayOf } from '../../calendars/day';
import type { Text } from '../../text';
import type { DateComponents } from '../types';
import type { CalendarOfMonth } from '../words';
import { isSpokenOf } from './calendarFor';
import { inYear, sequelBase } from './impliedYear';
import { type Interval, monthAway, monthsOf, nearestOn, oneDay } from './interval';
import { reasons } from './reasons';
import { type Anchors, found, none, type Value } from './value';
import { nthWeekday } from './weekdays';

/** «۵ مهر», «پنجم ماه ۷»: a day of a month that the parts name. */
export function dayOfMonth(
  parts: DateComponents,
  month: number,
  day: number,
  calendar: CalendarOfMonth,
  anchors: Anchors,
): Value {
  // A day beyond its month runs on into the next one here; whether it exists is asked when the year is known.
  if (month > 12 || month < 1 || day < 1) return { kind: 'impossible', reasons: [], text: reasons.noMonth(month) };
  const weekday = parts.nthOfMonth === true ? parts.weekday?.value : undefined;
  const dated = weekday === undefined ? parts : { ...parts, weekday: undefined };
  const at = inYear(dated, calendar, anchors, (year) => oneDay(CALENDARS[calendar].toDay(year, month, day)));
  if (at === undefined) {
    const longest =
      calendar === 'gregorian'
        ? month === 2
          ? 29
          : CALENDARS.gregorian.monthLength(2024, month)
        : calendar === 'solar'
          ? month <= 6
            ? 31
            : 30
          : 30;
    if (day > longest)
      return {
        kind: 'impossible',
        reasons: [],
        text: reasons.noDay(calendar, month, day, undefined, longest, regionOf(parts)),
      };
    return none(reasons.noReference);
  }
  const dayNumber = dayIfExists(calendar, at.year, month, day);
  if (dayNumber === undefined) {
    return {
      kind: 'impossible',
      reasons: at.reasons,
      text: reasons.noDay(
        calendar,
        month,
        day,
        at.year,
        CALENDARS[calendar].monthLength(at.year, month),
        regionOf(parts),
      ),
    };
  }
  const nth =
    weekday === undefined || weekdayOf(dayNumber) === weekday
      ? undefined
      : nthWeekday(monthsOf(calendar, at.year, month), weekday, day);
  return found(nth ?? oneDay(dayNumber), ...at.reasons);
}

/** Whose names of months the text uses. */
function regionOf({ afghan }: DateComponents): 'IR' | 'AF' {
  return afghan === true ? 'AF' : 'IR';
}

/** The day from whose month the parts count. */
const monthBase = (parts: DateComponents, anchors: Anchors): DayNumber | undefined =>
  parts.monthOffset === 'same' || isSpokenOf(parts, anchors) ? anchors.last?.from : sequelBase(parts, anchors);

/** «ماه گذشته», «پنجم ماه جاری»: a month so many months away, or what the parts name in it. */
export function monthAwayFrom(
  parts: DateComponents,
  monthOffset: number | 'same',
  calendar: CalendarOfMonth,
  anchors: Anchors,
): Value {
  const base = monthBase(parts, anchors);
  if (base === undefined) return none(reasons.noReference);
  const month = monthAway(calendar, base, monthOffset === 'same' ? (parts.shift ?? 0) : monthOffset);
  if (parts.day === undefined) return inMonth(parts, month, [reasons.monthFrom(base, anchors.main, anchors.region)]);
  const day = dayIfExists(calendar, month.year, month.month, parts.day);
  if (day !== undefined) return found(oneDay(day), reasons.fromReference(base, anchors.region));
  const longest = CALENDARS[calendar].monthLength(month.year, month.month);
  return {
    kind: 'impossible',
    reasons: [],
    text: reasons.noDay(calendar, month.month, parts.day, month.year, longest),
  };
}

/** «مهر», «مهر گذشته»: a month by its name, or what the parts name in it. */
export function namedMonth(parts: DateComponents, month: number, calendar: CalendarOfMonth, anchors: Anchors): Value {
  const { reference } = anchors;
  if (typeof parts.monthOffset === 'number' && parts.monthOffset !== 0 && reference !== undefined) {
    const chosen = nearestOn(calendar, reference, parts.monthOffset, (year) => monthsOf(calendar, year, month));
    return chosen === undefined
      ? none(reasons.noReference)
      : found(chosen, reasons.fromReference(reference, anchors.region));
  }
  const at = inYear(parts, calendar, anchors, (year) => monthsOf(calendar, year, month));
  if (at === undefined) return none(reasons.noReference);
  return inMonth(parts, monthsOf(calendar, at.year, month), at.reasons);
}

/** The last seven days of a stretch. */
export const lastWeek = ({ to }: Interval): Interval => ({ from: to - 6, to });

/** A week or a weekday of a month, or the month itself. */
export function inMonth(parts: DateComponents, month: Interval, why: readonly Text[]): Value {
  if (parts.nthWeekday !== undefined && parts.weekday !== undefined) {
    const day = nthWeekday(month, parts.weekday.value, parts.nthWeekday);
    return day === undefined ? none(...why) : found(day, ...why);
  }
  if (parts.week === -1) return found(lastWeek(month), ...why);
  if (parts.week !== undefined) {
    const from = month.from + 7 * (parts.week - 1);
    return from > month.to ? none(...why) : found({ from, to: Math.min(from + 6, month.to) }, ...why);
  }
  return found({ from: month.from, to: month.to }, ...why);
}
