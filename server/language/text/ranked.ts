import type { Automaton } from '../../data/automaton';
import type { Hit } from './hits';

/** Names that are known beside the compiled lexicons, as the matcher looks them up; a newsroom's registry is one. */
export interface Lookup {
  /** Its entries' rows count from 0. */
  readonly automaton: Automaton;
  /** The number under which each of its rows goes everywhere else. */
  readonly rows: readonly number[];
  /** Entries of the compiled lexicon in whose place one of these stands. */
  readonly instead: ReadonlyMap<number, number>;
}

/**
 * The hits of a look-up before those of lower rank: a name that it has is its own, and where it stands for an entry below,
 * that entry's other names lead to it too. Both are sorted as the matcher sorts them, and so is the result. Linear.
 */
export function rankHits(own: readonly Hit[], { rows, instead }: Lookup, others: readonly Hit[]): readonly Hit[] {
  if (own.length === 0 && instead.size === 0) return others;
  const ranked: Hit[] = [];
  let next = 0;
  const takeBefore = (limit: Hit | undefined): void => {
    for (; next < others.length; next += 1) {
      const other = others[next];
      if (limit !== undefined && !isBefore(other, limit)) return;
      const row = other.lexicon === 'entity' ? instead.get(other.row) : undefined;
      ranked.push(row === undefined ? other : { ...other, row });
    }
  };
  for (const [index, hit] of own.entries()) {
    takeBefore(hit);
    ranked.push({ ...hit, row: rows[hit.row] });
    if (index + 1 < own.length && isSamePlace(own[index + 1], hit)) continue;
    for (; next < others.length && isSamePlace(others[next], hit); next += 1)
      if (others[next].lexicon !== 'entity') ranked.push(others[next]);
  }
  takeBefore(undefined);
  return ranked;
}

function isBefore(one: Hit, other: Hit): boolean {
  return one.start < other.start || (one.start === other.start && one.end > other.end);
}

function isSamePlace(one: Hit, other: Hit): boolean {
  return one.start === other.start && one.end === other.end;
}
