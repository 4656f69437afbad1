import { Rank } from '../phrases/atom';
import type { Builder, Capture } from '../terms/matcher';
import type { DateComponents, Offset } from '../types';
import { UNITS, type UnitName } from '../words';
import { unitOf, value } from './parts';

/** How many of a unit away from the anchor, as components; undefined for units that are no date (an hour). */
export function away(
  unit: UnitName,
  offset: Offset,
): { readonly parts: DateComponents; readonly fine: Rank } | undefined {
  switch (unit) {
    case 'day':
      return { parts: { dayOffset: offset }, fine: Rank.day };
    case 'night':
      return { parts: { dayOffset: offset, partOfDay: 'شب' }, fine: Rank.part };
    case 'week':
      return { parts: { weekOffset: offset }, fine: Rank.week };
    case 'month':
      return { parts: { monthOffset: offset }, fine: Rank.month };
    // «فصل گذشته»: of the year, of a league, of a series: words alone do not say.
    case 'season':
      return { parts: { seasonOffset: offset, vague: 'some' }, fine: Rank.season };
    case 'year':
      return { parts: { yearOffset: offset }, fine: Rank.year };
    case 'decade':
      return { parts: { decadeOffset: offset }, fine: Rank.decade };
    case 'century':
      return { parts: { centuryOffset: offset }, fine: Rank.century };
    default:
      return undefined;
  }
}

export const coarseOf = (fine: Rank): Rank => (fine === Rank.part ? Rank.day : fine);

export function fewOf(amount: Capture | undefined, unit: Capture | undefined, direction: 1 | -1): ReturnType<Builder> {
  const days = value(amount) * (unitOf(unit) === 'week' ? 7 : 1);
  return Number.isInteger(days)
    ? { parts: { firstDays: direction * days }, fine: Rank.day, coarse: Rank.week, need: 'edge' }
    : undefined;
}

/** So many days, months or years back news can mean the very one. */
const MOST_COUNTED = 999;

export function ago(count: number, row: number, direction: 1 | -1): ReturnType<Builder> {
  const { unit } = UNITS[row];
  // Nobody means the very year of «۹۰ میلیون سال پیش».
  if (!Number.isInteger(count) || count > MOST_COUNTED) return some(row);
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return some(row);
  const found = away(unit === 'half-year' || unit === 'millennium' ? 'year' : unit, direction * count);
  if (found === undefined) return undefined;
  return unit === 'half-year' || unit === 'millennium'
    ? { ...found, parts: { ...found.parts, vague: 'some' } }
    : { ...found, coarse: coarseOf(found.fine) };
}

/** Minutes before or after now. */
export const ofMinutes: ReturnType<Builder> = {
  parts: { vague: 'some', shortUnit: 'minute' },
  fine: Rank.clock,
  kind: 'time',
};

/** A distance that names no day: «چند سال پیش», «ساعاتی قبل». */
export function some(row: number): ReturnType<Builder> {
  const { unit } = UNITS[row];
  if (unit === 'minute') return ofMinutes;
  if (unit === 'second' || unit === 'hour') {
    return {
      parts: { vague: 'some', ...(unit === 'hour' ? {} : { shortUnit: unit }) },
      fine: Rank.clock,
      kind: 'time',
    };
  }
  const found = away(unit === 'half-year' || unit === 'millennium' ? 'year' : unit, -1);
  return found === undefined
    ? undefined
    : { ...found, coarse: coarseOf(found.fine), parts: { ...found.parts, vague: 'some' } };
}
