import assert from 'node:assert/strict';
import { isoOf } from '../../../../server/language/calendars/day';
import { dayOfText } from '../../../../server/language/dates/resolution/reference';
import { dayOf, meaningOf, readDates } from '../support';

const referenceOf = (text: string, syntax: 'markdown' | 'plain' = 'markdown', option?: string): string => {
  const { reference } = readDates(text, syntax, option === undefined ? undefined : dayOf(option));
  return `${reference.from} ${reference.day === undefined ? '' : isoOf(reference.day)}`.trim();
};

describe('the day of writing', () => {
  const frontMatter: readonly (readonly [value: string, day: string])[] = [
    ['2025-04-13', '2025-04-13'],
    ['2025-04-13T10:30:00+03:30', '2025-04-13'],
    ['"2025-04-13 10:30"', '2025-04-13'],
    ['1404-01-24', '2025-04-13'],
    ['۱۴۰۴/۰۱/۲۴', '2025-04-13'],
    ['۱۴۰۴-۰۱-۲۴', '2025-04-13'],
    ['۲۴ فروردین ۱۴۰۴', '2025-04-13'],
    ['یکشنبه ۲۴ فروردین ۱۴۰۴', '2025-04-13'],
    ['۱۳ آوریل ۲۰۲۵', '2025-04-13'],
  ];
  for (const [value, day] of frontMatter) {
    it(`front matter: ${value}`, () =>
      assert.equal(referenceOf(`---\ntitle: الف\ndate: ${value}\n---\n\nامروز باران بارید.\n`), `front-matter ${day}`));
  }

  it('a front matter that names no day leaves it to the text', () => {
    assert.equal(referenceOf('---\ndate: فردا\n---\n\nاو ۲۰ دی ۱۴۰۰ رفت.\n'), 'text 2022-01-10');
    assert.equal(referenceOf('---\ndate: 2025-02-30\n---\n\nاو آمد.\n'), 'none');
  });

  it('a text that tells of older days only has none', () => {
    assert.equal(referenceOf('او ۲۷ فوریهٔ ۱۸۲۳ به دنیا آمد و ۵ اسفند ۱۳۵۷ نامی از او ماند.\n'), 'none');
    assert.equal(referenceOf('او ۲۷ فوریهٔ ۱۹۲۳ به دنیا آمد و ۵ اسفند ۱۴۰۰ درگذشت.\n'), 'text 2022-02-24');
  });

  const datelines: readonly string[] = [
    'تهران - ایرنا - ۲۴ فروردین ۱۴۰۴ - رئیس‌جمهور گفت که کشور در راه است.',
    'ایسنا، یکشنبه ۲۴ فروردین ۱۴۰۴: رئیس‌جمهور گفت که کشور در راه است.',
    'تاریخ انتشار: ۲۴ فروردین ۱۴۰۴\n\nرئیس‌جمهور گفت.',
    '۱۴۰۴/۰۱/۲۴ - ۱۰:۳۰\nرئیس‌جمهور گفت.',
  ];
  for (const text of datelines) {
    it(`dateline: ${text.slice(0, 40)}`, () => assert.equal(referenceOf(text, 'plain'), 'dateline 2025-04-13'));
  }

  it('a date in the first sentence is no dateline', () => {
    assert.equal(
      referenceOf('رئیس‌جمهور در ۲۴ فروردین ۱۴۰۴ گفت که کشور در راه است و کارها پیش می‌رود.', 'plain'),
      'text 2025-04-13',
    );
  });

  it('the option counts where the article says nothing of its own day', () => {
    assert.equal(referenceOf('امروز باران بارید.', 'plain', '2025-08-03'), 'option 2025-08-03');
    assert.equal(
      referenceOf('---\ndate: 2025-04-13\n---\n\nامروز.\n', 'markdown', '2025-08-03'),
      'front-matter 2025-04-13',
    );
  });

  it('else the latest full date of the text', () => {
    assert.equal(referenceOf('او ۳۰ دسامبر ۲۰۲۱ آمد و ۱۰ ژانویه ۲۰۲۲ رفت.', 'plain'), 'text 2022-01-10');
  });

  it('else none, and relative dates keep no day', () => {
    const { reference, dates } = readDates('دیروز باران بارید و دوشنبه برف می‌بارد.', 'plain');
    assert.equal(reference.from, 'none');
    assert.deepEqual(dates.map(meaningOf), ['-', '-']);
    for (const { reasons, relative } of dates) {
      assert.ok(relative);
      assert.ok(reasons.length > 0 && reasons.every(({ fa, en }) => fa !== '' && en !== ''));
    }
  });

  it('reads a day as an option is written', () => {
    assert.equal(dayOfText('1404-05-12'), dayOf('s1404-05-12'));
    assert.equal(dayOfText('2025-08-03'), dayOf('2025-08-03'));
    assert.equal(dayOfText('۱۲ مرداد ۱۴۰۴'), dayOf('s1404-05-12'));
    assert.equal(dayOfText('1404-07-31'), undefined);
    assert.equal(dayOfText('دیروز'), undefined);
    assert.equal(dayOfText(''), undefined);
  });
});

