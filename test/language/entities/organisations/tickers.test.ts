import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('shares under the names by which they are traded', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['نمادهای فولاد، فملی و زمهتاب رشد کردند.', ['organisation: فولاد', 'organisation: فملی', 'organisation: زمهتاب']],
    // Between marks, words that are somebody or some place elsewhere.
    [
      'نمادهای «فملی»، «کاوه» و «دماوند» بیشترین اثر را داشتند.',
      ['organisation: فملی', 'organisation: کاوه', 'organisation: دماوند'],
    ],
    // The last of a row, though nothing closes the phrase.
    ['نمادهای شپنا و زمهتاب بیشترین اثر را داشتند.', ['organisation: شپنا', 'organisation: زمهتاب']],
    ['نماد «زمهتاب» متوقف شد.', ['organisation: زمهتاب']],
    // Symbols of something else.
    ['نمادهای «صلح» و «آزادی» در این اثر دیده می‌شود.', []],
    ['نمادهای تهران و دماوند روی تمبر است.', ['place: تهران', 'place: دماوند']],
    ['نمادهای ملی و مذهبی ایران در نمایشگاه بود.', ['place: ایران']],
  ];
  for (const [source, expected] of cases) it(JSON.stringify(source), () => assert.deepEqual(namesIn(source), expected));
});

describe('companies of the exchange with their shares in brackets', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'در شاخص امروز، توسعه معادن مهتاب خاورمیانه (مهتابکو) با ۵۳۲ واحد و زرکاما (زرباما) با هزار و ۱۲۷ واحد اثر داشتند.',
      [
        'organisation: توسعه معادن مهتاب خاورمیانه',
        'organisation: مهتابکو',
        'organisation: زرکاما',
        'organisation: زرباما',
      ],
    ],
    [
      'نمادهای سیمان اردستان (اردستان) و ایران خودرو (خودرو) بالا رفتند.',
      ['organisation: سیمان اردستان', 'organisation: اردستان', 'organisation: ایران خودرو', 'organisation: خودرو'],
    ],
    ['مجتمع مسکونی (بهاران) با ۲۰ واحد ساخته شد.', []],
    ['درس ریاضی (پیشرفته) با ۳ واحد ارائه شد.', []],
    ['نمادهای ملی (پرچم) را گرامی داشتند.', []],
    ['شاخص افت کرد و بورس (تهران) با ۲۰ واحد افت بسته شد.', ['place: تهران']],
  ];
  for (const [source, expected] of cases) it(source, () => assert.deepEqual(namesIn(source), expected));
});
