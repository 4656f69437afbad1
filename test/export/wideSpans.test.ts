import assert from 'node:assert/strict';
import { annotationsOf } from '../../server/export/annotations';
import { wideSpan } from '../../server/export/wideSpans';
import { analyse } from '../../server/language/analyse';

const CASES: readonly (readonly [text: string, wide: readonly string[]])[] = [
  ['نشست در حدود ساعت ۵ آغاز شد.', ['در حدود ساعت ۵']],
  ['مهلت تا ۱۳ دی ۱۴۰۰ است.', ['تا ۱۳ دی ۱۴۰۰']],
  ['سی ثانیه بعد برق رفت.', ['سی ثانیه بعد']],
  ['از سال ۱۳۹۲ تاکنون بسته است.', ['از سال ۱۳۹۲ تاکنون']],
  ['او در تاریخ ۵ مهر ۱۳۹۷ به دنیا آمد.', ['در تاریخ ۵ مهر ۱۳۹۷']],
  ['ما از ۱۰ تا ۱۳ دی و به مدت دو ساعت ماندیم.', ['از ۱۰ تا ۱۳ دی', 'به مدت دو ساعت']],
  ['درست دیروز به مدرسه رفت.', ['دیروز']],
];

describe('wide spans of dates', () => {
  for (const [text, wide] of CASES) {
    it(text, () => {
      const analysis = analyse(text, { syntax: 'plain' });
      assert.deepEqual(
        annotationsOf('x.txt', analysis, 'wide').dates.map((date) => date.text),
        wide,
      );
    });
  }

  it('hold the narrow ones, never their neighbours', () => {
    const text = 'از دیروز تا ساعت ۵ و در حدود دو روز بعد سه روز پس از پایان دی ماندند.';
    const { dates } = analyse(text, { syntax: 'plain' });
    dates.forEach((date, index) => {
      const { start, end } = wideSpan(date, dates[index - 1]?.end, dates[index + 1]?.start);
      assert.ok(start <= date.start && end >= date.end);
      assert.ok(start >= (dates[index - 1]?.end ?? 0) && end <= (dates[index + 1]?.start ?? text.length));
    });
  });
});
