import { Mark } from '../../data/registry/marks';
import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import type { RegistryRow, ResolvedEntity } from '../../language/entities/types';
import { createMemory } from '../../language/memory';
import type { Hit } from '../../language/text/hits';
import type { Reading } from '../../language/text/reading';

/** A name of a registry within a longer one: «اکراین» in «سفارت اکراین». */
export interface InnerName extends Range {
  readonly row: RegistryRow;
}

/** Finds the names of a kind within longer ones. Names that need a cue do not count there. What a block holds is sought once. */
export function innerNamesOf(
  isMeant: (row: RegistryRow) => boolean,
): (analysis: Analysis, entity: ResolvedEntity) => readonly InnerName[] {
  const known = createMemory<Reading, readonly Hit[]>();
  const hitsIn = (reading: Reading): readonly Hit[] => {
    let hits = known.get(reading);
    if (hits === undefined) {
      hits = reading.hits.filter((hit) => isPlainName(hit) && isMeant(hit.row));
      known.set(reading, hits);
    }
    return hits;
  };
  return ({ blocks }, { block, start, end }) => {
    const found: InnerName[] = [];
    const read = blocks[block];
    if (read === undefined) return found;
    const { text } = read.reading;
    // Sorted by start, the longest first: what overlaps an earlier one is a part of it.
    let last = start;
    for (const hit of hitsIn(read.reading)) {
      const from = read.block.start + text.starts[hit.start];
      if (from >= end) break;
      const to = read.block.start + text.ends[hit.end - 1];
      if (from < last || to > end || (from === start && to === end)) continue;
      found.push({ row: hit.row, start: from, end: to });
      last = to;
    }
    return found;
  };
}

const isPlainName = ({ lexicon, detail, suffix }: Hit): boolean =>
  lexicon === 'entity' && suffix === undefined && (detail & ~Mark.preferred) === 0;
