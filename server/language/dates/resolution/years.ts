import { CALENDARS } from '../../calendars/calendars';
import type { DayNumber } from '../../calendars/day';
import type { CalendarOfMonth } from '../words';

/** Two digits may reach so many years beyond the anchor's: in 1404 «۱۰» is 1410 and «۲۰» is 1320. */
const AHEAD = 8;

/** A year written with two digits, in the century that brings it nearest before the anchor. */
export function expandYear(calendar: CalendarOfMonth, year: number, anchor: DayNumber): number {
  const current = CALENDARS[calendar].fromDay(anchor).year;
  const century = Math.floor(current / 100) * 100;
  const candidate = century + year;
  return candidate > current + AHEAD ? candidate - 100 : candidate;
}

/**
 * The year of a month's own calendar where the text counts the year in another: «شهریور ۲۰۰۲» is Shahrivar 1381. `middle`
 * is the fifteenth of the month in a year of the month's calendar.
 */
export function yearInCalendar(
  calendar: CalendarOfMonth,
  month: number,
  year: number,
  yearCalendar: CalendarOfMonth,
): number {
  if (calendar === yearCalendar) return year;
  const reckoning = CALENDARS[calendar];
  const other = CALENDARS[yearCalendar];
  const start = reckoning.fromDay(other.toDay(year, 1, 1)).year;
  for (let candidate = start; candidate <= start + 2; candidate += 1) {
    if (other.fromDay(reckoning.toDay(candidate, month, 15)).year === year) return candidate;
  }
  return start;
}

/** In which calendar a year beside a month is counted: by its size and the month's calendar. */
export function calendarOfYearBeside(calendar: CalendarOfMonth, year: number): CalendarOfMonth {
  if (year >= 1500) return 'gregorian';
  if (calendar === 'gregorian') return year >= 1200 ? 'solar' : 'gregorian';
  return calendar;
}
