import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { contextWords } from '../context/contextWords';
import type { DateBlock } from '../types';
import type { Place } from './places';

/** What heads a column of years, or a row's one year: «سال», «تأسیس», «متولد». */
const FOUNDED = contextWords('founded');
const HEADS = foldedWords('سال تاریخ دوره فصل تولد ساخت آغاز شروع پایان از تا');

/** Whether a cell says that what it heads are years. */
export function headsYears(reading: Reading): boolean {
  for (let token = 0; token < reading.tokens.count; token += 1) {
    const word = wordAt(reading, token);
    if (HEADS.has(word) || FOUNDED.has(word)) return true;
  }
  return false;
}

/** «۱۴۰۲», and nothing else, in a cell. */
const isYearAlone = ({ mention: { grain, components, start, end } }: Place, { reading, block }: DateBlock): boolean =>
  block.column !== undefined &&
  grain === 'year' &&
  components.year !== undefined &&
  start === reading.text.starts[0] &&
  end - start === DIGITS;
const DIGITS = 4;

/**
 * Without the numbers of tables that nothing makes years: neither their column, nor the cell before them, nor that they head a row or a
 * column.
 */
export function withoutFigures(places: readonly Place[], blocks: readonly DateBlock[]): readonly Place[] {
  if (!places.some((place) => isYearAlone(place, blocks[place.block]))) return places;
  const cells = yearCells(blocks);
  return places.filter((place) => !isYearAlone(place, blocks[place.block]) || cells.has(place.block));
}

/** The numbers of the cells in which a bare number is a year. */
function yearCells(blocks: readonly DateBlock[]): ReadonlySet<number> {
  const cells = new Set<number>();
  /** The columns of the table that years fill, by the numbers of the cells above them. */
  const columns = new Set<number>();
  let isHead = false;
  blocks.forEach(({ block: { column }, reading }, number) => {
    if (column === undefined) return;
    if (column < 0) {
      if (!isHead) columns.clear();
      if (headsYears(reading)) columns.add(-1 - column);
    } else {
      const before = blocks[number - 1];
      if (columns.has(column) || (before.block.column === column - 1 && headsYears(before.reading))) cells.add(number);
    }
    if (column <= 0) cells.add(number);
    isHead = column < 0;
  });
  return cells;
}
