import { failedDefinitions } from '../article/failedDefinitions';
import type { Range } from '../article/types';
import { createMemory } from '../memory';
import type { Reading } from '../text/reading';
import { addressesIn } from './addresses';
import { arabicStretches, vowelledWords } from './arabic';
import type { Flaw } from './flaw';
import { foreignClauses } from './foreignClauses';

const known = createMemory<Reading, readonly Range[]>();

/**
 * What is no Persian prose, though it stands in it, and keeps every letter: Arabic and its neighbours, addresses and names for
 * machines, lines that were meant as definitions. In order, and apart from one another. Worked out once a reading.
 */
export function untouchedIn(reading: Reading): readonly Range[] {
  let ranges = known.get(reading);
  if (ranges === undefined) {
    const { source } = reading;
    ranges = apart([
      ...arabicStretches(reading),
      ...vowelledWords(source),
      ...foreignClauses(source),
      ...addressesIn(source),
      ...failedDefinitions(source),
    ]);
    known.set(reading, ranges);
  }
  return ranges;
}

function apart(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether a stretch lies in one of them, in part or whole; an insertion at the edge of one does not. */
export function touches(untouched: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = untouched.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (untouched[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  return low < untouched.length && untouched[low].start < Math.max(end, start);
}

/** Whether to mend a flaw would change what keeps its letters: of a pair of marks around it, nothing between them counts. */
export function isFlawOf(untouched: readonly Range[], { start, end, remedies }: Flaw): boolean {
  if (untouched.length === 0) return false;
  const edits = remedies.flat();
  return (edits.length === 0 ? [{ start, end }] : edits).some((edit) => touches(untouched, edit));
}
