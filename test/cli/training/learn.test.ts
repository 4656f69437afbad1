import assert from 'node:assert/strict';
import { averageOf } from '../../../server/cli/training/learn';
import type { Weights } from '../../../server/language/entities/tagger/lattice';

function weights(emissions: readonly number[], transitions: readonly number[]): Weights {
  return { emissions: Float32Array.from(emissions), transitions: Float32Array.from(transitions), scale: 1 };
}

describe('averageOf', () => {
  it('is the mean of the members, weight by weight', () => {
    const mean = averageOf([weights([1, -2, 0], [4]), weights([3, 0, 0], [0])]);
    assert.deepEqual([...mean.emissions], [2, -1, 0]);
    assert.deepEqual([...mean.transitions], [2]);
    assert.equal(mean.scale, 1);
  });

  it('leaves a single member as it is', () => {
    const only = weights([0.5, -0.25], [1]);
    assert.deepEqual(averageOf([only]), only);
  });

  it('does not touch its members, and asks for one', () => {
    const first = weights([1], [1]);
    averageOf([first, weights([5], [5])]);
    assert.deepEqual([...first.emissions], [1]);
    assert.throws(() => averageOf([]), RangeError);
  });
});
