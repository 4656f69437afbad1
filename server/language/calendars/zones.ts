import { type DayNumber, dayOfIso } from './day';

/** Before 1970 the IANA data base keeps one place's clock for several (`backzone`), so that nothing is said of it. */
const FIRST_DAY = dayOfIso('1970-01-01') ?? 0;

const MINUTE = 60_000;
const MINUTES_IN_DAY = 1440;

/** A moment by the clock of a zone. */
export interface LocalTime {
  readonly day: DayNumber;
  /** Minutes since midnight; 1440 is the end of the day. */
  readonly minutes: number;
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/** A zone's clock; undefined where the host does not know the zone. Unlike the calendars its rules change by decree, so the host's IANA data counts. */
function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, openClock(zone));
  return clocks.get(zone);
}

function openClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, hourCycle: 'h23', ...numeric });
  } catch {
    return undefined;
  }
}

/** Minutes east of UTC at an instant, which is counted in milliseconds since 1970. */
function offsetAt(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((shown - instant) / MINUTE);
}

const instantOf = ({ day, minutes }: LocalTime): number => ((day - FIRST_DAY) * MINUTES_IN_DAY + minutes) * MINUTE;

/**
 * Minutes east of UTC that a zone's clock is at a local time, by the IANA rules; undefined where the clock shows that time twice or never,
 * for it is being put forward or back, before 1970, and for unknown zones.
 */
export function zoneOffset(zone: string, local: LocalTime): number | undefined {
  const clock = clockOf(zone);
  if (clock === undefined || local.day < FIRST_DAY) return undefined;
  const shown = instantOf(local);
  const day = MINUTES_IN_DAY * MINUTE;
  const offsets = new Set([offsetAt(clock, shown - day), offsetAt(clock, shown + day)]);
  const fitting = [...offsets].filter((offset) => offsetAt(clock, shown - offset * MINUTE) === offset);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether an offset is that of summer time: it is ahead of the zone's clock in one of the year's halves. */
export function isSummerTime(zone: string, offset: number, day: DayNumber): boolean {
  const half = 183;
  return [day - half, day + half].some((other) => (zoneOffset(zone, { day: other, minutes: 720 }) ?? offset) < offset);
}

/** What the clock of another zone shows when a zone's clock shows a local time. */
export function inZone(zone: string, local: LocalTime, other: string): LocalTime | undefined {
  const offset = zoneOffset(zone, local);
  const clock = clockOf(other);
  if (offset === undefined || clock === undefined) return undefined;
  const minutes = local.minutes - offset + offsetAt(clock, instantOf(local) - offset * MINUTE);
  const days = Math.floor(minutes / MINUTES_IN_DAY);
  return { day: local.day + days, minutes: minutes - days * MINUTES_IN_DAY };
}

/** `+03:30`. */
export function isoOffset(offset: number): string {
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
