import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexRanges } from '../../server/rules/ranges';

describe('indexRanges', () => {
  const range = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it('answers as a look at every range does', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 20 }), range, (ranges, probe) => {
        const index = indexRanges(ranges);
        const overlaps = ranges.filter(({ start, end }) => start < probe.end && end > probe.start);
        const covers = ranges.filter(({ start, end }) => start <= probe.start && end >= probe.end);
        assert.deepEqual(new Set(index.overlapping(probe)), new Set(overlaps));
        const found = index.firstOverlap(probe);
        assert.equal(found === undefined, overlaps.length === 0);
        if (found !== undefined) assert.equal(found.start, Math.min(...overlaps.map(({ start }) => start)));
        const covering = index.covering(probe);
        assert.equal(covering === undefined, covers.length === 0);
        if (covering !== undefined) assert.ok(covers.includes(covering));
      }),
    );
  });
});
