import { TIME_UNIT_COLUMNS, WEEKDAY_TAILS } from '../../data/dates/dateForms';
import dateWordSource from '../../data/dates/dateWords.tsv';
import dayPartSource from '../../data/dates/dayParts.tsv';
import holyDaySource from '../../data/dates/holyDays.tsv';
import monthSource from '../../data/dates/months.tsv';
import namedDaySource from '../../data/dates/namedDays.tsv';
import relativeDaySource from '../../data/dates/relativeDays.tsv';
import seasonSource from '../../data/dates/seasons.tsv';
import timeUnitSource from '../../data/dates/timeUnits.tsv';
import weekdaySource from '../../data/dates/weekdays.tsv';
import zoneSource from '../../data/dates/zones.tsv';
import { openTable, type Table } from '../../data/table';
import type { CalendarName } from './types';

/** Reads every row of a lexicon once. */
function rowsOf<Row>(table: Table, read: (get: (column: string) => string) => Row): readonly Row[] {
  return Array.from({ length: table.size }, (_, row) => read((column) => table.get(row, column)));
}

export type CalendarOfMonth = Exclude<CalendarName, 'none'>;

export interface MonthWord {
  readonly calendar: CalendarOfMonth;
  readonly number: number;
  readonly name: string;
  readonly region: string;
  /** The word means something else too, so that it alone is no date. */
  readonly homograph: boolean;
  /** News hardly says that other thing. */
  readonly seldom: boolean;
}

export const MONTHS: readonly MonthWord[] = rowsOf(openTable(monthSource), (get) => ({
  calendar: get('calendar') as CalendarOfMonth,
  number: Number(get('number')),
  name: get('name'),
  region: get('region'),
  homograph: get('homograph') !== '',
  seldom: get('homograph') === 'seldom',
}));

export const WEEKDAYS: readonly { readonly number: number; readonly name: string }[] = rowsOf(
  openTable(weekdaySource),
  (get) => ({ number: Number(get('number')), name: get('name') }),
);

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'month'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export interface UnitWord {
  readonly unit: UnitName;
  readonly name: string;
  /** `TH`: T for a part of a day, then the letter of ISO 8601; empty where durations are not counted in it. */
  readonly iso: string;
  readonly factor: number;
}

export const UNITS: readonly UnitWord[] = rowsOf(openTable(timeUnitSource), (get) => ({
  unit: get('grain') as UnitName,
  name: get('name'),
  iso: get('iso'),
  factor: Number(get('factor') || 1),
}));

/** «سنه» is said of lunar years. */
export const isOldWordOfYear = (row: number): boolean => UNITS[row].name === 'سنه';

/** «سال آبی», «سال زراعی», «سال تحصیلی» run from Mehr to Shahrivar. */
export const startsInMehr = (row: number): boolean => UNITS[row].name === 'سال آبی';

export type UnitForm = (typeof TIME_UNIT_COLUMNS)[number];
export const UNIT_FORMS: readonly UnitForm[] = TIME_UNIT_COLUMNS;

export interface PartWord {
  readonly name: string;
  readonly hours: 'am' | 'pm' | 'noon';
  readonly night: boolean;
  readonly bare: boolean;
}

export const PARTS: readonly PartWord[] = rowsOf(openTable(dayPartSource), (get) => ({
  name: get('name'),
  hours: get('hours') as PartWord['hours'],
  night: get('night') !== '',
  bare: get('bare') === 'yes',
}));

const partsByName = new Map(PARTS.map((part, row) => [part.name, row]));

/** The row of a part of the day by its name; 0 where it is unknown, which no table has. */
export function partRow(name: string): number {
  return partsByName.get(name) ?? 0;
}

/** The part joined to a weekday («یکشنبه‌شب») by the form's detail. */
export function weekdayTail(detail: number): string | undefined {
  return detail === 0 ? undefined : WEEKDAY_TAILS[detail - 1];
}

export interface RelativeWord {
  readonly name: string;
  readonly unit: 'day' | 'year';
  readonly offset: number;
  readonly part: string;
}

export const RELATIVES: readonly RelativeWord[] = rowsOf(openTable(relativeDaySource), (get) => ({
  name: get('name'),
  unit: get('unit') as RelativeWord['unit'],
  offset: Number(get('offset')),
  part: get('part'),
}));

export const SEASONS: readonly { readonly number: number; readonly homograph: boolean }[] = rowsOf(
  openTable(seasonSource),
  (get) => ({ number: Number(get('number')), homograph: get('homograph') === 'yes' }),
);

/** The clock of no place; Greenwich’s is the same, and `Intl` names both so. */
export const isUniversal = (zone: string): boolean => zone === 'UTC';

export const ZONES: readonly { readonly name: string; readonly zone: string }[] = rowsOf(
  openTable(zoneSource),
  (get) => ({ name: get('name'), zone: get('zone') }),
);

export interface NamedDay {
  readonly name: string;
  readonly calendar: CalendarOfMonth;
  readonly month: number;
  readonly day: number;
  /** How many days. */
  readonly length: number;
  readonly part: string;
  /** The name alone is the day; others need a preposition, a year, «روز» or «شب». */
  readonly bare: boolean;
  /** A birth or a death that is kept on it: the event itself, unless the text speaks of the day. */
  readonly isHoly: boolean;
  readonly rule: '' | 'last-wednesday-eve' | 'last-friday' | 'last-day' | 'easter';
}

const namedDays = (source: typeof namedDaySource, isHoly: boolean): readonly NamedDay[] =>
  rowsOf(openTable(source), (get) => ({
    name: get('name'),
    calendar: get('calendar') as CalendarOfMonth,
    month: Number(get('month')),
    day: Number(get('day')),
    length: Number(get('length')),
    part: get('part'),
    bare: get('name').includes(' ') || get('name').includes('\u200c'),
    isHoly,
    rule: get('rule') as NamedDay['rule'],
  }));

/** In the order in which `compile/forms.ts` numbers the rows of both files through. */
export const NAMED_DAYS: readonly NamedDay[] = [...namedDays(namedDaySource, false), ...namedDays(holyDaySource, true)];

export const DATE_WORDS: readonly { readonly word: string; readonly kind: string; readonly value: string }[] = rowsOf(
  openTable(dateWordSource),
  (get) => ({ word: get('word'), kind: get('class'), value: get('value') }),
);
