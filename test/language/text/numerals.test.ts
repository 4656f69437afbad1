import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../server/language/text/fold';
import { numeralAt } from '../../../server/language/text/numerals';

function read(text: string): { readonly value: number; readonly rest: number; readonly ordinal: boolean } | undefined {
  const folded = fold(text);
  const found = numeralAt(folded, 0);
  return found === undefined
    ? undefined
    : { value: found.value, rest: folded.length - found.end, ordinal: found.ordinal };
}

const UNITS = [
  '',
  'یک',
  'دو',
  'سه',
  'چهار',
  'پنج',
  'شش',
  'هفت',
  'هشت',
  'نه',
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده',
  'پانزده',
  'شانزده',
  'هفده',
  'هجده',
  'نوزده',
];
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const HUNDREDS = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];

/** Persian for 1–999,999. */
function inWords(value: number): string {
  const parts: string[] = [];
  const thousands = Math.floor(value / 1000);
  if (thousands > 0) parts.push(thousands === 1 ? 'هزار' : `${inWords(thousands)} هزار`);
  const hundreds = Math.floor(value / 100) % 10;
  if (hundreds > 0) parts.push(HUNDREDS[hundreds]);
  const rest = value % 100;
  if (rest > 0 && rest < 20) parts.push(UNITS[rest]);
  else if (rest >= 20) {
    parts.push(TENS[Math.floor(rest / 10)]);
    if (rest % 10 > 0) parts.push(UNITS[rest % 10]);
  }
  return parts.join(' و ');
}

describe('numbers in words and digits', () => {
  const cases: readonly (readonly [text: string, value: number, ordinal: boolean])[] = [
    ['۱۲', 12, false],
    ['١٢', 12, false],
    ['12', 12, false],
    ['۱۲م', 12, true],
    ['۱۲ام', 12, true],
    ['۱۲ ام', 12, true],
    ['۱۲مین', 12, true],
    ['۲ هزار', 2000, false],
    ['سی‌ام', 30, true],
    ['سی ام', 30, true],
    ['سیام', 30, true],
    ['بیست و یکم', 21, true],
    ['بیست‌ویکم', 21, true],
    ['بیستم', 20, true],
    ['بیست‌و‌یکمین', 21, true],
    ['یازدهم', 11, true],
    ['اول', 1, true],
    ['نخست', 1, true],
    ['نخستین', 1, true],
    ['صدم', 100, true],
    ['هزار و سیصد و شصت و چهار', 1364, false],
    ['هزارونهصدونود', 1990, false],
    ['دوهزاروپنج', 2005, false],
    ['بیست ونه', 29, false],
    ['یکصد و بیست', 120, false],
    ['هجدهم', 18, true],
    ['شیش', 6, false],
  ];
  for (const [text, value, ordinal] of cases) {
    it(text, () => assert.deepEqual(read(text), { value, rest: 0, ordinal }));
  }

  it('reads every number below a million, its joints spaced or half-spaced or lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(' ', '\u200c', ''), (value, joint) => {
        const text = inWords(value).replaceAll(' ', joint);
        assert.deepEqual(read(text), { value, rest: 0, ordinal: false });
      }),
      { numRuns: 500 },
    );
  });

  it('reads every number in every set of digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(0x30, 0x660, 0x6f0), (value, zero) => {
        const text = String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
        assert.deepEqual(read(text), { value, rest: 0, ordinal: false });
      }),
    );
  });

  it('keeps two numbers apart that are no compound', () => {
    assert.deepEqual(read('دو و سه'), { value: 2, rest: 3, ordinal: false });
    assert.deepEqual(read('سه و بیست'), { value: 3, rest: 5, ordinal: false });
    assert.deepEqual(read('پنجم و ششم'), { value: 5, rest: 4, ordinal: true });
    assert.deepEqual(read('سی اما'), { value: 30, rest: 3, ordinal: false });
  });

  for (const word of [
    'یکی',
    'سیب',
    'نهاد',
    'دهکده',
    'پنجره',
    'صدا',
    'دودلی',
    'هفتگل',
    'سیما',
    'نهم‌گون',
    'بیستون',
    '',
  ]) {
    it(`«${word}» is no number`, () => {
      if (word === '') assert.equal(read('و'), undefined);
      else assert.equal(read(word)?.rest === 0, false);
    });
  }

  it('takes no more digits than a number has', () => {
    assert.equal(read('1234567890123456'), undefined);
  });
});
