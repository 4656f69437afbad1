import assert from 'node:assert/strict';
import { namesOf } from './support';

describe('titles of works', () => {
  const works: readonly (readonly [string, readonly string[]])[] = [
    // By who makes works.
    ['سارا کامکار، سازندهٔ «باغ بی‌برگی»، به تهران آمد.', ['باغ بی‌برگی']],
    ['بازیگران «خانهٔ پدربزرگ» روی صحنه رفتند.', ['خانهٔ پدربزرگ']],
    ['برنامهٔ «کوچه‌باغ» از فردا پخش می‌شود.', ['کوچه‌باغ']],
    // By whose it is.
    ['«زمستان بلند» ساختهٔ رضا کیانی جایزه گرفت.', ['زمستان بلند']],
    ['«مهتاب سرد» به کارگردانی رضا کیانی نمایش داده شد.', ['مهتاب سرد']],
    // By what they say of themselves.
    ['نمایندگان «قانون حمایت از خانواده و جوانی جمعیت» را اصلاح کردند.', ['قانون حمایت از خانواده و جوانی جمعیت']],
    // Quotations are none.
    ['کارگردان گفت «فیلم خوبی بود».', []],
    ['به گفتهٔ نویسنده «این کار تمام شد» و او رفت.', []],
    ['نویسنده «می‌نویسم» گفت.', []],
    ['وزیر گفت: «قانون باید اجرا شود».', []],
    ['او «قانون» را شکست.', []],
    ['آن را «فاجعه» خواند.', []],
  ];
  for (const [source, expected] of works) {
    it(JSON.stringify(source), () => assert.deepEqual(namesOf(source, 'work'), expected));
  }
});
