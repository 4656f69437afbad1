import type { DayNumber } from '../../calendars/day';
import { inZone, isoOffset, isSummerTime, type LocalTime, zoneOffset } from '../../calendars/zones';
import type { Text } from '../../text';
import type { DateComponents, ResolvedDate } from '../types';
import type { Region } from '../wording/bothNames';
import { PARTS, partRow } from '../words';

/** A foreign clock on a day, and what the clock at home shows then. */
export interface HomeClock {
  /** `+02:00`. */
  readonly offset: string;
  readonly isSummer: boolean;
  /** Undefined where the time is told by the clock at home itself. */
  readonly home:
    | { readonly place: Text; readonly zone: string; readonly day: DayNumber; readonly time: string }
    | undefined;
}

/** Whose clock the readers of an article live by. */
const HOMES: Readonly<Record<Region, { readonly zone: string; readonly place: Text }>> = {
  IR: { zone: 'Asia/Tehran', place: { fa: 'تهران', en: 'Tehran' } },
  AF: { zone: 'Asia/Kabul', place: { fa: 'کابل', en: 'Kabul' } },
};

const DAWN = 6;
const NOON = 12;
const MIDNIGHT = 'نیمه‌شب';

/** «۱۲ شب», «یک شب», «۱۲ بامداد»: as they are written they leave open which of two midnights, or days, is meant. */
function isOfMidnight({ hour = 0, partOfDay }: DateComponents): boolean {
  if (partOfDay === undefined) return false;
  const { name, night, hours } = PARTS[partRow(partOfDay)];
  return name === MIDNIGHT || (night && (hour < DAWN || hour === NOON)) || (hours === 'am' && hour >= NOON);
}

/** A clock time on its day; undefined where the text leaves any of it open. */
export function localTimeOf({ from, to, time, mention }: ResolvedDate): LocalTime | undefined {
  if (time === undefined || from === undefined || from !== to) return undefined;
  if (isOfMidnight(mention.components)) return undefined;
  const [hour, minute] = time.split(':').map(Number);
  return { day: from, minutes: 60 * hour + minute };
}

const two = (value: number): string => String(value).padStart(2, '0');
/** `HH:MM` */
export const timeOf = ({ minutes }: LocalTime): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** What a clock time with a zone and a day is in UTC and at home; undefined where the text leaves any of it open. */
export function homeClockOf(date: ResolvedDate, region: Region): HomeClock | undefined {
  const { zone } = date;
  const local = localTimeOf(date);
  if (zone === undefined || local === undefined) return undefined;
  const offset = zoneOffset(zone, local);
  if (offset === undefined) return undefined;
  const home = HOMES[region];
  const there = zone === home.zone ? undefined : inZone(zone, local, home.zone);
  return {
    offset: isoOffset(offset),
    isSummer: isSummerTime(zone, offset, local.day),
    home: there === undefined ? undefined : { ...home, day: there.day, time: timeOf(there) },
  };
}
