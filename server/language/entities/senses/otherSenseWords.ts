import source from '../../../data/names/otherSenses.tsv';
import { openTable } from '../../../data/table';
import { foldKey } from '../../text/fold';
import { numberOf, type WordSet, wordSet } from '../../text/vocabulary';

/** What tells that a name, or the first words of one, is an everyday word: `data/names/otherSenses.tsv`. */
export interface Sense {
  /** The numbers of the words behind the first. */
  readonly rest: readonly number[];
  /** Words right before the name that speak for its everyday sense. */
  readonly before: WordSet;
  /** Words right after it that do. */
  readonly after: WordSet;
  /** Whether nothing else is asked: what is written so is never the name. */
  readonly always: boolean;
}

const table = openTable(source);
const folded = (words: readonly string[]): WordSet => wordSet(words.map(foldKey));

/** Names that are everyday words beside some neighbours, by the number of their first word: «دبی رودخانه» is its discharge, «اشعه ایکس» a ray. */
export const OTHER_SENSES: ReadonlyMap<number, readonly Sense[]> = readSenses();

function readSenses(): ReadonlyMap<number, readonly Sense[]> {
  const senses = new Map<number, Sense[]>();
  for (let row = 0; row < table.size; row += 1) {
    const [first, ...rest] = table
      .get(row, 'name')
      .split(' ')
      .map((word) => numberOf(foldKey(word)));
    const before = table.list(row, 'before');
    const after = table.list(row, 'after');
    const sense: Sense = {
      rest,
      before: folded(before),
      after: folded(after),
      always: before.length === 0 && after.length === 0,
    };
    const known = senses.get(first);
    if (known === undefined) senses.set(first, [sense]);
    else known.push(sense);
  }
  return senses;
}
