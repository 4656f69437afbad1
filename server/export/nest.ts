import type { Range } from '../language/article/types';
import type { Inline, Leaf, Mark } from './tree';

/** A leaf and where it stands. */
export type PlacedLeaf = Range & { readonly leaf: Leaf };

/** What lies outside when two marks cover the same stretch. */
const RANK: Readonly<Record<Mark['kind'], number>> = {
  claim: 0,
  quotation: 1,
  link: 2,
  strong: 3,
  emphasis: 4,
  deleted: 5,
  date: 6,
  entity: 7,
};

interface Open {
  readonly mark: Mark;
  readonly piece: number;
  readonly children: Inline[];
}

/**
 * Puts leaves under the marks that cover them. Marks nest where they can; of two that cross, the one that begins later is
 * cut where the other ends. Leaves come in the order of the text.
 */
export function nest(leaves: readonly PlacedLeaf[], marks: readonly Mark[]): readonly Inline[] {
  const waiting = [...marks].sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
  const cuts = [...new Set(waiting.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces = new Map<Mark, number>();
  const root: Inline[] = [];
  const stack: Open[] = [];
  const top = (): Inline[] => stack.at(-1)?.children ?? root;
  const open = (mark: Mark): void => {
    const piece = pieces.get(mark) ?? 0;
    pieces.set(mark, piece + 1);
    stack.push({ mark, piece, children: [] });
  };
  const close = (): Mark | undefined => {
    const closed = stack.pop();
    if (closed === undefined) return undefined;
    const { mark, piece, children } = closed;
    top().push({ type: 'span', mark, piece, pieces: 0, children });
    return mark;
  };
  let next = 0;
  for (const { start, leaf } of splitAt(leaves, cuts)) {
    const ended = stack.findIndex(({ mark }) => mark.end <= start);
    if (ended >= 0) {
      const reopened: Mark[] = [];
      while (stack.length > ended) {
        const mark = close();
        if (mark !== undefined && mark.end > start) reopened.unshift(mark);
      }
      for (const mark of reopened) open(mark);
    }
    for (; next < waiting.length && waiting[next].start <= start; next += 1) {
      if (waiting[next].end > start) open(waiting[next]);
    }
    top().push(leaf);
  }
  while (stack.length > 0) close();
  return counted(root, pieces);
}

/** Cuts texts where a mark begins or ends. Only what stands as it is written can be cut: a decoded letter is one piece. */
function* splitAt(leaves: readonly PlacedLeaf[], cuts: readonly number[]): Iterable<PlacedLeaf> {
  let cut = 0;
  for (const placed of leaves) {
    const { end, leaf } = placed;
    let { start } = placed;
    while (cut < cuts.length && cuts[cut] <= start) cut += 1;
    if (leaf.type === 'text' && leaf.value.length === end - start) {
      const { value } = leaf;
      const first = start;
      for (; cut < cuts.length && cuts[cut] < end; cut += 1) {
        yield { start, end: cuts[cut], leaf: { type: 'text', value: value.slice(start - first, cuts[cut] - first) } };
        start = cuts[cut];
      }
      yield start === first ? placed : { start, end, leaf: { type: 'text', value: value.slice(start - first) } };
    } else yield placed;
  }
}

/** How many pieces a mark has is known in the end only. */
function counted(nodes: readonly Inline[], pieces: ReadonlyMap<Mark, number>): readonly Inline[] {
  return nodes.map((node) =>
    node.type === 'span'
      ? { ...node, pieces: pieces.get(node.mark) ?? 1, children: counted(node.children, pieces) }
      : node,
  );
}
