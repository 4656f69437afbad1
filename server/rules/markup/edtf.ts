import { CALENDARS } from '../../language/calendars/calendars';
import { type DayNumber, dayOfIso } from '../../language/calendars/day';

/** What an annotation of a date covers: its first and last day, both inclusive; undefined where an end is open or unknown. */
export interface AnnotatedTime {
  readonly from: DayNumber | undefined;
  readonly to: DayNumber | undefined;
}

const { gregorian } = CALENDARS;

/** Level 1's seasons of the year begin in March on the northern side of the earth; their days are approximate. */
const FIRST_MONTH_OF_SEASON: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/**
 * Reads a date as ISO 8601-1 and EDTF write it, levels 0 and 1 (Library of Congress, 2019): day, month, year, date and
 * time, interval `a/b`; and of level 1 open and unknown ends, `?`, `~` and `%`, `X` for unknown digits, seasons and long
 * years. Undefined where it is none, or names a day that does not exist.
 */
export function parseEdtf(text: string): AnnotatedTime | undefined {
  const parts = text.split('/');
  if (parts.length === 1) return parsePoint(text);
  if (parts.length !== 2) return undefined;
  const open = (part: string): boolean => part === '' || part === '..';
  const from = open(parts[0]) ? 'open' : parsePoint(parts[0]);
  const to = open(parts[1]) ? 'open' : parsePoint(parts[1]);
  if (from === undefined || to === undefined || (from === 'open' && to === 'open')) return undefined;
  const first = from === 'open' ? undefined : from.from;
  const last = to === 'open' ? undefined : to.to;
  return first !== undefined && last !== undefined && last < first ? undefined : { from: first, to: last };
}

function parsePoint(text: string): AnnotatedTime | undefined {
  const time = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/.exec(
    text,
  );
  const plain = time === null ? text.replace(/[?~%]$/, '') : time[1];
  const year = /^Y(-?\d{5,})$/.exec(plain);
  if (year !== null) return yearSpan(Number(year[1]));
  const match = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(plain);
  if (match === null) return undefined;
  const [, yearText, month, day] = match;
  if (yearText.includes('X')) {
    if (month !== undefined && month !== 'XX') return undefined;
    const first = Number(yearText.replace(/X/g, '0'));
    const last = Number(yearText.replace(/X/g, '9'));
    return { from: gregorian.toDay(first, 1, 1), to: gregorian.toDay(last, 12, 31) };
  }
  const number = Number(yearText);
  if (month === undefined) return yearSpan(number);
  if (month === 'XX') return day === undefined || day === 'XX' ? yearSpan(number) : undefined;
  if (month in FIRST_MONTH_OF_SEASON)
    return day === undefined ? seasonSpan(number, FIRST_MONTH_OF_SEASON[month]) : undefined;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined || day === 'XX') return monthSpan(number, Number(month));
  const only = number >= 0 ? dayOfIso(plain) : existingDay(number, Number(month), Number(day));
  return only === undefined ? undefined : { from: only, to: only };
}

function existingDay(year: number, month: number, day: number): DayNumber | undefined {
  return day >= 1 && day <= gregorian.monthLength(year, month) ? gregorian.toDay(year, month, day) : undefined;
}

function yearSpan(year: number): AnnotatedTime {
  return { from: gregorian.toDay(year, 1, 1), to: gregorian.toDay(year, 12, 31) };
}

function monthSpan(year: number, month: number): AnnotatedTime {
  const from = gregorian.toDay(year, month, 1);
  return { from, to: from + gregorian.monthLength(year, month) - 1 };
}

function seasonSpan(year: number, month: number): AnnotatedTime {
  const last = monthSpan(month > 10 ? year + 1 : year, ((month + 1) % 12) + 1);
  return { from: gregorian.toDay(year, month, 1), to: last.to };
}
