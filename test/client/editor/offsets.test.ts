import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutCarriageReturns } from '../../../client/editor/offsets';

describe('offsets of a file with CRLF', () => {
  it('are those of the same words in its page', () => {
    const lines = fc.array(fc.constantFrom('یزد', 'a', '', 'می\u200cرود'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.nat(60), (words, where) => {
        const inFile = words.join('\r\n');
        const inPage = words.join('\n');
        // No offset stands between the two characters of a line's end.
        const start = Math.min(where, inFile.length);
        fc.pre(inFile[start - 1] !== '\r');
        const { start: turned } = withoutCarriageReturns({ start }, inFile) as { start: number };
        assert.equal(inPage.slice(0, turned), inFile.slice(0, start).replaceAll('\r\n', '\n'));
      }),
    );
  });

  it('are turned wherever they are, and nothing else is', () => {
    const answer = { dates: [{ start: 6, end: 7, value: 6, cue: { start: 3, end: 3 } }], text: 'x', none: null };
    assert.deepEqual(withoutCarriageReturns(answer, 'a\r\nb\r\nc'), {
      dates: [{ start: 4, end: 5, value: 6, cue: { start: 2, end: 2 } }],
      text: 'x',
      none: null,
    });
  });

  it('stay as they are in a file with LF', () => {
    const answer = { start: 4 };
    assert.equal(withoutCarriageReturns(answer, 'a\nb\nc'), answer);
  });
});
