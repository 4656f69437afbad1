import type { DayNumber } from '../../calendars/day';
import type { Text } from '../../text';
import type { Region } from '../wording/bothNames';
import type { CalendarOfMonth } from '../words';
import type { Interval } from './interval';

/** From where a date without all its parts is worked out. */
export interface Anchors {
  /** The day of writing. */
  readonly reference: DayNumber | undefined;
  /** The calendar in which the article counts months and years. */
  readonly main: CalendarOfMonth;
  /** Whose names of months it uses. */
  readonly region: Region;
  /** What the text last spoke of. */
  readonly last: Interval | undefined;
  /** The day or the few days that it last spoke of, which «همان روز» means: no month or year. */
  readonly lastDays?: Interval | undefined;
  /** The calendar in which it spoke. */
  readonly lastCalendar?: CalendarOfMonth | undefined;
  /** What the same sentence named before it, where that is yet to come. */
  readonly ahead?: DayNumber | undefined;
  /** A fuller date beside it, from which the year is taken before the reference is asked. */
  readonly near: DayNumber | undefined;
  /** The periods that the heading, the clause or the entry before name with their years: what stands under them lies in the first that holds it. */
  readonly frames?: readonly Interval[] | undefined;
  /** A day of the same weekday, close to that of writing, which the article has dated. */
  readonly dated?: DayNumber | undefined;
  /** The month that its block last spoke of. */
  readonly month?: Interval | undefined;
  /** The year that its block last named, as a whole. */
  readonly year?: Interval | undefined;
}

export type Value =
  | { readonly kind: 'interval'; readonly interval: Interval; readonly reasons: readonly Text[] }
  /** A day, month or clock time that does not exist. */
  | { readonly kind: 'impossible'; readonly reasons: readonly Text[]; readonly text: Text }
  | { readonly kind: 'none'; readonly reasons: readonly Text[] };

/** No day can be said, and why. */
export const none = (...why: readonly Text[]): Value => ({ kind: 'none', reasons: why });
/** Days, and how they were reached. */
export const found = (interval: Interval, ...why: readonly Text[]): Value => ({
  kind: 'interval',
  interval,
  reasons: why,
});
