import { CALENDARS } from '../../calendars/calendars';
import type { DayNumber } from '../../calendars/day';
import type { Counterpart } from '../types';
import type { CalendarOfMonth } from '../words';
import type { Interval } from './interval';
import { monthsOf } from './interval';
import { reasons } from './reasons';
import { type Anchors, found, none, type Value } from './value';

/** Longer than this nothing is a part of a year. */
const LONGEST_STRETCH = 340;

const isWithinYear = ({ from, to }: Interval): boolean => to - from < LONGEST_STRETCH;

/** The same day of the calendar in another year; the last of a month stays the last. */
function dayInYear(calendar: CalendarOfMonth, day: DayNumber, years: number): DayNumber {
  const reckoning = CALENDARS[calendar];
  const { year, month, day: ofMonth } = reckoning.fromDay(day);
  const isLast = ofMonth === reckoning.monthLength(year, month);
  const length = reckoning.monthLength(year + years, month);
  return reckoning.toDay(year + years, month, isLast ? length : Math.min(ofMonth, length));
}

/** What of the text's time, else of that of writing, is meant by «همین ماه», «همین فصل», «همین روز», «همین دوره». */
function antecedent(
  unit: Counterpart['unit'],
  calendar: CalendarOfMonth,
  { reference, month, last, lastDays }: Anchors,
): Interval | undefined {
  const stretch = last !== undefined && isWithinYear(last) ? last : undefined;
  if (unit === 'stretch') return stretch;
  if (unit === 'day') {
    const day = lastDays?.from ?? reference;
    return day === undefined ? undefined : { from: day, to: day };
  }
  const base = (unit === 'month' ? month : stretch)?.from ?? reference;
  if (base === undefined) return undefined;
  const at = CALENDARS[calendar].fromDay(base);
  if (unit === 'month') return monthsOf(calendar, at.year, at.month);
  const first = 3 * Math.floor((at.month - 1) / 3) + 1;
  return monthsOf(calendar, at.year, first, first + 2);
}

/** «همین ماه سال گذشته»: what the text spoke of, so many years away. */
export function counterpart({ unit, years }: Counterpart, calendar: CalendarOfMonth, anchors: Anchors): Value {
  const counted = unit === 'season' ? 'solar' : calendar;
  const same = antecedent(unit, counted, anchors);
  return same === undefined
    ? none(reasons.noAntecedent)
    : found(
        { from: dayInYear(counted, same.from, years), to: dayInYear(counted, same.to, years) },
        reasons.counterpart,
      );
}
