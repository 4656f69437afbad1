import source from '../../data/numbers.tsv';
import { openTable } from '../../data/table';
import { foldKey } from './fold';

/** The cardinal numbers that are one word, with their other spellings, folded: «پنج», «چار», «دویست». Both ends belong to it. */
export const cardinals = (least: number, most: number): readonly string[] => wordsOf(least, most, true);

/** As `cardinals`, without the spellings of daily speech: «یک», and no «یه». */
export const writtenCardinals = (least: number, most: number): readonly string[] => wordsOf(least, most, false);

function wordsOf(least: number, most: number, withNames: boolean): readonly string[] {
  const table = openTable(source);
  const words: string[] = [];
  for (let row = 0; row < table.size; row += 1) {
    const value = Number(table.get(row, 'value'));
    if (table.get(row, 'kind') === 'ordinal' || value < least || value > most) continue;
    words.push(table.get(row, 'word'), ...(withNames ? table.list(row, 'names') : []));
  }
  return words.map(foldKey);
}
