import { isoOf } from '../language/calendars/day';
import type { ResolvedDate } from '../language/dates/types';

/** What a date means in ISO 8601: a day, a day with its time, an interval, a duration; empty where nothing is known. */
export function isoSpan({ from, to, time, duration }: ResolvedDate): string {
  if (from === undefined || to === undefined) return duration ?? (time === undefined ? '' : `T${time}`);
  if (from !== to) return `${isoOf(from)}/${isoOf(to)}`;
  return time === undefined ? isoOf(from) : `${isoOf(from)}T${time}`;
}
