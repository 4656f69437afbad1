import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('words of the language behind class nouns', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // Adjectives say how it is, and not what it is called.
    ['بیمارستان مجهز شهر ساخته شد.', []],
    ['این حزب وابسته به دولت است.', []],
    ['بانک وابسته به شهرداری ورشکست شد.', []],
    ['رستوران مجلل و هتل پرازدحام بسته‌اند.', []],
    ['انجمن مستقر در روستا کار می‌کند.', []],
    ['باشگاه بدهکار از لیگ رفت.', []],
    ['سرهنگ تازه‌کار از خانه رفت.', []],
    ['کاردینال پرنفوذ واتیکان کناره گرفت.', ['place: واتیکان']],
    ['وضع بانک بدتر شد.', []],
    ['وضع رهبر بدتر شد.', []],
    ['شهر تاریک شد و شهر شیرین بود.', []],
    ['این کار گنگ است.', []],
    // Nouns that complete the verb.
    ['به بانک پناه بردند و ماندند.', []],
    ['به شرکت پناه آوردند.', []],
    ['برای چهارراه پول ندارند.', []],
    // What news comes from writes none.
    ['مردم از بازار خبر ندارند.', []],
    // A landscape of a country.
    ['سوغات در بیابان استرالیا پیدا شد.', ['place: استرالیا']],
    // Names all the same.
    ['در صحرای سینا و رود نیل.', ['place: صحرای سینا', 'place: رود نیل']],
    ['بانک آینده ورشکست شد.', ['organisation: بانک آینده']],
    ['شرکت پناه، سازندهٔ دارو، ورشکست شد.', ['organisation: پناه']],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => assert.deepEqual(namesIn(source), expected));
  }
});

describe('words of daily speech beside names', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['شما میگید قبول کرده بود بره سر جای اولش.', []],
    ['فعالان سوشال میدیا خیلی پررنگه کارشون.', []],
    ['چرا داره میگه فقیره؟', []],
    ['آخوند مسجد محلتون همینو گفت.', []],
    ['کاش راه و جاده بینمون نبود.', []],
    ['فدراسیون نذاشت داریوش بازی کند.', []],
    ['مدیران باشگاه نباشن بهتره.', []],
    // Written together, as older agencies do.
    ['دولت براحتی و بسرعت درخصوص نفت تصمیم گرفت.', []],
    // Names all the same.
    ['سلام الحیدری، آمر صحت عامه کنر، آمد.', ['person: سلام الحیدری', 'place: کنر']],
    ['شهر بستان آزاد شد.', ['place: بستان']],
    ['بازیکنان بوستون و میلواکی آمدند.', ['place: بوستون', 'place: میلواکی']],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => assert.deepEqual(namesIn(source), expected));
  }
});
