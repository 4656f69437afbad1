import type { DateBlock, DateMention, Grain } from '../types';
import type { Interval } from './interval';

const LONG: ReadonlySet<Grain> = new Set(['month', 'season', 'quarter', 'year', 'decade']);
/** A bracket or a colon behind the date that ends a heading. */
const MOST_BEHIND = 1;

/** The headings above each block, the nearest first, by their numbers; titles of whole articles frame nothing. */
export function headingsAbove(blocks: readonly DateBlock[]): readonly (readonly number[])[] {
  let open: readonly number[] = [];
  return blocks.map(({ block }, index) => {
    if (block.kind !== 'heading') return open;
    const above = open.filter((heading) => blocks[heading].block.level < block.level);
    open = block.level > 1 ? [index, ...above] : above;
    return above;
  });
}

/** Whether a heading is about the months or years that a mention in it names: «## پاییز ۱۴۰۱», «## آغاز (۲۰۱۳ تا ۲۰۱۵)». */
export function isFrame(
  { block, reading: { text } }: DateBlock,
  { start, end, grain, components }: DateMention,
): boolean {
  const { year, decade, until } = components;
  return (
    block.kind === 'heading' &&
    LONG.has(grain) &&
    (year ?? decade ?? until?.year) !== undefined &&
    (start === text.starts[0] || text.ends[text.length - 1] - end <= MOST_BEHIND)
  );
}

/** The period that the nearest heading above a block is about. */
export function frameOf(above: readonly number[], frames: ReadonlyMap<number, Interval>): Interval | undefined {
  for (const heading of above) {
    const frame = frames.get(heading);
    if (frame !== undefined) return frame;
  }
  return undefined;
}
