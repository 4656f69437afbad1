import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('what bears a name of its own', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['کودکان مبتلا به سندرم داون به مدرسه رفتند.', []],
    ['لنفوم هوچکین در جوانان دیده می‌شود.', []],
    ['تومور ویلمز در کودکان شایع است.', []],
    ['تب کریمه کنگو از دام به انسان می‌رسد.', []],
    ['تب کریمه‌کنگو در کرمان شایع شد.', ['place: کرمان']],
    ['تب مالت در لرستان شایع شد.', ['place: لرستان']],
    ['موشک بالستیک خیبر آزمایش شد.', []],
    ['رزم‌ناو مسکو غرق شد.', []],
    ['از سوره آل عمران و سورهٔ مریم خواند.', []],
    ['شیخ محمد آل نهیان از قرآن خواند.', ['person: محمد آل نهیان', 'work: قرآن']],
    // Whose it is, and where it is, has a name.
    ['ویروس چین به ایتالیا رسید.', ['place: چین', 'place: ایتالیا']],
    ['بیماری همایون شجریان شدت گرفت.', ['person: همایون شجریان']],
    ['سفیر مالت به تهران آمد.', ['place: مالت', 'place: تهران']],
  ];
  for (const [source, expected] of cases) {
    it(source, () => assert.deepEqual(namesIn(source), expected));
  }
});
