import assert from 'node:assert/strict';
import { annotationsOf } from '../../server/export/annotations';
import { isClockLike, wideDates } from '../../server/export/wideSpans';
import { analyse } from '../../server/language/analyse';

const CASES: Readonly<Record<string, readonly (readonly [text: string, wide: readonly string[]])[]>> = {
  'what governs an expression belongs to it': [
    ['نشست در حدود ساعت ۵ آغاز شد.', ['در حدود ساعت ۵']],
    ['مهلت تا ۱۳ دی ۱۴۰۰ است.', ['تا ۱۳ دی ۱۴۰۰']],
    ['او در تاریخ ۵ مهر ۱۳۹۷ به دنیا آمد.', ['در تاریخ ۵ مهر ۱۳۹۷']],
    ['ما از ۱۰ تا ۱۳ دی و به مدت دو ساعت ماندیم.', ['از ۱۰ تا ۱۳ دی', 'به مدت دو ساعت']],
    ['در روز ۷ تا ۸ ساعت بخوابید.', ['در روز ۷ تا ۸ ساعت']],
    ['طی دو سال گذشته گران شد.', ['طی دو سال گذشته']],
    ['پس از بیست دقیقه رسید.', ['پس از بیست دقیقه']],
    ['بعد بیست دقیقه رسید.', ['بعد بیست دقیقه']],
    ['صبح حدود ساعت ۶ بیدار شدم.', ['صبح حدود ساعت ۶']],
    ['راس ساعت ۲ رسید.', ['راس ساعت ۲']],
    ['در آستانهٔ ۸ سالگی است.', ['در آستانهٔ ۸ سالگی']],
  ],
  'what places it from behind belongs to it': [
    ['سی ثانیه بعد برق رفت.', ['سی ثانیه بعد']],
    ['سی ثانیه بعد از انفجار برق رفت.', ['سی ثانیه بعد']],
    ['از سال ۱۳۹۲ تاکنون بسته است.', ['از سال ۱۳۹۲ تاکنون']],
    ['از ۹۲ تاکنون بسته است.', ['از ۹۲ تاکنون']],
    ['۲۴ دقیقه از خانه تا آنجا راه است.', ['۲۴ دقیقه از']],
    ['دو ساعت مانده به آغاز بازی رسید.', ['دو ساعت مانده به']],
    ['سوم مهر روزی است که آمد.', ['سوم مهر روزی']],
    ['ساعت ۴ صبح به وقت سحر پا شدیم.', ['ساعت ۴ صبح به وقت سحر']],
  ],
  'what is said of how it follows or recurs belongs to it': [
    ['نه سال قبل یک بار آمد.', ['نه سال قبل یک بار']],
    ['سه صبح متوالی دوید.', ['سه صبح متوالی']],
    ['چهار ماه منتهی به تیرماه ۱۳۹۴ سخت بود.', ['چهار ماه منتهی به تیرماه ۱۳۹۴']],
    ['در بازهٔ هفت‌ماهه گران شد.', ['بازهٔ هفت‌ماهه']],
    ['رفتیم سفر، بعد چند روزی کار کردیم.', ['چند روزی']],
    ['در     ۱۴ مهر ۱۳۹۴ رفت.', ['۱۴ مهر ۱۳۹۴']],
  ],
  'numbers without a noun keep prepositions out, and some words always stay out': [
    ['کلاس‌ها از ۸ صبح تا ۶ عصر است.', ['۸ صبح تا ۶ عصر']],
    ['آمار در ۱۳۹۸/۰۴/۱۷ اعلام شد.', ['۱۳۹۸/۰۴/۱۷']],
    ['قرار به ساعت پنج افتاد.', ['ساعت پنج']],
    ['توی مهر باز می‌شود، تا خرداد.', ['مهر', 'تا خرداد']],
    ['تقریبا دو ساعت ماند.', ['دو ساعت']],
    ['درست دیروز به مدرسه رفت.', ['دیروز']],
    ['چهار ماه از زلزله گذشت.', ['چهار ماه']],
  ],
  'ages, years after nouns and attributes are spans': [
    ['رضا در سن ۲۴ سالگی وارد دانشگاه شد.', ['۲۴ سالگی']],
    ['جنگ‌های صلیبی ۱۰۰ ساله در گرفت.', ['۱۰۰ ساله']],
    ['قیمت پژو ۲۰۲۲ بالا رفت.', ['۲۰۲۲']],
    ['جام جهانی ۲۰۱۴ را دید.', ['۲۰۱۴']],
    ['هوای سرد زمستانی آمد.', ['زمستانی']],
    ['هفتصدمین سالگرد تولدش بود.', ['هفتصدمین سالگرد']],
    ['دقیقهٔ ۸۵ گل زد.', ['دقیقهٔ ۸۵']],
    ['قیمت ۲۰۲۲ دلار است.', []],
    ['۲۰۲۲ نفر آمدند.', []],
    ['انتخابات ۹۶ پرشور بود.', ['۹۶']],
    ['گروه ۹۶ آمد.', []],
    ['سال ۲۰۰۱ (قمری) بود.', ['سال ۲۰۰۱', 'قمری']],
    ['کشت پاییزه آغاز شد.', ['پاییزه']],
  ],
  'units that say no more than what they are': [
    ['در طول روز کار می‌کند.', ['در طول روز']],
    ['میوهٔ خارج از فصل گران است.', ['از فصل']],
    ['دو فصل از کتاب را خواند.', []],
    ['روز به روز بدتر شد.', ['روز به روز']],
    ['روزنامه را خواند.', []],
  ],
  'a clock time and its day are two; a weekday and the part of the day behind it are two': [
    ['قرار ساعت پنج عصر سه‌شنبه است.', ['ساعت پنج عصر', 'سه‌شنبه']],
    ['شنبه عصر می‌آیم.', ['شنبه', 'عصر']],
    ['چهارشنبه عصر ساعت ۲۲:۴۰ رفتم.', ['چهارشنبه', 'عصر ساعت ۲۲:۴۰']],
    ['یکشنبه‌شب رسید.', ['یکشنبه‌شب']],
    ['عصر شنبه رسید.', ['عصر شنبه']],
    ['امشب ساعت ۹ پخش می‌شود.', ['امشب', 'ساعت ۹']],
  ],
  'neighbours of one kind are one': [
    ['انتخابات سال ۸۸ در ۱۵ مردادماه برگزار شد.', ['سال ۸۸ در ۱۵ مردادماه']],
    ['هر ۳۰ ثانیه به مدت ۲ میلی‌ثانیه اجرا می‌شود.', ['هر ۳۰ ثانیه به مدت ۲ میلی‌ثانیه']],
    ['از شنبه تا دوشنبه به جز پنجشنبه‌ها باز است.', ['از شنبه تا دوشنبه به جز پنجشنبه‌ها']],
    ['چهارشنبه مورخ ۲۲ شهریور ۱۳۷۸ بود.', ['چهارشنبه', '۲۲ شهریور ۱۳۷۸']],
  ],
};

