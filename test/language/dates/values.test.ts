import assert from 'node:assert/strict';
import { SENTENCES } from './sentences';
import { datesIn, dayOf, expectationOf, mark, meaningOf, unmark } from './support';

describe('what dates mean', () => {
  for (const { family, reference, sentence, expected } of SENTENCES) {
    it(`${family}: ${sentence}`, () => {
      const { text } = unmark(sentence);
      const dates = datesIn(text, dayOf(reference));
      assert.equal(mark(text, dates), sentence);
      assert.deepEqual(dates.map(meaningOf), expected.map(expectationOf));
    });
  }

  it('is told by at least a thousand sentences, none of them twice', () => {
    assert.ok(SENTENCES.length >= 1000, String(SENTENCES.length));
    assert.equal(new Set(SENTENCES.map(({ sentence, reference }) => sentence + reference)).size, SENTENCES.length);
  });
});
