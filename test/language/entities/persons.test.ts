import assert from 'node:assert/strict';
import { entityOf, namesOf } from './support';

describe('people whom the registry does not know', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // A given name with a family name.
    ['رضا کیانیان‌فر در تهران ماند.', ['رضا کیانیان‌فر']],
    ['سید محمدرضا موالی‌زاده استعفا کرد.', ['سید محمدرضا موالی‌زاده']],
    ['سخنان علی اکبر مرتضایی شنیده شد.', ['علی اکبر مرتضایی']],
    ['حبیب الله حسینی‌تبار در کابل ماند.', ['حبیب الله حسینی‌تبار']],
    ['کریم ارغنده پور نوشت.', ['کریم ارغنده پور']],
    ['ژان-نوئل شابرون رفت.', ['ژان-نوئل شابرون']],
    ['پرونده عباسعلی کدخدازاده بسته شد.', ['عباسعلی کدخدازاده']],
    // A title, which stays outside.
    ['آقای ویلیامسون سخن گفت.', ['ویلیامسون']],
    ['سرهنگ جلیل موقوفه‌ای از حادثه خبر داد.', ['جلیل موقوفه‌ای']],
    ['دکتر مینو محرزیان گفت.', ['مینو محرزیان']],
    ['سردار سرتیپ پاسدار احمد کرمانیان گفت.', ['احمد کرمانیان']],
    // What stands beside foreign names.
    ['به گفته ونسان فورنیه، کارگران برگشتند.', ['ونسان فورنیه']],
    ['وانگ شین‌یو، وزیر بازرگانی، استعفا کرد.', ['وانگ شین‌یو']],
    ['دو فرزندش، از جمله پسرش سهراب، آنجا بودند.', ['سهراب']],
    ['عبدالودود، دکان‌دار ۴۰ ساله، می‌گوید.', ['عبدالودود']],
    // An everyday given name opens a name only where no other name follows.
    ['پیام غلامحسین اسدیان خوانده شد.', ['غلامحسین اسدیان']],
    // A namesake of somebody known is another.
    ['محمدرضا لطفی پور آمد.', ['محمدرضا لطفی پور']],
    ['نصرالله حدادیان در آنجا بود.', ['نصرالله حدادیان']],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => assert.deepEqual(namesOf(source, 'person'), expected));
  }

  const none: readonly string[] = [
    'شاخص سه برابر سریع‌تر رشد کرد.',
    'به‌تازگی خبر رسید.',
    'مردم ایران امید دارند.',
    'رئیس جمهور سخن گفت.',
    'وزیر کشور به استان رفت.',
    'آقای وزیر دیر رسید.',
    'دکتر متخصص گفت درمان ممکن است.',
    'استاد دانشگاه درس داد.',
    'قاضی پرونده رأی داد.',
    'سرباز وظیفه زخمی شد.',
    'امید مردم زیاد است.',
    'بهار امسال خشک بود.',
    'ستاره‌های آسمان می‌درخشند.',
    'پیمان صلح امضا شد.',
    'پیام تسلیت خوانده شد.',
    'شرکت ولی هیچ توضیحی نداد.',
    'این کتاب شیرین است.',
    'جامعه‌شناسی رشتهٔ اوست.',
    'کمترین دما در شهر ثبت شد.',
  ];
  for (const source of none) it(`finds nobody in ${source}`, () => assert.deepEqual(namesOf(source, 'person'), []));

  it('have no id and say that a cue found them', () => {
    const entity = entityOf('رضا کیانیان‌فر در تهران ماند.', 'رضا کیانیان‌فر');
    assert.deepEqual([entity.id, entity.via, entity.candidates], [undefined, 'cue', []]);
    assert.ok(entity.confidence >= 0.5 && entity.confidence < 1);
  });
});
