import { type Calendar, type CalendarDate, requireMonth } from './calendar';
import type { DayNumber } from './day';
import { floorDivide } from './integers';

/** 31 Shahrivar is day 186 of the year: six months of 31 days. */
const DAYS_IN_FIRST_HALF = 186;
/** 1 Farvardin of year 1 as the rule reckons it back; it is a day before the historical epoch, 19 March 622 Julian. */
const EPOCH: DayNumber = 1948320;

/**
 * Eight leap years in 33 years give 1 Farvardin of all years from 1178 to 1633 but these two, which begin a day earlier.
 *
 * By the calendar law of 11 Farvardin 1304 the year begins on the day whose true noon at 52.5° E is the first after the
 * vernal equinox. In the springs of 1503 and 1602 the equinox falls in the minutes between mean noon and true noon, so
 * that 1502 and 1601 are common years and 1503 and 1602 leap years. The Calendar Center's table (1206–1498) and the
 * equinox by Meeus (Astronomical Algorithms, chapters 25 and 27) agree with this rule in every year: the tests reckon it.
 */
const DAY_EARLIER: ReadonlySet<number> = new Set([1503, 1602]);

/** 1 Farvardin of a year. */
function nowruz(year: number): DayNumber {
  const leapDays = floorDivide(8 * year + 21, 33);
  return EPOCH + 365 * (year - 1) + leapDays - (DAY_EARLIER.has(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return nowruz(year + 1) - nowruz(year) === 366;
}

function monthLength(year: number, month: number): number {
  requireMonth(month);
  if (month <= 6) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}

function toDay(year: number, month: number, day: number): DayNumber {
  requireMonth(month);
  const daysBefore = month <= 7 ? 31 * (month - 1) : DAYS_IN_FIRST_HALF + 30 * (month - 7);
  return nowruz(year) + daysBefore + day - 1;
}

function fromDay(day: DayNumber): CalendarDate {
  let year = floorDivide((day - EPOCH) * 33, 12053) + 1;
  while (day < nowruz(year)) year -= 1;
  while (day >= nowruz(year + 1)) year += 1;
  const dayOfYear = day - nowruz(year);
  if (dayOfYear < DAYS_IN_FIRST_HALF) {
    return { year, month: floorDivide(dayOfYear, 31) + 1, day: (dayOfYear % 31) + 1 };
  }
  const dayOfSecondHalf = dayOfYear - DAYS_IN_FIRST_HALF;
  return { year, month: floorDivide(dayOfSecondHalf, 30) + 7, day: (dayOfSecondHalf % 30) + 1 };
}

/**
 * The Solar Hijri calendar, whose months have the same days in Iran and in Afghanistan. Exact for 1178–1633 AP; beyond
 * by the 33-year rule. Before 1304 the months are today's, not the zodiac months of the time: see `attribution.ts`.
 */
export const solar: Calendar = { toDay, fromDay, monthLength, isLeap };
