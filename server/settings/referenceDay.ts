import type { DayNumber } from '../language/calendars/day';
import { gregorian } from '../language/calendars/gregorian';
import { solar } from '../language/calendars/solar';

/** Four digits, month, day, of any digit set. */
const DAY = /^[0-9۰-۹٠-٩]{4}[-/][0-9۰-۹٠-٩]{1,2}[-/][0-9۰-۹٠-٩]{1,2}$/u;

/**
 * The day that a setting or option names (`2022-01-10`, `۱۴۰۰/۱۰/۲۰`): Solar Hijri below the year 1700, as in front matter.
 * Undefined where the text is shaped otherwise or the day does not exist.
 */
export function referenceDay(text: string): DayNumber | undefined {
  if (!DAY.test(text)) return undefined;
  const digits = text.replace(/[۰-۹٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const [year, month, day] = digits.split(/[-/]/).map(Number);
  const calendar = year < 1700 ? solar : gregorian;
  if (month < 1 || month > 12 || day < 1 || day > calendar.monthLength(year, month)) return undefined;
  return calendar.toDay(year, month, day);
}
