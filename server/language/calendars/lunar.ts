import {
  FIRST_DAY,
  FIRST_YEAR,
  LAST_COUNTED_MONTH,
  LAST_COUNTED_YEAR,
  LAST_MONTH,
  LAST_YEAR,
  MONTH_LENGTHS,
  SIGHTED_MONTHS,
} from '../../data/calendars/lunarIran';
import { type Calendar, type CalendarDate, requireMonth } from './calendar';
import type { DayNumber } from './day';
import { floorDivide, modulo } from './integers';
import { unpackMonthStarts } from './packedMonths';

/** 1 Muharram of year 1 in the civil reckoning: Friday 16 July 622 Julian. */
const CIVIL_EPOCH: DayNumber = 1948440;
/** Days of 30 civil years, in which eleven are leap years. */
const CIVIL_CYCLE = 10631;

/** Months are numbered through: 12 × year + month − 1. */
const FIRST_TABLE_MONTH = 12 * FIRST_YEAR;
const LAST_TABLE_MONTH = 12 * LAST_YEAR + LAST_MONTH - 1;
const LAST_COUNTED = 12 * LAST_COUNTED_YEAR + LAST_COUNTED_MONTH - 1;

const tableStarts = unpackMonthStarts(MONTH_LENGTHS, FIRST_DAY, LAST_TABLE_MONTH - FIRST_TABLE_MONTH + 1);
const sightedMonths: ReadonlySet<number> = new Set(SIGHTED_MONTHS.map(([year, month]) => 12 * year + month - 1));

/**
 * The first day of a month in the civil reckoning: months of 30 and 29 days in turn; years 2, 5, 7, 10, 13, 16, 18, 21,
 * 24, 26 and 29 of thirty are leap years (the commonest scheme, «IIc» in R. H. van Gent's list).
 */
function civilMonthStart(index: number): DayNumber {
  const year = floorDivide(index, 12);
  const month = modulo(index, 12);
  return CIVIL_EPOCH + 354 * (year - 1) + floorDivide(11 * year + 3, 30) + floorDivide(59 * month + 1, 2);
}

function monthStart(index: number): DayNumber {
  if (index < FIRST_TABLE_MONTH || index > LAST_TABLE_MONTH) return civilMonthStart(index);
  return tableStarts[index - FIRST_TABLE_MONTH];
}

function toDay(year: number, month: number, day: number): DayNumber {
  requireMonth(month);
  return monthStart(12 * year + month - 1) + day - 1;
}

function fromDay(day: DayNumber): CalendarDate {
  // The civil mean month; the true one is at most a month off, and the loops mend that.
  let index = 12 + floorDivide((day - CIVIL_EPOCH) * 360, CIVIL_CYCLE);
  while (day < monthStart(index)) index -= 1;
  while (day >= monthStart(index + 1)) index += 1;
  return { year: floorDivide(index, 12), month: modulo(index, 12) + 1, day: day - monthStart(index) + 1 };
}

function monthLength(year: number, month: number): number {
  requireMonth(month);
  const index = 12 * year + month - 1;
  return monthStart(index + 1) - monthStart(index);
}

function isLeap(year: number): boolean {
  return monthStart(12 * year + 12) - monthStart(12 * year) > 354;
}

/**
 * How Iran came by a date: `counted` as the calendar of the time had it; `sighted` where the crescent was seen a day off
 * the printed calendar, so that texts written before and after the sighting differ; `printed` for months whose calendar
 * was published ahead of them; `civil` outside the table.
 */
export type LunarBasis = 'counted' | 'sighted' | 'printed' | 'civil';

export function lunarBasisOf({ year, month, day }: CalendarDate): LunarBasis {
  const index = 12 * year + month - 1;
  if (index < FIRST_TABLE_MONTH || index > LAST_TABLE_MONTH) return 'civil';
  if (index > LAST_COUNTED) return 'printed';
  if (sightedMonths.has(index)) return 'sighted';
  // A month that was sighted a day late gave the one before it a thirtieth day that print had as the first of the next.
  return day === 30 && sightedMonths.has(index + 1) ? 'sighted' : 'counted';
}

/** The Lunar Hijri calendar of Iran: its official months for AH 1265–1448/10, the civil reckoning outside. */
export const lunar: Calendar = { toDay, fromDay, monthLength, isLeap };
