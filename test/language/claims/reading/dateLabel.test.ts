import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';

/** Lines of a time-line, and what of each is stated. */
const LINES: readonly (readonly [line: string, claim: string | undefined])[] = [
  ['۲۸ آوریل تا ۱ مه ۲۰۲۱: ۵۵ نفر در بادکند کشته شدند.', '۵۵ نفر در بادکند کشته شدند'],
  [
    'میانه سپتامبر ۲۰۲۲: بنا بر گزارش دیدبان حقوق بشر، ۳۷ غیرنظامی کشته شدند.',
    'بنا بر گزارش دیدبان حقوق بشر، ۳۷ غیرنظامی کشته شدند',
  ],
  ['۱۲ دی ۱۴۰۰: وزیر نیرو گفت که سدها پر است.', 'وزیر نیرو گفت که سدها پر است'],
  ['در ۱۲ دی ۱۴۰۰ وزیر نیرو گفت که سدها پر است.', 'در ۱۲ دی ۱۴۰۰ وزیر نیرو گفت که سدها پر است'],
  ['ساعت ۱۴:۲۰ – وزیر نیرو گفت که سدها پر است.', 'وزیر نیرو گفت که سدها پر است'],
  ['۱۴:۲۰ به گزارش ایسنا، مدارس تعطیل است.', 'به گزارش ایسنا، مدارس تعطیل است'],
  ['۱۴:۲۰ فاطمه مهاجرانی، سخنگوی دولت: کشور آرام است.', 'فاطمه مهاجرانی، سخنگوی دولت: کشور آرام است'],
  ['ساعت ۲۰:۳۰ هزار نفر در میدان بودند.', undefined],
  ['نتیجه ۳:۵ نفر سوم را راضی کرد.', undefined],
];

describe('the date and colon before a statement', () => {
  for (const [line, expected] of LINES) {
    it(line, () => {
      const found = analyse(line, { syntax: 'plain' }).claims.map(({ start, end }) => line.slice(start, end));
      assert.deepEqual(found, expected === undefined ? [] : [expected]);
    });
  }
});
