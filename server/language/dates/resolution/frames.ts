import type { DateBlock, DateMention, Grain } from '../types';
import type { Interval } from './interval';

const LONG: ReadonlySet<Grain> = new Set(['month', 'season', 'quarter', 'year', 'decade']);
/** A bracket or a colon behind the date that ends a heading. */
const MOST_BEHIND = 1;

/** Below that of every heading: a line of its own goes on until the next one. */
const LINE_LEVEL = 7;

/** How deep what a block heads lies; undefined of what heads nothing. */
function levelOf(block: DateBlock): number | undefined {
  if (block.block.kind === 'heading') return block.block.level;
  return block.dates.length === 1 && isYearLine(block, block.dates[0]) ? LINE_LEVEL : undefined;
}

/** The headings above each block, the nearest first, by their numbers; titles of whole articles frame nothing. */
export function headingsAbove(blocks: readonly DateBlock[]): readonly (readonly number[])[] {
  let open: readonly number[] = [];
  const levels = blocks.map(levelOf);
  return levels.map((level, index) => {
    if (level === undefined) return open;
    const above = open.filter((heading) => (levels[heading] ?? 0) < level);
    open = level > 1 ? [index, ...above] : above;
    return above;
  });
}

/** Whether nothing but a date stands where it stands, a bracket or a colon aside. */
const reaches = ({ reading: { text } }: DateBlock, { end }: DateMention): boolean =>
  text.ends[text.length - 1] - end <= MOST_BEHIND;

/** «۱۴۰۱», a line of its own, as chronologies have it. */
const isYearLine = (block: DateBlock, mention: DateMention): boolean =>
  block.block.kind === 'paragraph' &&
  block.block.container === 'none' &&
  mention.grain === 'year' &&
  mention.components.year !== undefined &&
  mention.start === block.reading.text.starts[0] &&
  reaches(block, mention);

/** Whether a heading, or a line of its own, is about the months or years that a mention in it names: «## پاییز ۱۴۰۱», «## آغاز (۲۰۱۳ تا ۲۰۱۵)». */
export function isFrame(block: DateBlock, mention: DateMention): boolean {
  const { year, decade, until } = mention.components;
  if (block.block.kind !== 'heading') return isYearLine(block, mention);
  return (
    LONG.has(mention.grain) &&
    (year ?? decade ?? until?.year) !== undefined &&
    (mention.start === block.reading.text.starts[0] || reaches(block, mention))
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
