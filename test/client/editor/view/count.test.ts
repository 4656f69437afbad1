import assert from 'node:assert/strict';
import { countWords, minutesToRead, proseOf } from '../../../../client/editor/view/count';
import { inPersianDigits } from '../../../../client/persianDigits';

const cases: readonly (readonly [text: string, words: number])[] = [
  ['', 0],
  ['شهردار یزد گفت', 3],
  ['می\u200cگوید و می\u200cرود', 3],
  ['«آب»، خاک؛ باد!', 3],
  ['۱۲ مهر ۱۴۰۴', 3],
  ['۱۴۰۴/۰۷/۱۲', 1],
  ['نرخ ۱۱۵٬۰۰۰ تومان', 3],
  ['---\ntitle: خبر\n---\nمتن خبر', 2],
  ['متن <!-- یادداشت دبیر --> خبر', 2],
  ['[گفت][م۱] که\n\n[م۱]: https://example.org/a "منبع: گفته"', 2],
  ['[برنامه](https://example.org/program) آماده است', 3],
  ['نشانی https://example.org/a است', 2],
  ['— … !', 0],
];

describe('the length of an article', () => {
  for (const [text, words] of cases) {
    it(`counts ${words} in ${JSON.stringify(text)}`, () => {
      assert.equal(countWords(proseOf(text)), words);
    });
  }

  it('is told in whole minutes', () => {
    assert.deepEqual([0, 1, 200, 201, 1000].map(minutesToRead), [0, 1, 1, 2, 5]);
  });

  it('is written in Persian digits', () => {
    assert.equal(inPersianDigits('09 ٥٦ ۷'), '۰۹ ۵۶ ۷');
  });
});
