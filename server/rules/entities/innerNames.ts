import { Mark } from '../../data/registry/marks';
import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import type { RegistryRow, ResolvedEntity } from '../../language/entities/types';
import type { Hit } from '../../language/text/hits';

/** A name of a registry within a longer one: «اکراین» in «سفارت اکراین». */
export interface InnerName extends Range {
  readonly row: RegistryRow;
}

/** The names of a kind within longer ones, by the mention that holds them. Names that need a cue do not count there. */
export function innerNames(
  analysis: Analysis,
  isMeant: (row: RegistryRow) => boolean,
): (entity: ResolvedEntity) => readonly InnerName[] {
  const own = new Map<number, readonly Hit[]>();
  const hitsIn = (block: number): readonly Hit[] => {
    const known = own.get(block);
    if (known !== undefined) return known;
    const hits = analysis.blocks[block]?.reading.hits.filter((hit) => isPlainName(hit) && isMeant(hit.row)) ?? [];
    own.set(block, hits);
    return hits;
  };
  return ({ block, start, end }) => {
    const found: InnerName[] = [];
    const read = analysis.blocks[block];
    if (read === undefined) return found;
    const { text } = read.reading;
    // Sorted by start, the longest first: what overlaps an earlier one is a part of it.
    let last = start;
    for (const hit of hitsIn(block)) {
      const from = read.block.start + text.starts[hit.start];
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
