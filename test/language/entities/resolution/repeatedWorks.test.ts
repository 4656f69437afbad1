import assert from 'node:assert/strict';
import { entityOf, namesIn, namesOf, read, written } from '../support';

describe('works that are named again', () => {
  const ARTICLE =
    '# شب «مانورا» در هالیوود\n\nفیلم «مانورا» به کارگردانی شان بیکر جایزه گرفت.\n\nمنتقدان «مانورا» را پسندیدند.\n';

  it('takes a title in quotation marks for the work that the article names, headline included', () => {
    assert.deepEqual(namesOf(ARTICLE, 'work'), ['مانورا', 'مانورا', 'مانورا']);
    assert.ok(!namesIn(ARTICLE).includes('person: مانورا'));
  });

  it('ties all of them to one chain', () => {
    const chains = new Set(
      read(ARTICLE)
        .entities.filter((entity) => written(ARTICLE, entity) === 'مانورا')
        .map(({ chain }) => chain),
    );
    assert.equal(chains.size, 1);
  });

  it('leaves the word alone where no marks stand around it', () => {
    assert.deepEqual(namesOf('رمان «همسایه‌ها» چاپ شد. همسایه‌ها آمدند.', 'work'), ['همسایه‌ها']);
  });

  it('leaves quotations alone that only begin so', () => {
    assert.deepEqual(namesOf('رمان «کلیدرها» چاپ شد. او گفت «کلیدرها خوب بود».', 'work'), ['کلیدرها']);
  });

  it('leaves what the registry knows by itself', () => {
    assert.equal(entityOf('رمان «کلیدرها» چاپ شد. در «تهران» باران بارید.', 'تهران').type, 'place');
    assert.deepEqual(namesOf('رمان «پاییز» چاپ شد. پاییز آمد.', 'work'), ['پاییز']);
  });

  const again: readonly (readonly [string, readonly string[]])[] = [
    // A title of its own words needs no marks.
    ['فیلم «ترانهٔ مانوران» جایزه گرفت. ترانهٔ مانوران دو سال در راه بود.', ['ترانهٔ مانوران', 'ترانهٔ مانوران']],
    // Everyday words do, or the class noun.
    ['کتاب «تاریخ ایران» چاپ شد. تاریخ ایران دراز است.', ['تاریخ ایران']],
    ['کتاب «زن و بچه» چاپ شد. زن و بچه آمدند. رمان زن و بچه فروش رفت.', ['زن و بچه', 'زن و بچه']],
    ['رمان «چکمه» چاپ شد. چکمه پوشید. نویسنده چکمه آمد.', ['چکمه', 'چکمه']],
    // A law is the law wherever it is named again.
    ['طبق اصل ۵ قانون اساسی عمل شد. قانون اساسی روشن است.', ['قانون اساسی', 'قانون اساسی']],
    // Overruled once, the place is overruled between marks.
    ['مترجم «دریای شمال» درگذشت. «دریای شمال» نوشتهٔ آنتوان لوری است.', ['دریای شمال', 'دریای شمال']],
  ];
  for (const [source, expected] of again) {
    it(JSON.stringify(source), () => assert.deepEqual(namesOf(source, 'work'), expected));
  }
});
