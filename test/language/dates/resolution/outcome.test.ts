import assert from 'node:assert/strict';
import { datesIn } from '../support';

describe('ranges of an article that has no day', () => {
  const faults = (text: string): readonly string[] =>
    datesIn(text).flatMap((date) => date.faults.map(({ kind }) => kind));

  it('run backwards within a month, in whichever year', () => {
    assert.deepEqual(faults('نمایشگاه ۲۷ تا ۲۲ جون باز است.'), ['range-backwards']);
    assert.deepEqual(faults('نمایشگاه از ۲۷ خرداد تا ۲۲ خرداد باز است.'), ['range-backwards']);
  });
  it('may cross a month or a year', () => {
    assert.deepEqual(faults('نمایشگاه از ۲۷ خرداد تا ۲۲ تیر باز است.'), []);
    assert.deepEqual(faults('نمایشگاه از ۲۷ دی تا ۲۲ مهر باز است.'), []);
    assert.deepEqual(faults('نمایشگاه ۲۲ تا ۲۷ خرداد باز است.'), []);
    assert.deepEqual(faults('نمایشگاه ۲۷ و ۲۲ خرداد باز است.'), []);
    assert.deepEqual(faults('نمایشگاه از ۲۷ خرداد تا ۲۲ خرداد ۱۴۰۴ باز است.'), ['range-backwards']);
  });
});
