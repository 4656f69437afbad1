import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

const CASES: readonly (readonly [text: string, ...claims: string[]])[] = [
  // A phrase of attribution behind «و» says nothing of the sentence before it.
  ['نمایشگاه یک هفته برپا بود و به گزارش مهر، تنها ۱۸ خریدار آمدند.', 'به گزارش مهر، تنها ۱۸ خریدار آمدند'],
  ['او دو سال در زندان ماند و، به گفته خودش، همان‌جا خواندن آموخت.', 'به گفته خودش، همان‌جا خواندن آموخت'],
  ['این طرح، به گفته وزیر، رد شد و بازگشت.', 'این طرح، به گفته وزیر، رد شد و بازگشت'],
  ['مجلس و به گفته وزیر دولت نیز این طرح را رد کردند.', 'مجلس و به گفته وزیر دولت نیز این طرح را رد کردند'],
  // So does the word of another speaker.
  [
    'مینا طاهرپور، وکیل متهم، ادعا کرد که اقرار او زیر فشار گرفته شده و دادستان رفسنجان آن را تکذیب کرد.',
    'مینا طاهرپور، وکیل متهم، ادعا کرد که اقرار او زیر فشار گرفته شده',
    'دادستان رفسنجان آن را تکذیب کرد',
  ],
  // Whom a speaker cites, he cites in his own words.
  [
    'سخنگوی قوه قضاییه گفت: جلسه علنی است؛ البته به گفته قاضی، شاید عقب بیفتد.',
    'سخنگوی قوه قضاییه گفت: جلسه علنی است؛ البته به گفته قاضی، شاید عقب بیفتد',
  ],
  [
    'مینا طاهرپور گفت: نامه امضا شد اما برخی از همکاران امضا را پس گرفتند و حتی به من هم اصرار کردند که پس بگیرم.',
    'مینا طاهرپور گفت: نامه امضا شد اما برخی از همکاران امضا را پس گرفتند و حتی به من هم اصرار کردند که پس بگیرم',
  ],
  // When and by which desk it was filed is no part of it.
  ['دوشنبه ۷ آبان ۱۴۰۳ - گروه بورس: شاخص کل بورس تهران ۱۲ درصد افزایش یافت.', 'شاخص کل بورس تهران ۱۲ درصد افزایش یافت'],
];

describe('where a claim begins and ends', () => {
  for (const [text, ...claims] of CASES)
    it(text, () => {
      const found = analyse(text, { syntax: 'plain' }).claims.map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, claims);
    });
});
