import { CALENDARS, dayIfExists } from '../../calendars/calendars';
import { type DayNumber, weekdayOf } from '../../calendars/day';
import type { DateComponents } from '../types';

/** The last full date of a text that tells of another time than its own. */
export interface Told {
  readonly day: DayNumber;
  readonly block: number;
}

/** Days between the time of writing and one of which a text tells as of a story. */
const LONG_AGO = 1100;
/** The same, of one that the paragraph itself tells. */
const MONTHS_AGO = 250;
/** Blocks, headings included. Farther back no story goes on. */
const FARTHEST = 3;
/** Days. Of one story are days so near to each other … */
const CLOSE = 14;
/** … and so far from that of writing. */
const AWAY = 45;

/** «کودتا در ۲۸ مرداد ۱۳۳۲ رخ داد.» and, a paragraph later, «نیمه‌شب ۲۵ مرداد»: whether a day without a year goes on with what was told. */
export function goesOn(
  { day, month, calendar, year, yearOffset, tense, until, weekday }: DateComponents,
  told: Told,
  block: number,
  reference: DayNumber,
): boolean {
  if (day === undefined || month === undefined || calendar === undefined || until !== undefined) return false;
  if (year !== undefined || yearOffset !== undefined || tense === 'future' || month < 1 || month > 12) return false;
  if (block - told.block > FARTHEST || reference - told.day < (block === told.block ? MONTHS_AGO : LONG_AGO))
    return false;
  const then = dayNear({ calendar, month, day }, told.day, CLOSE);
  if (then === undefined) return false;
  const now = dayNear({ calendar, month, day }, reference, AWAY);
  if (now === undefined) return true;
  // «چهارشنبه ۱۶ اسفند» of the year told, where that of writing has another weekday.
  return weekday !== undefined && weekdayOf(then) === weekday.value && weekdayOf(now) !== weekday.value;
}

/** A day of a month that lies no farther than so many days from another. */
function dayNear({ calendar, month, day }: DateComponents, other: DayNumber, days: number): DayNumber | undefined {
  if (calendar === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const own = CALENDARS[calendar].fromDay(other).year;
  return [own - 1, own, own + 1]
    .map((candidate) => dayIfExists(calendar, candidate, month, day ?? MIDDLE))
    .find((found) => found !== undefined && Math.abs(found - other) <= days);
}
const MIDDLE = 15;

/** Whether a day or a month is so near to that of writing that a story of long ago does not take it. */
export const isOfOwnTime = (parts: DateComponents, reference: DayNumber): boolean =>
  dayNear(parts, reference, AWAY) !== undefined;

/** «شرکت ۲ خرداد ۱۳۸۰ ثبت شد. مدیرش ۱۴ مهر گفت …», said two days later: of these days, unless it is close to what was told. */
export function isOfTheseDays(parts: DateComponents, told: DayNumber, reference: DayNumber): boolean {
  if (parts.day === undefined) return false;
  const day = dayNear(parts, reference, RECENT);
  return day !== undefined && day <= reference && dayNear(parts, told, CLOSE_MONTH) === undefined;
}
const RECENT = 7;
const CLOSE_MONTH = 31;
