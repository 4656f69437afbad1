import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('what stands between a place’s class noun and its name', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // How large it is, by a number, a word or both.
    ['شفاخانه ۲۰۰ تختخوابی داود خان پر شد.', ['place: شفاخانه ۲۰۰ تختخوابی داود خان']],
    ['بیمارستان ۹۶ تختی امام خمینی شهریار پر شد.', ['place: بیمارستان ۹۶ تختی امام خمینی شهریار']],
    ['مدرسه ابتدایی شش‌کلاسه شهید تات‌زاده سوخت.', ['place: مدرسه ابتدایی شش‌کلاسه شهید تات‌زاده']],
    ['مدرسه ۹ کلاسه ابتدایی انقلاب اسلامی سوخت.', ['place: مدرسه ۹ کلاسه ابتدایی انقلاب اسلامی']],
    ['بیمارستان ۳۰۰ تختخوابی شیراز افتتاح شد.', ['place: شیراز']],
    ['استخر ۵۰ متری شهر افتتاح شد.', []],
    // Several attributes in a row.
    [
      'بیمارستان آموزشی، تخصصی و فوق تخصصی امام حسین فسا افتتاح شد.',
      ['place: بیمارستان آموزشی، تخصصی و فوق تخصصی امام حسین فسا'],
    ],
    ['مدرسه دخترانه و پسرانه شهر بسته شد.', []],
    // Behind a cleric's title any word is a name.
    ['او در بیمارستان شهید آیت‌الله مدنی کرج بود.', ['place: بیمارستان شهید آیت‌الله مدنی کرج']],
    ['او در بیمارستان آیت الله مدنی بود.', ['place: بیمارستان آیت الله مدنی']],
    ['او در بیمارستان شهدای هفتم تیر دورود بود.', ['place: بیمارستان شهدای هفتم تیر دورود']],
    // Before quotation marks, and the metal that is a preposition elsewhere.
    ['پایگاه هوایی «میخائیل کوگال» در رومانی است.', ['place: میخائیل کوگال', 'place: رومانی']],
    ['معدن سرب و روی مهدی‌آباد باز شد.', ['place: معدن سرب و روی مهدی‌آباد']],
    ['سد روی کرخه ساخته شد.', ['place: کرخه']],
    // A thing in a square, and no country.
    ['المان میدان ابریشم نصب شد و المان میادین عوض شد.', ['place: میدان ابریشم']],
    ['مدرسه دخترانه مریم بسته شد.', ['place: مدرسه دخترانه مریم']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesIn(text), expected));
});
