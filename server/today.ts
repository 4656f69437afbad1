import type { DayNumber } from './language/calendars/day';
import { gregorian } from './language/calendars/gregorian';

/** The writer's day, by the clock and zone of this machine. */
export function dayOfToday(): DayNumber {
  const now = new Date();
  return gregorian.toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
