import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { dayOfIso, isoOf } from '../../../server/language/calendars/day';

const shown = (text: string, reference: string): readonly string[] =>
  analyse(text, { syntax: 'plain', reference: dayOfIso(reference) }).dates.map(
    ({ kind, start, end, from, time, duration }) =>
      [kind, text.slice(start, end), from === undefined ? '-' : isoOf(from), time ?? '', duration ?? '']
        .join(' ')
        .trim(),
  );

describe('dates in unseen articles', () => {
  it('take the tense from the verb of the clause, which «و» ends', () =>
    assert.deepEqual(
      shown('دادگاه یکشنبه این حادثه را «فاجعه» خواند و از شهرداری‌ها خواست ظرف یک روز گزارش دهند.', '2024-05-26'),
      ['date یکشنبه 2024-05-26', 'duration یک روز -  P1D'],
    ));

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

  it('put what is on a day of the week ahead', () => {
    assert.deepEqual(shown('مراسم ختم هم عصر یکشنبه است.', '2024-10-10'), ['date عصر یکشنبه 2024-10-13']);
    assert.deepEqual(shown('مسابقه یکشنبه بود.', '2024-10-10'), ['date یکشنبه 2024-10-06']);
  });

  it('read a range of hours', () =>
    assert.deepEqual(shown('ساعت بازدید هر روز از ۱۰ صبح تا ۸ شب است.', '2024-05-12'), [
      'set هر روز -',
      'time ۱۰ صبح تا ۸ شب - 10:00',
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

  it('put since when a state lasts behind, and what begins ahead', () => {
    assert.deepEqual(shown('بازرسان از خرداد به فردو دسترسی ندارند.', '2024-12-04'), ['date خرداد 2024-05-21']);
    assert.deepEqual(shown('این طرح از دی‌ماه آغاز می‌شود.', '2024-12-04'), ['date دی‌ماه 2024-12-21']);
    assert.deepEqual(shown('اوپک پلاس از ژانویه تولید را بالا می‌برد.', '2024-12-04'), ['date ژانویه 2025-01-01']);
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

  it('tell an hour with minutes by its minutes, on either end', () => {
    const { dates } = analyse('ساعت ۱۸ تا ۲۰:۳۰ برگزار می‌شود.', { syntax: 'plain' });
    assert.deepEqual(
      dates.map(({ grain, time }) => [grain, time]),
      [['minute', '18:00']],
    );
  });

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

  it('let what recurs every day have its hours', () => {
    assert.deepEqual(shown('برق خانه‌ها شبانه‌روزی پنج ساعت روشن است.', '2026-11-26'), ['set شبانه‌روزی پنج ساعت -']);
    assert.deepEqual(shown('روزانه از ساعت ۷ صبح تا ۴ عصر کار می‌کنیم.', '2026-11-26'), [
      'set روزانه -',
      'time ساعت ۷ صبح تا ۴ عصر - 07:00',
    ]);
    assert.deepEqual(shown('مصرف روزانه بالا رفت و مدرسه شبانه‌روزی سه کلاس دارد.', '2026-11-26'), []);
  });

  it('give a season that trails its sentence the year of it', () => {
    assert.deepEqual(shown('سال ۴۰ بود، پاییز. پدرم رفت.', '2026-11-26'), [
      'date سال ۴۰ 1961-03-21',
      'date پاییز 1961-09-23',
    ]);
  });

  it('measure hours after an event without saying how many', () =>
    assert.deepEqual(shown('ساعاتی پس از دیدار، انفجاری رخ داد. ساعاتی پیش گفت.', '2026-11-26'), [
      'duration ساعاتی -  PTXH',
      'time ساعاتی پیش -',
    ]));

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

  it('put the night of Friday and of a feast before its day', () =>
    assert.deepEqual(
      shown('گذرگاه شب جمعه بسته می‌شود. مراسم شب عاشورا برگزار می‌شود. جمعه شب باز می‌شود.', '2026-06-15'),
      ['date شب جمعه 2026-06-18', 'date شب عاشورا 2026-06-24', 'date جمعه شب 2026-06-19'],
    ));

  it('take no season or day of the week that opens a title, and no age, for a date', () => {
    assert.deepEqual(shown('فیلم‌برداری «پاییز در کوچه بلور» آغاز می‌شود.', '2025-10-06'), []);
    assert.deepEqual(shown('«پاییز که آمد، رفتیم».', '2025-10-06'), ['date پاییز 2025-09-23']);
    assert.deepEqual(shown('او با ۸۳ سال کهن‌سال‌ترین نامزد است.', '2025-10-06'), []);
  });

  it('place what was told of in the past and what is wanted ahead, whatever the verb', () => {
    assert.deepEqual(shown('شاید شاخص از رکورد اردیبهشت‌ماه عبور کند.', '2025-12-06'), ['date اردیبهشت‌ماه 2025-04-21']);
    assert.deepEqual(shown('او خواستار تضمین گاز صنایع در زمستان شد.', '2025-10-06'), ['date زمستان 2025-12-22']);
  });

  it('count from this morning, and by the nights of a season', () => {
    assert.deepEqual(shown('از صبح نان هم نداریم.', '2025-10-06'), ['date صبح 2025-10-06']);
    assert.deepEqual(shown('مادرم شب‌های زمستان این قصه را می‌گفت.', '2025-10-06'), ['set شب‌های زمستان -']);
  });

  it('part a year from millions behind it, and know it before a superlative', () => {
    assert.deepEqual(shown('از سال ۲۰۲۳ میلیون‌ها بشکه خرید.', '2025-10-06'), ['date سال ۲۰۲۳ 2023-01-01']);
    assert.deepEqual(shown('طبق داده‌ها، ۲۰۲۴ گرم‌ترین سال بود.', '2025-10-06'), ['date ۲۰۲۴ 2024-01-01']);
  });

  it('take no record for a clock time, and a range of centuries for one', () => {
    assert.deepEqual(shown('او با رکورد ۱:۵۸٫۲۳ قهرمان شد. بازی ۱۸:۳۰ آغاز می‌شود.', '2026-02-10'), [
      'time ۱۸:۳۰ - 18:30',
    ]);
    assert.deepEqual(shown('از قرن نوزدهم تا نیمه قرن بیستم راه‌آهن گسترش یافت.', '2026-02-10'), [
      'date قرن نوزدهم تا نیمه قرن بیستم 1801-01-01',
    ]);
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

  it('know which day of the week «فردا» is, whatever the verb', () => {
    assert.deepEqual(shown('وی افزود: فردا دوشنبه این سامانه گسترده شده و استان را می‌پوشاند.', '2025-12-07'), [
      'date فردا 2025-12-08',
      'date دوشنبه 2025-12-08',
    ]);
    assert.deepEqual(shown('دیدار امروز جمعه ساعت ۱۱:۳۰ برگزار خواهد شد.', '2025-08-15'), [
      'date امروز 2025-08-15',
      'date جمعه 2025-08-15',
      'time ساعت ۱۱:۳۰ 2025-08-15 11:30',
    ]);
    // Of two days that disagree neither explains the other.
    assert.equal(shown('دیدار فردا شنبه برگزار شد.', '2025-08-15').length, 2);
    assert.equal(shown('دیدار فردا چهارشنبه برگزار شد.', '2025-08-15')[1], 'date چهارشنبه 2025-08-13');
  });

  it('take a noun’s ending for no verb', () =>
    assert.deepEqual(shown('جلسه جمعه شب در تالار کندی برگزار شد.', '2025-12-06'), ['date جمعه شب 2025-12-05']));

  it('end a clock time with its place, whether its zone is known or not', () => {
    assert.deepEqual(shown('دیدار ساعت ۷ تا ۹ به وقت آکرا و ساعت ۱۹ به وقت گابورونه آغاز شد.', '2025-10-06'), [
      'time ساعت ۷ تا ۹ به وقت آکرا - 07:00',
      'time ساعت ۱۹ به وقت گابورونه - 19:00',
    ]);
    assert.deepEqual(shown('ساعت ۷ به وقت «محلی» و ساعت ۸ به وقت، نه پیش از آن.', '2025-10-06'), [
      'time ساعت ۷ - 07:00',
      'time ساعت ۸ - 08:00',
    ]);
  });

  it('take scores before the part of a day for no hours', () => {
    assert.deepEqual(shown('پس از برد ۲-۱ شامگاه شنبه و شکست ۳–۱ عصر دیروز.', '2024-02-04'), [
      'date شامگاه شنبه 2024-02-03',
      'date عصر دیروز 2024-02-03',
    ]);
    assert.deepEqual(shown('کلاس ۲-۴ عصر دیروز برگزار شد.', '2024-02-04'), ['time ۲-۴ عصر دیروز 2024-02-03 14:00']);
  });

  it('know a year by what belongs to it, and read lengths before «را»', () => {
    assert.deepEqual(shown('این تابلو متعلق به ۱۳۵۲ است و اسناد مربوط به ۲۰۱۲ سوخت.', '2024-02-04'), [
      'date ۱۳۵۲ 1973-03-21',
      'date ۲۰۱۲ 2012-01-01',
    ]);
    assert.deepEqual(shown('پروندهٔ مربوط به ۲۰۰۰ نفر و ۱۳۰۰ کارگر.', '2024-02-04'), []);
    assert.deepEqual(shown('او دو روز را در سکوت گذراند.', '2024-02-04'), ['duration دو روز -  P2D']);
  });

  it('mean by «در این ماه» the one just named, and compare with what was before it', () => {
    const past = 'تورم تیر ماه سال جاری ۳۳ درصد ثبت شد. در این ماه قیمت نان نسبت به ماه قبل بالا رفته بود.';
    assert.deepEqual(shown(past, '2013-08-26'), [
      'date تیر ماه سال جاری 2013-06-22',
      'date این ماه 2013-06-22',
      'date ماه قبل 2013-05-22',
    ]);
    assert.equal(shown('تورم تیر ۳۳ درصد بود. در این ماه نان گران می‌شود.', '2013-08-26')[1], 'date این ماه 2013-08-23');
    assert.equal(
      shown('در شهریور ۱۴۰۳ تورم ۳۴ درصد بود که نسبت به همین رقم در ماه قبل کم شده است.', '2024-09-25')[1],
      'date ماه قبل 2024-07-22',
    );
    assert.equal(
      shown('صادرات در بهمن ۱۳۹۹ نسبت به ماه مشابه سال قبل دو برابر شد.', '2024-09-25')[1],
      'date سال قبل 2019-03-21',
    );
  });

  it('know a day of the week again that the article has dated', () => {
    const holiday =
      'چهارشنبه (۲۴ مرداد) تعطیل اعلام شد.\n\nاین وزارت گفته است که چهارشنبه در سراسر کشور تعطیل عمومی است.';
    assert.equal(shown(holiday, '2024-08-13').at(-1), 'date چهارشنبه 2024-08-14');
    assert.equal(
      shown('چهارشنبه (۲۴ مرداد) تعطیل است. او چهارشنبه رفت.', '2024-08-13').at(-1),
      'date چهارشنبه 2024-08-07',
    );
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

  it('point back with «این روز», never to today', () => {
    assert.equal(shown('۱۲ آبان برف بارید. در این روز راه‌ها بسته شد.', '2024-11-20')[1], 'date این روز 2024-11-02');
    assert.deepEqual(shown('در این روز مردم آمدند.', '2024-11-20'), ['date این روز -']);
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

  it('put behind what reports and blows are of', () => {
    assert.equal(
      shown('به گزارش روز سه‌شنبه فدراسیون کشتی، جام برگزار می‌شود.', '2025-09-20')[0],
      'date روز سه‌شنبه 2025-09-16',
    );
    assert.equal(
      shown('خبری مبنی بر حملهٔ پهپادی به بیمارستان در بامداد دوشنبه می‌رسد.', '2022-10-20')[0],
      'date بامداد دوشنبه 2022-10-17',
    );
    assert.equal(shown('نشست دربارهٔ حمله در روز سه‌شنبه برگزار می‌شود.', '2022-10-20')[0], 'date روز سه‌شنبه 2022-10-25');
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

  it('put behind what a figure is compared with', () => {
    assert.equal(shown('نرخ سکه نسبت به روز یکشنبه کاهش نشان می‌دهد.', '2024-11-20')[0], 'date روز یکشنبه 2024-11-17');
    assert.equal(shown('فروش در مقایسه با تابستان رشد نشان می‌دهد.', '2024-11-20')[0], 'date تابستان 2024-06-21');
  });

  it('take no year out of thousands of millions', () => {
    assert.deepEqual(shown('میلیاردها سال پیش و چندصد سال پیش آنجا دریا بود.', '2024-11-20'), [
      'date میلیاردها سال پیش -',
      'date چندصد سال پیش -',
    ]);
    assert.deepEqual(shown('میلیاردها تومان برای چند صد نفر.', '2024-11-20'), []);
  });

  it('know how often from «روزانه» where nothing before it can be what it describes', () => {
    assert.deepEqual(shown('صرافی‌ها روزانه باید گزارش دهند و خبر را روزانه بخوانند.', '2025-01-14'), [
      'set روزانه -',
      'set روزانه -',
    ]);
    assert.deepEqual(shown('تورم روزانه بالا رفت و نشست‌های روزانه باید برگزار شود.', '2025-01-14'), []);
  });

  it('know a treaty’s length from an age', () => {
    assert.deepEqual(shown('معاهدهٔ جامع مشارکت راهبردی ۲۰ ساله است.', '2025-01-14'), ['duration ۲۰ ساله -  P20Y']);
    assert.deepEqual(shown('او ۲۰ ساله است و قرارداد مهاجم ۲۰ سالهٔ تیم امضا شد.', '2025-01-14'), []);
  });

  it('tell what is after a day from what is since it', () => {
    assert.equal(shown('این جرم پس از ۲۹ اکتبر پنهان می‌ماند.', '2025-07-23')[0], 'date ۲۹ اکتبر 2025-10-29');
    assert.equal(shown('این جرم از ۲۹ اکتبر پنهان می‌ماند.', '2025-07-23')[0], 'date ۲۹ اکتبر 2024-10-29');
  });

  it('know a month that is compared, and no season of matches', () => {
    assert.deepEqual(shown('تیر مرگبارترین ماه جنوب بود.', '2025-08-09'), ['date تیر 2025-06-22']);
    assert.deepEqual(shown('مهر بزرگ‌ترین خبرگزاری است. او با تیر بزرگ‌ترین پرنده را زد.', '2025-08-09'), []);
    assert.deepEqual(shown('این بهترین گل این فصل لیگ بود.', '2025-08-09'), []);
    assert.equal(shown('کشاورزان در این فصل گندم می‌کارند.', '2025-08-09').length, 1);
  });

  it('put a clock time in the year that its clause begins with', () =>
    assert.deepEqual(
      shown('دو سال پیش، در ساعت ۶ صبح ۱۵ مهر حمله شد. سال گذشته در ساعت ۸ شب ۲۳ شهریور رفت.', '2025-10-07'),
      [
        'date دو سال پیش 2023-03-21',
        'time ساعت ۶ صبح ۱۵ مهر 2023-10-07 06:00',
        'date سال گذشته 2024-03-20',
        'time ساعت ۸ شب ۲۳ شهریور 2024-09-13 20:00',
      ],
    ));

  it('read late hours before «شب» for hours, and what is not on a day for what is to come', () => {
    assert.deepEqual(shown('خاموشی ۲۲ تا ۲۴ شب است؛ او ۸ تا ۱۰ شب ماند.', '2025-08-11'), [
      'time ۲۲ تا ۲۴ شب - 22:00',
      'duration ۸ تا ۱۰ شب -  PXD',
    ]);
    assert.equal(shown('نیازی به تعطیلی در روز چهارشنبه نیست.', '2025-08-11')[0], 'date روز چهارشنبه 2025-08-13');
  });

  it('take «ساختمان» and «کشتی» for no verbs', () => {
    assert.deepEqual(shown('جلسه چهارشنبه ساعت ۱۰ در ساختمان شورا تشکیل خواهد شد.', '2025-05-26'), [
      'date چهارشنبه 2025-05-28',
      'time ساعت ۱۰ 2025-05-28 10:00',
    ]);
    assert.deepEqual(shown('مراسم شنبه بر کشتی برگزار می‌شود.', '2025-05-26'), ['date شنبه 2025-05-31']);
    assert.deepEqual(shown('او شنبه ساختمان را ساخت.', '2025-05-26'), ['date شنبه 2025-05-24']);
  });

  it('leave «پایانی» to the day before an hour', () => {
    assert.deepEqual(shown('آتش‌بازی روز پایانی ساعت ۲۱ است.', '2025-05-26'), ['time ساعت ۲۱ - 21:00']);
    assert.deepEqual(
      analyse('آتش‌بازی روز پایانی ساعت ۲۵ است.', { syntax: 'plain' }).dates.map(({ faults }) => faults.length),
      [1],
    );
  });

  it('put the small hours of a night in the next day', () => {
    assert.deepEqual(shown('شب گذشته تا ساعت ۳ بامداد صدا می‌آمد.', '2025-01-16'), [
      'date شب گذشته 2025-01-15',
      'time ساعت ۳ بامداد 2025-01-16 03:00',
    ]);
    assert.equal(shown('شب گذشته تا ساعت ۱۱ صدا می‌آمد.', '2025-01-16')[1], 'time ساعت ۱۱ 2025-01-15 23:00');
  });

  it('begin a range of days of the week before it ends', () =>
    assert.deepEqual(
      analyse('از سه‌شنبه گذشته تا دوشنبه این هفته شش نفر به دادگاه رفتند.', {
        syntax: 'plain',
        reference: dayOfIso('2024-11-20'),
      }).dates.map(({ from = 0, to = 0, faults }) => [isoOf(from), isoOf(to), faults.length]),
      [['2024-11-12', '2024-11-18', 0]],
    ));

  it('know «شدت» for no verb', () =>
    assert.deepEqual(shown('روز جمعه شدت بارش کم می‌شود.', '2025-12-09'), ['date روز جمعه 2025-12-12']));

  it('take what lasts until now for begun', () => {
    assert.deepEqual(shown('رانندگان می‌گویند از یکشنبه بدین سو باج گرفته می‌شود.', '2025-12-09'), [
      'date یکشنبه 2025-12-07',
    ]);
    assert.deepEqual(shown('نمایشگاه از یکشنبه باز می‌شود.', '2025-12-09'), ['date یکشنبه 2025-12-14']);
  });

  it('part «پیش» from «از راه»', () =>
    assert.deepEqual(shown('پشه پنج سال پیش از راه دریا وارد شده است.', '2025-12-09'), [
      'date پنج سال پیش 2020-03-20',
    ]));

  it('know a score of zeros for no month', () =>
    assert.deepEqual(shown('نیمهٔ نخست به پایان رسید؛ صفر - صفر.', '2025-12-09'), []));

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

  it('give a clock in brackets the day that it is in its own zone', () => {
    assert.deepEqual(shown('دیدار شنبه ساعت ۲۱:۰۰ به وقت تهران (۱۷:۳۰ به وقت گرینویچ) است.', '2025-12-09'), [
      'date شنبه 2025-12-13',
      'time ساعت ۲۱:۰۰ به وقت تهران 2025-12-13 21:00',
      'time ۱۷:۳۰ به وقت گرینویچ 2025-12-13 17:30',
    ]);
    assert.deepEqual(
      shown('پرتاب شنبه ۲۲ آذر ساعت ۲ بامداد به وقت تهران (۲۲:۳۰ به وقت گرینویچ) بود.', '2025-12-14').at(-1),
      'time ۲۲:۳۰ به وقت گرینویچ 2025-12-12 22:30',
    );
    assert.deepEqual(
      shown('پرتاب ساعت ۲ بامداد شنبه ۲۲ آذر به وقت تهران (۲۲:۳۰ جمعه به وقت گرینویچ) بود.', '2025-12-14').at(-1),
      'time ۲۲:۳۰ جمعه به وقت گرینویچ 2025-12-12 22:30',
    );
  });
});
