import { CALENDARS } from '../../calendars/calendars';
import type { DayNumber } from '../../calendars/day';
import { weekdayOf } from '../../calendars/day';
import type { CalendarOfMonth } from '../words';

/** Days, both ends inclusive. */
export interface Interval {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export const oneDay = (day: DayNumber): Interval => ({ from: day, to: day });

/** How many days a day lies outside an interval; 0 inside. */
export function distance({ from, to }: Interval, day: DayNumber): number {
  return day < from ? from - day : day > to ? day - to : 0;
}

/** The months `first` to `last` of a year of a calendar. */
export function monthsOf(calendar: CalendarOfMonth, year: number, first: number, last = first): Interval {
  const reckoning = CALENDARS[calendar];
  return { from: reckoning.toDay(year, first, 1), to: reckoning.toDay(year, last, reckoning.monthLength(year, last)) };
}

/** Whole years of a calendar. */
export function yearsOf(calendar: CalendarOfMonth, first: number, last = first): Interval {
  return { from: monthsOf(calendar, first, 1).from, to: monthsOf(calendar, last, 12).to };
}

/** A month so many months away from the one that holds a day. */
export function monthAway(
  calendar: CalendarOfMonth,
  day: DayNumber,
  offset: number,
): Interval & { readonly year: number; readonly month: number } {
  const { year, month } = CALENDARS[calendar].fromDay(day);
  const index = year * 12 + month - 1 + offset;
  const found = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...monthsOf(calendar, found.year, found.month), ...found };
}

/** The week, Saturday to Friday, so many weeks away from the one that holds a day. */
export function weekAway(day: DayNumber, offset: number): Interval {
  const from = day - weekdayOf(day) + 7 * offset;
  return { from, to: from + 6 };
}

/** The last stretch before a day, or the first after it, of those that the years beside hold; `step` is negative for the past. */
export function nearestOn(
  calendar: CalendarOfMonth,
  day: DayNumber,
  step: number,
  ofYear: (year: number) => Interval,
): Interval | undefined {
  const { year } = CALENDARS[calendar].fromDay(day);
  const all = [year - 1, year, year + 1].map(ofYear);
  return step < 0 ? all.findLast(({ to }) => to < day) : all.find(({ from }) => from > day);
}
