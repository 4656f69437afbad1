import type { DateComponents } from './types';
import { PARTS, partRow } from './words';

const two = (value: number): string => String(value).padStart(2, '0');

/** The hour as a 24-hour clock has it: «۸ شب» is 20, «۵ صبح» 5; twelve stays as it is written. */
function hourOf(hour: number, part: string | undefined): number {
  if (part === undefined || hour >= 12) return hour;
  const { hours, night } = PARTS[partRow(part)];
  if (night) return hour >= 6 ? hour + 12 : hour;
  if (hours === 'pm') return hour + 12;
  if (hours === 'noon') return hour >= 1 && hour <= 3 ? hour + 12 : hour;
  return hour;
}

/** Hours and the part of the day behind them, which is of the last alone where that is counted up to 24: «ساعت ۹ تا ۱۷ عصر». */
export function inPart({ until, ...from }: DateComponents, partOfDay: string): DateComponents {
  if (until === undefined) return { ...from, partOfDay };
  const isOfBoth = until.hour === undefined || until.hour <= 12;
  return { ...from, ...(isOfBoth ? { partOfDay } : {}), until: { ...until, partOfDay } };
}

/** `HH:MM`, or undefined where the parts name no clock time or one that does not exist. */
export function clockTimeOf(parts: DateComponents): string | undefined {
  if (parts.hour === undefined || !isPossibleTime(parts)) return undefined;
  return `${two(hourOf(parts.hour, parts.partOfDay))}:${two(parts.minute ?? 0)}`;
}

/** 24:00 is the end of a day; nothing is later. */
export function isPossibleTime({ hour = 0, minute = 0, second = 0 }: DateComponents): boolean {
  return minute <= 59 && second <= 59 && (hour <= 23 || (hour === 24 && minute === 0 && second === 0));
}

/** The time as it was written, for messages. */
export function writtenTime({ hour = 0, minute }: DateComponents): string {
  return minute === undefined ? String(hour) : `${hour}:${two(minute)}`;
}
