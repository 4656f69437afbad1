import assert from 'node:assert/strict';
import { mark, readDates } from '../support';

/** What is a date stands in ⟦⟧. */
const CASES: readonly string[] = [
  'او [⟦دیروز⟧](https://www.isna.ir/news/1) رفت.',
  'او آن [⟦روز پس از آن⟧](https://www.isna.ir/news/1) رفت.',
  'او [⟦دیروز⟧](https://www.isna.ir/news/1) صبح رفت.',
  'او در [⟦۲۰ مهر⟧](https://www.isna.ir/news/1) ۱۴۰۴ رفت.',
  'او صبح [⟦دیروز⟧](https://www.isna.ir/news/1) رفت.',
  'او ⟦۲۰ [مهر](https://www.isna.ir/news/1) ۱۴۰۴⟧ رفت.',
  'او ⟦۲۰ **مهر** ۱۴۰۴⟧ رفت.',
];

describe('dates and the edges of links', () => {
  for (const expected of CASES) {
    it(expected, () => {
      const text = expected.replace(/[⟦⟧]/g, '');
      assert.equal(mark(text, readDates(text, 'markdown').dates), expected);
    });
  }
});
