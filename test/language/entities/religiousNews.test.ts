import assert from 'node:assert/strict';
import { namesIn } from './support';

/** Clerics, shrines and martyrs, as the provinces' news tells of them. */
describe('names in religious news', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['شهید مدافع حرم «کاظم نوری» تشییع می‌شود.', ['person: کاظم نوری']],
    // Some cleric, and the president.
    ['روحانی مسجد محل سخن گفت.', []],
    ['این روحانی در قم درگذشت.', ['place: قم']],
    ['حسن روحانی آمد. روحانی گفت که می‌رود.', ['person: حسن روحانی', 'person: روحانی']],
    // No peninsula.
    ['حرم مطهر کریمه اهل بیت میزبان زائران است.', []],
    ['کریمه در جنگ آسیب دید.', ['place: کریمه']],
    ['او در عملیات کربلای چهار مجروح شد.', ['event: عملیات کربلای چهار']],
    ['او به کربلای معلی رفت.', ['place: کربلای معلی']],
    ['مسجد امام زمان تعمیر شد.', ['place: مسجد امام زمان']],
    ['ورزشگاه‌های آزادی و تختی بسته شد.', ['place: آزادی', 'place: تختی']],
    ['شهرستان‌های کلاله، آزادشهر و بنای تاریخی پل آسیب دیدند.', ['place: کلاله', 'place: آزادشهر']],
    ['او در گلزار شهدای شهریار تدفین شد.', ['place: گلزار شهدای شهریار']],
  ];
  for (const [source, expected] of cases) it(source, () => assert.deepEqual(namesIn(source), expected));
});
