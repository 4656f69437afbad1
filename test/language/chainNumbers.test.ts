import assert from 'node:assert/strict';
import { type ChainNumbers, countedNumbers, lastingNumbers } from '../../server/language/chainNumbers';

const all = (numbers: ChainNumbers, names: readonly string[]): readonly number[] =>
  names.map((name) => numbers.next(name));

describe('the numbers of chains', () => {
  it('count from 1 where a text is read once, and on from what was given before', () => {
    const numbers = countedNumbers();
    assert.deepEqual(all(numbers, ['مسقط', 'تهران', 'مسقط']), [1, 2, 3]);
    numbers.take(7);
    assert.equal(numbers.next('کابل'), 8);
  });

  it('last where a text is typed, whatever is named before', () => {
    const [, tehran] = all(lastingNumbers(), ['مسقط', 'تهران']);
    assert.deepEqual(all(lastingNumbers(), ['تهران']), [tehran]);
  });

  it('are one for each chain, though two are called the same', () => {
    const numbers = lastingNumbers();
    const [first] = all(lastingNumbers(), ['تهران']);
    numbers.take(first);
    const given = all(numbers, ['تهران', 'تهران', 'مسقط']);
    assert.equal(new Set([first, ...given]).size, 4);
    assert.ok(given.every((number) => Number.isInteger(number) && number > 0 && number < 2 ** 30));
  });
});
