import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { isoOf } from '../../../server/language/calendars/day';
import { shown } from './support';

describe('phrases of time in news', () => {
  it('leave «غروب» to what sets', () => {
    assert.deepEqual(shown('ماه ساعت ۲۳:۴۰ غروب می‌کند و زهره ساعت ۲۰ غروب خواهد کرد.', '2026-11-17'), [
      'time ساعت ۲۳:۴۰ - 23:40',
      'time ساعت ۲۰ - 20:00',
    ]);
    assert.deepEqual(shown('آنان ساعت ۶ غروب حرکت کردند.', '2026-11-17'), ['time ساعت ۶ غروب - 18:00']);
  });

  it('take the name of a prayer for no part of the day', () => {
    assert.deepEqual(shown('اذان صبح ۵:۱۸ و اذان ظهر ۱۱:۵۲ و نیمه‌شب شرعی ۲۳:۰۷ است.', '2026-11-17'), [
      'time ۵:۱۸ - 05:18',
      'time ۱۱:۵۲ - 11:52',
      'time ۲۳:۰۷ - 23:07',
    ]);
    assert.deepEqual(shown('پس از نماز ظهر جمعه رفتند و صبح شنبه آمدند.', '2026-11-17'), [
      'date جمعه 2026-11-13',
      'date صبح شنبه 2026-11-14',
    ]);
  });

  it('take what is counted behind a month for no year of it', () => {
    for (const [text, dates] of [
      ['از بامداد جمعه ۲۳ خرداد ۱۸۰۰ مجروح به بیمارستان‌ها رسیدند.', ['date بامداد جمعه ۲۳ خرداد 2025-06-13']],
      ['در ماه اردیبهشت هزار و ۲۰۰ کامیون در صف ماندند.', ['date ماه اردیبهشت 2025-04-21']],
      ['در ۲۳ ژوئن ۱۲۰۰ کامیون رسید.', ['date ۲۳ ژوئن 2025-06-23']],
      ['در اردیبهشت هزار و سیصد و پنجاه آمد.', ['date اردیبهشت هزار و سیصد و پنجاه 1971-04-21']],
      ['در مرداد ۱۲۸۵ فرمان صادر شد.', ['date مرداد ۱۲۸۵ 1906-07-24']],
      ['در ژوئن ۱۸۰۰ نبردی درگرفت.', ['date ژوئن ۱۸۰۰ 1800-06-01']],
      ['در ۱۵ رجب ۱۲۰۰ درگذشت.', ['date ۱۵ رجب ۱۲۰۰ 1786-05-14']],
    ] as const)
      assert.deepEqual(shown(text, '2025-10-06'), dates, text);
  });

  it('count both ends of a range of years by one calendar', () => {
    assert.deepEqual(shown('کریم‌خان از ۱۱۶۴ تا ۱۱۹۳ هجری فرمان راند.', '2026-11-17', true), [
      'date ۱۱۶۴ تا ۱۱۹۳ هجری 1750-11-30 1780-01-07',
    ]);
    assert.deepEqual(shown('از ۱۳۶۴ تا ۱۳۶۹ هجری شمسی وزیر بود.', '2026-11-17', true), [
      'date ۱۳۶۴ تا ۱۳۶۹ هجری شمسی 1985-03-21 1991-03-20',
    ]);
  });

  it('read last year as Dari names it', () => {
    assert.deepEqual(shown('زمستان پار دروازه بسته بود.', '2026-11-17'), ['date زمستان پار 2025-12-22']);
  });

  it('put an equivalent in brackets beside the last day of a month', () => {
    assert.deepEqual(shown('مهلت تا پایان آذر (۲۱ دسامبر) تمدید شد.', '2026-11-17'), [
      'date پایان آذر 2026-12-21',
      'date ۲۱ دسامبر 2026-12-21',
    ]);
  });

  it('read years of three digits behind the months that have them', () => {
    assert.deepEqual(shown('در محرم ۵۹۹ ستارگان پراکندند؛ او ۱۲ رجب ۶۴۵ درگذشت. فردوسی (رمضان ۴۱۱).', '2026-11-17'), [
      'date محرم ۵۹۹ 1202-09-27',
      'date ۱۲ رجب ۶۴۵ 1247-11-19',
      'date رمضان ۴۱۱ 1020-12-25',
    ]);
    assert.deepEqual(
      shown('در محرم ۵۹۹ نفر و در رمضان ۳۰۰ بسته و در شعبان ۱۲۰ تا ۱۳۰ کتاب رسید.', '2026-11-17').map((date) =>
        date.slice(5, -11),
      ),
      ['محرم', 'رمضان', 'شعبان'],
    );
  });

  it('part «پیش» from «از» and where, of what or of whom it tells', () => {
    for (const told of [
      'از روی خاطرات مادرش نوشت',
      'از سقف زیرزمین صدا شنیدند',
      'از پشت شیشه دید',
      'از دست وزیر جایزه گرفت',
      'از نو ساخته شد',
      'از این گروه جدا شد',
      'از یکدیگر جدا شدند',
      'از سفر برگشت',
      'از طرح رونمایی شد',
      'از سرطان درگذشت',
    ])
      assert.deepEqual(shown(`دو سال پیش ${told}.`, '2026-11-17'), ['date دو سال پیش 2024-03-20'], told);
    for (const event of [
      'از روی کار آمدن طالبان رفت',
      'از دست دادن پدرش نوشت',
      'از روی صحنه رفتنش نوشت',
      'از دور دوم گفت‌وگوها رفت',
      'از کشتی آزاد قهرمانی جهان رفت',
      'از این جنگ رفت',
      'از سفر به تهران درگذشت',
    ])
      assert.deepEqual(shown(`دو سال پیش ${event}.`, '2026-11-17'), ['duration دو سال -  P2Y'], event);
  });

  it('know what comes back so many times in a while', () => {
    assert.deepEqual(shown('سه بار در روز، دو شب در هفته، هفته‌ای دو شب و دوشنبهٔ اول هر ماه.', '2026-11-17'), [
      'set سه بار در روز -',
      'set دو شب در هفته -',
      'set هفته‌ای دو شب -',
      'set دوشنبهٔ اول هر ماه -',
    ]);
    assert.deepEqual(shown('سه بار در روز شنبه آمد؛ دو شب در هفتهٔ گذشته.', '2026-11-17'), [
      'date روز شنبه 2026-11-14',
      'duration دو شب -  P2D',
      'date هفتهٔ گذشته 2026-11-07',
    ]);
  });

  it('read «همان» before a day that says which it is', () => {
    assert.deepEqual(shown('همان بامداد ۲۳ خرداد حمله شد؛ همان شب شنبه؛ همان روز ۲۳ خرداد رفت.', '2026-11-17'), [
      'date بامداد ۲۳ خرداد 2026-06-13',
      'date شب شنبه 2026-11-14',
      'date روز ۲۳ خرداد 2026-06-13',
    ]);
    assert.deepEqual(shown('۲۳ خرداد حمله شد. همان شب ۲۳ نفر رفتند. همان بامداد رفتند.', '2026-11-17'), [
      'date ۲۳ خرداد 2026-06-13',
      'date همان شب 2026-06-13',
      'date همان بامداد 2026-06-13',
    ]);
  });

  it('tell what a country does today from a paper and from nowadays', () => {
    assert.deepEqual(shown('ایران امروز اعلام کرد که می‌ماند.', '2026-11-17'), ['date امروز 2026-11-17']);
    assert.deepEqual(
      shown('به نوشته ایران امروز، قیمت‌ها بالا رفت. در ایران امروز و سینمای امروز چنین نیست.', '2026-11-17'),
      [],
    );
  });

  it('take the date behind «شب جمعه» at its word', () => {
    const faults = (text: string): readonly (string | number)[] =>
      analyse(text, { syntax: 'plain' }).dates.flatMap(({ from, faults }) => [
        from === undefined ? '-' : isoOf(from),
        faults.length,
      ]);
    assert.deepEqual(faults('شب جمعه ۶ شهریور ۱۴۰۵ باران بارید.'), ['2026-08-28', 0]);
    assert.deepEqual(faults('شب جمعه ۵ شهریور ۱۴۰۵ باران بارید.'), ['2026-08-27', 0]);
    assert.deepEqual(faults('شب جمعه ۷ شهریور ۱۴۰۵ باران بارید.'), ['2026-08-29', 1]);
    assert.deepEqual(faults('شب چهارشنبه ۵ شهریور ۱۴۰۵ باران بارید.'), ['2026-08-27', 1]);
  });

  it('tell a yearly meeting from what is counted', () => {
    assert.deepEqual(shown('مجمع سالانه ۱۸ آذر برگزار می‌شود.', '2026-11-25'), ['date ۱۸ آذر 2026-12-09']);
    assert.deepEqual(shown('سالانه ۱۸ نفر می‌میرند.', '2026-11-25'), ['set سالانه -']);
  });

  it('know hours by what people do', () => {
    assert.deepEqual(shown('ساعت‌ها گریه کردیم. عکس را ساعت ها دیدم. ساعت‌ها نشستند.', '2026-11-25'), [
      'duration ساعت‌ها -  PTXH',
      'duration ساعت ها -  PTXH',
      'duration ساعت‌ها -  PTXH',
    ]);
    assert.deepEqual(shown('ساعت‌ها گران شد. ساعت‌ها زنگ زدند. ساعت‌ها کار نمی‌کنند.', '2026-11-25'), []);
  });

  it('read an era with a blank before its full stop, and of old without «از»', () => {
    for (const [text, dates] of [
      ['جلد دوم در سال ۱۳۰۴ هـ .ق. چاپ شد.', ['date سال ۱۳۰۴ هـ .ق. 1886-09-30']],
      ['جلد دوم در سال ۱۳۰۴ هـ. ش چاپ شد.', ['date سال ۱۳۰۴ هـ. ش 1925-03-21']],
      ['او در سال ۳۳۲ قبل میلاد درگذشت.', ['date سال ۳۳۲ قبل میلاد -000331-01-01']],
      ['او در سال ۳۳۲ پیش از مسیح درگذشت.', ['date سال ۳۳۲ پیش از مسیح -000331-01-01']],
      ['روزنامه پیش از مسیح رضایی نوشت.', []],
    ] as const)
      assert.deepEqual(shown(text, '2025-10-06'), dates, text);
  });

  it('take half of an amount for no year', () => {
    assert.deepEqual(shown('بین دو تا دو هزار و ۵۰۰ تن از مرز گذشتند.', '2025-10-06'), []);
    assert.deepEqual(shown('از آغاز تا دو هزار رشد کرد.', '2025-10-06'), ['date دو هزار 2000-01-01']);
  });

  it('go on in the calendar of what was told', () => {
    assert.deepEqual(shown('در ۲۰۰۴ در ونیز و سال بعد در پاریس نمایشگاه داشت.', '2026-11-25', true), [
      'date ۲۰۰۴ 2004-01-01 2004-12-31',
      'date سال بعد 2005-01-01 2005-12-31',
    ]);
  });

  it('take no day again that the text has left for later years', () => {
    assert.deepEqual(
      shown('او دوم بهمن ۱۳۲۰ زاده شد. دی ۱۳۶۹ از او تقدیر شد. در آن شب ساز زد.', '2025-10-20', true).at(-1),
      'date آن شب -',
    );
    assert.deepEqual(
      shown('او دوم بهمن ۱۳۶۸ رفت. دی ۱۳۶۹ برگشت. در آن شب ساز زد.', '2025-10-20', true).at(-1),
      'date آن شب 1990-01-22 1990-01-22',
    );
  });

  it('put what is past into no year to come', () => {
    const day = '۱۲ اردیبهشت ۱۴۰۵ روز معلم است. ';
    assert.deepEqual(shown(`${day}ثبت‌نام از اول تیر شروع شده است.`, '2025-08-20').at(-1), 'date اول تیر 2025-06-22');
    assert.deepEqual(shown(`${day}ثبت‌نام از اول تیر شروع می‌شود.`, '2025-08-20').at(-1), 'date اول تیر 2026-06-22');
  });

  it('take a feast behind a day for another name of it, and a weekday for the day with which it is said to fall together', () => {
    for (const [text, dates] of [
      ['یکشنبه ۲۴ تیر، تاسوعا، بازار بسته بود.', ['date یکشنبه ۲۴ تیر 2024-07-14', 'date تاسوعا 2024-07-14']],
      ['دوشنبه با نهم محرم هم‌زمان است.', ['date دوشنبه 2024-07-15', 'date نهم محرم 2024-07-15']],
      ['دوشنبه که با تاسوعا مصادف بود، باران بارید.', ['date دوشنبه 2024-07-15', 'date تاسوعا 2024-07-15']],
      ['سه‌شنبه مقارن با عاشورا است.', ['date سه‌شنبه 2024-07-16', 'date عاشورا 2024-07-16']],
      // Of another year, or seen from another sky.
      ['دوشنبه با عاشورا مصادف خواهد بود.', ['date دوشنبه 2024-07-22', 'date عاشورا 2024-07-16']],
      ['در بوشهر، عاشورا، شور دیگری دارد.', []],
      ['این دو برنامه هم‌زمان در مشهد اجرا شد.', []],
    ] as const)
      assert.deepEqual(shown(text, '2024-07-18'), dates, text);
  });

  it('count what is said of now from now, whatever year the speaker recalls', () => {
    const said = (text: string): string | undefined => shown(text, '2020-10-06').at(-1);
    const now = 'date شهریور 2020-08-22';
    assert.equal(said('او با یادآوری رکود پاییز ۱۳۹۱ گفت: «این بازار از شهریور رونق گرفته است».'), now);
    assert.equal(said('او دربارهٔ سیل فروردین ۱۳۹۸ گفت: «از شهریور سدها خالی مانده‌اند».'), now);
    assert.equal(said('او در زمستان ۱۳۹۲ گفت: «بازار از شهریور آرام شده است».'), 'date شهریور 2013-08-23');
    assert.equal(said('او از کودتای ۲۸ مرداد ۱۳۳۲ گفت: «شاه ۲۵ مرداد گریخت».'), 'date ۲۵ مرداد 1953-08-16');
  });

  it('take two nights of the week for what has been where the verb is past, else for what comes back', () => {
    assert.deepEqual(shown('برف شب‌های شنبه و یکشنبه راه را بست.', '2025-02-05', true), [
      'date شب‌های شنبه و یکشنبه 2025-02-01 2025-02-02',
    ]);
    assert.deepEqual(shown('این برنامه شب‌های شنبه و یکشنبه پخش می‌شود.', '2025-02-05'), ['set شب‌های شنبه و یکشنبه -']);
  });

  it('open two days of the week with that of writing', () => {
    const told = (text: string): string => shown(text, '2024-01-16', true)[0];
    assert.equal(told('لایحه سه‌شنبه و چهارشنبه بررسی می‌شود.'), 'date سه‌شنبه و چهارشنبه 2024-01-16 2024-01-17');
    assert.equal(told('لایحه چهارشنبه و پنجشنبه بررسی می‌شود.'), 'date چهارشنبه و پنجشنبه 2024-01-17 2024-01-18');
    assert.equal(told('لایحه سه‌شنبه بررسی می‌شود.'), 'date سه‌شنبه 2024-01-23 2024-01-23');
  });

  it('pass over a decade in search of the same year, and count decades as the years before them', () => {
    const said = (text: string): string | undefined => shown(text, '2022-07-15').at(-1);
    assert.equal(
      said('او در سال ۱۳۶۷ کشته شد. دربارهٔ دههٔ ۶۰ کتابی نوشتند که همان سال را شرح می‌دهد.'),
      'date همان سال 1988-03-21',
    );
    assert.equal(said('دربارهٔ دههٔ ۶۰ کتابی نوشتند که همان سال را شرح می‌دهد.'), 'date همان سال -');
    assert.equal(said('از ۱۹۷۹ در پونا و از دههٔ ۸۰ در لندن زیست.'), 'date دههٔ ۸۰ 1980-01-01');
    assert.equal(said('او در ۲۰۰۹ از دههٔ ۶۰ گفت.'), 'date دههٔ ۶۰ 1981-03-21');
  });

  it('leave what was said among other things of then, how old a thing is, and the city', () => {
    for (const [text, dates] of [
      ['زندانبان به او گفته بود: «فردا آزاد می‌شوی».', ['date فردا -']],
      ['شاکی گفت: «زندانبان گفته بود "فردا آزاد می‌شوی"».', ['date فردا -']],
      ['زندانبان گفت: «فردا آزاد می‌شوی».', ['date فردا 2022-07-16']],
      ['شصت سال از عمر این پل می‌گذرد.', []],
      ['او شصت سال از سنگ‌نگاره‌ها عکس گرفت.', ['duration شصت سال -  P60Y']],
      ['سه سال از آن روز می‌گذرد.', ['duration سه سال -  P3Y', 'date آن روز -']],
    ] as const)
      assert.deepEqual(shown(text, '2022-07-15'), dates, text);
    assert.deepEqual(shown('دوشنبه (آژانس آوستا)، یکشنبه ۲ مهٔ ۲۰۲۱ – نیروهای تاجیکستان مرز را بستند.', '2021-05-02'), [
      'date یکشنبه ۲ مهٔ ۲۰۲۱ 2021-05-02',
    ]);
    assert.deepEqual(shown('نشست چهارشنبه ۱۲ مهٔ ۲۰۲۱، برابر با ۳۰ رمضان ۱۴۴۲، بود.', '2021-05-02'), [
      'date چهارشنبه ۱۲ مهٔ ۲۰۲۱ 2021-05-12',
      'date ۳۰ رمضان ۱۴۴۲ 2021-05-12',
    ]);
  });
});
