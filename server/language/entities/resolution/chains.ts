import type { ChainNumbers } from '../../chainNumbers';
import { groupBy } from '../../groupBy';
import { isSpellingVariant, skeleton } from '../spelling/spelling';
import type { EntityType } from '../types';
import type { Draft } from './draft';

/**
 * Numbers the chains in the order of their first mentions. Together belong: mentions of one entry, of one
 * annotated id, a family name and its full name (`sameAs`), one key, and for names without entry a variant in spelling.
 */
export function numberChains(
  drafts: readonly Draft[],
  sameAs: ReadonlyMap<Draft, Draft>,
  chains: ChainNumbers,
): readonly number[] {
  const sets = createSets(drafts.length);
  const byKey = joinNamesakes(drafts, sameAs, sets);
  for (const ofType of byKey.values()) joinSpellings(drafts, ofType, sets);
  for (const [short, full] of shortForms(drafts)) sets.join(short, full);
  drafts.forEach((draft, index) => {
    const full = drafts[index - 1];
    if (draft.short && full !== undefined && standsBefore(full, draft) && mayBeOne(full, draft))
      sets.join(index, index - 1);
  });
  // The first of a chain is its root, and has its number before any other of them asks.
  const numbers = new Array<number>(drafts.length);
  for (let index = 0; index < drafts.length; index += 1) {
    const top = sets.root(index);
    numbers[index] = top === index ? chains.next(drafts[index].key) : numbers[top];
  }
  return numbers;
}

/** Disjoint sets of numbers; each is known by its least. */
interface Sets {
  root(index: number): number;
  join(a: number, b: number): void;
}

function createSets(size: number): Sets {
  const parents = Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at];
    return at;
  };
  return {
    root,
    join: (a, b) => {
      const first = root(a);
      const second = root(b);
      if (first !== second) parents[Math.max(first, second)] = Math.min(first, second);
    },
  };
}

type Namesakes = ReadonlyMap<EntityType, ReadonlyMap<string, number>>;

/** Joins mentions of one entry, one annotated id, one key, and what is the same as another. @returns the first of each key */
function joinNamesakes(drafts: readonly Draft[], sameAs: ReadonlyMap<Draft, Draft>, { join }: Sets): Namesakes {
  const indexes = indexesOf(new Set(sameAs.values()), drafts);
  const byRow = new Map<number, number>();
  const byId = new Map<string, number>();
  const byKey = new Map<EntityType, Map<string, number>>();
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
    let ofType = byKey.get(draft.type);
    if (ofType === undefined) {
      ofType = new Map();
      byKey.set(draft.type, ofType);
    }
    const namesake = ofType.get(draft.key);
    if (namesake === undefined) ofType.set(draft.key, index);
    else if (mayBeOne(drafts[namesake], draft)) join(namesake, index);
  });
  return byKey;
}

/** Joins spellings of one name, of which no entry tells that they are. */
function joinSpellings(drafts: readonly Draft[], byKey: ReadonlyMap<string, number>, { join }: Sets): void {
  const unknown = [...byKey.values()].filter(
    (index) => drafts[index].row === undefined && drafts[index].annotation === undefined,
  );
  // Spellings of one name share their consonants.
  for (const alike of groupBy(unknown, (index) => bonesOf(drafts[index].key)).values()) {
    for (const index of alike) {
      for (const other of alike)
        if (other < index && isSpellingVariant(drafts[index].key, drafts[other].key)) join(other, index);
    }
  }
}

/** Shorter names of everyday words say too little. */
const SHORTEST_SHORT_FORM = 6;

/**
 * «ارکستر ملی» and «ارکستر ملی ایران»: an organisation without its place, where the article has just one with it. Pairs of
 * indexes of names without entries.
 */
function shortForms(drafts: readonly Draft[]): readonly (readonly [short: number, full: number])[] {
  const organs = new Map<string, number>();
  const places = new Set<string>();
  drafts.forEach(({ type, key, row, annotation }, index) => {
    if (type === 'place') places.add(key);
    if (type === 'organisation' && row === undefined && annotation === undefined && !organs.has(key))
      organs.set(key, index);
  });
  if (organs.size < 2 || places.size === 0) return [];
  // Behind a key those that begin with it stand side by side.
  const keys = [...organs.keys()].sort();
  const pairs: (readonly [short: number, full: number])[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const short = keys[at];
    if (short.length < SHORTEST_SHORT_FORM) continue;
    const fulls: string[] = [];
    for (let next = at + 1; next < keys.length && keys[next].startsWith(short); next += 1)
      if (places.has(keys[next].slice(short.length))) fulls.push(keys[next]);
    const [from, to] = [organs.get(short), organs.get(fulls[0])];
    if (fulls.length === 1 && from !== undefined && to !== undefined) pairs.push([from, to]);
  }
  return pairs;
}

/** Where the wanted ones stand among all. */
function indexesOf(wanted: ReadonlySet<Draft>, drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const indexes = new Map<Draft, number>();
  if (wanted.size > 0)
    drafts.forEach((draft, index) => {
      if (wanted.has(draft)) indexes.set(draft, index);
    });
  return indexes;
}

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

/** Between a name and its brackets: a space, the bracket, markup. */
const WIDEST_GAP = 6;

/** Whether an organisation stands right before what names it for short. */
const standsBefore = (full: Draft, short: Draft): boolean =>
  full.type === short.type && full.block === short.block && short.start - full.end <= WIDEST_GAP;

/** Two mentions of one key are one thing unless both are known to be different things. */
function mayBeOne(one: Draft, other: Draft): boolean {
  if (one.row !== undefined && other.row !== undefined) return one.row === other.row;
  if (one.annotation !== undefined && other.annotation !== undefined) return one.annotation === other.annotation;
  return true;
}
