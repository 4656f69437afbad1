import { dayOfIso, isoOf } from '../language/calendars/day';
import type { ExportedDate } from './types';

/** What a `<time>` says to machines; `to` is the last day of what HTML has no word for. */
export interface MachineTime {
  readonly datetime: string;
  readonly to: string | undefined;
}

/**
 * A date as HTML's `datetime` may hold it (WHATWG, 4.5.14): a day, a month or year of the Gregorian calendar, a time, a
 * duration without months and years. An interval is written by its first day, with the last one beside it. Undefined where
 * HTML can say nothing of it.
 */
export function machineTime({ kind, from, to, time, zone, duration }: ExportedDate): MachineTime | undefined {
  if (kind === 'duration') {
    const written = duration === undefined ? undefined : durationOf(duration);
    return written === undefined ? undefined : { datetime: written, to: undefined };
  }
  if (from === undefined || to === undefined || !/^\d{4}-/.test(from) || !/^\d{4}-/.test(to) || from < '0001')
    return undefined;
  if (from !== to) {
    const span = gregorianSpan(from, to);
    return { datetime: span ?? from, to: span === undefined ? to : undefined };
  }
  if (time === undefined) return { datetime: from, to: undefined };
  return { datetime: `${from}T${time}${zone === undefined ? '' : offsetOf(zone, `${from}T${time}`)}`, to: undefined };
}

/** What HTML knows of a zone: how far it was from Greenwich at that hour of its own clock. Nothing of one that is unknown. */
function offsetOf(zone: string, local: string): string {
  if (/^(?:Z|[+-]\d\d:?\d\d)$/.test(zone)) return zone;
  const clock = Date.parse(`${local}Z`);
  if (Number.isNaN(clock)) return '';
  // The offset of the hour in Greenwich that has the same numbers is a change of the clocks away at most.
  const near = minutesAt(zone, clock);
  const minutes = near === undefined ? undefined : minutesAt(zone, clock - near * 60_000);
  if (minutes === undefined) return '';
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes east of Greenwich by the rules of the IANA; undefined where there are none, or where they count in seconds. */
function minutesAt(timeZone: string, moment: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
    const written = parts.find(({ type }) => type === 'timeZoneName')?.value;
    const match = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(written ?? '');
    if (match === null) return undefined;
    const [, sign, hours = '0', minutes = '0'] = match;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return undefined;
  }
}

/** `P2W` in days: HTML's durations have no weeks in this form. */
function durationOf(duration: string): string | undefined {
  const weeks = /^P(\d+)W$/.exec(duration);
  if (weeks !== null) return `P${Number(weeks[1]) * 7}D`;
  return /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/.test(duration) ? duration : undefined;
}

/** A whole month or year of the Gregorian calendar. */
function gregorianSpan(from: string, to: string): string | undefined {
  const [year, month] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const after = dayOfIso(to);
  const isLast = after !== undefined && isoOf(after + 1).endsWith('-01');
  return from.endsWith('-01') && isLast && to.startsWith(`${year}-${month}-`) ? `${year}-${month}` : undefined;
}
