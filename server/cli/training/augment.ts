import type { Hit } from '../../language/text/hits';
import type { LabelledSpan, LabelledText } from './labelledText';

/** Which hits a copy of a text goes without. */
export type Forget = (hit: Hit) => boolean;

/** The share of a lexicon's hits that a copy goes without, by the lexicon's name. */
export type Shares = Readonly<Record<string, number>>;

/**
 * Leaves out hits of lexicons at random, one decision a place and lexicon. The lexicons were filled from the very sentences that
 * the tagger learns from: without this it would take every word that they miss for a name, as it never sees another.
 */
export function createForgetter(shares: Shares, random: () => number): () => Forget {
  return () => {
    const decided = new Map<string, boolean>();
    return ({ lexicon, start, end }) => {
      const share = shares[lexicon] ?? 0;
      if (share === 0) return false;
      const place = `${lexicon} ${start}-${end}`;
      const known = decided.get(place);
      if (known !== undefined) return known;
      const forgotten = random() < share;
      decided.set(place, forgotten);
      return forgotten;
    };
  };
}

/** Names of a type that may stand for each other: those of one word, and those of several. */
interface Pool {
  readonly single: string[];
  readonly several: string[];
}

/** Names that may take the place of others of their type. */
export type Pools = ReadonlyMap<string, Pool>;

/** A name for a pool. */
export interface PooledName {
  readonly type: string;
  readonly name: string;
}

/** The pools of the names that a corpus marks, and of `more`. */
export function poolNames(texts: readonly LabelledText[], more: readonly PooledName[]): Pools {
  const pools = new Map<string, Pool>();
  const add = ({ type, name }: PooledName): void => {
    const pool = pools.get(type) ?? { single: [], several: [] };
    pools.set(type, pool);
    (name.includes(' ') ? pool.several : pool.single).push(name);
  };
  for (const { text, spans } of texts) {
    for (const { start, end, type } of spans) if (type !== 'unknown') add({ type, name: text.slice(start, end) });
  }
  for (const name of more) add(name);
  return pools;
}

/** A copy of a text in which a share of the names gave way to others of their type: so contexts are learned, and not names. */
export function exchangeNames(text: LabelledText, pools: Pools, share: number, random: () => number): LabelledText {
  let copy = '';
  let at = 0;
  const spans: LabelledSpan[] = [];
  for (const span of text.spans) {
    copy += text.text.slice(at, span.start);
    const name = text.text.slice(span.start, span.end);
    const pool = pools.get(span.type);
    const others = (name.includes(' ') ? pool?.several : pool?.single) ?? [];
    const other = others.length > 0 && random() < share ? others[Math.floor(random() * others.length)] : name;
    const start = copy.length;
    copy += other;
    spans.push({ start, end: copy.length, type: span.type });
    at = span.end;
  }
  return { text: copy + text.text.slice(at), spans };
}
