import type { DateComponents } from './types';

/** It counts from the day of writing or from another date. */
export const isRelative = (parts: DateComponents): boolean =>
  parts.dayOffset !== undefined ||
  parts.weekOffset !== undefined ||
  parts.monthOffset !== undefined ||
  parts.yearOffset !== undefined ||
  parts.seasonOffset !== undefined ||
  parts.decadeOffset !== undefined ||
  parts.centuryOffset !== undefined ||
  parts.vague !== undefined ||
  (parts.weekday !== undefined && parts.day === undefined && parts.month === undefined && parts.named === undefined);

/** Its edges are not to be taken to the day. */
export const isApproximate = (parts: DateComponents): boolean =>
  parts.approximate === true ||
  parts.edge === 'early' ||
  parts.edge === 'middle' ||
  parts.edge === 'late' ||
  parts.vague === 'some';

/** It says anything of a day, a month or a year. */
export const hasDay = (parts: DateComponents): boolean =>
  parts.day !== undefined ||
  parts.dayOffset !== undefined ||
  parts.weekday !== undefined ||
  parts.named !== undefined ||
  parts.month !== undefined ||
  parts.monthOffset !== undefined;
