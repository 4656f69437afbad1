import assert from 'node:assert/strict';
import { isAtLineStart, lineBreakOf, lineEnd } from '../../server/rules/lineBreaks';

describe('the line breaks of a text', () => {
  for (const [text, lineBreak] of [
    ['الف\nب', '\n'],
    ['الف\r\nب', '\r\n'],
    // Only a text that has no CRLF is written with a lone LF.
    ['الف\nب\r\nپ', '\r\n'],
    ['الف', '\n'],
  ] as const)
    it(`are ${JSON.stringify(lineBreak)} in ${JSON.stringify(text)}`, () => assert.equal(lineBreakOf(text), lineBreak));

  it('end a line, and the text ends the last one', () => {
    assert.equal(lineEnd('خبر\nدوم', 0), 3);
    assert.equal(lineEnd('خبر\r\nدوم', 1), 3);
    assert.equal(lineEnd('خبر\rدوم', 3), 3);
    assert.equal(lineEnd('خبر', 1), 3);
  });

  it('begin a line, as the text does', () => {
    const text = 'خبر\r\nدوم';
    const starts = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) =>
      isAtLineStart(text, offset),
    );
    // The LF of a CRLF counts as a start of its own: nothing is ever written between the two.
    assert.deepEqual(starts, [0, 4, 5]);
  });
});
