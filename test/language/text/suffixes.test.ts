import assert from 'node:assert/strict';
import { LONGEST_SUFFIX, SUFFIXES, suffixAt } from '../../../server/language/text/suffixes';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe('endings', () => {
  it('are found by their letters, each as itself', () => {
    for (const [index, { text }] of SUFFIXES.entries())
      assert.equal(suffixAt(unitsOf(`کتاب${text}`), 4, 4 + text.length), index, text);
  });

  it('are no more letters, and no longer, than a number holds', () => {
    assert.ok(new Set(SUFFIXES.flatMap(({ text }) => [...text])).size < 16);
    assert.ok(LONGEST_SUFFIX * 4 < 31);
  });

  for (const text of ['', 'ه', 'هاا', 'یها', 'مانن', 'ب', 'x', '‌ها', 'هایشانند'])
    it(`not: «${text}»`, () => assert.equal(suffixAt(unitsOf(text), 0, text.length), -1));
});
