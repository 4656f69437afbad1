import assert from 'node:assert/strict';
import { recogniseCues } from '../../../../server/language/claims/cues/cues';
import { read } from '../../../../server/language/text/reading';

describe('the sentences in which cues are looked for', () => {
  it('are those of the text', () => {
    const reading = read('وزیر گفت که کار تمام شد. وی افزود: «خوب بود. برگشتیم.» هوا سرد است.');
    const { sentences } = recogniseCues(reading);
    assert.deepEqual(
      sentences.map(({ first, last }) => [reading.tokens.starts[first], reading.tokens.ends[last]]),
      reading.sentences.map(({ start, end }) => [start, end]),
    );
  });

  for (const piece of ['او گفت ', '« گفت ', 'به گفتهٔ او، ']) {
    it(`are parts of bounded length where «${piece.trim()}» has no end`, () => {
      const reading = read(piece.repeat(3_000));
      const { sentences } = recogniseCues(reading);
      let next = 0;
      for (const { first, last } of sentences) {
        assert.equal(first, next);
        assert.ok(last - first < 1_000);
        next = last + 1;
      }
      assert.equal(next, reading.tokens.count);
    });
  }
});
