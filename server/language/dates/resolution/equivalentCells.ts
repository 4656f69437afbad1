import type { DateBlock, DateMention, ResolvedDate } from '../types';
import { reasons } from './reasons';

/** Days. Farther apart two cells of a row tell of two days, and neither is a slip for the other. */
const FARTHEST = 31;

/** The day that is all that a cell of a table's body holds: «۲۳ ژوئن ۲۰۱۶». */
export function dayOfCell({ block: { column }, reading: { text }, dates }: DateBlock): DateMention | undefined {
  if (column === undefined || column < 0 || dates.length !== 1) return undefined;
  const { kind, grain, start, end } = dates[0];
  const fills = start === text.starts[0] && end === text.ends[text.length - 1];
  return fills && kind === 'date' && grain === 'day' ? dates[0] : undefined;
}

/** The day of the cell before, where a date and that are two calendars’ days in one row, near enough to be meant as one. */
function besideInRow(
  dates: readonly ResolvedDate[],
  blocks: readonly DateBlock[],
  index: number,
): ResolvedDate | undefined {
  const date = dates[index];
  const before = dates[index - 1];
  if (before === undefined || before.block !== date.block - 1 || date.equivalentOf !== undefined) return undefined;
  const [left, right] = [blocks[before.block], blocks[date.block]];
  if (right.block.column === undefined || left.block.column !== right.block.column - 1) return undefined;
  if (dayOfCell(left) === undefined || dayOfCell(right) === undefined) return undefined;
  if (date.calendar === before.calendar || date.calendar === 'none' || before.calendar === 'none') return undefined;
  const isNear = date.from !== undefined && before.from !== undefined && Math.abs(date.from - before.from) <= FARTHEST;
  return isNear ? before : undefined;
}

/** «| ۲۳ ژوئن ۲۰۱۶ | ۳ تیر ۱۳۹۵ |»: ties the days of a row that stand side by side in several calendars. */
export function withEquivalentCells(
  dates: readonly ResolvedDate[],
  blocks: readonly DateBlock[],
): readonly ResolvedDate[] {
  if (!blocks.some(({ block }) => block.column !== undefined)) return dates;
  const tied: ResolvedDate[] = [];
  for (const [index, date] of dates.entries()) {
    const before = besideInRow(dates, blocks, index) === undefined ? undefined : tied[index - 1];
    tied.push(
      before === undefined
        ? date
        : { ...date, equivalentOf: before.equivalentOf ?? index - 1, reasons: [reasons.equivalent, ...date.reasons] },
    );
  }
  return tied;
}
