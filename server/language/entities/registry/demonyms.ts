import source from '../../../data/names/demonyms.tsv';
import { openTable } from '../../../data/table';

const table = openTable(source);

/** The ISO code of the country whose adjective stands in this row of the lexicon. */
export function demonymCountry(row: number): string {
  return table.get(row, 'country');
}