describe('what an article says of its dates', () => {
  it('counts months in the calendar in which it counts itself', () => {
    const gregorian = readDates(
      '---\ndate: 2025-08-03\n---\n\nنشست ۲ ژوئیه و ۵ ژوئن برگزار شد. ماه گذشته باران بارید.\n',
      'markdown',
    );
    assert.equal(meaningOf(gregorian.dates[2]), '2025-07-01..2025-07-31');
    const solar = readDates('---\ndate: 2025-08-03\n---\n\nنشست ۲ تیر برگزار شد. ماه گذشته باران بارید.\n', 'markdown');
    assert.equal(meaningOf(solar.dates[1]), '2025-06-22..2025-07-22');
  });

  it('takes Afghan months for months only in company', () => {
    const afghan = (text: string): number =>
      readDates(`---\ndate: 2025-07-08\n---\n\n${text}\n`, 'markdown').dates.length;
    assert.equal(afghan('شمار آنان در میزان تولید اثر دارد.'), 0);
    assert.equal(afghan('او ۱۵ سرطان رفت.'), 0);
    assert.equal(afghan('او ۱۵ سرطان رفت.\n\nدیگری ۱۰ جوزا آمد.'), 2);
    assert.equal(afghan('او ۱۵ سرطان ۱۴۰۴ رفت.'), 1);
    assert.equal(afghan('از جوزا تا سرطان باران نبارید.'), 1);
  });

  it('takes the year of the section’s heading', () => {
    const text =
      '# گاه‌شمار سال ۱۴۰۰\n\n۱ تیر\n\n## شهریور و مهر ۱۴۰۱\n\n- ۲۲ شهریور: بازداشت\n- ۱۸ مهر تا ۵ آبان: اعتصاب\n\n### ماه مهر\n\n۸ مهر\n\n## آغاز (۲۰۱۳ تا ۲۰۱۵)\n\n۲ آوریل\n\n## امروز\n\n۲۲ شهریور\n';
    const { dates } = readDates(`---\ndate: 2025-08-03\n---\n\n${text}`, 'markdown');
    assert.deepEqual(dates.map(meaningOf), [
      ...['2021-03-21..2022-03-20', '2025-06-22', '2022-08-23..2022-10-22', '2022-09-13', '2022-10-10..2022-10-27'],
      ...['2022-09-23..2022-10-22', '2022-09-30', '2013-01-01..2015-12-31', '2013-04-02', '2025-08-03', '2025-09-13'],
    ]);
  });

  it('takes the year of a line of its own until the next one or a heading', () => {
    const text =
      '۱۴۰۱\n\n۲۵ شهریور: آغاز شد.\n\n۱۲ مهر: در آن دانشگاه‌ها بسته شد.\n\nسال ۱۳۵۷:\n\n۱۷ شهریور: رخ داد.\n\n## امروز\n\n۲۲ شهریور\n';
    const { dates } = readDates(`---\ndate: 2025-08-03\n---\n\n${text}`, 'markdown');
    assert.deepEqual(dates.map(meaningOf), [
      ...['2022-03-21..2023-03-20', '2022-09-16', '2022-10-04', '1978-03-21..1979-03-20', '1978-09-08'],
      ...['2025-08-03', '2025-09-13'],
    ]);
    const other = readDates('---\ndate: 2025-08-03\n---\n\nاین از ۱۴۰۱ بود.\n\n۲۲ شهریور رفت.\n', 'markdown');
    assert.deepEqual(other.dates.map(meaningOf), ['2022-03-21..2023-03-20', '2025-09-13']);
  });

  it('takes a year that stands alone for a year', () => {
    const { dates } = readDates(
      '---\ndate: 2025-08-03\n---\n\n## ۱۴۰۲\n\n۵ مهر باران بارید.\n\n۱۴۰۰ نفر\n',
      'markdown',
    );
    assert.deepEqual(dates.map(meaningOf), ['2023-03-21..2024-03-19', '2023-09-27']);
  });

  it('takes the capital of Tajikistan for no day in a dateline', () => {
    const { reference, dates } = readDates('دوشنبه - ۱۷ سپتامبر ۲۰۲۲\n\nتاجیکستان شنبه آتش‌بس را پذیرفت.\n', 'markdown');
    assert.equal(reference.from, 'dateline');
    assert.deepEqual(dates.map(meaningOf), ['2022-09-17', '2022-09-17']);
  });

  it('says why', () => {
    const { dates } = readDates('---\ndate: 2025-08-03\n---\n\nنشست ۲۰ دی برگزار شد (۱۰ ژانویه).\n', 'markdown');
    assert.deepEqual(
      dates[0].reasons.map(({ fa }) => fa),
      ['نزدیک‌ترین سال به یکشنبه ۱۲ مرداد ۱۴۰۴', ...dates[0].reasons.slice(1).map(({ fa }) => fa)],
    );
    for (const { reasons } of dates) for (const { fa, en } of reasons) assert.ok(fa !== '' && en !== '');
  });

  it('a weekday beside its date may contradict it', () => {
    const { dates } = readDates('نشست دوشنبه، ۱۹ دی ۱۴۰۰، برگزار شد.', 'plain');
    assert.deepEqual(dates.map(meaningOf), ['2022-01-09 !weekday']);
    const fault = dates[0].faults[0];
    assert.deepEqual(
      fault.kind === 'weekday-mismatch' ? [fault.written, fault.actual, fault.start, fault.end] : [],
      [2, 1, 5, 11],
    );
  });

  it('a clock time has the day that its comma or «و» ties it to', () => {
    const article = (sentence: string): string => `---\ndate: 2024-06-19\n---\n\n${sentence}\n`;
    for (const sentence of [
      'کشتی از پنجشنبه ۲۸ تیر، ساعت ۱۲:۰۰ به وقت تهران آغاز می‌شود.',
      'نمایش از پنجشنبه ۲۸ تیر و ساعت ۸ شب آغاز می‌شود.',
      'نشست پنجشنبه، ۲۸ تیر، ساعت ۱۰ برگزار می‌شود.',
    ]) {
      const { dates } = readDates(article(sentence), 'markdown');
      assert.deepEqual(
        dates.map(({ from }) => from !== undefined && isoOf(from)),
        ['2024-07-18', '2024-07-18'],
      );
    }
    const { dates } = readDates(article('از پنجشنبه ۲۸ تیر، ساعت ۶ تا ۱۳، ادارات بازند.'), 'markdown');
    assert.equal(dates[1].from, undefined);
  });

  it('counts the first months of a year in months, or in a quarter', () => {
    const grainOf = (text: string): string => readDates(text, 'plain').dates[0].grain;
    assert.deepEqual(
      ['نه ماه نخست سال ۱۴۰۳', 'شش‌ماههٔ نخست امسال', 'سه‌ماههٔ نخست امسال', 'نیمهٔ نخست سال ۱۴۰۳'].map(grainOf),
      ['month', 'month', 'quarter', 'year'],
    );
  });

  it('compares a month with the one before it', () => {
    const { dates } = readDates('---\ndate: 2025-01-20\n---\n\nتورم دی ۱۴۰۳ نسبت به ماه گذشته بالا رفت.\n', 'markdown');
    assert.equal(meaningOf(dates[1]), '2024-11-21..2024-12-20');
  });

  it('takes the year of a feast for a solar one without a reference, too', () => {
    const day = (text: string): string => meaningOf(readDates(text, 'plain').dates[0]);
    assert.equal(day('در عاشورای ۱۴۰۳ رفت.'), '2024-07-16');
    assert.equal(day('در عاشورای ۱۴۴۶ رفت.'), '2024-07-16');
    assert.equal(day('در محرم ۱۴۴۶ رفت.'), '2024-07-07..2024-08-05');
  });
});
