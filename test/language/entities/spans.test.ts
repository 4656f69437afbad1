import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseSpans, type Proposal } from '../../../server/language/entities/spans';

function proposal(start: number, length: number, confidence: number, via: 'cue' | 'registry' = 'cue'): Proposal {
  return {
    start,
    end: start + length,
    startUnit: start,
    endUnit: start + length,
    type: 'place',
    candidates: [],
    via,
    confidence,
  };
}

describe('chooseSpans', () => {
  it('lets the longest win, then the surer, then the registry', () => {
    assert.deepEqual(chooseSpans([proposal(0, 2, 0.9), proposal(0, 3, 0.6)]), [proposal(0, 3, 0.6)]);
    assert.deepEqual(chooseSpans([proposal(0, 2, 0.6), proposal(1, 2, 0.9)]), [proposal(1, 2, 0.9)]);
    assert.deepEqual(chooseSpans([proposal(0, 2, 0.9), proposal(0, 2, 0.9, 'registry')]), [
      proposal(0, 2, 0.9, 'registry'),
    ]);
    assert.deepEqual(chooseSpans([]), []);
  });

  it('nests nothing, overlaps nothing, sorts, and leaves out only what meets a chosen one', () => {
    const proposals = fc.array(
      fc
        .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([start, length, confidence]) => proposal(start, length, confidence)),
      { maxLength: 20 },
    );
    const meet = (a: Proposal, b: Proposal): boolean => a.startUnit < b.endUnit && b.startUnit < a.endUnit;
    fc.assert(
      fc.property(proposals, (list) => {
        const chosen = chooseSpans(list);
        for (let index = 1; index < chosen.length; index += 1)
          assert.ok(chosen[index - 1].endUnit <= chosen[index].startUnit);
        for (const one of list) assert.ok(chosen.includes(one) || chosen.some((other) => meet(one, other)));
      }),
    );
  });
});
