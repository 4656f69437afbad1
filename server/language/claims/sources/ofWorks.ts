import source from '../../../data/claims/worksNouns.tsv';
import { openTable } from '../../../data/table';
import { foldKey } from '../../text/fold';

const table = openTable(source);
const keys = Array.from({ length: table.size }, (_, row) => foldKey(table.get(row, 'words')));
/** «اهنگساز» too, as hurried writers have it. */
const nouns: ReadonlySet<string> = new Set(keys.flatMap((key) => [key, key.replace(/^آ/u, 'ا')]));

/** Whether a folded word says who makes works, or what they make: what stands in quotation marks behind it is a title. */
export const isOfWorks = (word: string): boolean => nouns.has(word);
