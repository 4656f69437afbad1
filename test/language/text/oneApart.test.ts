import assert from 'node:assert/strict';
import { isOneApart } from '../../../server/language/text/oneApart';

describe('words that are one letter apart', () => {
  const apart: readonly (readonly [string, string])[] = [
    ['پنجشر', 'پنجشیر'],
    ['ایران', 'ایرانی'],
    ['هران', 'تهران'],
    ['عراقجی', 'عراقچی'],
    ['شوتلس', 'شولتس'],
    ['اصفاهن', 'اصفهان'],
  ];
  for (const [short, long] of apart) it(`«${short}», «${long}»`, () => assert.ok(isOneApart(short, long)));

  const farther: readonly (readonly [string, string])[] = [
    ['تهران', 'تهرانیان'],
    ['شیراز', 'تبریز'],
    ['سرویی', 'ساروی'],
    ['شوسلت', 'شولتس'],
  ];
  for (const [short, long] of farther) it(`not «${short}», «${long}»`, () => assert.ok(!isOneApart(short, long)));
});
