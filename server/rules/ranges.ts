import type { Range } from '../language/article/types';
import { countWhile } from '../language/text/countWhile';

/** Ranges that can be asked in the time of a binary search what lies where. */
export interface RangeIndex<R extends Range> {
  /** Those that share a character with [start, end), by their starts. */
  overlapping(range: Range): readonly R[];
  /** The first of them. */
  firstOverlap(range: Range): R | undefined;
  /** One that reaches from `range.start` or before it to `range.end` or beyond. */
  covering(range: Range): R | undefined;
}

/** Those that stand in a block, of things in the order of the text: by binary search. */
export function inBlock<Item extends { readonly block: number }>(
  items: readonly Item[],
  block: number,
): readonly Item[] {
  return items.slice(
    countWhile(items, (item) => item.block < block),
    countWhile(items, (item) => item.block <= block),
  );
}

/** Indexes ranges, which may be nested but not cross by much: cost n log n once. */
export function indexRanges<R extends Range>(ranges: readonly R[]): RangeIndex<R> {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  // The farthest end among the ranges up to each: where it lies before a place, none of them reaches that place.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const overlaps = function* ({ start, end }: Range): Generator<R> {
    let index = countWhile(reach, (end) => end <= start);
    for (; index < sorted.length && sorted[index].start < end; index += 1)
      if (sorted[index].end > start) yield sorted[index];
  };
  return {
    overlapping: (range) => [...overlaps(range)],
    firstOverlap: (range) => overlaps(range).next().value,
    covering: ({ start, end }) => {
      for (
        let index = countWhile(reach, (farthest) => farthest < end);
        index < sorted.length && sorted[index].start <= start;
        index += 1
      ) {
        if (sorted[index].end >= end) return sorted[index];
      }
      return undefined;
    },
  };
}
