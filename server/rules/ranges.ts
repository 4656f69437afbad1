import type { Range } from '../language/article/types';

/** Ranges that can be asked in the time of a binary search what lies where. */
export interface RangeIndex<R extends Range> {
  /** The first that shares a character with [start, end). */
  firstOverlap(range: Range): R | undefined;
  /** One that reaches from `range.start` or before it to `range.end` or beyond. */
  covering(range: Range): R | undefined;
}

/** Indexes ranges, which may be nested but not cross by much: cost n log n once. */
export function indexRanges<R extends Range>(ranges: readonly R[]): RangeIndex<R> {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  // The farthest end among the ranges up to each: where it lies before a place, none of them reaches that place.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const countBefore = (values: (index: number) => number, limit: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    firstOverlap: ({ start, end }) => {
      for (
        let index = countBefore((at) => reach[at], start + 1);
        index < sorted.length && sorted[index].start < end;
        index += 1
      ) {
        if (sorted[index].end > start) return sorted[index];
      }
      return undefined;
    },
    covering: ({ start, end }) => {
      for (
        let index = countBefore((at) => reach[at], end);
        index < sorted.length && sorted[index].start <= start;
        index += 1
      ) {
        if (sorted[index].end >= end) return sorted[index];
      }
      return undefined;
    },
  };
}
