import assert from 'node:assert/strict';
import { dispatch, row } from '../../../../server/language/dates/terms/matcher';
import { mayBeNumber } from '../../../../server/language/dates/terms/numberWords';
import { read } from '../../../../server/language/text/reading';

const CATEGORIES = {
  days: { kinds: ['number', 'ordinal'], list: true },
  month: { kinds: ['month'] },
  year: { kinds: ['number'] },
  unit: { kinds: ['unit'] },
} as const;

const nothing = (): undefined => undefined;
const ROWS = ['unit? days month year?', 'month year?', 'unit year'].map((pattern) => row(CATEGORIES, pattern, nothing));
const [dayOfMonth, month, yearOfUnit] = ROWS;

describe('the rows that are tried from a term on', () => {
  const rowsOf = dispatch(ROWS);
  for (const [first, second, expected] of [
    ['number', 'month', [dayOfMonth]],
    // «۱۸ و ۱۹ خرداد»
    ['number', 'joiner', [dayOfMonth]],
    ['number', 'number', []],
    ['number', undefined, []],
    ['unit', 'ordinal', [dayOfMonth]],
    ['unit', 'number', [dayOfMonth, yearOfUnit]],
    ['unit', 'month', []],
    ['month', undefined, [month]],
    ['month', 'weekday', [month]],
    ['weekday', 'number', []],
  ] as const) {
    it(`are those that may take «${first}» and «${second ?? 'nothing'}» or end before the second`, () => {
      assert.deepEqual(rowsOf(first, second), expected);
      assert.deepEqual(rowsOf(first, second), expected);
    });
  }
});

describe('a word with which a number may begin', () => {
  for (const [word, expected] of [
    ['دو', true],
    ['دوساله', true],
    ['پنج‌روزه', true],
    ['یک‌ونیم', true],
    ['بیست‌و‌یکم', true],
    ['دوهزار', true],
    ['سی‌امین', true],
    ['دولت', false],
    ['هزینه', false],
    ['کتاب', false],
  ] as const) {
    it(`${expected ? 'is' : 'is not'} «${word}»`, () => assert.equal(mayBeNumber(read(word), 0), expected));
  }
});
