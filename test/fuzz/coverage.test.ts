import assert from 'node:assert/strict';
import { runInThisContext } from 'node:vm';
import { createCoverage } from './coverage';

describe('what has run', () => {
  it('is news once, part for part', () => {
    const coverage = createCoverage((url) => url === 'sign.js');
    const sign = runInThisContext(
      "((value) => { if (value > 5) return 'much'; if (value < 0) return 'less'; return 'some'; })",
      { filename: 'sign.js' },
    );
    const reached = (...numbers: readonly number[]): number => {
      numbers.forEach((value) => {
        sign(value);
      });
      return coverage.news();
    };
    assert.ok(reached(1) > 0);
    assert.equal(reached(2), 0);
    assert.equal(reached(6), 1);
    assert.equal(reached(9, 3), 0);
    assert.equal(reached(-1), 1);
    assert.equal(reached(7, -2, 1), 0);
    assert.deepEqual(coverage.totals, { functions: 2, neverRun: 0 });
  });
});
