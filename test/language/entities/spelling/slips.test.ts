import assert from 'node:assert/strict';
import { isSlip, rightSpelling, slipsIn, slipsOf } from '../../../../server/language/entities/spelling/slips';
import { read as readText } from '../../../../server/language/text/reading';
import { read, written } from '../support';

describe('names with a letter wrong', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['پنجشر', 'پنجشیر'],
    ['خورمشاهی', 'خرمشاهی'],
    ['کراسنوهورکای', 'کراسناهورکای'],
    ['ساپنتو', 'ساپینتو'],
    ['کرمنشاه', 'کرمانشاه'],
    ['اصفاهن', 'اصفهان'],
    ['عراقجی', 'عراقچی'],
    // Another letter for the same sound.
    ['نتنز', 'نطنز'],
    ['عاشوراده', 'آشوراده'],
    ['هیران', 'حیران'],
    ['ثفرعلی', 'صفرعلی'],
    ['جلالاباد', 'جلالآباد'],
    // At the end of a long name.
    ['تربتحیدری', 'تربتحیدریه'],
    ['تقیزادهفر', 'تقیزادهفرد'],
    ['یلونایت', 'یلونایف'],
    ['نیکخوا', 'نیکخواه'],
    // The vowel at the end of a foreign name.
    ['کیپچوگی', 'کیپچوگه'],
    ['کیپچوگا', 'کیپچوگه'],
  ];
  for (const [slip, name] of slips) it(`«${slip}» is «${name}»`, () => assert.ok(isSlip(slip, name)));

  const others: readonly (readonly [string, string])[] = [
    // Endings.
    ['پنجشیری', 'پنجشیر'],
    ['کرمان', 'کرمانی'],
    ['احمدو', 'احمدی'],
    // Families of one root.
    ['جلالی', 'جلیلی'],
    ['صادقی', 'صدیقی'],
    ['حسنی', 'حسینی'],
    // Other beginnings, too short, too far.
    ['رضایی', 'ضیایی'],
    ['سارا', 'ساری'],
    ['سرویی', 'ساروی'],
    ['تهران', 'تهران'],
    // What may stand at the end of any word.
    ['یلونایفی', 'یلونایف'],
    ['مهدویکیان', 'مهدویکیا'],
    ['گلپرورم', 'گلپرور'],
    ['خجستی', 'خجسته'],
    ['کیپچوگو', 'کیپچوگه'],
    // Ends of family names.
    ['مهدوینیا', 'مهدویکیا'],
    ['سارت', 'سارد'],
    // Another beginning that is not said alike.
    ['شیران', 'حیران'],
    ['بشوراده', 'آشوراده'],
  ];
  for (const [other, name] of others) it(`«${other}» is not «${name}»`, () => assert.ok(!isSlip(other, name)));

  it('decide nothing between two names', () => {
    assert.equal(rightSpelling('مهرآبان', slipsOf(['مهرابان', 'مهرآیان'])), undefined);
  });
});

/** The names of a text that are tied to the first one. */
function tiedToFirst(source: string): readonly string[] {
  const { entities } = read(source);
  return entities.filter(({ chain }) => chain === entities[0].chain).map((entity) => written(source, entity));
}

describe('what is misspelled in a block', () => {
  const source = 'گزارش از ساپنتو و قراجوق آمد.';
  const soughtIn = (...sets: readonly (readonly string[])[]) => {
    const reading = readText(source);
    return sets.map((names) => slipsIn(reading, slipsOf(names)));
  };

  it('is sought again only where a name comes or goes that a word of it may be', () => {
    const [, first, other, near] = soughtIn(
      ['ساپینتو'],
      ['ساپینتو', 'کرمانشاه'],
      ['ساپینتو', 'اصفهان'],
      ['ساپینتو', 'اصفهان', 'سابنتو'],
    );
    assert.deepEqual(
      first.map(({ key }) => key),
      ['ساپینتو'],
    );
    assert.equal(other, first);
    assert.notEqual(near, first);
  });

  it('is what a block read anew has, whatever names came and went', () => {
    const sets = [['ساپینتو'], ['ساپینتو', 'سابنتو'], ['سابنتو'], ['قراجوغ'], [], ['ساپینتو', 'قراجوغ']];
    assert.deepEqual(
      soughtIn(...sets),
      sets.map((names) => soughtIn(names)[0]),
    );
  });
});

describe('misspelled names of an article', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['سیل به پنجشیر رسید. در پنجشر مکتب‌ها بسته است.', ['پنجشیر', 'پنجشر']],
    ['بهاءالدین خرمشاهی آمد. خورمشاهی نشست.', ['بهاءالدین خرمشاهی', 'خورمشاهی']],
    ['بهاره گلپرور آمد. دیروز گلپرر نشست.', ['بهاره گلپرور', 'گلپرر']],
    ['سیل به شهرستان گلبرزان رسید. در گلبرازن مدرسه‌ها بسته است.', ['گلبرزان', 'گلبرازن']],
    ['سیل به خنجان رسید. در ولسوالی خینجان مکتب‌ها بسته است.', ['خنجان', 'خینجان']],
    ['نیروگاه راغون روشن شد. در راغان برق هست.', ['نیروگاه راغون', 'راغان']],
    // In full, with a letter of one word wrong.
    ['مارتین زایلر آمد. مارتین سایلر نشست. سایلر گفت.', ['مارتین زایلر', 'مارتین سایلر', 'سایلر']],
    ['جسیکا هاوزنر آمد. جسیکا هاوسنر نشست.', ['جسیکا هاوزنر', 'جسیکا هاوسنر']],
    ['خدیجه یزدان‌پرست آمد. خدیجه یزدان‌پرس نشست.', ['خدیجه یزدان‌پرست', 'خدیجه یزدان‌پرس']],
  ];
  for (const [source, names] of found)
    it(`finds ${names.at(-1)} in: ${source}`, () => assert.deepEqual(tiedToFirst(source), names));

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['سیل به پنجشیر رسید. پیراهن پنجشیری پوشید.', ['پنجشیر']],
    ['پهپاد به شهر الطویری رسید. در الصویری کسی نبود.', ['الطویری']],
    // Words of the language.
    ['به مشهد رسید. مشاهد نبود، مشاهده شد.', ['مشهد']],
    ['از شیراز آمد. شیرازه کار از هم پاشید.', ['شیراز']],
    ['از تهران آمد. توران نشست.', ['تهران']],
    // Relatives and namesakes.
    ['رضا مرادی آمد. رزا مرادی نشست.', ['رضا مرادی']],
    ['شهرام گلپرور آمد. بهرام گلپرور نشست.', ['شهرام گلپرور']],
    ['حسن کاویانی آمد. حسین کاویانی نشست.', ['حسن کاویانی']],
    // Somebody else, who is named in full.
    ['ناصر گلپرور آمد. رضا گلپرو نشست. گلپرو گفت.', ['ناصر گلپرور']],
  ];
  for (const [source, names] of none)
    it(`finds none in: ${source}`, () => assert.deepEqual(tiedToFirst(source), names));
});
