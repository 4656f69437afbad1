import source from '../../../data/dates/contextWords.tsv';
import { openTable } from '../../../data/table';
import { foldKey } from '../../text/fold';

/** What a word decides of the expression beside it: `data/dates/contextWords.tsv` says how. */
export type ContextClass =
  | 'age'
  | 'announced'
  | 'appointed'
  | 'begins'
  | 'begun'
  | 'behind'
  | 'child'
  | 'described'
  | 'foretold'
  | 'founded'
  | 'goes-on'
  | 'gone'
  | 'happened'
  | 'held'
  | 'monthly'
  | 'numbered'
  | 'paired'
  | 'plan'
  | 'prolonged'
  | 'struck'
  | 'told'
  | 'wanted'
  | 'watch'
  | 'weakening';

const table = openTable(source);

/** The words of a class, folded; for where a module is loaded. */
export function contextWords(wanted: ContextClass): ReadonlySet<string> {
  const words = new Set<string>();
  for (let row = 0; row < table.size; row += 1)
    if (table.list(row, 'classes').includes(wanted)) words.add(foldKey(table.get(row, 'word')));
  return words;
}
