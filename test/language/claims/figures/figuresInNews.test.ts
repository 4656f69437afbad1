import assert from 'node:assert/strict';
import { claimsOf } from '../claimsOf';

describe('figures and superlatives that stand alone', () => {
  it('know the first of its kind by a copula that hangs on the last word', () => {
    assert.deepEqual(claimsOf('این طرح نخستین مصوبه مجلس درباره ادغام صندوق‌هاست.'), [
      ['superlative', 'نخستین', undefined],
    ]);
    assert.deepEqual(claimsOf('نخستین جلسه دادگاه فردا برگزار می‌شود.'), []);
  });

  it('take no worry or wish for a record', () => {
    assert.deepEqual(claimsOf('بزرگ‌ترین دغدغه کشاورزان بی‌آبی است.'), []);
    assert.deepEqual(claimsOf('این بزرگ‌ترین نیروگاه خورشیدی خاورمیانه است.'), [['superlative', 'بزرگ‌ترین', undefined]]);
  });

  it('boast of no first volume that came out, but of who became the first', () => {
    assert.deepEqual(claimsOf('تهران – نخستین جلد فرهنگ گویش‌ها رونمایی شد.'), []);
    assert.deepEqual(claimsOf('او نخستین زنی شد که به این قله رسید.'), [['superlative', 'نخستین', undefined]]);
  });

  it('count votes, but no scores, opening hours or titles', () => {
    for (const text of [
      'لیورپول با پیروزی پنج بر یک برابر تاتنهام قهرمان شد.',
      'فرودگاه تا ۱۸ بسته است.',
      'چهار عضو دانشگاه در فهرست یک درصد پراستناد جهان جای گرفتند.',
    ])
      assert.deepEqual(claimsOf(text), [], text);
    assert.deepEqual(claimsOf('مجلس طرح را با ۲۲۱ رأی موافق تصویب کرد.'), [['statistic', '۲۲۱ رأی موافق', undefined]]);
    assert.deepEqual(claimsOf('او ۱۶ میلیون رأی آورد.'), [['statistic', '۱۶ میلیون رأی', undefined]]);
  });

  it('count nothing that an authority sets or is yet to do', () => {
    assert.deepEqual(claimsOf('شرکت فرودگاه‌ها هزینه پارکینگ را سه برابر کرد.'), []);
    assert.deepEqual(claimsOf('بانک مرکزی نرخ سود را به ۲۳ درصد رساند.'), []);
    assert.deepEqual(claimsOf('اوپک تصمیم گرفت روزانه ۵۴۷ هزار بشکه به تولید بیفزاید.'), []);
    assert.deepEqual(claimsOf('جنگ تورم را به ۶۰ درصد رساند.'), [['statistic', '۶۰ درصد', undefined]]);
  });

  it('name what many thousands are', () =>
    assert.deepEqual(claimsOf('۵۸ هزار تماشاگر این دیدار را دیدند.'), [['statistic', '۵۸ هزار تماشاگر', undefined]]));

  it('count points that were added up, none that a game gives, no minute that a game stood still', () => {
    assert.deepEqual(claimsOf('این تیم از آغاز فصل ۱۴ امتیاز گرفته است.'), [['statistic', '۱۴ امتیاز', undefined]]);
    assert.deepEqual(claimsOf('تیم میهمان سه امتیاز بازی را از دست داد.'), []);
    assert.deepEqual(claimsOf('او با سه ریباند و کارایی ۱۷ بهتر از دیگران بود.'), []);
    assert.deepEqual(claimsOf('این دیدار ۲۰ دقیقه متوقف ماند.'), []);
    assert.deepEqual(claimsOf('او پژوهشی ۲۵ دقیقه‌ای درباره آب ساخت.'), []);
  });

  it('count what was fired, and neither what a fleet carries nor flowers', () => {
    assert.deepEqual(claimsOf('ناوگان با ۴۸ موشک به پایگاه حمله کرد.'), [['statistic', '۴۸ موشک', undefined]]);
    assert.deepEqual(claimsOf('ناوگان با ۴۸ موشک از راه رسید.'), []);
    assert.deepEqual(claimsOf('زیردریایی با ۴۸ موشک وارد بندر شد.'), []);
    assert.deepEqual(claimsOf('او با ۱۵ گل آقای گل شد.'), [['statistic', '۱۵ گل', undefined]]);
    assert.deepEqual(claimsOf('او با ۱۵ گل رز به دیدار مادرش رفت.'), []);
  });

  it('state nothing of the world where one speaks of oneself, is wholly sure, names a fee or one of the family', () => {
    for (const text of [
      'پنجاه درصد راه را رفته بودیم.',
      'او صد درصد مطمئن است که می‌آید.',
      'هزینهٔ ثبت‌نام ۵۰۰ هزار تومان است.',
      'او جوان‌ترین عضو خانواده است.',
    ])
      assert.deepEqual(claimsOf(text), [], text);
    assert.deepEqual(claimsOf('پارسال شاهد افت تولید به ۴۰ درصد بودیم.'), [['statistic', '۴۰ درصد', undefined]]);
    assert.deepEqual(claimsOf('تولید ۱۰۰ درصد رشد کرد.'), [['statistic', '۱۰۰ درصد', undefined]]);
    assert.deepEqual(claimsOf('هزینهٔ ساخت پل ۵۰۰ میلیارد تومان بود.'), [['statistic', '۵۰۰ میلیارد تومان', undefined]]);
    assert.deepEqual(claimsOf('او جوان‌ترین عضو مجلس است.'), [['superlative', 'جوان‌ترین', undefined]]);
  });

  it('take no manner for a record', () => {
    assert.deepEqual(claimsOf('مأموران مردم را به خشن‌ترین شکلی زدند.'), []);
    assert.deepEqual(claimsOf('کارگران به وحشیانه‌ترین نحو سرکوب شدند.'), []);
    assert.deepEqual(claimsOf('این وحشیانه‌ترین شکل سرکوب در تاریخ کشور است.'), [
      ['superlative', 'وحشیانه‌ترین', undefined],
    ]);
  });

  it('count who was asked what, and not what a study is about', () => {
    assert.deepEqual(claimsOf('۴۰ درصد از پاسخگویان معتقدند وضع بدتر خواهد شد.'), [
      ['statistic', '۴۰ درصد', undefined],
    ]);
    assert.deepEqual(claimsOf('۱۶ درصد فکر می‌کنند وضع بدتر خواهد شد.'), [['statistic', '۱۶ درصد', undefined]]);
    assert.deepEqual(claimsOf('از میان آنان ۹ درصد گفته‌اند رأی نمی‌دهند.'), [['statistic', '۹ درصد', undefined]]);
    assert.deepEqual(claimsOf('۴۰ درصد بیشتر پول خواهند داد.'), []);
    assert.deepEqual(claimsOf('در این گزارش وضع ۱۵۶ کشور بررسی شده است.'), []);
    assert.deepEqual(claimsOf('در این نظرسنجی هزار و ۲۰۰ نفر شرکت کردند.'), []);
    assert.deepEqual(claimsOf('در این حادثه ۴۵ نفر کشته شدند.'), [['statistic', '۴۵ نفر', undefined]]);
  });

  it('boast of a first time in the world, not of one that was new to somebody', () => {
    const claim = [['superlative', 'برای نخستین بار', undefined]];
    assert.deepEqual(claimsOf('برای نخستین بار در کشور قلب مصنوعی پیوند زده شد.'), claim);
    assert.deepEqual(claimsOf('دولت برای نخستین بار این جزیره را بست.'), claim);
    assert.deepEqual(claimsOf('او برای نخستین بار در جهان این قلب را پیوند زد.'), claim);
    assert.deepEqual(claimsOf('او برای نخستین بار به دریا رفت.'), []);
  });
});
