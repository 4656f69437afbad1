import source from '../../../data/names/sport.tsv';
import { openTable } from '../../../data/table';
import type { ReadBlock } from '../../analysis';
import { createMemory } from '../../memory';
import type { Reading } from '../../text/reading';
import type { RegistryEntry } from '../registry/registry';

const table = openTable(source);
const known = createMemory<Reading, readonly string[]>();

/** The sports of which an article speaks by name («والیبال»). */
export function disciplinesIn(blocks: readonly ReadBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ reading }) => disciplinesOf(reading)));
}

/** Kept as long as the block is read so. */
export function disciplinesOf(reading: Reading): readonly string[] {
  let found = known.get(reading);
  if (found === undefined) {
    found = reading.hits.flatMap(({ lexicon, row }) => {
      const discipline = lexicon === 'sportWord' ? table.get(row, 'discipline') : '';
      return discipline === '' ? [] : [discipline];
    });
    known.set(reading, found);
  }
  return found;
}

/** Whether a team or a league plays what the article is about; an article that names no sport may be about any. */
export function isOfDisciplines({ description }: RegistryEntry, disciplines: ReadonlySet<string>): boolean {
  return disciplines.size === 0 || [...disciplines].some((discipline) => description.includes(discipline));
}

/** Whether a club is described as one of other sports than those of an article that names any. */
export function isOfOtherSport(entry: RegistryEntry, disciplines: ReadonlySet<string>): boolean {
  return !isOfDisciplines(entry, disciplines) && isOfDisciplines(entry, allDisciplines());
}

let all: ReadonlySet<string> | undefined;

function allDisciplines(): ReadonlySet<string> {
  all ??= new Set(
    Array.from({ length: table.size }, (_, row) => table.get(row, 'discipline')).filter((word) => word !== ''),
  );
  return all;
}
