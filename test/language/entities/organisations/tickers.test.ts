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
