import assert from 'node:assert/strict';
import { writtenWord } from '../../../server/language/orthography/writtenWord';
import { fold } from '../../../server/language/text/fold';

describe('a written word', () => {
  /** Every character of the basic plane between two letters, and words of all lengths. */
  it('stands letter by letter where folding says', () => {
    const words = ['', 'کتاب', 'كتاب', 'می‌رود', 'کتاب‌ها', 'خانهٔ', 'ت'.repeat(64), 'ت'.repeat(65)];
    for (let unit = 0; unit < 0x10000; unit += 1) words.push(`ب${String.fromCharCode(unit)}ت`);
    for (const written of words) {
      const text = fold(written);
      const { key, starts, ends } = writtenWord(written);
      assert.equal(key, String.fromCharCode(...text.units), written);
      const places = Array.from(key, (_, at) => [starts[at], ends[at]]);
      assert.deepEqual(
        places,
        Array.from(text.starts, (start, at) => [start, text.ends[at]]),
        written,
      );
    }
  });

  it('knows where its half-spaces part it', () => {
    const parts = (written: string) => [writtenWord(written).firstPart, writtenWord(written).lastPart];
    assert.deepEqual(parts('کتاب'), [4, 0]);
    assert.deepEqual(parts('نمی‌خواهم‌شان'), [3, 8]);
  });
});
