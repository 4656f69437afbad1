import { type DayNumber, isoWeekPartsOf, mondayOf } from '../language/calendars/day';
import { gregorian } from '../language/calendars/gregorian';

const WEEK = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/;

/** The days of a week of ISO 8601, or its one day: `2026-W48`, `2026-W48-5`. Undefined where a text is none, or there is no such week. */
export function daysOfIsoWeek(text: string): { readonly from: DayNumber; readonly to: DayNumber } | undefined {
  const match = WEEK.exec(text.trim());
  if (match === null) return undefined;
  const [year, week] = match.slice(1, 3).map(Number);
  // The fourth of January is in the first week.
  const monday = mondayOf(gregorian.toDay(year, 1, 4)) + 7 * (week - 1);
  const found = isoWeekPartsOf(monday);
  if (found.year !== year || found.week !== week) return undefined;
  const day = match[3] === undefined ? undefined : monday + Number(match[3]) - 1;
  return { from: day ?? monday, to: day ?? monday + 6 };
}
