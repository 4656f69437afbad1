import type { DayNumber } from './day';

/**
 * The first days of `count` months that follow one another from `firstDay` on. `lengths` has three hexadecimal digits a
 * year, the first month in the highest bit: 1 for a month of 30 days, 0 for one of 29.
 */
export function unpackMonthStarts(lengths: string, firstDay: DayNumber, count: number): Int32Array {
  const starts = new Int32Array(count);
  let start = firstDay;
  for (let index = 0; index < count; index += 1) {
    starts[index] = start;
    const fourMonths = Number.parseInt(lengths.charAt(index >> 2), 16);
    start += 29 + ((fourMonths >> (3 - (index & 3))) & 1);
  }
  return starts;
}
