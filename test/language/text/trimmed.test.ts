import assert from 'node:assert/strict';
import { trimmed } from '../../../server/language/text/trimmed';

describe('trimmed', () => {
  for (const [text, start, end, expected] of [
    ['در [ سرایان ] بارید', 4, 12, 'سرایان'],
    ['در [سرایان] بارید', 4, 10, 'سرایان'],
    ['در [\u00a0باغ امید\n] بارید', 4, 14, 'باغ امید'],
    ['در [   ] بارید', 4, 7, ''],
  ] as const) {
    it(`leaves «${expected}» of «${text.slice(start, end)}»`, () => {
      const range = trimmed(text, { start, end });
      assert.equal(text.slice(range.start, range.end), expected);
      assert.ok(start <= range.start && range.start <= range.end && range.end <= end);
    });
  }
});
