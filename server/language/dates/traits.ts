import type { DateComponents } from './types';

/** A weekday without a date. */
export const isWeekdayAlone = ({ weekday, day, month, named }: DateComponents): boolean =>
  weekday !== undefined && day === undefined && month === undefined && named === undefined;

/** It counts from the day of writing and from no other. */
export const isDeictic = ({ dayOffset, weekOffset, monthOffset, weekdayOffset, anchored }: DateComponents): boolean =>
  anchored !== true && [dayOffset, weekOffset, monthOffset, weekdayOffset].some((offset) => typeof offset === 'number');

/** It counts from the day of writing or from another date. */
export const isRelative = (parts: DateComponents): boolean =>
  parts.dayOffset !== undefined ||
  parts.weekOffset !== undefined ||
  parts.monthOffset !== undefined ||
  parts.yearOffset !== undefined ||
  parts.seasonOffset !== undefined ||
  parts.counterpart !== undefined ||
  parts.decadeOffset !== undefined ||
  parts.centuryOffset !== undefined ||
  parts.vague !== undefined ||
  isWeekdayAlone(parts);

/** Its edges are not to be taken to the day. */
export const isApproximate = (parts: DateComponents): boolean =>
  parts.approximate === true ||
  parts.edge === 'early' ||
  parts.edge === 'middle' ||
  parts.edge === 'late' ||
  parts.vague === 'some';

/** «۱۲ خرداد»: a day of a month whose year is left open. */
export const isDayWithoutYear = ({ day, month, year, yearOffset }: DateComponents): boolean =>
  day !== undefined && month !== undefined && (year ?? yearOffset) === undefined;

/** It says anything of a day, a month or a year. */
export const hasDay = (parts: DateComponents): boolean =>
  parts.day !== undefined ||
  parts.dayOffset !== undefined ||
  parts.weekday !== undefined ||
  parts.named !== undefined ||
  parts.month !== undefined ||
  parts.monthOffset !== undefined;
