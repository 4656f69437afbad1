import { crossMidnight } from '../clockTime';
import { hasDay } from '../traits';
import type { DateComponents } from '../types';
import type { Outcome } from './outcome';
import type { Anchors } from './value';

const NOTHING: Outcome = { interval: undefined, reasons: [], faults: [] };

/** The days of hours between which midnight lies, from those that their words name: «ساعت ۲۲ تا ۶ صبح فردا», «ساعت ۲۲ جمعه تا ۲ بامداد». */
export function overMidnight(parts: DateComponents, own: Outcome, { lastDays }: Anchors): Outcome {
  const { until, dayOfEnd, anchored } = parts;
  if (own.interval === undefined || until === undefined || !crossMidnight(parts)) return own;
  const { from, to } = own.interval;
  if (dayOfEnd !== true) return hasDay(until) ? own : { ...own, interval: { from, to: to + 1 } };
  // «از ۲۲ تا ۶ صبح روز بعد» every night
  return anchored === true && lastDays === undefined ? NOTHING : { ...own, interval: { from: from - 1, to } };
}
