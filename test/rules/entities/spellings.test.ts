import assert from 'node:assert/strict';
import { problemsOf, shown } from '../fixtures';

/** A text, and the names in it that are spelled otherwise than the article’s own spelling. */
const TEXTS: readonly (readonly [text: string, deviating: readonly string[]])[] = [
  // The family alone agrees with the full name, and whatever else stands between them does not.
  ['ملیکا گلپرور آمد. دیروز گلپرر نشست. گلپرور گفت.', ['گلپرر']],
  // The registry's spaces count before the majority's.
  ['نوارغزه ویران است. به نوارغزه رفت. از نوار غزه آمد.', ['نوارغزه', 'نوارغزه']],
  // The ezafe is no part of a name.
  ['اتحادیه‌ی اروپا گفت. اتحادیه اروپا نوشت.', []],
  // What it is called for short on the stock exchange.
  ['گروه مپنا (رمپنا) و پارس فولاد سبزوار (فسبزوار) سود کردند.', []],
  // Within a longer name.
  ['از استانبول آمدند. شهرداری استامبول خیابان را بست.', ['استامبول']],
  ['به تاشکند رفت. در ورزشگاه تاشکنت بازی کرد.', ['تاشکنت']],
  ['شهرداری استانبول خیابان را بست. از استانبول آمدند.', []],
  ['طرح پل خلیج فارس به پایان رسید.', []],
  // Other letters for the same sounds.
  ['اتوبوس در گردنهٔ حیران ماند. شاهرخ گرامی، دهیار هیران، پاسخ داد.', ['هیران']],
  ['زخمی‌ها را به جلال‌اباد بردند. شفاخانهٔ جلال‌آباد جا ندارد.', ['جلال‌اباد']],
  ['ساحل آشوراده پهن شد و قایق‌های عاشوراده در ساحل ماندند.', ['عاشوراده']],
  // Two names that sound alike.
  ['رضا صدر به دیدار مریم سدر رفت.', []],
  ['علی غریب و حسن قریب برادر نیستند.', []],
  ['شهردار اراک به عراق رفت.', []],
  // What bodies are called is made of words, which other rules judge.
  ['هیئت دولت گفت. هیات دولت نوشت.', []],
];

describe('one name in two spellings', () => {
  for (const [text, deviating] of TEXTS) {
    it(text, () => {
      const problems = problemsOf(text, 'entities/inconsistent-spelling');
      assert.deepEqual(
        problems.map(({ start, end }) => text.slice(start, end)),
        deviating,
        shown(text, problems).join('; '),
      );
    });
  }
});
