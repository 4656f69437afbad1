import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { dayOfIso, isoOf } from '../../../server/language/calendars/day';

import { shown } from './support';

describe('days by the verb, in the news', () => {
  it('take the tense from the verb of the clause, which «و» ends', () =>
    assert.deepEqual(
      shown('دادگاه یکشنبه این حادثه را «فاجعه» خواند و از شهرداری‌ها خواست ظرف یک روز گزارش دهند.', '2024-05-26'),
      ['date یکشنبه 2024-05-26', 'duration یک روز -  P1D'],
    ));

  it('take it from the clause that the day is of, and not from one within', () => {
    const told = (sentence: string): string => shown(sentence, '2025-08-20')[0];
    for (const past of [
      'با بیان اینکه راه باز می‌شود، گفت: باران می‌آید.',
      'با بیان اینکه راه باز می‌شود گفت: باران می‌آید.',
      'با تأکید بر این که راه باز خواهد شد، از تونل بازدید کرد.',
      'برای گفت‌وگو دربارهٔ راهی که قرار است دو شهر را متصل کند، راهی ایروان شد.',
      'دربارهٔ راهی گفت که باز می‌شود.',
    ])
      assert.equal(told(`وزیر روز دوشنبه ${past}`), 'date روز دوشنبه 2025-08-18', past);
    for (const coming of [
      'با مردمی که خانه‌شان ویران شده بود، دیدار خواهد کرد.',
      'که راه باز می‌شود، به تهران می‌آید.',
      'به نشستی می‌رود که دو روز طول کشید، و باز می‌گردد.',
      'در راهی که باز می‌شود، قدم می‌زند.',
    ])
      assert.equal(told(`وزیر روز دوشنبه ${coming}`), 'date روز دوشنبه 2025-08-25', coming);
  });

  it('put what was planned near, whatever is said of it', () => {
    const told = (sentence: string): string => shown(sentence, '2025-09-02')[0];
    assert.equal(told('قرار بود این کنسرت در خرداد برگزار شود که جنگ شد.'), 'date خرداد 2025-05-22');
    assert.equal(told('قرار بود این کنسرت در مهر برگزار شود که جنگ شد.'), 'date مهر 2025-09-23');
    assert.equal(told('قرار است این کنسرت در خرداد برگزار شود.'), 'date خرداد 2026-05-22');
  });

  it('put that until which something is to be done ahead, however near what has gone is', () => {
    const told = (sentence: string): string => shown(sentence, '2025-11-24')[0];
    assert.equal(told('خوابگاه‌ها تا مهر آماده می‌شوند.'), 'date مهر 2026-09-23');
    assert.equal(told('به گفتهٔ او، این پل تا آبان تکمیل خواهد شد.'), 'date آبان 2026-10-23');
    assert.equal(told('این نمایشگاه تا پایان مهر ادامه دارد.'), 'date پایان مهر 2026-10-22');
    // It ended on the eve of the day on which this is published.
    assert.equal(told('این نمایشگاه تا ۲۸ آبان ادامه دارد.'), 'date ۲۸ آبان 2025-11-19');
    assert.equal(told('فروش تا مهر ۲۰ درصد رشد کرده است.'), 'date مهر 2025-09-23');
    assert.equal(told('تولید از شهریور تا مهر رشد می‌کند.'), 'date شهریور تا مهر 2025-08-23');
  });

  it('put ahead what has been promised for a month, and leave open what had been', () => {
    const told = (sentence: string): string => shown(sentence, '2025-11-24')[0];
    assert.equal(told('شهرداری قول داده است تا تیر کار تمام شود.'), 'date تیر 2026-06-22');
    assert.equal(told('شهرداری قول داده بود تا تیر کار تمام شود.'), 'date تیر 2025-06-22');
  });

  it('put ahead to what so many days are left', () => {
    const first = (sentence: string): string =>
      shown(sentence, '2025-12-08').filter((date) => !/^duration/.test(date))[0];
    assert.equal(first('تا نوروز ۱۰۰ روز مانده است.'), 'date نوروز 2026-03-21');
    assert.equal(first('پنج ماه تا خرداد باقی مانده است.'), 'date خرداد 2026-05-22');
    assert.equal(first('تا شنبه چهار روز مانده است.'), 'date شنبه 2025-12-13');
    assert.equal(first('او تا شنبه در خانه مانده است.'), 'date شنبه 2025-12-06');
  });

  it('put a day in the year with which its clause opens', () => {
    const told = (sentence: string): string | undefined => shown(sentence, '2025-11-24').at(-1);
    assert.equal(told('پارسال مدرسه‌ها از ۱۰ شهریور باز شدند.'), 'date ۱۰ شهریور 2024-08-31');
    assert.equal(told('سال آینده جشنواره ۵ آبان آغاز می‌شود.'), 'date ۵ آبان 2026-10-27');
    assert.equal(told('او گفت که سال گذشته، ۱۰ شهریور رسید.'), 'date ۱۰ شهریور 2024-08-31');
    assert.equal(told('نمایشگاه کتاب پارسال ۱۰ شهریور باز شد.'), 'date ۱۰ شهریور 2024-08-31');
    assert.equal(told('کنکور سال گذشته ۱۰ شهریور برگزار شد.'), 'date ۱۰ شهریور 2024-08-31');
    assert.equal(told('اربعین سال آینده ۱۳ مرداد است.'), 'date ۱۳ مرداد 2026-08-04');
    assert.equal(told('پارسال ۱۰ مهر باران آمد و امسال ۱۵ شهریور.'), 'date ۱۵ شهریور 2025-09-06');
    assert.equal(told('مدارس امسال از ۱۰ شهریور باز می‌شوند.'), 'date ۱۰ شهریور 2025-09-01');
    assert.equal(told('مدارس از ۱۰ شهریور باز می‌شوند.'), 'date ۱۰ شهریور 2026-09-01');
    assert.equal(told('بودجهٔ سال گذشته ۱۰ شهریور تصویب شد.'), 'date ۱۰ شهریور 2025-09-01');
    assert.equal(told('نشست نسبت به سال گذشته ۱۰ شهریور شلوغ‌تر بود.'), 'date ۱۰ شهریور 2025-09-01');
    assert.equal(told('نسبت به سال گذشته ۱۰ شهریور گرم‌تر بود.'), 'date ۱۰ شهریور 2025-09-01');
    assert.equal(told('سال گذشته طلا گران شد، ۱۰ شهریور ارزان شد.'), 'date ۱۰ شهریور 2025-09-01');
  });

  it('put what is on a day of the week ahead', () => {
    assert.deepEqual(shown('مراسم ختم هم عصر یکشنبه است.', '2024-10-10'), ['date عصر یکشنبه 2024-10-13']);
    assert.deepEqual(shown('مسابقه یکشنبه بود.', '2024-10-10'), ['date یکشنبه 2024-10-06']);
  });

  it('put since when a state lasts behind, and what begins ahead', () => {
    assert.deepEqual(shown('بازرسان از خرداد به فردو دسترسی ندارند.', '2024-12-04'), ['date خرداد 2024-05-21']);
    assert.deepEqual(shown('این طرح از دی‌ماه آغاز می‌شود.', '2024-12-04'), ['date دی‌ماه 2024-12-21']);
    assert.deepEqual(shown('اوپک پلاس از ژانویه تولید را بالا می‌برد.', '2024-12-04'), ['date ژانویه 2025-01-01']);
  });

  it('put the night of Friday and of a feast before its day', () =>
    assert.deepEqual(
      shown('گذرگاه شب جمعه بسته می‌شود. مراسم شب عاشورا برگزار می‌شود. جمعه شب باز می‌شود.', '2026-06-15'),
      ['date شب جمعه 2026-06-18', 'date شب عاشورا 2026-06-24', 'date جمعه شب 2026-06-19'],
    ));

  it('place what was told of in the past and what is wanted ahead, whatever the verb', () => {
    assert.deepEqual(shown('شاید شاخص از رکورد اردیبهشت‌ماه عبور کند.', '2025-12-06'), ['date اردیبهشت‌ماه 2025-04-21']);
    assert.deepEqual(shown('او خواستار تضمین گاز صنایع در زمستان شد.', '2025-10-06'), ['date زمستان 2025-12-22']);
  });

  it('know which day of the week «فردا» is, whatever the verb', () => {
    assert.deepEqual(shown('وی افزود: فردا دوشنبه این سامانه گسترده شده و استان را می‌پوشاند.', '2025-12-07'), [
      'date فردا دوشنبه 2025-12-08',
    ]);
    assert.deepEqual(shown('دیدار امروز جمعه ساعت ۱۱:۳۰ برگزار خواهد شد.', '2025-08-15'), [
      'date امروز جمعه 2025-08-15',
      'time ساعت ۱۱:۳۰ 2025-08-15 11:30',
    ]);
    // Of two days that disagree neither explains the other.
    assert.equal(shown('دیدار فردا (شنبه) برگزار شد.', '2025-08-15').length, 2);
    assert.equal(shown('دیدار فردا (چهارشنبه) برگزار شد.', '2025-08-15')[1], 'date چهارشنبه 2025-08-13');
  });

  it('take a noun’s ending for no verb', () =>
    assert.deepEqual(shown('جلسه جمعه شب در تالار کندی برگزار شد.', '2025-12-06'), ['date جمعه شب 2025-12-05']));

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

  it('point back with «این روز», never to today', () => {
    assert.equal(shown('۱۲ آبان برف بارید. در این روز راه‌ها بسته شد.', '2024-11-20')[1], 'date این روز 2024-11-02');
    assert.deepEqual(shown('در این روز مردم آمدند.', '2024-11-20'), ['date این روز -']);
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

  it('put behind what a figure is compared with', () => {
    assert.equal(shown('نرخ سکه نسبت به روز یکشنبه کاهش نشان می‌دهد.', '2024-11-20')[0], 'date روز یکشنبه 2024-11-17');
    assert.equal(shown('فروش در مقایسه با تابستان رشد نشان می‌دهد.', '2024-11-20')[0], 'date تابستان 2024-06-21');
  });

  it('tell what is after a day from what is since it', () => {
    assert.equal(shown('این جرم پس از ۲۹ اکتبر پنهان می‌ماند.', '2025-07-23')[0], 'date ۲۹ اکتبر 2025-10-29');
    assert.equal(shown('این جرم از ۲۹ اکتبر پنهان می‌ماند.', '2025-07-23')[0], 'date ۲۹ اکتبر 2024-10-29');
  });

  it('take «ساختمان» and «کشتی» for no verbs', () => {
    assert.deepEqual(shown('جلسه چهارشنبه ساعت ۱۰ در ساختمان شورا تشکیل خواهد شد.', '2025-05-26'), [
      'date چهارشنبه 2025-05-28',
      'time ساعت ۱۰ 2025-05-28 10:00',
    ]);
    assert.deepEqual(shown('مراسم شنبه بر کشتی برگزار می‌شود.', '2025-05-26'), ['date شنبه 2025-05-31']);
    assert.deepEqual(shown('او شنبه ساختمان را ساخت.', '2025-05-26'), ['date شنبه 2025-05-24']);
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

  it('put before us what is foretold, wanted or decreed of a day', () => {
    for (const told of [
      'از بارش باران در روز شنبه خبر داد',
      'از تعطیلی مدارس اهواز، دزفول و شش شهر دیگر در روز شنبه خبر داد',
      'نسبت به وزش باد در روز شنبه هشدار داد',
      'از ممنوعیت تردد در جادهٔ چالوس در روز شنبه خبر داد',
      'برای ۱۲ استان از شنبه هشدار نارنجی صادر کرد',
      'نسبت به آب‌گرفتگی در روز شنبه هشدار زرد صادر کرد',
      'خواستار پاسخ تا شنبه شد',
      'وعدهٔ پاسخ تا شنبه داد',
      'شنبه را تعطیل کرد',
      'شنبه را در سراسر استان عزای عمومی اعلام کرد',
    ])
      assert.equal(shown(`او ${told}.`, '2026-11-25')[0]?.slice(-10), '2026-11-28', told);
    for (const told of [
      'از بارش ۴۰ میلی‌متر باران در روز شنبه خبر داد',
      'از کشته شدن سه نفر در بارش باران در روز شنبه خبر داد',
      'از سیلاب روز شنبه خبر داد',
      'در روز شنبه هشدار نارنجی صادر کرد',
      'خواستار بررسی حمله در روز شنبه شد',
      'به قول خود در روز شنبه عمل کرد',
      'وعدهٔ اصلاحات را در روز شنبه تکرار کرد',
      'وعدهٔ پاسخ در روز شنبه داد',
      'شنبه خواستار صلح شد',
      'شنبه را تعریف کرد',
    ])
      assert.equal(shown(`او ${told}.`, '2026-11-25')[0]?.slice(-10), '2026-11-21', told);
    assert.deepEqual(shown('مدارس شنبه تعطیل اعلام شد. نتایج شنبه اعلام شد.', '2026-11-25'), [
      'date شنبه 2026-11-28',
      'date شنبه 2026-11-21',
    ]);
  });

  it('put before us what a line without a verb says of a weekday', () => {
    for (const line of ['آغاز ثبت‌نام از شنبه', 'بازگشایی مرز مهران از روز شنبه', 'تعطیلی مدارس اهواز در روز شنبه'])
      assert.equal(shown(line, '2026-11-25')[0]?.slice(-10), '2026-11-28', line);
    for (const line of [
      'ثبت ۲۰ پس‌لرزه از شنبه',
      'تعطیلی ۲۰ مدرسه پس از زلزلهٔ شنبه',
      'گزارش دیدار در روز شنبه',
      'او رفت، با چمدانی از شنبه',
      'کارگران از شنبه در اعتصاب‌اند.',
    ])
      assert.equal(shown(line, '2026-11-25')[0]?.slice(-10), '2026-11-21', line);
  });

  it('know the evening of the day of writing', () => {
    assert.deepEqual(shown('کاروان غروب چهارشنبه می‌رود و چهارشنبه باز می‌گردد.', '2026-11-25'), [
      'date غروب چهارشنبه 2026-11-25',
      'date چهارشنبه 2026-12-02',
    ]);
    assert.deepEqual(shown('کاروان صبح چهارشنبه می‌رود.', '2026-11-25'), ['date صبح چهارشنبه 2026-12-02']);
  });

  it('take the years of a chronicle from the entry before', () => {
    const years = (text: string, reference = '2021-02-19'): readonly string[] =>
      analyse(text, { syntax: 'markdown', reference: dayOfIso(reference) }).dates.map(({ from }) =>
        from === undefined ? '-' : isoOf(from),
      );
    assert.deepEqual(
      years('- ۳۰ بهمن ۱۳۹۸: دو نفر مردند.\n- ۶ اسفند: سه نفر مردند.\n\n## بعد\n\n- ۱۹ تا ۲۹ اسفند: راه بسته شد.'),
      ['2020-02-19', '2020-02-25', '2020-03-09'],
    );
    assert.deepEqual(years('۳۰ بهمن ۱۳۹۸: دو نفر مردند.\n\n۶ اسفند: سه نفر مردند.'), ['2020-02-19', '2020-02-25']);
    // Within the heading's years from the entry before on, and beyond them where it goes on.
    assert.deepEqual(years('## ۱۳۹۸ و ۱۳۹۹\n\n- ۶ فروردین ۱۳۹۹: باران.\n- ۵ آبان: سیل.', '2021-06-01').slice(1), [
      '2020-03-25',
      '2020-10-26',
    ]);
    assert.deepEqual(years('## پاییز ۱۳۹۷\n\n- ۲۷ آبان ۱۳۹۷: باران.\n- دی‌ماه: برف.').slice(1), [
      '2018-11-18',
      '2018-12-22',
    ]);
    // A plan, prose, an entry that no year leads to.
    assert.deepEqual(years('- ۱۰ بهمن ۱۳۹۹: نشست.\n- ۶ اسفند: نشست.'), ['2021-01-29', '2021-02-24']);
    assert.deepEqual(years('۳۰ بهمن ۱۳۹۸ دو نفر مردند.\n\nاو می‌گوید ۶ اسفند می‌رود.'), ['2020-02-19', '2021-02-24']);
    assert.deepEqual(years('- ۵ اردیبهشت: باران.\n- ۶ دی: برف.'), ['2021-04-25', '2020-12-26']);
  });

  it('count the weekdays of a programme from the entry before', () => {
    const days = (text: string): readonly string[] =>
      analyse(text, { syntax: 'markdown', reference: dayOfIso('2026-11-27') }).dates.map(({ from }) =>
        from === undefined ? '-' : isoOf(from),
      );
    assert.deepEqual(days('- شنبه ۷ آذر: استقلال\n- یکشنبه: پرسپولیس\n- سه‌شنبه: سپاهان\n- پنجشنبه ۱۲ آذر: ملوان'), [
      '2026-11-28',
      '2026-11-29',
      '2026-12-01',
      '2026-12-03',
    ]);
    // No date leads to them; another paragraph; last week's.
    assert.deepEqual(days('- یکشنبه: باران\n- دوشنبه: برف'), ['2026-11-22', '2026-11-23']);
    assert.deepEqual(days('- شنبه ۷ آذر: استقلال\n\nاو یکشنبه رفت.'), ['2026-11-28', '2026-11-22']);
    assert.deepEqual(days('- شنبه ۷ آذر: نشست\n- یکشنبهٔ گذشته: باران'), ['2026-11-28', '2026-11-22']);
  });

  it('go on in the year before', () => {
    assert.deepEqual(
      shown('او ۱۲ اردیبهشت سال گذشته بازداشت شد. جلسه ۳ مرداد برگزار و حکم ۲۰ شهریور همان سال صادر شد.', '2026-11-27'),
      ['date ۱۲ اردیبهشت سال گذشته 2025-05-02', 'date ۳ مرداد 2025-07-25', 'date ۲۰ شهریور همان سال 2025-09-11'],
    );
    assert.equal(shown('در تیر سال گذشته گران شد. مرداد ارزان شد.', '2026-11-27')[1], 'date مرداد 2026-07-23');
    assert.equal(shown('او ۱۲ مهر سال گذشته رفت. او ۳ آذر گفت می‌آید.', '2026-11-27')[1], 'date ۳ آذر 2026-11-24');
  });

  it('declare a day of the week that is still to come, or the very day of writing', () => {
    const told = (reference: string): string => shown('فرماندار شنبه را روز ماتم اعلام کرد.', reference)[0];
    assert.equal(told('2026-11-26'), 'date شنبه 2026-11-28');
    assert.equal(told('2026-11-28'), 'date شنبه 2026-11-28');
  });
});
