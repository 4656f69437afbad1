import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createWordTable, type WordTable } from '../../../server/language/text/wordTable';

const numberIn = (table: WordTable, word: string): number => {
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  return table.number(units, 0, units.length);
};

describe('word table', () => {
  it('keeps every number when all are taken, and gives no more', () => {
    const table = createWordTable(4);
    assert.deepEqual(
      ['یک', 'دو', 'سه', 'چهار', 'دو', 'یک', 'سه', 'پنج'].map((word) => numberIn(table, word)),
      [1, 2, 3, 0, 2, 1, 3, 0],
    );
    assert.equal(table.spelling(3), 'سه');
  });

  it('tells apart what differs and nothing else', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('ا', 'ب', 'پ'), minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(words, (all) => {
        const table = createWordTable(1 << 12);
        const numbers = all.map((word) => numberIn(table, word));
        assert.equal(new Set(numbers).size, new Set(all).size);
        for (const [index, word] of all.entries()) {
          assert.equal(table.spelling(numbers[index]), word);
          assert.equal(numberIn(table, word), numbers[index]);
        }
      }),
    );
  });
});
