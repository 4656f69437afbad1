import assert from 'node:assert/strict';
import { entityOf } from '../support';

describe('who bears a title that the calling of a known namesake has not', () => {
  const namesakes: readonly (readonly [string, string])[] = [
    ['به امامت حجت‌الاسلام حسین همدانی برگزار شد.', 'حسین همدانی'],
    ['حجت‌الاسلام علی کریمی چنین گفت.', 'علی کریمی'],
    ['سرهنگ رضا عطاران چنین گفت.', 'رضا عطاران'],
    ['سرگرد علی کریمی چنین گفت.', 'علی کریمی'],
    ['قاضی علی کریمی حکم را خواند.', 'علی کریمی'],
    ['دکتر علی کریمی بیمار را عمل کرد.', 'علی کریمی'],
    // Whom the article has named so is meant without the title, too.
    ['علی کریمی چنین گفت. حجت‌الاسلام علی کریمی امام جمعه است.', 'علی کریمی'],
  ];
  for (const [text, name] of namesakes) it(text, () => assert.equal(entityOf(text, name).id, undefined));

  const known: readonly (readonly [string, string])[] = [
    ['سردار حسین همدانی در سوریه بود.', 'حسین همدانی'],
    ['حجت‌الاسلام حسن روحانی چنین گفت.', 'حسن روحانی'],
    ['سردار قاسم سلیمانی رفت.', 'قاسم سلیمانی'],
    ['علی کریمی در دقیقه ۱۰ گل زد.', 'علی کریمی'],
  ];
  for (const [text, name] of known) it(text, () => assert.notEqual(entityOf(text, name).id, undefined));
});
