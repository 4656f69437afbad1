import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';

/** What nobody is said to say: «kind [cue]». */
const CASES: readonly (readonly [text: string, claim: string])[] = [
  ['در آن سیل دست‌کم ۳۴۱ نفر جان باختند.', 'statistic [دست‌کم ۳۴۱ نفر]'],
  ['نزدیک به ۱۴۰۰ نفر در این شهر بیکار شدند.', 'statistic [نزدیک به ۱۴۰۰ نفر]'],
  ['این رقم در سال ۱۳۹۸ کمتر از نیم میلیون تن بود.', 'statistic [کمتر از نیم میلیون تن]'],
  ['در این مدت بیش از ۶۰ شاهد سخن گفتند.', 'statistic [بیش از ۶۰ شاهد]'],
  ['این نخستین بار در دو دهه گذشته است که تالاب خشک می‌شود.', 'superlative [نخستین]'],
  ['نخستین محاکمه جهان درباره این جنایت در شهر کلن برگزار شد.', 'superlative [نخستین]'],
  ['نخستین فرمان حکومت قانون در خاورمیانه را عثمانی تجربه کرد.', 'superlative [نخستین]'],
  ['این حسگر کوچک‌ترین حسگری است که در ایران ساخته شده است.', 'superlative [کوچک‌ترین]'],
  ['صداوسیما در حذف نام او از فیلم دست داشت.', 'accusation [دست داشت]'],
  ['وزارت راه در پنهان کردن گزارش سقوط دست دارد.', 'accusation [دست دارد]'],
  ['بر اساس خاطرات او، خانه پدری‌اش در شیراز بود.', 'document [بر اساس]'],
  ['شرکت ملی نفت در اطلاعیه‌ای آورده است که فروش متوقف نشده است.', 'document [اطلاعیه‌ای]'],
];

const NOTHING: readonly string[] = [
  'او کوچک‌ترین تردیدی ندارد.',
  'نخستین جلد این فرهنگ دیروز رونمایی شد.',
  'حسین امانت در ساخت این بنا دست داشت.',
  'علی حاتمی در شعر و موسیقی دست داشت.',
  'حدود دو ساعت در راه بودیم.',
  'بیش از ۲۰ بازیکن به اردو دعوت می‌شوند.',
  'نخستین روز مدرسه در تاریخ اول مهر است.',
  'او نخستین کتابش را درباره تاریخ جهان نوشت.',
  'دست‌کم ۱۲ ساعت منتظر ماندیم.',
  'حدود ۲۰ دقیقه طول کشید.',
  'این دیدار عصر جمعه در ورزشگاه آزادی برگزار شد و داور ۱۲ دقیقه وقت اضافه گرفت.',
];

describe('claims: the edges of figures', () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      const found = analyse(text, { syntax: 'plain' }).claims.map(
        ({ kind, cue }) => `${kind} [${cue === undefined ? '-' : text.slice(cue.start, cue.end)}]`,
      );
      assert.deepEqual(found, [expected]);
    });
  }
  for (const text of NOTHING) {
    it(`claims nothing: ${text}`, () => {
      assert.deepEqual(analyse(text, { syntax: 'plain' }).claims, []);
    });
  }
});
