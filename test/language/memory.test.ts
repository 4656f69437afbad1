import assert from 'node:assert/strict';
import { createMemory, Remembering } from '../../server/language/memory';

describe('memory', () => {
  class Thing extends Remembering {
    readonly name = 'thing';
  }

  for (const [kind, make] of [
    ['an object that remembers', (): object => new Thing()],
    ['any other', (): object => ({ name: 'thing' })],
  ] as const) {
    it(`keeps what was worked out of ${kind}`, () => {
      const lengths = createMemory<object, number>();
      const names = createMemory<object, string>();
      const [one, other] = [make(), make()];
      lengths.set(one, 1);
      names.set(one, 'یک');
      lengths.set(other, 2);
      lengths.set(one, 3);
      assert.equal(lengths.get(one), 3);
      assert.equal(names.get(one), 'یک');
      assert.equal(lengths.get(other), 2);
      assert.equal(names.get(other), undefined);
    });
  }

  it('keeps nothing with a copy, and is no part of a value', () => {
    const lengths = createMemory<object, number>();
    const [one, other] = [new Thing(), new Thing()];
    lengths.set(one, 1);
    assert.equal(lengths.get({ ...one }), undefined);
    assert.deepEqual(one, other);
    assert.deepEqual(Object.keys(one), ['name']);
  });
});
