import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scaleOf } from '../../../../client/overview/view/scale';

const day = fc.integer({ min: -400_000, max: 60_000 });

describe('the line of time', () => {
  it('keeps the order of days, whatever they are, and stays on the line', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 20 }),
        fc.option(day, { nil: undefined }),
        (days, reference) => {
          const scale = scaleOf(days, reference);
          const placed = [...days].sort((a, b) => a - b).map(scale);
          for (const [index, at] of placed.entries()) {
            assert.ok(at >= 0 && at <= 1, `${at}`);
            if (index > 0) assert.ok(at >= placed[index - 1]);
          }
        },
      ),
    );
  });

  it('gives the days around the reference more room than those of long ago', () => {
    const scale = scaleOf([-30_000, -29_993, 19_990, 19_997], 20_000);
    assert.ok(scale(19_997) - scale(19_990) > 20 * (scale(-29_993) - scale(-30_000)));
  });

  it('puts one day in the middle', () => assert.equal(scaleOf([19_000], 19_000)(19_000), 0.5));
});
