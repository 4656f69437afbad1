import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointsOf } from '../../server/export/codePoints';

describe('code points', () => {
  it('are counted as iterating over the text counts them, there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', '😀', '\ud83d', '\ude00', '\r\n', 'e\u0301') }), (text) => {
        const points = codePointsOf(text);
        let offset = 0;
        [...text].forEach((character, index) => {
          assert.equal(points.of(offset), index);
          assert.equal(points.offsetOf(index), offset);
          offset += character.length;
        });
        assert.equal(points.of(text.length), [...text].length);
        assert.equal(points.offsetOf([...text].length), text.length);
        assert.equal(points.offsetOf([...text].length + 1), text.length);
      }),
    );
  });
});
