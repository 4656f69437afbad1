import { CALENDARS } from '../../calendars/calendars';
import { type DayNumber, weekdayOf } from '../../calendars/day';
import type { DateComponents } from '../types';
import type { NamedDay } from '../words';
import { type Interval, monthsOf, oneDay } from './interval';
import type { Anchors } from './value';

const TUESDAY = 3;
const FRIDAY = 6;

/** The last such weekday that is not after a day. */
function lastBefore(day: DayNumber, weekday: number): DayNumber {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** Easter Sunday of the Gregorian church (Meeus/Jones/Butcher; Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return CALENDARS.gregorian.toDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The days of a named day in a year of its calendar. */
export function namedInterval(day: NamedDay, year: number): Interval {
  switch (day.rule) {
    case 'last-wednesday-eve': {
      // The eve of the year's last Wednesday.
      const last = monthsOf('solar', year, 12).to;
      return oneDay(lastBefore(last - 1, TUESDAY));
    }
    case 'last-friday':
      return oneDay(lastBefore(monthsOf(day.calendar, year, day.month).to, FRIDAY));
    // The calendar prints the 30th, and keeps the 29th where the month has no more.
    case 'last-day':
      return oneDay(monthsOf(day.calendar, year, day.month).to);
    case 'easter':
      return oneDay(easter(year));
    default: {
      const from = CALENDARS[day.calendar].toDay(year, day.month, day.day);
      return { from, to: from + day.length - 1 };
    }
  }
}

/** «نوروز امسال», said in Esfand: not the one that is a year ago. */
export function isAtTheDoor(
  { yearOffset, tense }: DateComponents,
  day: NamedDay,
  year: number,
  { reference }: Anchors,
): boolean {
  if (yearOffset !== 0 || tense === 'past' || reference === undefined || namedInterval(day, year).to >= reference)
    return false;
  return namedInterval(day, year + 1).from - reference <= LONGEST_MONTH;
}
const LONGEST_MONTH = 31;
