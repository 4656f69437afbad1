import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

import { shown } from './support';

describe('dates in unseen articles', () => {
  it('count the last months and the quarters of a year, and of nothing else', () => {
    assert.deepEqual(shown('باران در سه ماه پایانی سال گذشته و دو ماه آخر ۱۴۰۱ کم بود.', '2024-10-10'), [
      'date سه ماه پایانی سال گذشته 2023-12-22',
      'date دو ماه آخر ۱۴۰۱ 2023-01-21',
    ]);
    assert.deepEqual(shown('رشد سه‌ماههٔ پایانی ۱۴۰۲ و فصل نخست ۱۴۰۳ و فصل اول امسال.', '2024-10-10'), [
      'date سه‌ماههٔ پایانی ۱۴۰۲ 2023-12-22',
      'date فصل نخست ۱۴۰۳ 2024-03-20',
      'date فصل اول امسال 2024-03-20',
    ]);
    assert.deepEqual(shown('فصل نخست سریال و فصل دوم لیگ و سه ماه آخر بارداری.', '2024-10-10'), [
      'duration سه ماه -  P3M',
    ]);
  });

  it('read a length between two units', () =>
    assert.deepEqual(shown('این جرم سه ماه تا ده سال حبس دارد.', '2024-10-10'), ['duration سه ماه تا ده سال -  PXM']));

  it('take no given name for a night', () =>
    assert.deepEqual(shown('یلدا ابتهاج گفت که شب یلدا سرد بود.', '2024-10-10'), ['date شب یلدا 2023-12-21']));

  it('count the days of the week of a year', () =>
    assert.deepEqual(
      shown('آخرین پنجشنبه سال گرامی است. نخستین شنبه امسال گذشت. آخرین چهارشنبه سال ۱۴۰۳ سرد بود.', '2025-11-26').map(
        (date) => date.slice(-10),
      ),
      ['2026-03-19', '2025-03-22', '2025-03-19'],
    ));

  it('read the first years of the Hijra by their ordinals', () =>
    assert.deepEqual(shown('۱۸ ذی‌حجه سال دهم هجری بود؛ او سال سوم دانشگاه بود.', '2025-11-26'), [
      'date ۱۸ ذی‌حجه سال دهم هجری 0632-03-19',
    ]));

  it('take no amount for a year', () =>
    assert.deepEqual(shown('از آغاز سال ۱۴ تصادف و در طول سال ۱۲ جلسه داشتیم؛ سال ۲۸ نیز چنین بود.', '2024-10-10'), [
      'date آغاز سال 2024-03-20',
      'date سال ۲۸ 1949-03-21',
    ]));

  it('read past years behind «نزدیک به» as elsewhere', () =>
    assert.deepEqual(shown('این پایین‌ترین رقم در نزدیک به سه سال گذشته است.', '2024-05-22'), [
      'duration سه سال گذشته -  P3Y',
    ]));

  it('look for «همان روز» no farther back than two paragraphs', () => {
    const told = 'او دوم تیر ۱۳۱۶ زاده شد.';
    const sayings = (between: number): string =>
      [told, ...Array.from({ length: between }, () => 'کارنامه‌اش پربار است.'), 'کانون همان روز پیامی داد.'].join(
        '\n\n',
      );
    assert.deepEqual(shown(sayings(1), '2024-11-05').at(-1), 'date همان روز 1937-06-23');
    assert.deepEqual(shown(sayings(2), '2024-11-05').at(-1), 'date همان روز -');
  });

  it('leave titles and school years alone', () => {
    assert.deepEqual(shown('او مجموعه داستان «امروز شنبه» را منتشر کرده بود.', '2024-11-05'), []);
    assert.deepEqual(shown('خبرگزاری «هفت صبح» ایران این را نوشت.', '2024-11-05'), []);
    assert.deepEqual(shown('سال نو چینی را جشن گرفتند.', '2024-11-05'), []);
  });

  it('take «همان روز اول» for the first of several, and for no day', () =>
    assert.deepEqual(shown('او دوم تیر ۱۳۱۶ زاده شد و از همان روز اول گریست.', '2024-11-05').slice(1), [
      'date روز اول -',
    ]));

  it('take the end of a half for its last day', () => {
    assert.deepEqual(shown('تا پایان نیمه اول سال صادرات رشد کرد.', '2026-11-26'), [
      'date پایان نیمه اول سال 2026-09-22',
    ]);
    assert.deepEqual(shown('تا آخر نیمه نخست سال ۱۴۰۴ رشد کرد.', '2026-11-26'), [
      'date آخر نیمه نخست سال ۱۴۰۴ 2025-09-22',
    ]);
    assert.deepEqual(shown('در پایان نیمه نخست نتیجه مساوی بود.', '2026-11-26'), []);
  });

  it('count the first months of a year and the quarter of a century', () => {
    assert.deepEqual(shown('در هشت ماه امسال و پنج‌ماهه سال گذشته کم شد.', '2026-11-26'), [
      'date هشت ماه امسال 2026-03-21',
      'date پنج‌ماهه سال گذشته 2025-03-21',
    ]);
    assert.deepEqual(shown('در ربع اول قرن بیست‌ویکم دو برابر شد.', '2026-11-26'), [
      'date ربع اول قرن بیست‌ویکم 2001-01-01',
    ]);
    assert.deepEqual(shown('شش ماه سال در سفر است.', '2026-11-26'), ['duration شش ماه -  P6M']);
  });

  it('count days of work', () =>
    assert.deepEqual(shown('مهلت اعتراض ۱۵ روز کاری است.', '2026-11-26'), ['duration ۱۵ روز کاری -  P15D']));

  it('give a season that trails its sentence the year of it', () => {
    assert.deepEqual(shown('سال ۴۰ بود، پاییز. پدرم رفت.', '2026-11-26'), [
      'date سال ۴۰ 1961-03-21',
      'date پاییز 1961-09-23',
    ]);
  });

  it('know the edge of an Afghan month in Afghan prose', () => {
    assert.deepEqual(shown('باران در هرات از اوایل عقرب آغاز شد. دهقانان تا ۵ قوس برداشت می‌کنند.', '2024-11-26'), [
      'date اوایل عقرب 2024-10-22',
      'date ۵ قوس 2024-11-25',
    ]);
    assert.deepEqual(shown('اواخر جدی شدن ماجرا بود.', '2024-11-26'), []);
  });

  it('take the capital of Tajikistan in a dateline for no day of the week', () => {
    assert.deepEqual(shown('دوشنبه، ۵ نوامبر ۲۰۲۵\n\nدولت تاجیکستان وام گرفت.', '2025-11-06'), [
      'date ۵ نوامبر ۲۰۲۵ 2025-11-05',
    ]);
    assert.deepEqual(shown('دوشنبه، ۵ نوامبر ۲۰۲۵\n\nدولت ایران وام گرفت.', '2025-11-06'), [
      'date دوشنبه 2025-11-05',
      'date ۵ نوامبر ۲۰۲۵ 2025-11-05',
    ]);
  });

  it('read days of the week in front of as many days of a month', () => {
    assert.deepEqual(shown('کنکور پنجشنبه و جمعه ۱۱ و ۱۲ تیرماه است.', '2026-06-15'), [
      'date پنجشنبه و جمعه ۱۱ و ۱۲ تیرماه 2026-07-02',
    ]);
    assert.deepEqual(
      shown('کلاس دوشنبه و سه‌شنبه ۲۶ خرداد است.', '2026-06-15').at(-1),
      'date سه‌شنبه ۲۶ خرداد 2026-06-16',
    );
  });

  it('know Dari’s last year, and no day of «شب عید»', () => {
    assert.deepEqual(shown('زمستان سال پار هوا آلوده بود.', '2025-11-15'), ['date زمستان سال پار 2024-12-21']);
    assert.deepEqual(shown('تا شب عید سالن خالی پیدا نمی‌شود.', '2025-11-15'), []);
  });

  it('take no season or day of the week that opens a title, and no age, for a date', () => {
    assert.deepEqual(shown('فیلم‌برداری «پاییز در کوچه بلور» آغاز می‌شود.', '2025-10-06'), []);
    assert.deepEqual(shown('«پاییز که آمد، رفتیم».', '2025-10-06'), ['date پاییز 2025-09-23']);
    assert.deepEqual(shown('او با ۸۳ سال کهن‌سال‌ترین نامزد است.', '2025-10-06'), []);
  });

  it('count from this morning, and by the nights of a season', () => {
    assert.deepEqual(shown('از صبح نان هم نداریم.', '2025-10-06'), ['date صبح 2025-10-06']);
    assert.deepEqual(shown('مادرم شب‌های زمستان این قصه را می‌گفت.', '2025-10-06'), ['set شب‌های زمستان -']);
  });

  it('part a year from millions behind it, and know it before a superlative', () => {
    assert.deepEqual(shown('از سال ۲۰۲۳ میلیون‌ها بشکه خرید.', '2025-10-06'), ['date سال ۲۰۲۳ 2023-01-01']);
    assert.deepEqual(shown('طبق داده‌ها، ۲۰۲۴ گرم‌ترین سال بود.', '2025-10-06'), ['date ۲۰۲۴ 2024-01-01']);
  });

  it('go on with a story of long ago in the next paragraphs', () => {
    const coup = 'کودتا در ۲۸ مرداد ۱۳۳۲ رخ داد.\n\nنیمه‌شب ۲۵ مرداد افسران آمدند.\n\nدر ۳۰ مرداد او بازداشت شد.';
    assert.deepEqual(shown(coup, '2024-12-04').slice(1), [
      'date نیمه‌شب ۲۵ مرداد 1953-08-16',
      'date ۳۰ مرداد 1953-08-21',
    ]);
    // Not where the text is back in its own time, nor far from the days told, nor near the day of writing.
    const back = 'کودتا در ۲۸ مرداد ۱۳۳۲ رخ داد.\n\nدیروز مراسمی برگزار شد.\n\nدر ۲۶ مرداد مردم آمدند.';
    assert.equal(shown(back, '2024-12-04').at(-1), 'date ۲۶ مرداد 2024-08-16');
    const other = 'او در ۲۸ مرداد ۱۳۳۲ زاده شد.\n\nاین بازیگر ۱۰ تیر درگذشت.';
    assert.equal(shown(other, '2024-12-04').at(-1), 'date ۱۰ تیر 2024-06-30');
    assert.equal(shown(coup, '2024-08-30').at(-1), 'date ۳۰ مرداد 2024-08-20');
  });

  it('name a season’s calendar by its year', () => {
    const calendars = (text: string): readonly string[] =>
      analyse(text, { syntax: 'plain' }).dates.map(({ calendar }) => calendar);
    assert.deepEqual(calendars('در بهار ۲۰۲۶ و زمستان ۱۴۰۴ و تابستان ۵۷ برف بارید.'), ['gregorian', 'solar', 'solar']);
  });

  it('know a year by what belongs to it, and read lengths before «را»', () => {
    assert.deepEqual(shown('این تابلو متعلق به ۱۳۵۲ است و اسناد مربوط به ۲۰۱۲ سوخت.', '2024-02-04'), [
      'date ۱۳۵۲ 1973-03-21',
      'date ۲۰۱۲ 2012-01-01',
    ]);
    assert.deepEqual(shown('پروندهٔ مربوط به ۲۰۰۰ نفر و ۱۳۰۰ کارگر.', '2024-02-04'), []);
    assert.deepEqual(shown('او دو روز را در سکوت گذراند.', '2024-02-04'), ['duration دو روز -  P2D']);
  });

  it('leave another time’s year behind where they come to a third', () =>
    assert.equal(
      shown('او دسامبر ۲۰۲۳ شکایت کرد. این برنامه در دهه ۱۹۹۰ پا گرفت و از ۲۱ سپتامبر اجرا شد.', '2025-09-21').at(-1),
      'date ۲۱ سپتامبر 2025-09-21',
    ));

  it('turn the year in January for those who are close to it', () => {
    assert.deepEqual(shown('بسیاری مسائل پیش از سال نو روشن می‌شود.', '2025-12-26'), ['date سال نو 2026-01-01']);
    assert.deepEqual(shown('بسیاری مسائل پیش از سال نو روشن می‌شود.', '2026-02-26'), ['date سال نو 2026-03-21']);
  });

  it('put a day in the year that its clause begins with', () => {
    assert.deepEqual(shown('سال گذشته در تاریخ ۱۵ اوت نیروها از این کشور رفتند.', '2022-08-14'), [
      'date سال گذشته 2021-01-01',
      'date ۱۵ اوت 2021-08-15',
    ]);
    assert.equal(shown('پارسال صادرات در مهر ۲۰ درصد رشد کرد.', '2022-08-14')[1], 'date مهر 2021-09-23');
    // Not in one that is compared with, or since which something is so.
    assert.equal(shown('صادرات نسبت به سال گذشته در تیر رشد کرد.', '2022-08-14')[1], 'date تیر 2022-06-22');
    assert.equal(shown('او از سال گذشته در تیر و مرداد بیمار بود.', '2022-08-14')[1], 'date تیر و مرداد 2022-06-22');
  });

  it('begin a stretch with its first days, whatever they are called', () =>
    assert.deepEqual(shown('در آغازین روزهای سال ۱۴۰۰ باران بارید.', '2022-08-14'), [
      'date آغازین روزهای سال ۱۴۰۰ 2021-03-21',
    ]));

  it('count the last week of what is named', () => {
    assert.deepEqual(shown('در هفته پایانی آذر و آخرین هفته سال گذشته و هفته آخر همین ماه.', '2024-11-20'), [
      'date هفته پایانی آذر 2024-12-14',
      'date آخرین هفته سال گذشته 2024-03-13',
      'date هفته آخر همین ماه 2024-11-14',
    ]);
    assert.deepEqual(shown('در هفته پایانی لیگ و آخرین هفته نمایشگاه.', '2024-11-20'), []);
  });

  it('take no year out of thousands of millions', () => {
    assert.deepEqual(shown('میلیاردها سال پیش و چندصد سال پیش آنجا دریا بود.', '2024-11-20'), [
      'date میلیاردها سال پیش -',
      'date چندصد سال پیش -',
    ]);
    assert.deepEqual(shown('میلیاردها تومان برای چند صد نفر.', '2024-11-20'), []);
  });

  it('know a treaty’s length from an age', () => {
    assert.deepEqual(shown('معاهدهٔ جامع مشارکت راهبردی ۲۰ ساله است.', '2025-01-14'), ['duration ۲۰ ساله -  P20Y']);
    assert.deepEqual(shown('او ۲۰ ساله است و قرارداد مهاجم ۲۰ سالهٔ تیم امضا شد.', '2025-01-14'), []);
  });

  it('know a month that is compared, and no season of matches', () => {
    assert.deepEqual(shown('تیر مرگبارترین ماه جنوب بود.', '2025-08-09'), ['date تیر 2025-06-22']);
    assert.deepEqual(shown('مهر بزرگ‌ترین خبرگزاری است. او با تیر بزرگ‌ترین پرنده را زد.', '2025-08-09'), []);
    assert.deepEqual(shown('این بهترین گل این فصل لیگ بود.', '2025-08-09'), []);
    assert.equal(shown('کشاورزان در این فصل گندم می‌کارند.', '2025-08-09').length, 1);
  });

  it('leave nights alone that something else tells apart', () => {
    for (const text of [
      'خسوف تنها در شب‌های بدر ممکن است.',
      'گزمه در شب‌های سرد کابل گشت می‌زد.',
      'هوای صبح‌های تهران آلوده است.',
    ])
      assert.deepEqual(shown(text, '2025-12-09'), [], text);
    assert.deepEqual(shown('شب‌ها و شب‌های جمعه بسته است.', '2025-12-09'), ['set شب‌ها -', 'set شب‌های جمعه -']);
  });

  it('read a year before what is a month’s name too', () =>
    assert.deepEqual(shown('در سال ۷۴ آب چاه تمام شد.', '2025-12-09'), ['date سال ۷۴ 1995-03-21']));

  it('take «از مهر» for the month where something begins with it', () => {
    assert.deepEqual(shown('کلاس‌ها از مهر آغاز می‌شود و طرح از آذر به طور کامل اجرا شود.', '2025-06-09'), [
      'date مهر 2025-09-23',
      'date آذر 2025-11-22',
    ]);
    for (const text of [
      'به نقل از مهر، بهای نان افزایش یافت.',
      'خبرنگار مهر از آغاز طرح گفت.',
      'دختر از مهر مادر گفت.',
      'کارگر از بهمن جان به در برد.',
    ])
      assert.deepEqual(shown(text, '2025-06-09'), [], text);
  });
});
