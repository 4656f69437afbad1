import type { UnitName } from '../words';

/** One measure of a duration: how many of which unit; `X` digits for an unknown number. */
export interface Measure {
  readonly count: number | 'X';
  readonly unit: UnitName;
  readonly iso: string;
  readonly factor: number;
}

/** Months of a unit that is a whole number of months; undefined for others. */
const MONTHS_IN: Readonly<Partial<Record<UnitName, number>>> = {
  month: 1,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/**
 * ISO 8601: years and months together are counted in months («چهار سال و نه ماه» is P57M), as are halves of years; the
 * rest keeps its units, as do half months («یک سال و دو ماه و نیم»).
 */
export function isoDuration(measures: readonly Measure[]): string | undefined {
  const months = measures.map(({ unit }) => MONTHS_IN[unit]);
  const counts = measures.map(({ count }) => count);
  if (measures.length > 1 && months.every((value) => value !== undefined) && counts.every((count) => count !== 'X')) {
    const total = measures.reduce((sum, { count }, index) => sum + Number(count) * (months[index] ?? 0), 0);
    if (Number.isInteger(total))
      return total % 12 === 0 && measures.every(({ unit }) => unit !== 'month') ? `P${total / 12}Y` : `P${total}M`;
  }
  let date = '';
  let time = '';
  for (const { count, unit, iso, factor } of withFractions(inOneUnit(measures))) {
    if (iso === '') return undefined;
    const value = count === 'X' ? 'X' : count * factor;
    if (value !== 'X' && !Number.isInteger(value)) {
      const split = splitHalf(value, unit);
      if (split === undefined) return undefined;
      if (iso.startsWith('T')) time += split;
      else date += split;
    } else if (iso.startsWith('T')) time += `${value}${iso[1]}`;
    else date += `${value}${iso}`;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** «سه روز و دو شب»: the nights between the days are none besides. */
const inOneUnit = (measures: readonly Measure[]): readonly Measure[] =>
  measures.filter(({ unit }) => unit !== 'night' || measures.every((other) => other.unit !== 'day'));

/** «۹ ثانیه و ۹۲ صدم ثانیه»: seconds and what is left of one are one number. */
function withFractions(measures: readonly Measure[]): readonly Measure[] {
  const seconds = measures.filter(({ unit }) => unit === 'second');
  if (seconds.length < 2 || seconds.some(({ count }) => count === 'X')) return measures;
  const thousandths = seconds.reduce((sum, { count, factor }) => sum + Math.round(Number(count) * factor * 1000), 0);
  return [...measures.filter(({ unit }) => unit !== 'second'), { ...seconds[0], count: thousandths / 1000, factor: 1 }];
}

/** A half of a unit in the next smaller one: «دو ساعت و نیم» is 2H30M. */
function splitHalf(value: number, unit: UnitName): string | undefined {
  const whole = Math.floor(value);
  const rest = value - whole;
  const own = (letter: string): string => (whole === 0 ? '' : `${whole}${letter}`);
  switch (unit) {
    case 'hour':
      return Number.isInteger(rest * 60) ? `${own('H')}${rest * 60}M` : undefined;
    case 'minute':
      return Number.isInteger(rest * 60) ? `${own('M')}${rest * 60}S` : undefined;
    case 'year':
      return Number.isInteger(value * 12) ? `${value * 12}M` : undefined;
    case 'month':
      return rest === 0.5 ? `${own('M')}15D` : undefined;
    case 'decade':
    case 'century':
      return undefined;
    case 'week':
      return Number.isInteger(value * 7) ? `${value * 7}D` : rest === 0.5 ? `${Math.floor(value * 7)}DT12H` : undefined;
    default:
      return `${value}${unit === 'second' ? 'S' : 'D'}`;
  }
}

/** `P27M` of «دو سال و سه ماه» as it was written, `P2Y3M`; undefined for what was counted in months («۱۸ ماه»). */
export function inYears(duration: string, measures: readonly Measure[]): string | undefined {
  const months = Number(/^P(\d+)M$/.exec(duration)?.[1] ?? 0);
  if (months < 12 || measures.every(({ unit }) => unit === 'month')) return undefined;
  return `P${Math.floor(months / 12)}Y${months % 12 === 0 ? '' : `${months % 12}M`}`;
}
