import { type Atom, Rank } from './atom';

const UNITS_OF_SETS: Readonly<Partial<Record<string, Rank>>> = { week: Rank.week, month: Rank.month, year: Rank.year };

/** «دوشنبهٔ هر هفته», «۱۷ مرداد هر سال», «نخستین شنبهٔ هر ماه»: a part of what recurs. */
export function recurs({ kind, parts, coarse, need }: Atom, { parts: { setGrain } }: Atom): boolean {
  if (kind !== 'date' || need === 'part' || need === 'join') return false;
  switch (UNITS_OF_SETS[setGrain ?? '']) {
    case Rank.week:
      return parts.weekday !== undefined && coarse === Rank.weekday && parts.weekdayOffset === undefined;
    case Rank.month:
      return parts.nthWeekday !== undefined || parts.week !== undefined;
    case Rank.year:
      return (
        (parts.month !== undefined || parts.named !== undefined || parts.season !== undefined) &&
        coarse < Rank.year &&
        parts.monthOffset === undefined
      );
    default:
      return false;
  }
}

const SET_GRAINS: Readonly<Partial<Record<Rank, string>>> = {
  [Rank.part]: 'night',
  [Rank.week]: 'week',
  [Rank.month]: 'month',
  [Rank.season]: 'season',
};

/** The same of every week, month or year. */
export const recurring = (left: Atom, { end, nextToken }: Atom): Atom => ({
  ...left,
  end,
  nextToken,
  kind: 'set',
  fine: Rank.none,
  coarse: Rank.none,
  parts: { setGrain: SET_GRAINS[left.fine] ?? 'day', weekday: left.parts.weekday },
  need: undefined,
});
