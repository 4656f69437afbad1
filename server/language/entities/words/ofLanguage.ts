import source from '../../../data/names/adjectives.tsv';
import { openTable } from '../../../data/table';
import { isNominal, isAdjective as isOrthographic } from '../../orthography/nominal';
import { foldKey } from '../../text/fold';
import { whetherWord } from '../../text/vocabulary';

/** Whether a word is a noun or an adjective, as orthography knows them. */
export const isOfLanguage = whetherWord(isNominal);

let built: ReadonlySet<string> | undefined;

function adjectives(): ReadonlySet<string> {
  if (built !== undefined) return built;
  const table = openTable(source);
  const keys = new Set<string>();
  for (let row = 0; row < table.size; row += 1) keys.add(foldKey(table.get(row, 'word')));
  built = keys;
  return keys;
}

/** Whether a word is an adjective of everyday prose and no noun: «مجهز», «وابسته». Of a noun before it, it says how that is. */
export const isAdjective = whetherWord((key) => isOrthographic(key) || adjectives().has(key));
