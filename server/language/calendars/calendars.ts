import { type Attribution, attributeGregorian, attributeLunar, attributeSolar } from './attribution';
import type { Calendar, CalendarDate } from './calendar';
import type { DayNumber } from './day';
import { gregorian } from './gregorian';
import { lunar } from './lunar';
import { solar } from './solar';

/** The three calendars of Persian news, by the names that annotations use, in the order in which a reader is told them. */
export const CALENDAR_IDS = ['solar', 'gregorian', 'lunar'] as const;
export type CalendarId = (typeof CALENDAR_IDS)[number];

export const CALENDARS: Readonly<Record<CalendarId, Calendar>> = { solar, gregorian, lunar };

/** What a date of each calendar rests on. */
export const ATTRIBUTIONS: Readonly<Record<CalendarId, (date: CalendarDate) => Attribution>> = {
  solar: attributeSolar,
  gregorian: attributeGregorian,
  lunar: attributeLunar,
};

/** The day of a date, or undefined where the calendar has no such date (31 Mehr, 30 Esfand of a common year, month 13). */
export function dayIfExists(name: CalendarId, year: number, month: number, day: number): DayNumber | undefined {
  const calendar = CALENDARS[name];
  if (![year, month, day].every(Number.isSafeInteger) || month < 1 || month > 12) return undefined;
  if (day < 1 || day > calendar.monthLength(year, month)) return undefined;
  return calendar.toDay(year, month, day);
}
