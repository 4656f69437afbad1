import { groupBy } from '../groupBy';
import type { Draft } from './draft';
import { isSpellingVariant, skeleton } from './spelling';

/**
 * Numbers the chains from 1 in the order of their first mentions. Together belong: mentions of one entry, of one
 * annotated id, a family name and its full name (`sameAs`), one key, and for names without entry a variant in spelling.
 */
export function numberChains(drafts: readonly Draft[], sameAs: ReadonlyMap<Draft, Draft>): readonly number[] {
  const parents = drafts.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at];
    return at;
  };
  const join = (a: number, b: number): void => {
    const first = root(a);
    const second = root(b);
    if (first !== second) parents[Math.max(first, second)] = Math.min(first, second);
  };
  const indexes = sameAs.size === 0 ? NOWHERE : new Map(drafts.map((draft, index) => [draft, index]));
  const byRow = new Map<number, number>();
  const byId = new Map<string, number>();
  const byKey = new Map<string, number>();
  const meet = <Key>(map: Map<Key, number>, key: Key, index: number): void => {
    const other = map.get(key);
    if (other === undefined) map.set(key, index);
    else join(other, index);
  };
  drafts.forEach((draft, index) => {
    const full = sameAs.get(draft);
    const fullIndex = full === undefined ? undefined : indexes.get(full);
    if (fullIndex !== undefined) {
      join(fullIndex, index);
      return;
    }
    if (draft.annotation !== undefined) meet(byId, draft.annotation, index);
    if (draft.row !== undefined) meet(byRow, draft.row, index);
    const key = `${draft.type} ${draft.key}`;
    const namesake = byKey.get(key);
    if (namesake === undefined) byKey.set(key, index);
    else if (mayBeOne(drafts[namesake], draft)) join(namesake, index);
  });
  const unknown = [...byKey.values()].filter(
    (index) => drafts[index].row === undefined && drafts[index].annotation === undefined,
  );
  // Spellings of one name share their consonants.
  for (const alike of groupBy(unknown, (index) => `${drafts[index].type} ${bonesOf(drafts[index].key)}`).values()) {
    for (const index of alike) {
      for (const other of alike) {
        if (other < index && isSpellingVariant(drafts[index].key, drafts[other].key)) join(other, index);
      }
    }
  }
  const numbers = new Map<number, number>();
  return drafts.map((_, index) => {
    const top = root(index);
    const known = numbers.get(top);
    if (known !== undefined) return known;
    numbers.set(top, numbers.size + 1);
    return numbers.size;
  });
}

const NOWHERE: ReadonlyMap<Draft, number> = new Map();

/** The same names are asked about at every keystroke. */
const bones = new Map<string, string>();
const MOST_BONES = 10_000;

function bonesOf(key: string): string {
  let known = bones.get(key);
  if (known === undefined) {
    known = skeleton(key);
    if (bones.size >= MOST_BONES) bones.clear();
    bones.set(key, known);
  }
  return known;
}

/** Two mentions of one key are one thing unless both are known to be different things. */
function mayBeOne(one: Draft, other: Draft): boolean {
  if (one.row !== undefined && other.row !== undefined) return one.row === other.row;
  if (one.annotation !== undefined && other.annotation !== undefined) return one.annotation === other.annotation;
  return true;
}
