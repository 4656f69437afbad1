import type { ReadBlock } from '../../analysis';
import type { ResolvedDate } from '../../dates/types';
import type { ResolvedEntity } from '../../entities/types';
import type { Reading } from '../../text/reading';

/** Where the dates and names of a block stand, in tokens. */
export interface BlockNames {
  /** The number of the entity of the block that a token belongs to, -1 where it belongs to none. */
  readonly entityOf: readonly number[];
  /** The first and last token of each entity of the block, by the entity's number. */
  readonly spans: ReadonlyMap<number, { readonly first: number; readonly last: number }>;
  /** The last token of the date that a token belongs to, -1 where it belongs to none. */
  readonly dateEnd: readonly number[];
}

/** The first unit whose source range ends after `offset`; offsets are relative to the block. */
function unitAt(reading: Reading, offset: number): number {
  const { text } = reading;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.ends[middle] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that a range of the block covers; undefined where it holds none. */
function tokenRange(
  reading: Reading,
  start: number,
  end: number,
): { readonly first: number; readonly last: number } | undefined {
  const from = unitAt(reading, start);
  let to = unitAt(reading, end - 1);
  if (to >= reading.text.length) to = reading.text.length - 1;
  if (from >= reading.text.length || to < from) return undefined;
  return { first: reading.tokens.ofUnit[from], last: reading.tokens.ofUnit[to] };
}

const NO_SPANS: BlockNames['spans'] = new Map();

const nowhere = (count: number): number[] => new Array<number>(count).fill(-1);

/** What blocks without names share: at least as many places as the longest of them has. Never written to. */
let none: number[] = nowhere(256);

function noneOf(count: number): number[] {
  if (none.length < count) none = nowhere(count * 2);
  return none;
}

/** Lays the dates and names of a block over its tokens; entities are numbered by their place in `entities`. */
export function placeNames(
  { block, reading }: ReadBlock,
  dates: readonly ResolvedDate[],
  entities: readonly ResolvedEntity[],
): BlockNames {
  const entityOf = entities.length === 0 ? noneOf(reading.tokens.count) : nowhere(reading.tokens.count);
  const dateEnd = dates.length === 0 ? noneOf(reading.tokens.count) : nowhere(reading.tokens.count);
  if (entities.length === 0 && dates.length === 0) return { entityOf, spans: NO_SPANS, dateEnd };
  const spans = new Map<number, { first: number; last: number }>();
  entities.forEach((entity, number) => {
    const range = tokenRange(reading, entity.start - block.start, entity.end - block.start);
    if (range === undefined) return;
    spans.set(number, range);
    entityOf.fill(number, range.first, range.last + 1);
  });
  for (const date of dates) {
    const range = tokenRange(reading, date.start - block.start, date.end - block.start);
    if (range !== undefined) dateEnd.fill(range.last, range.first, range.last + 1);
  }
  return { entityOf, spans, dateEnd };
}
