import assert from 'node:assert/strict';
import { directionOf } from '../../../../client/editor/view/direction';
import lines from '../../rightToLeft/mixedLines.json';

const cases: readonly (readonly [line: string, direction: 'rtl' | 'ltr' | undefined])[] = [
  ['شهردار یزد گفت', 'rtl'],
  ['BBC فارسی گزارش داد که نشست برگزار شد.', 'rtl'],
  ['(شنبه) رفت', 'rtl'],
  ['[م۱]: https://example.org/a/very/long/address "منبع: گفته"', 'rtl'],
  ['title: نشست شهرهای کویری', 'rtl'],
  ['G7 و G20 و BRICS', 'rtl'],
  ['שלום', 'rtl'],
  ['The mayor of Yazd said', 'ltr'],
  ['The word «کاریز» is as old as the desert itself', 'ltr'],
  ['https://example.org', undefined],
  ['<!-- dabir-disable-next-line claims/vague-source -- نام گوینده نزد سردبیر است -->', 'ltr'],
  ['<!-- یادداشت -->', undefined],
  ['', undefined],
  ['۱۴۰۴/۰۷/۱۲', undefined],
  ['---', undefined],
  ['# تیتر', 'rtl'],
  ['date: 1404-07-12', 'ltr'],
];

describe('the direction of a line', () => {
  for (const [line, direction] of cases) {
    it(`of «${line}» is ${direction ?? 'that of the line above'}`, () => {
      assert.equal(directionOf(line), direction);
    });
  }

  it('is right to left for every line of mixed news that has a word', () => {
    assert.equal(lines.length, 50);
    for (const line of lines) assert.notEqual(directionOf(line), 'ltr', line);
  });
});
