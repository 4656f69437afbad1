import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexLines } from '../../../server/language/text/lineIndex';

describe('indexLines', () => {
  it('counts \\n, \\r\\n and \\r as one break each', () => {
    const lines = indexLines('یک\nدو\r\nسه\rچهار');
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(lines.positionAt(6), { line: 1, character: 3 });
    assert.equal(lines.lineEnd(1), 5);
    assert.deepEqual(lines.positionAt(7), { line: 2, character: 0 });
  });

  it('counts columns in UTF-16 code units', () => {
    assert.deepEqual(indexLines('😀دی').positionAt(3), { line: 0, character: 3 });
  });

  it('round-trips offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', '\n', '\r', ' ', '😀') }), fc.nat(100), (text, seed) => {
        const lines = indexLines(text);
        const offset = seed % (text.length + 1);
        const position = lines.positionAt(offset);
        // An offset inside a line break is drawn back to the line's end.
        assert.equal(
          lines.offsetAt(position),
          Math.min(offset, Math.max(lines.lineEnd(position.line), lines.lineStart(position.line))),
        );
      }),
    );
  });
});
