import type { DateComponents } from '../types';
import type { CalendarOfMonth } from '../words';
import { type Interval, monthAway } from './interval';

const STEP = /^(-?)P(\d+)([YMWD])$/;

/** Days. What is longer holds any day of a year. */
const LONG = 100;

/** Where a step from what the text spoke of leads: to the time near which an open day lies, or to the stretch that holds it. */
export function stepFrom(
  { from, to }: Interval,
  { onward = '' }: DateComponents,
  calendar: CalendarOfMonth,
): { readonly near: number; readonly within?: Interval } | undefined {
  const [, sign, count, unit] = STEP.exec(onward) ?? [];
  if (unit === undefined) return undefined;
  const steps = Number(count) * (sign === '-' ? -1 : 1);
  const days = unit === 'D' ? steps : unit === 'W' ? 7 * steps : undefined;
  const moved =
    days ?? monthAway(calendar, from, unit === 'Y' ? 12 * steps : steps).from - monthAway(calendar, from, 0).from;
  const length = to - from;
  const near = from + moved + Math.floor(length / 2);
  return length > LONG ? { near, within: { from: from + moved, to: to + moved } } : { near };
}
