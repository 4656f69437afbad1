import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nest, type PlacedLeaf } from '../../server/export/nest';
import type { Inline, Mark } from '../../server/export/tree';

const TEXT = 'abcdefghijklmnopqrstuvwxyz';

function textOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => (node.type === 'span' ? textOf(node.children) : node.type === 'text' ? node.value : ''))
    .join('');
}

/** The letters under each mark, and how many pieces it says that it has. */
function underMarks(
  nodes: readonly Inline[],
  found = new Map<Mark, { text: string; numbers: number[]; pieces: number }>(),
) {
  for (const node of nodes) {
    if (node.type !== 'span') continue;
    const known = found.get(node.mark) ?? { text: '', numbers: [], pieces: node.pieces };
    known.text += textOf(node.children);
    known.numbers.push(node.piece);
    found.set(node.mark, known);
    underMarks(node.children, found);
  }
  return found;
}

const range = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const mark = fc
  .tuple(range, fc.constantFrom('strong', 'emphasis', 'deleted'))
  .map(([{ start, end }, kind]): Mark => ({ start, end, kind }));
const leaves = fc
  .uniqueArray(fc.integer({ min: 1, max: TEXT.length - 1 }))
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), TEXT.length])
  .map((cuts) =>
    cuts.slice(1).map(
      (end, index): PlacedLeaf => ({
        start: cuts[index],
        end,
        leaf: { type: 'text', value: TEXT.slice(cuts[index], end) },
      }),
    ),
  );

describe('nesting marks', () => {
  it('loses no letter and puts each mark over its own, whatever crosses', () => {
    fc.assert(
      fc.property(leaves, fc.array(mark, { maxLength: 8 }), (placed, marks) => {
        const nodes = nest(placed, marks);
        assert.equal(textOf(nodes), TEXT);
        const found = underMarks(nodes);
        for (const one of marks) {
          const under = found.get(one);
          assert.equal(under?.text ?? '', TEXT.slice(one.start, one.end));
          if (under !== undefined) {
            assert.deepEqual(under.numbers, [...under.numbers.keys()]);
            assert.equal(under.pieces, under.numbers.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cuts nothing where marks nest', () => {
    const outer: Mark = { start: 0, end: 10, kind: 'strong' };
    const inner: Mark = { start: 2, end: 10, kind: 'emphasis' };
    const found = underMarks(
      nest([{ start: 0, end: TEXT.length, leaf: { type: 'text', value: TEXT } }], [inner, outer]),
    );
    assert.deepEqual(
      [...found.values()].map(({ pieces }) => pieces),
      [1, 1],
    );
  });
});
