import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('bodies of the state in their places', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // The province belongs to the name, whether the registry knows the body or not.
    ['به گفته پلیس فتا استان گیلان، پل فرو ریخت.', ['organisation: پلیس فتا استان گیلان']],
    ['کمیته امداد شهرستان ملایر وام داد.', ['organisation: کمیته امداد شهرستان ملایر']],
    ['اداره کل راه و شهرسازی استان گلستان گزارش داد.', ['organisation: اداره کل راه و شهرسازی استان گلستان']],
    ['شبکه بهداشت و درمان شهرستان لنگرود گزارش داد.', ['organisation: شبکه بهداشت و درمان شهرستان لنگرود']],
    ['دادگستری کل استان گیلان گزارش داد.', ['organisation: دادگستری کل استان گیلان']],
    ['پلیس فتا استان گیلان را رصد می‌کند.', ['organisation: پلیس فتا', 'place: گیلان']],
    // Two things that a department is for, before whose it is.
    [
      'معاونت مبارزه با جعل و کلاهبرداری پلیس آگاهی فراجا طرحی داد.',
      ['organisation: معاونت مبارزه با جعل و کلاهبرداری پلیس آگاهی فراجا'],
    ],
    ['اداره مبارزه با جعل و مردم پلیس را یاری کردند.', []],
    // Which department it is.
    ['اداره دهم پلیس آگاهی تهران او را گرفت.', ['organisation: اداره دهم پلیس آگاهی تهران']],
    ['به اداره دوم رفت.', []],
  ];
  for (const [source, expected] of cases) it(source, () => assert.deepEqual(namesIn(source), expected));
});

describe('galleries and hospitals', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['عکس‌ها در گالری آزاد به دیوار می‌رود.', ['place: گالری آزاد']],
    ['نمایشگاه در گالری آزاد است.', []],
    ['او را به بیمارستان فوق تخصصی امام علی بردند.', ['place: بیمارستان فوق تخصصی امام علی']],
    ['او را در گلستان شهدا به خاک سپردند.', ['place: گلستان شهدا']],
  ];
  for (const [source, expected] of cases) it(source, () => assert.deepEqual(namesIn(source), expected));
});
