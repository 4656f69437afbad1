import { gregorian } from './gregorian';
import { modulo } from './integers';

/**
 * The house's day number: the Julian Day Number of the civil day, an integer (2000-01-01 is 2451545). It has no hour and
 * no zone. Every calendar converts to it and from it.
 */
export type DayNumber = number;

/** ISO 8601 of a day: `2025-03-21`; years outside 0–9999 with a sign and six digits, as ECMAScript does. */
export function isoOf(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = gregorian.fromDay(day);
  return `${isoYear(year)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}

const ISO_DATE = /^(\d{4}|\+\d{6}|-(?!000000)\d{6})-(\d{2})-(\d{2})$/;

/**
 * The day of an ISO 8601 date, or undefined where the text is anything else: a day that does not exist (2025-02-29), a
 * time, white space, other digits, a form without hyphens.
 */
export function dayOfIso(text: string): DayNumber | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > gregorian.monthLength(year, month)) return undefined;
  return gregorian.toDay(year, month, day);
}

/** The day of the Persian week: 0 شنبه (Saturday), 1 یکشنبه, 2 دوشنبه, 3 سه‌شنبه, 4 چهارشنبه, 5 پنجشنبه, 6 جمعه (Friday). */
export function weekdayOf(day: DayNumber): number {
  // Day 0 was a Monday.
  return modulo(day + 2, 7);
}

/** The Monday of the ISO 8601 week that holds a day. */
export function mondayOf(day: DayNumber): DayNumber {
  // Day 0 was one.
  return day - modulo(day, 7);
}

/** The ISO 8601 week (Monday to Sunday) that holds a day, and the year it is counted in. */
export function isoWeekPartsOf(day: DayNumber): { readonly year: number; readonly week: number } {
  // A week belongs to the year of its Thursday.
  const thursday = mondayOf(day) + 3;
  const { year } = gregorian.fromDay(thursday);
  return { year, week: Math.floor((thursday - gregorian.toDay(year, 1, 1)) / 7) + 1 };
}

/** The ISO 8601 week of a day: `2022-W02`. */
export function isoWeekOf(day: DayNumber): string {
  const { year, week } = isoWeekPartsOf(day);
  return `${isoYear(year)}-W${digits(week, 2)}`;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return digits(year, 4);
  return `${year < 0 ? '-' : '+'}${digits(Math.abs(year), 6)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
