import assert from 'node:assert/strict';
import { accept, problemsOf, shown } from '../fixtures';

const RULE = 'dates/mixed-format';

/** Articles, and what each reads like once every strange name is replaced. */
const MIXED: readonly (readonly [text: string, after: string])[] = [
  [
    'نشست ۱۰ ژانویه ۲۰۲۲ و ۲ مارس ۲۰۲۲ بود و ۱۴ جون ۲۰۲۲ پایان یافت.',
    'نشست ۱۰ ژانویه ۲۰۲۲ و ۲ مارس ۲۰۲۲ بود و ۱۴ ژوئن ۲۰۲۲ پایان یافت.',
  ],
  ['توافق ۱۴ جنوری ۲۰۲۲ امضا و ۳ ژوئیهٔ ۲۰۲۲ اجرا شد.', 'توافق ۱۴ جنوری ۲۰۲۲ امضا و ۳ جولای ۲۰۲۲ اجرا شد.'],
  [
    'نشست ۲۴ حمل ۱۴۰۱ آغاز شد. وزیر ۳ ژوئن ۲۰۲۲ به کابل آمد و ۴ ژوئن ۲۰۲۲ رفت. توافق ۱۰ دسمبر ۲۰۲۲ امضا شد.',
    'نشست ۲۴ حمل ۱۴۰۱ آغاز شد. وزیر ۳ جون ۲۰۲۲ به کابل آمد و ۴ جون ۲۰۲۲ رفت. توافق ۱۰ دسمبر ۲۰۲۲ امضا شد.',
  ],
];

/** Articles that name their months in one way, or another's in another’s words. */
const ALIKE: readonly string[] = [
  'نشست ۱۰ ژانویه ۲۰۲۲ و ۲ مارس ۲۰۲۲ بود و ۱۴ ژوئن ۲۰۲۲ پایان یافت.',
  'نشست ۱۰ جنوری ۲۰۲۲ و ۲ مارچ ۲۰۲۲ بود و ۱۴ جون ۲۰۲۲ پایان یافت.',
  // Names that both write.
  'نشست ۱۰ ژانویه ۲۰۲۲ و ۲ می ۲۰۲۲ بود و ۱۴ جولای ۲۰۲۲ پایان یافت.',
  'نشست ۱۰ جنوری ۲۰۲۲ و ۲ می ۲۰۲۲ بود و ۱۴ اکتوبر ۲۰۲۲ پایان یافت.',
  // A saying is left as it was said.
  'نشست ۱۰ ژانویه ۲۰۲۲ بود. سخنگوی طالبان گفت: «ما از ۱۴ جون ۲۰۲۲ تا امروز صبر کرده‌ایم.»',
  // Told in both ways for readers of both.
  'نشست ۱۰ ژانویه ۲۰۲۲ و ۱۴ جون/ژوئن ۲۰۲۲ بود.',
  // Solar months of both countries are another matter.
  'نشست ۲۴ حمل ۱۴۰۱ در کابل و ۲۲ بهمن ۱۴۰۱ در تهران بود.',
];

describe('names of months in one article', () => {
  for (const [text, after] of MIXED) {
    it(`are of one kind after the fixes: ${text}`, () => {
      let changed = text;
      for (let round = 0; round < 3; round += 1) {
        const [problem] = problemsOf(changed, RULE);
        if (problem !== undefined) changed = accept(changed, problem.fixes[0]);
      }
      assert.equal(changed, after);
      assert.deepEqual(shown(changed, problemsOf(changed, RULE)), []);
    });
  }
  for (const text of ALIKE)
    it(`are of one kind in ${text}`, () => assert.deepEqual(shown(text, problemsOf(text, RULE)), []));
});
