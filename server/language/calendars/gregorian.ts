import { type Calendar, type CalendarDate, requireMonth } from './calendar';
import type { DayNumber } from './day';
import { floorDivide, modulo } from './integers';

const DAYS_IN_400_YEARS = 146097;
const DAYS_IN_100_YEARS = 36524;
const DAYS_IN_4_YEARS = 1461;
/** 0000-03-01. The year is counted from March, so that the leap day is its last. */
const MARCH_OF_YEAR_ZERO: DayNumber = 1721120;
/** 1582-10-15, the first day of the calendar (bull Inter gravissimas); before it the reckoning is proleptic. */
export const FIRST_GREGORIAN_DAY: DayNumber = 2299161;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return modulo(year, 4) === 0 && (modulo(year, 100) !== 0 || modulo(year, 400) === 0);
}

function monthLength(year: number, month: number): number {
  requireMonth(month);
  return month === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1];
}

function toDay(year: number, month: number, day: number): DayNumber {
  requireMonth(month);
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = floorDivide(marchYear, 4) - floorDivide(marchYear, 100) + floorDivide(marchYear, 400);
  return MARCH_OF_YEAR_ZERO + 365 * marchYear + leapDays + daysBeforeMonth(monthFromMarch) + day - 1;
}

function fromDay(day: DayNumber): CalendarDate {
  const sinceEpoch = day - MARCH_OF_YEAR_ZERO;
  const era = floorDivide(sinceEpoch, DAYS_IN_400_YEARS);
  const dayOfEra = sinceEpoch - era * DAYS_IN_400_YEARS;
  // The last day of a century, of four years and of a year is one that the shorter periods do not have.
  const century = Math.min(3, floorDivide(dayOfEra, DAYS_IN_100_YEARS));
  const dayOfCentury = dayOfEra - century * DAYS_IN_100_YEARS;
  const quadrennium = floorDivide(dayOfCentury, DAYS_IN_4_YEARS);
  const dayOfQuadrennium = dayOfCentury - quadrennium * DAYS_IN_4_YEARS;
  const yearOfQuadrennium = Math.min(3, floorDivide(dayOfQuadrennium, 365));
  const dayOfYear = dayOfQuadrennium - yearOfQuadrennium * 365;
  const monthFromMarch = floorDivide(5 * dayOfYear + 2, 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const marchYear = 400 * era + 100 * century + 4 * quadrennium + yearOfQuadrennium;
  return {
    year: month > 2 ? marchYear : marchYear + 1,
    month,
    day: dayOfYear - daysBeforeMonth(monthFromMarch) + 1,
  };
}

/** From March on, five months have 153 days in the order 31, 30, 31, 30, 31. */
function daysBeforeMonth(monthFromMarch: number): number {
  return floorDivide(153 * monthFromMarch + 2, 5);
}

/** The Gregorian calendar, proleptic before {@link FIRST_GREGORIAN_DAY}. */
export const gregorian: Calendar = { toDay, fromDay, monthLength, isLeap };
