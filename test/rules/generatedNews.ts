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

/** Short news articles of such sentences, with front matter and definitions or without. */
export const newsArticle = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: عنوان\ndate: 2025-10-13\nlang: fa\n---\n\n'),
    fc.array(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
      { minLength: 1, maxLength: 4 },
    ),
    fc.subarray([...DEFINITIONS]),
  )
  .map(([head, paragraphs, definitions]) => `${head}${[...paragraphs, definitions.join('\n')].join('\n\n')}\n`);
