import assert from 'node:assert/strict';
import { failedDefinitions } from '../../../server/language/article/failedDefinitions';

/** A paragraph, and the labels of lines in it that failed to define them, each with what is wrong. */
const PARAGRAPHS: readonly (readonly [paragraph: string, failed: readonly string[]])[] = [
  ['[م۱]: https://example.org /a "منبع"', ['م۱ address']],
  ['[م۱]: https://example.org/a /b', ['م۱ address']],
  ['[م۱]: https://example.org/a منبع: ایسنا', ['م۱ title']],
  ['[م۱]: https://example.org/a «منبع: ایسنا»', ['م۱ title']],
  ['[م۱]: https://example.org/a "منبع: ایسنا', ['م۱ title']],
  ['[م۱]: https://example.org/a b "منبع"\n[م۲]: https://example.org/c "منبع"', ['م۱ address', 'م۲ another']],
  ['او رفت.\n[م۱]: https://example.org/a "منبع"\n[تهران]: wd:Q3616 "مکان"', ['م۱ prose', 'تهران another']],
  ['[م۱]: https://example.org/a "منبع"', []],
  ['[مجری]: سلام به همه.\n[مهمان]: سلام.', []],
  ['[گفت]: «می‌آیم».', []],
  ['او در [ایران]: https را نوشت', []],
  ['[^۱]: https://example.org/a b', []],
];

describe('lines that were meant as definitions', () => {
  for (const [paragraph, failed] of PARAGRAPHS) {
    it(paragraph.replaceAll('\n', ' ⏎ '), () => {
      assert.deepEqual(
        failedDefinitions(paragraph).map(({ label, fault }) => `${label} ${fault}`),
        failed,
      );
    });
  }

  it('are told with their place', () => {
    const text = 'او رفت.\n[م۱]: https://example.org/a "منبع"  \n';
    const [{ start, end, rest }] = failedDefinitions(text);
    assert.equal(text.slice(start, end), '[م۱]: https://example.org/a "منبع"');
    assert.equal(text.slice(rest.start, rest.end), 'https://example.org/a "منبع"');
  });
});
