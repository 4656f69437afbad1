import letterTable from '../../data/orthography/latinLetterNames.tsv';
import { openTable } from '../../data/table';
import { foldKey } from './fold';

const table = openTable(letterTable);

/** What the English letters are called: «بی‌بی‌سی», «تی‌اس‌ام‌سی». */
export const letterNames: ReadonlySet<string> = new Set(
  Array.from({ length: table.size }, (_, row) => foldKey(table.get(row, 'name'))),
);
