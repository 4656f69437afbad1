import { openTable } from '../../../server/data/table';
import news from '../../data/dates/news.tsv';
import unusual from '../../data/dates/unusual.tsv';
import values from '../../data/dates/values.tsv';

/** A sentence of the value set, its dates marked, and what each means. */
export interface Sentence {
  readonly family: string;
  readonly reference: string;
  readonly sentence: string;
  readonly expected: readonly string[];
}

/** The whole value set: by family of expression, in the styles of news, and what is rare. */
export const SENTENCES: readonly Sentence[] = [values, news, unusual].map(openTable).flatMap((table) =>
  Array.from({ length: table.size }, (_, row) => ({
    family: table.get(row, 'family'),
    reference: table.get(row, 'reference'),
    sentence: table.get(row, 'sentence'),
    expected: table.get(row, 'expected').split(' | '),
  })),
);