describe('wide spans of dates', () => {
  for (const [rule, cases] of Object.entries(CASES)) {
    for (const [text, wide] of cases) {
      it(`${rule}: ${text}`, () => {
        const { dates } = annotationsOf('x.txt', analyse(text, { syntax: 'plain' }), 'wide');
        assert.deepEqual(
          dates.map((date) => date.text),
          wide,
        );
      });
    }
  }

  it('give each part of what they part its own kind', () => {
    const analysis = analyse('قرار ساعت پنج عصر سه‌شنبه است.', { syntax: 'plain' });
    const [clock, day] = annotationsOf('x.txt', analysis, 'wide').dates;
    assert.deepEqual([clock.kind, clock.grain, clock.time], ['time', 'hour', '17:00']);
    assert.deepEqual([day.kind, day.grain, day.time], ['date', 'day', null]);
    assert.deepEqual(wideDates(analysis).map(isClockLike), [true, false]);
  });

  it('keep what restates what', () => {
    const analysis = analyse('ساعت ۵ عصر شنبه ۲۰ دی ۱۴۰۴ (۱۰ ژانویهٔ ۲۰۲۶) بود.', { syntax: 'plain' });
    const { dates } = annotationsOf('x.txt', analysis, 'wide');
    assert.equal(dates.length, 3);
    assert.equal(dates[2].equivalentOf, 1);
  });

  it('hold the narrow ones, never each other', () => {
    const text = 'از دیروز تا ساعت ۵ و در حدود دو روز بعد سه روز پس از پایان دی ماندند.';
    const analysis = analyse(text, { syntax: 'plain' });
    const wide = wideDates(analysis);
    for (const { start, end } of analysis.dates) {
      const parts = wide.filter((span) => span.start < end && span.end > start);
      assert.ok(parts.length > 0 && parts[0].start <= start && parts[parts.length - 1].end >= end);
    }
    wide.forEach(({ start, end }, index) => {
      assert.ok(end > start && start >= (wide[index - 1]?.end ?? 0));
    });
  });
});
