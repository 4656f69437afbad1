import type { DayNumber } from './day';

/** A day as a calendar writes it. Years are counted through zero (year 0 is the one before year 1); months from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** One calendar's reckoning. All arguments are integers; a month outside 1–12 throws a RangeError. */
export interface Calendar {
  /** The day of a date. A day number beyond its month runs on into the next one: see `dayIfExists` for the strict reading. */
  toDay(year: number, month: number, day: number): DayNumber;
  fromDay(day: DayNumber): CalendarDate;
  /** Days of the month. */
  monthLength(year: number, month: number): number;
  /** Whether the year has a day more than the common year. */
  isLeap(year: number): boolean;
}

export function requireMonth(month: number): void {
  if (!(month >= 1 && month <= 12)) throw new RangeError(`month ${month} is not between 1 and 12`);
}
