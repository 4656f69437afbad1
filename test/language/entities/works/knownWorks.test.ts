import assert from 'node:assert/strict';
import { namesOf } from '../support';

describe('works that the registry knows by everyday words', () => {
  const works: readonly (readonly [string, readonly string[]])[] = [
    ['فیلم قهرمان پخش شد.', ['قهرمان']],
    ['کارگردان آنورا جایزه گرفت.', ['آنورا']],
    ['کارگردان «قهرمان» آمد.', ['قهرمان']],
    ['«قهرمان» ساختهٔ اصغر فرهادی است.', ['قهرمان']],
    ['اصغر فرهادی با «قهرمان» به جشنواره رفت.', ['قهرمان']],
    ['عباس کیارستمی با طعم گیلاس برنده شد.', ['طعم گیلاس']],
    ['برنامه نود پخش شد.', ['نود']],
    ['داستان یادآور مادام بوواری، زیر پوست شهر و بوف کور است.', ['مادام بوواری', 'زیر پوست شهر', 'بوف کور']],
    // Marks, or the words alone, make no title of them.
    ['مردم او را «قهرمان» خواندند.', []],
    ['روز «مادر» مبارک.', []],
    ['واژه «گذشته» را نوشت.', []],
    ['به گفتهٔ او «گذشته» مهم است.', []],
    ['«تاکسی» گران شد.', []],
    ['طعم گیلاس شیرین است.', []],
    ['اصغر فرهادی گفت همه می‌دانند که کار سخت است.', []],
    ['زیر پوست شهر لوله می‌گذرد.', []],
    ['نود برنامه پخش شد.', []],
    ['قهرمان آمد.', []],
    ['بازیگر مادر درگذشت.', []],
  ];
  for (const [source, expected] of works) {
    it(JSON.stringify(source), () => assert.deepEqual(namesOf(source, 'work'), expected));
  }

  it('leaves what a title holds to its own name where it is none', () => {
    assert.deepEqual(namesOf('در مسیر سفر قندهار کشته شد.', 'place'), ['قندهار']);
  });
});
