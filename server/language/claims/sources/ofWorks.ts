import source from '../../../data/claims/worksNouns.tsv';
import { openTable } from '../../../data/table';
import { spellingsOf } from '../../text/classedWords';

const table = openTable(source);
const nouns: ReadonlySet<string> = new Set(
  Array.from({ length: table.size }, (_, row) => spellingsOf(table.get(row, 'words'))).flat(),
);

/**
 * Whether a folded word says who makes works, what they make, or that something is called so («با عنوان اتهامی «…»», «با شعار «…»»): what stands in
 * quotation marks behind it is a title.
 */
export const isOfWorks = (word: string): boolean => nouns.has(word);
