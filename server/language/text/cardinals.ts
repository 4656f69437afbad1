import source from '../../data/numbers.tsv';
import { openTable } from '../../data/table';
import { foldKey } from './fold';

/** The cardinal numbers that are one word, with their other spellings, folded: «پنج», «چار», «دویست». Both ends belong to it. */
export function cardinals(least: number, most: number): readonly string[] {
  const table = openTable(source);
  const words: string[] = [];
  for (let row = 0; row < table.size; row += 1) {
    const value = Number(table.get(row, 'value'));
    if (table.get(row, 'kind') === 'ordinal' || value < least || value > most) continue;
    words.push(...[table.get(row, 'word'), ...table.list(row, 'names')].map(foldKey));
  }
  return words;
}
