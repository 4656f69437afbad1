import assert from 'node:assert/strict';
import { dabir } from './support';

describe('dabir date', () => {
  const days: readonly (readonly [text: string, options: readonly string[], from: string | null, to: string | null])[] =
    [
      ['۱۰ ژانویه ۲۰۲۲', [], '2022-01-10', '2022-01-10'],
      ['20 دی 1400', [], '2022-01-10', '2022-01-10'],
      ['2022-01-10', [], '2022-01-10', '2022-01-10'],
      ['1400-10-20', [], '2022-01-10', '2022-01-10'],
      ['دی ۱۴۰۰', [], '2021-12-22', '2022-01-20'],
      ['دیروز', ['--reference', '2022-01-10'], '2022-01-09', '2022-01-09'],
      ['دیروز', [], null, null],
    ];
  for (const [text, options, from, to] of days) {
    it(`${text} ${options.join(' ')}`, async () => {
      const { status, out } = await dabir(['date', text, ...options, '--format', 'json']);
      assert.equal(status, 0);
      const [date] = JSON.parse(out).dates;
      assert.deepEqual([date.from, date.to], [from, to]);
    });
  }

  it('reads no Jalali day that does not exist as one of the Middle Ages', async () => {
    for (const text of ['1404-07-31', '1404-12-30', '۱۴۰۴/۰۷/۳۱']) {
      const { status, out } = await dabir(['date', text]);
      assert.equal(status, 1);
      assert.match(out, /✖ \w+ 1404 has \d+ days/);
    }
    assert.equal((await dabir(['date', '1403-12-30'])).status, 0);
  });

  const foreign: readonly (readonly [text: string, from: string])[] = [
    ['27 Nov 2026', '2026-11-27'],
    ['27th of November 2026', '2026-11-27'],
    ['Fri, 27 Nov 2026', '2026-11-27'],
    ['November 27, 2026', '2026-11-27'],
    ['5 may 2026', '2026-05-05'],
    ['Nov 2026', '2026-11-01'],
    ['12 Aban 1404', '2025-11-03'],
    ['20261127', '2026-11-27'],
    ['14040712', '2025-10-04'],
    ['2026-W48', '2026-11-23'],
    ['2026-W48-5', '2026-11-27'],
    ['2026-W53', '2026-12-28'],
    ['2026-11-27T14:30', '2026-11-27'],
    ['2026-11-27T14:30:00Z', '2026-11-27'],
  ];
  for (const [text, from] of foreign) {
    it(`reads ${text}, as editors type and machines write it`, async () => {
      const { status, out, err } = await dabir(['date', text, '--format', 'json']);
      assert.deepEqual([status, JSON.parse(out).dates[0].from, err], [0, from, '']);
    });
  }

  const inEnglish: readonly (readonly [text: string, from: string])[] = [
    ['tomorrow', '2025-10-26'],
    ['Yesterday', '2025-10-24'],
    ['tonight', '2025-10-25'],
    ['Friday', '2025-10-24'],
    ['next week', '2025-11-01'],
    ['last month', '2025-09-23'],
    ['آبان ۱۲، ۱۴۰۴', '2025-11-03'],
    ['آبان ۱۲ ۱۴۰۴', '2025-11-03'],
    ['۱۲ آبان، ۱۴۰۴', '2025-11-03'],
  ];
  for (const [text, from] of inEnglish) {
    it(`reads ${text}, in English words or their order`, async () => {
      const { status, out, err } = await dabir(['date', text, '--reference', '2025-10-25', '--format', 'json']);
      assert.deepEqual([status, JSON.parse(out).dates[0].from, err], [0, from, '']);
    });
  }

  it('asks for the year where two digits leave open which of three it is', async () => {
    const { status, err } = await dabir(['date', '04/07/31']);
    assert.deepEqual([status, /four digits/.test(err)], [1, true]);
    assert.doesNotMatch((await dabir(['date', 'فلان'])).err, /four digits/);
  });

  it('reads an hour of the night behind its day', async () => {
    const { out } = await dabir(['date', 'فردا ۹ شب', '--reference', '2025-10-25', '--format', 'json']);
    assert.deepEqual(
      JSON.parse(out).dates.map(({ from, time }: { from: string; time: string | null }) => [from, time]),
      [
        ['2025-10-26', null],
        ['2025-10-26', '21:00'],
      ],
    );
  });

  it('takes no word or number for a date that is none', async () => {
    for (const text of ['31 Nov 2026', '14040731', '20261327', '12345678', 'Mar 14', 'J 12, 2026', '2025-W53'])
      assert.equal((await dabir(['date', text])).status, 1, text);
  });

  it('says which words it did not read, and how a date is written', async () => {
    const word = await dabir(['date', 'پریروز فلان', '--reference', '2026-11-27']);
    assert.match(word.err, /^dabir: “فلان” was not read\. Write it like /);
    assert.equal(word.status, 0);
    for (const [text, left] of [
      ['۳۲ فروردین', '۳۲'],
      ['ساعت ۱۶،۳۰', '۳۰'],
      ['آبان ۴۲، ۱۴۰۴', '۱۴۰۴'],
    ]) {
      const { status, err } = await dabir(['date', text, '--reference', '2026-11-27', '--messages', 'fa']);
      assert.match(err, new RegExp(`^dabir: «${left}» خوانده نشد\\. چنین بنویسید: `));
      assert.equal(status, 1, 'a number may be a part of the date');
    }
    for (const text of ['از ۱۰ تا ۱۵ مهر ۱۴۰۵', 'در روز ۶ آذر ۱۴۰۵', 'ساعت ۲۰ به وقت نیویورک روز ۲۰ تیر ۱۴۰۱'])
      assert.equal((await dabir(['date', text])).err, '');
  });

  it('writes every calendar, with its authority, in both languages', async () => {
    const english = await dabir(['date', '20', 'دی', '1400']);
    assert.match(english.out, /Solar Hijri: Monday 20 Dey 1400 \(Official calendar of Iran/);
    assert.match(english.out, /Gregorian: Monday 10 January 2022/);
    assert.match(english.out, /Lunar Hijri: Monday 7 Jumada al-Thani 1443/);
    assert.match(english.out, /ISO 8601: 2022-01-10, 2022-W02/);
    const persian = await dabir(['date', '20 دی 1400', '--messages', 'fa']);
    assert.match(persian.out, /میلادی: دوشنبه ۱۰ ژانویه ۲۰۲۲/);
  });

  it('tells the distance from the reference day, and only from one', async () => {
    const given = ['date', '20 دی 1400', '--reference', '2022-01-22'];
    assert.match((await dabir(given)).out, /distance: 12 days before the reference day/);
    assert.match((await dabir([...given, '--messages', 'fa'])).out, /فاصله: ۱۲ روز پیش از روز مبنا/);
    assert.match((await dabir(['date', 'دی ۱۴۰۰', '--reference', '2022-01-22'])).out, /ends 2 days before/);
    assert.match(
      (await dabir(['date', 'اوایل دی ۱۴۰۰', '--reference', '2022-02-19'])).out,
      /ends about 30 days before/,
    );
    assert.doesNotMatch((await dabir(['date', '20 دی 1400'])).out, /distance/);
    const { dates } = JSON.parse((await dabir([...given, '--format', 'json'])).out);
    assert.equal(dates[0].first.daysFromReference, -12);
  });

  it('names Afghanistan’s months beside Iran’s where the text has them', async () => {
    const { out } = await dabir(['date', '۲۰ جدی ۱۴۰۰', '--messages', 'fa']);
    assert.match(out, /خورشیدی: دوشنبه ۲۰ جدی \(دی\) ۱۴۰۰ \(/);
    assert.match(out, /میلادی: دوشنبه ۱۰ جنوری \(ژانویه\) ۲۰۲۲/);
  });

  it('tells the Umm al-Qura date where it is another', async () => {
    const { out } = await dabir(['date', '2022-05-02', '--messages', 'fa']);
    assert.match(out, /ام‌القری \(عربستان\): ۱ شوال ۱۴۴۳/);
    assert.doesNotMatch((await dabir(['date', '2022-01-10'])).out, /Umm al-Qura/);
    const { dates } = JSON.parse((await dabir(['date', '2022-05-02', '--format', 'json'])).out);
    assert.deepEqual(
      [dates[0].first.ummAlQura, dates[0].first.daysFromReference],
      [{ year: 1443, month: 10, day: 1 }, null],
    );
  });

  it('tells the offset of a clock that day and what o’clock it is at home', async () => {
    const given = ['date', 'ساعت ۲۰ به وقت نیویورک روز ۲۰ تیر ۱۴۰۱'];
    const { out } = await dabir([...given, '--messages', 'fa']);
    assert.match(
      out,
      /ساعت: ۲۰:۰۰ America\/New_York \(UTC-04:00، ساعت تابستانی\)\n {2}ساعت ۰۴:۳۰ به وقت تهران، سه‌شنبه ۲۱ تیر ۱۴۰۱\n/,
    );
    assert.match((await dabir(given)).out, /04:30 in Tehran, Tuesday 12 July 2022/);
    const { dates } = JSON.parse((await dabir([...given, '--format', 'json'])).out);
    assert.deepEqual(
      [dates[0].offset, dates[0].home],
      ['-04:00', { zone: 'Asia/Tehran', day: '2022-07-12', time: '04:30' }],
    );
    const { dates: bare } = JSON.parse((await dabir(['date', 'ساعت ۲۰ روز ۲۰ تیر ۱۴۰۱', '--format', 'json'])).out);
    assert.deepEqual([bare[0].offset, bare[0].home], [null, null]);
  });

  it('tells a length as it was written', async () => {
    assert.match((await dabir(['date', 'دو سال و سه ماه', '--messages', 'fa'])).out, /مدت: ۲ سال و ۳ ماه \(P27M\)\n/);
    assert.match((await dabir(['date', 'چند روز'])).out, /duration: several days \(PXD\)\n/);
  });

  it('says that day and month may have changed places', async () => {
    const { out } = await dabir(['date', '03/04/2022', '--messages', 'fa']);
    assert.match(out, /روز و ماه شاید جابه‌جا باشند/);
    assert.doesNotMatch((await dabir(['date', '13/04/2022', '--messages', 'fa'])).out, /جابه‌جا/);
  });

  it('tells the day that a length comes to', async () => {
    const given = ['date', 'سه روز پس از عاشورای ۱۴۰۳'];
    const { out } = await dabir([...given, '--messages', 'fa']);
    assert.match(
      out,
      /مدت: ۳ روز \(P3D\)\n {2}روز: جمعه ۲۹ تیر ۱۴۰۳ \(۱۹ ژوئیه ۲۰۲۴\)\n {2}· ۳ روز پس از «عاشورای ۱۴۰۳»/,
    );
    const { dates } = JSON.parse((await dabir([...given, '--format', 'json'])).out);
    assert.deepEqual(
      [dates[0].counted, dates[1].counted],
      [{ day: '2024-07-19', approximate: false, from: '2024-07-16', words: 'عاشورای ۱۴۰۳' }, null],
    );
  });

  it('takes a name that is a word besides for the day that is asked about', async () => {
    for (const [name, day] of [
      ['نوروز', '2021-03-21'],
      ['عاشورا', '2021-08-19'],
      ['مهر', '2021-09-23'],
    ]) {
      const { status, out } = await dabir(['date', name, '--reference', '2021-07-01', '--format', 'json']);
      const { dates } = JSON.parse(out);
      assert.deepEqual([status, dates.length, dates[0].text, dates[0].from], [0, 1, name, day]);
    }
  });

  it('asks for a reference day only where one could help', async () => {
    const advice = /--reference/;
    assert.match((await dabir(['date', 'فردا'])).out, advice);
    assert.doesNotMatch((await dabir(['date', '۳۰ اسفند ۱۴۰۴'])).out, advice);
    assert.doesNotMatch((await dabir(['date', 'سال‌های اخیر', '--reference', '2021-07-01'])).out, advice);
  });

  it('ends with 1 for a day that does not exist and for a text without dates', async () => {
    const impossible = await dabir(['date', '۳۱ مهر ۱۴۰۰']);
    assert.equal(impossible.status, 1);
    assert.match(impossible.out, /✖ .*30 days/);
    const none = await dabir(['date', 'کتابخانه']);
    assert.deepEqual([none.status, none.out], [1, '']);
    assert.match(none.err, /there is no date in “کتابخانه”/);
  });
});
