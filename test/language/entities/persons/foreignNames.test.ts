import assert from 'node:assert/strict';
import { namesOf } from '../support';

describe('people of foreign names whom the registry does not know', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // A hyphen between given names, whatever else its halves or the family name mean.
    ['ژان-پیر دوپونه از دیدار گفت.', ['ژان-پیر دوپونه']],
    ['دفتر کارل-هاینتس بوم بسته شد.', ['کارل-هاینتس بوم']],
    // Whose son, in whatever word.
    ['عبدالکریم بن ناصح دیروز رفت.', ['عبدالکریم بن ناصح']],
    ['از احمد بن بلا، رئیس‌جمهور پیشین، یاد شد.', ['احمد بن بلا']],
    ['مهدی بن خرید گرفت.', ['مهدی']],
    // Of which house.
    ['حمدان آل مکتوم آمد.', ['حمدان آل مکتوم']],
    ['خاندان آل مکتوم ماند.', ['آل مکتوم']],
    // «van den», before whatever word.
    ['پیتر ون دن برگ رکورد زد.', ['پیتر ون دن برگ']],
    // A Chinese family name before «he» is somebody’s whole name.
    ['برنز به پانگ وی چینی رسید و وانگ وی چهارم شد.', ['پانگ وی', 'وانگ وی']],
    ['وانگ یی آمد و کتاب وی را خواند.', ['وانگ یی']],
    // Given names that are nothing else.
    ['پیرس لیترلند نوشت و آثار آروو پرت را شنید.', ['پیرس لیترلند', 'آروو پرت']],
    ['آستین پیراهن و راس هرم را دید.', []],
    // Vietnamese family names stand before two syllables.
    ['نگوین ثی لان از هانوی آمد.', ['نگوین ثی لان']],
  ];
  for (const [source, expected] of cases) {
    it(source, () => assert.deepEqual(namesOf(source, 'person'), expected));
  }
});
