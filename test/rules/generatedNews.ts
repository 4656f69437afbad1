import fc from 'fast-check';

/** Sentences that some rule has something to say of, alone or beside another: claims with and without links, spoilt words. */
const SENTENCES = [
  'سیل سه روستا را ویران کرد.',
  'مجلس لایحه را تصویب کرد.',
  'وزیر نیرو گفت که برق قطع نمی شود.',
  'به گزارش ایسنا، بازار آرام است.',
  'به گزارش خبر گزاری مهر، بازار آرام است.',
  'به گزارش خبرگزاری مهر، باران می بارد.',
  'وزیر نیرو گفت: «که که برق هست».',
  'علی احمدی، وزیر نیرو، گفت [م۱][م1] برق هست.',
  '[وزیر نیرو گفت][م1] برق هست.',
  'وزیر نیرو گفت برق هست https://www.isna.ir/news/14/a و رفت.',
  'وزیر نیرو [گفت](https://www.isna.ir/news/14/b) که برق هست.',
  'او [در گفت‌وگو][م۱] افزود که که خوب است.',
  'بیانیه ای منتشر شد.',
  'بر اساس گزارش بانک مرکزی، تورم 25% شد.',
  'یک منبع آگاه گفت بازار آرام است.',
  'کارشناسان می گویند بازار آرام است.',
  'تورم به ۲۵ درصد رسید.',
  'این بزرگ ترین شهر ايران است.',
  '[مسقط] آرام است.',
  '«ما پیروز می شویم و می مانیم.»',
  'بورس،بورس است .',
  'رهبر حزب متهم به فساد است.',
  'گفته می شود او رفت.',
  'پلیس مدعی شد که دزد رفت.',
  'پلیس این خبر را تکذیب کرد.',
  '[به گزارش ایسنا][ایسنا]، بازار آرام است.',
  '[به گزارش ایسنا][ايسنا]، بازار آرام است.',
] as const;

const DEFINITIONS = [
  '[م۱]: https://www.irna.ir/news/85800112 "منبع"',
  '[ایسنا]: https://www.isna.ir/news/1404012414511 "منبع: رسانه"',
  '[مسقط]: https://www.wikidata.org/wiki/Q3826 "مکان"',
] as const;

/** Dates that some rule has something to say of, and that hang on one another: equivalents, annotations, the day of writing. */
const DATED_SENTENCES = [
  'او دیروز رفت.',
  'نشست ماه گذشته برگزار شد.',
  'هفتهٔ آینده نشست است.',
  'سال گذشته ۳ نفر رفتند.',
  'او فردا، 5 نفر را می‌بیند.',
  'او روز دوشنبه ۲۱ مهر ۱۴۰۴ رفت.',
  'او یکشنبه ۲۲ مهر ۱۴۰۴ خواهد رفت.',
  'سه شنبه ۲۱ مهر ۱۴۰۴ رفت.',
  'دوشنبه ۸ مه ۲۰۱۸ بود.',
  'شنبه ۲۱ مهر ۱۴۰۴ (۱۳ اکتبر ۲۰۲۵) برگزار شد.',
  'نشست ۲۱ مهر ۱۴۰۴ (۱۴ اکتبر ۲۰۲۵) برگزار شد.',
  'او [۲۱ مهر ۱۴۰۴] (۱۵ اکتبر ۲۰۲۵) رفت.',
  'او [شنبه ۲۱ مهر ۱۴۰۴] رفت.',
  'جمعه، ۲۱ مهر ۱۴۰۴، برابر با ۱۴ اکتبر ۲۰۲۵، رفت.',
  'او در ۲۲ خرداد ۸۸ رفت.',
  'او ۱۰ مهر رفت.',
  'او دوشنبه 20 تیر رفت.',
  'او در ۱۰ ژانویه ۲۰۲۲ رفت.',
  'نشست ۱۳ تا ۱۰ مهر ۱۴۰۴ است.',
  'او در ۰۳/۰۴/۲۰۲۲ رفت.',
  'او 1404/07/21 رفت.',
  'او ۲۰ مهر ۱۴۰۴ رفت.',
  'دیروز دوشنبه او رفت.',
  'دیروز، ۲۱ مهر ۱۴۰۴، او رفت.',
  'او در ۸ رمضان ۱۴۴۳ رفت.',
  'او [دیروز] رفت و امروز آمد.',
  'او امروز (دوشنبه) رفت.',
  '# نشست دیروز',
] as const;

const DATED_DEFINITIONS = [
  '[۲۱ مهر ۱۴۰۴]: date:2025-10-13 "تاریخ"',
  '[شنبه ۲۱ مهر ۱۴۰۴]: date:2025-10-13 "تاریخ"',
  '[دیروز]: date:2025-10-12 "تاریخ"',
] as const;

function article(sentences: readonly string[], definitions: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('', '---\ntitle: عنوان\ndate: 2025-10-13\nlang: fa\n---\n\n'),
      fc.array(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(' ')),
        { minLength: 1, maxLength: 4 },
      ),
      fc.subarray([...definitions]),
    )
    .map(([head, paragraphs, chosen]) => `${head}${[...paragraphs, chosen.join('\n')].join('\n\n')}\n`);
}

/** Short news articles of such sentences, with front matter and definitions or without. */
export const newsArticle = article(SENTENCES, DEFINITIONS);

/** Articles full of dates. */
export const datedArticle = article(DATED_SENTENCES, DATED_DEFINITIONS);
