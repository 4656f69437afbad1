import type { Table } from '../../data/table';
import { foldKey } from './fold';

/** A folded word, and as hurried writers have it, without the sign on its «آ»: «اغاز», «درامد». */
export const spellingsOf = (word: string): readonly string[] => {
  const key = foldKey(word);
  return key.includes('آ') ? [key, key.replaceAll('آ', 'ا')] : [key];
};

/** The words of each class of a table whose column `classes` names them, folded; for where a module is loaded. */
export function classedWords<Class extends string>(
  table: Table,
  column: string,
): (wanted: Class) => ReadonlySet<string> {
  const sets = new Map<string, Set<string>>();
  for (let row = 0; row < table.size; row += 1) {
    const spellings = spellingsOf(table.get(row, column));
    for (const name of table.list(row, 'classes')) {
      const words = sets.get(name) ?? new Set<string>();
      for (const spelling of spellings) words.add(spelling);
      sets.set(name, words);
    }
  }
  return (wanted) => sets.get(wanted) ?? new Set();
}
