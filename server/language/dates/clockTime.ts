import { hasDay } from './traits';
import type { DateComponents } from './types';
import { PARTS, partRow } from './words';

const two = (value: number): string => String(value).padStart(2, '0');

/** From this hour on «شب» is of the evening; before it, of the small hours. */
const NIGHTFALL = 6;

/** The hour as a 24-hour clock has it: «۸ شب» is 20, «۵ صبح» 5; twelve stays as it is written. */
function hourOf(hour: number, part: string | undefined): number {
  if (part === undefined || hour >= 12) return hour;
  const { hours, night } = PARTS[partRow(part)];
  if (night) return hour >= NIGHTFALL ? hour + 12 : hour;
  if (hours === 'pm') return hour + 12;
  if (hours === 'noon') return hour >= 1 && hour <= 3 ? hour + 12 : hour;
  return hour;
}

/** The hour that the parts name, as a 24-hour clock has it. */
export const hourIn24 = ({ hour = 0, partOfDay }: DateComponents): number => hourOf(hour, partOfDay);

/** The part of the day of the first of two hours, from that behind the last: both are of one half of the day, or the first is of the half before. */
function partOfFirst(hour: number, last: number | undefined, part: string): string | undefined {
  if (last === undefined) return part;
  if (last > 12 || hour > 12) return undefined;
  const { hours, night } = PARTS[partRow(part)];
  // «ساعت ۴ تا ۸ شب»
  // «ساعت ۱۰ تا ۸ شب»: from the morning on
  if (night && last >= NIGHTFALL && hour > last && hour < 12) return undefined;
  if (night) return hour < NIGHTFALL && last >= NIGHTFALL ? AFTERNOON : part;
  // «ساعت ۱۱ تا ۴ عصر»
  return hours === 'pm' && hour > last && hour < 12 ? undefined : part;
}
const AFTERNOON = 'عصر';

/** Hours and the part of the day behind them, which is of the last alone where that is counted up to 24: «ساعت ۹ تا ۱۷ عصر». */
export function inPart({ until, ...from }: DateComponents, partOfDay: string): DateComponents {
  if (until === undefined) return { ...from, partOfDay };
  const own = partOfFirst(from.hour ?? 0, until.hour, partOfDay);
  return { ...from, ...(own === undefined ? {} : { partOfDay: own }), until: { ...until, partOfDay } };
}

/** «ساعت ۲۲ تا ۶ صبح»: whether the last of two hours is of the day behind that of the first; «ساعت ۹ تا ۵» are of one. */
export function crossMidnight(parts: DateComponents): boolean {
  const { hour, partOfDay, until, list } = parts;
  if (hour === undefined || until?.hour === undefined || list === true) return false;
  const first = hourIn24(parts);
  const isLate = first > 12 || (first === 12 && partOfDay !== undefined && PARTS[partRow(partOfDay)].night);
  return isLate && hourIn24(until) < first;
}

/** Hours. The end of a range that lies so little before its beginning is hardly that of the day behind. */
const HARDLY_A_NIGHT = 4;

/** «ساعت ۱۹ تا ۱۷»: whether the last of two hours, both of the afternoon, is earlier, and no day beside it says that it is another’s. */
export function isTurned(parts: DateComponents): boolean {
  const { until } = parts;
  if (until?.hour === undefined || hasDay(until) || hasDay(parts) || !crossMidnight(parts)) return false;
  const last = hourIn24(until);
  return last > NOON && hourIn24(parts) - last <= HARDLY_A_NIGHT;
}
const NOON = 12;

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
