import { type DayNumber, weekdayOf } from '../../language/calendars/day';
import type { ResolvedDate } from '../../language/dates/types';

/** The day nearest to another that is such a weekday (0 is Saturday): at most three days off. */
export function nearestDay(day: DayNumber, weekday: number): DayNumber {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}

/**
 * The days that a date may mean: its own; where its weekday is another day's, also the nearest of that weekday. None where it
 * has other faults.
 */
export function possibleDays({ from, to, faults }: ResolvedDate): readonly DayNumber[] {
  if (from === undefined || to === undefined) return [];
  const days: DayNumber[] = [from];
  for (const fault of faults) {
    if (fault.kind !== 'weekday-mismatch') return [];
    if (from === to) days.push(nearestDay(from, fault.written));
  }
  return days;
}
