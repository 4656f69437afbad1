import source from '../../data/numbers.tsv';
import { openTable } from '../../data/table';
import { foldKey } from './fold';

/** What stands before its noun, and no name of anything behind it: «اولین», «دومین». */
const BEFORE_NOUNS = 'ین';

/** The ordinals of one word that stand behind their noun, folded: «دوم», «دهم», «سی‌ام». Both ends belong to the range. */
export function ordinals(least: number, most: number): readonly string[] {
  const table = openTable(source);
  const words: string[] = [];
  for (let row = 0; row < table.size; row += 1) {
    const value = Number(table.get(row, 'value'));
    const kind = table.get(row, 'kind');
    // The units' own are in the table.
    if (kind === 'unit' || value < least || value > most) continue;
    for (const word of [table.get(row, 'word'), ...table.list(row, 'names')].map(foldKey)) {
      if (kind !== 'ordinal') words.push(word.endsWith('ی') ? `${word}ام` : `${word}م`);
      else if (!word.endsWith(BEFORE_NOUNS)) words.push(word);
    }
  }
  return words;
}
