import assert from 'node:assert/strict';
import { provideHover } from '../../../server/features/hover';
import { analyse } from '../../../server/language/analyse';
import { dayOfIso } from '../../../server/language/calendars/day';
import type { ReferenceSource } from '../../../server/language/dates/types';
import type { Language } from '../../../server/language/text';
import { assertHas, EMOJI, hoverOver } from './hovers';
import { dateAt, place, snapshotOf } from './snapshots';

describe('hover of a date', () => {
  const text = `${EMOJI}نشست ۱۰ ژانویه ۲۰۲۲ برگزار شد.\r\n`;
  const range = place(text, '۱۰ ژانویه ۲۰۲۲');

  it('tells the three calendars, the weekday, ISO 8601, the reasons and the authority', () => {
    const date = dateAt(range, {
      iso: '2022-01-10',
      reasons: [
        { fa: 'روز و ماه و سال در متن آمده', en: 'day, month and year are written' },
        { fa: 'میلادی', en: 'Gregorian' },
      ],
    });
    const hover = hoverOver(snapshotOf(text, { dates: [date] }), 'ژانویه');
    assertHas(
      hover?.value,
      '**دوشنبه ۱۰ ژانویه ۲۰۲۲**',
      'خورشیدی: ۲۰ دی ۱۴۰۰',
      'میلادی: ۱۰ ژانویه ۲۰۲۲',
      'قمری: ۷ جمادی‌الثانی ۱۴۴۳',
      '`2022-01-10`',
      '`2022-W02`',
      'چگونه: روز و ماه و سال در متن آمده؛ میلادی',
      'تقویم رسمی ایران',
      'ماه‌های قمری رسمی ایران',
    );
  });

  it('is exact about its range after emoji', () => {
    const snapshot = snapshotOf(text, { dates: [dateAt(range, { iso: '2022-01-10' })] });
    const position = { line: 0, character: range.start + 3 };
    assert.deepEqual(provideHover(snapshot, { position })?.range, {
      start: { line: 0, character: range.start },
      end: { line: 0, character: range.end },
    });
    assert.equal(provideHover(snapshot, { position: { line: 0, character: 1 } }), null);
  });

  it('marks what is uncertain', () => {
    const old = dateAt(range, { iso: '1900-05-05', calendar: 'solar', approximate: true });
    assertHas(hoverOver(snapshotOf(text, { dates: [old] }), 'ژانویه')?.value, '±۱ روز', '(تقریبی)', 'برجی');
  });

  it('tells both ends of a span', () => {
    const span = dateAt(range, { iso: '2021-12-01', toIso: '2021-12-31', grain: 'month' });
    assertHas(
      hoverOver(snapshotOf(text, { dates: [span] }), 'ژانویه')?.value,
      '**دسامبر ۲۰۲۱**',
      '۳۱ روز',
      'میلادی: ۱ دسامبر ۲۰۲۱ تا ۳۱ دسامبر ۲۰۲۱',
      'خورشیدی: ۱۰ آذر ۱۴۰۰ تا ۱۰ دی ۱۴۰۰',
      '`2021-12-01/2021-12-31`',
    );
  });

  it('names a whole year, and no part of one', () => {
    const year = dateAt(range, { iso: '2021-03-21', toIso: '2022-03-20', grain: 'year', calendar: 'solar' });
    assertHas(hoverOver(snapshotOf(text, { dates: [year] }), 'ژانویه')?.value, '**سال ۱۴۰۰**');
    const part = dateAt(range, { iso: '2021-03-22', toIso: '2022-03-20', grain: 'year', calendar: 'solar' });
    assertHas(hoverOver(snapshotOf(text, { dates: [part] }), 'ژانویه')?.value, '**۲ فروردین ۱۴۰۰ تا ۲۹ اسفند ۱۴۰۰**');
  });

  it('tells the clock, its zone, a duration in words, and what cannot be known', () => {
    const clock = dateAt(range, { iso: '2022-01-10', time: '09:30', zone: 'Europe/Paris', grain: 'minute' });
    assertHas(
      hoverOver(snapshotOf(text, { dates: [clock] }), 'ژانویه')?.value,
      'ساعت ۰۹:۳۰ به وقت `Europe/Paris`',
      '`2022-01-10T09:30`',
    );
    const duration = dateAt(range, { kind: 'duration', duration: 'P1DT1H50M', calendar: 'none' });
    assertHas(
      hoverOver(snapshotOf(text, { dates: [duration] }), 'ژانویه')?.value,
      'مدت: ۱ روز و ۱ ساعت و ۵۰ دقیقه',
      '`P1DT1H50M`',
    );
    const hoverOf = (sentence: string, words: string, language: Language = 'fa') =>
      hoverOver(snapshotOf(sentence, { ...analyse(sentence, { syntax: 'markdown' }), language }), words)?.value;
    for (const [words, written] of [
      ['دو سال و سه ماه', '۲ سال و ۳ ماه'],
      ['یک سال و نیم', '۱ سال و ۶ ماه'],
      ['۱۸ ماه', '۱۸ ماه'],
      ['یک ساعت و ۲۰ دقیقه', '۱ ساعت و ۲۰ دقیقه'],
      ['سه هفته و دو روز', '۳ هفته و ۲ روز'],
      ['چند دقیقه', 'چند دقیقه'],
    ])
      assertHas(hoverOf(`${EMOJI}کار ${words} طول کشید.`, words), `**مدت: ${written}**`);
    assertHas(hoverOf('کار دو سال و سه ماه طول کشید.', 'دو سال', 'en'), '**Duration: 2 years 3 months**');
    const unknown = dateAt(range, { relative: true, calendar: 'none' });
    assertHas(hoverOver(snapshotOf(text, { dates: [unknown] }), 'ژانویه')?.value, 'تاریخ انتشار را بنویسید');
  });

  it('tells the offset of a zone that day and what o’clock it is at home, with the day where that is another', () => {
    const hoverOf = (sentence: string, words: string, language: Language = 'fa') =>
      hoverOver(snapshotOf(sentence, { ...analyse(sentence, { syntax: 'markdown' }), language }), words)?.value;
    const paris = 'نشست ساعت ۹:۳۰ به وقت پاریس روز ۲۰ تیر ۱۴۰۱ بود.';
    assertHas(
      hoverOf(paris, 'ساعت ۹'),
      'ساعت ۰۹:۳۰ به وقت `Europe/Paris` (UTC+02:00، ساعت تابستانی)  \nساعت ۱۲:۰۰ به وقت تهران  \n',
    );
    assertHas(hoverOf(paris, 'ساعت ۹', 'en'), '(UTC+02:00, summer time)  \n12:00 in Tehran  \n');
    assertHas(
      hoverOf('نشست ساعت ۲۰ به وقت نیویورک روز دوشنبه ۲۰ دی ۱۴۰۰ بود.', 'ساعت ۲۰'),
      '(UTC-05:00)  \nساعت ۰۴:۳۰ به وقت تهران، سه‌شنبه ۲۱ دی ۱۴۰۰',
    );
    // By the clock of the place that the article speaks of.
    assertHas(
      hoverOf('زلزله ساعت ۵:۱۰ صبح به وقت محلی روز ۲۰ دی ۱۴۰۰ ازمیر در ترکیه را لرزاند.', 'ساعت ۵'),
      'ساعت ۰۵:۱۰ به وقت `Europe/Istanbul` (UTC+03:00)  \nساعت ۰۵:۴۰ به وقت تهران',
    );
    assertHas(
      hoverOf('نشست ساعت ۱۰ به وقت تهران روز ۲۰ جدی ۱۴۰۰ و قوس ۱۴۰۰ بود.', 'ساعت ۱۰'),
      '(UTC+03:30)  \nساعت ۱۱:۰۰ به وقت کابل',
    );
    const home = hoverOf('نشست ساعت ۱۰ به وقت تهران روز ۲۰ دی ۱۴۰۰ بود.', 'ساعت ۱۰');
    assert.ok(home?.includes('به وقت `Asia/Tehran` (UTC+03:30)') && !home.includes('به وقت تهران'), home);
    // «۱۲ شب» does not say which midnight; a time without a day has no offset.
    for (const open of ['ساعت ۱۲ شب به وقت پاریس روز ۲۰ دی ۱۴۰۰', 'ساعت ۱۰ به وقت پاریس'])
      assert.ok(!hoverOf(`نشست ${open} بود.`, 'ساعت')?.includes('UTC'), open);
  });

  it('tells the day that a length comes to from a day or an event right behind it', () => {
    const hoverOf = (sentence: string, words: string, language: Language = 'fa') => {
      const { dates, entities } = analyse(sentence, { syntax: 'markdown' });
      return hoverOver(snapshotOf(sentence, { dates, entities, language }), words)?.value;
    };
    assertHas(
      hoverOf(`${EMOJI}او سه روز پس از [عاشورای ۱۴۰۳][م] رفت.\n\n[م]: https://news.example/1\n`, 'سه روز'),
      '**مدت: ۳ روز**',
      '**جمعه ۲۹ تیر ۱۴۰۳ (۱۹ ژوئیه ۲۰۲۴)**  \nچگونه: ۳ روز پس از «عاشورای ۱۴۰۳» (۲۶ تیر ۱۴۰۳)',
    );
    const quake = 'دو سال و سه ماه پس از زلزلهٔ بم شهر ساخته شد.';
    assertHas(
      hoverOf(quake, 'دو سال'),
      '**حدود ۵ فروردین ۱۳۸۵ (۲۵ مارس ۲۰۰۶)**  \nچگونه: ۲ سال و ۳ ماه پس از «زلزلهٔ بم» (۵ دی ۱۳۸۲)',
    );
    assertHas(hoverOf(quake, 'دو سال', 'en'), '**about 5 Farvardin 1385 (25 March 2006)**', '2 years 3 months after «');
    assert.ok(!hoverOf('سه روز پس از انتخابات رفت.', 'سه روز')?.includes('چگونه'));
  });

  it('tells how many days lie between it and the article’s day, where it has one', () => {
    const reason = { fa: '', en: '' };
    const hoverOf = (day: string, values: object, language: Language = 'fa', source: ReferenceSource = 'dateline') =>
      hoverOver(
        snapshotOf(text, {
          dates: [dateAt(range, values)],
          reference: { day: dayOfIso(day), from: source, reason },
          language,
        }),
        'ژانویه',
      )?.value;
    const one = { iso: '2022-01-10' };
    assertHas(hoverOf('2022-01-22', one), '۲۰۲۲**  \n۱۲ روز پیش از تاریخ خبر  \n');
    assertHas(hoverOf('2022-01-22', one, 'en'), "12 days before the article's day");
    assertHas(hoverOf('2022-01-10', one), 'روز خبر');
    assertHas(hoverOf('2022-01-11', one, 'fa', 'text'), '۱ روز پیش از تازه‌ترین روز متن');
    const month = { iso: '2021-12-01', toIso: '2021-12-31', grain: 'month' };
    assertHas(hoverOf('2022-01-10', month), '۳۱ روز · پایانش ۱۰ روز پیش از تاریخ خبر');
    assertHas(hoverOf('2022-01-10', { ...month, approximate: true }), 'پایانش حدود ۱۰ روز پیش');
    // The lunar calendar of that time is an estimate.
    assertHas(hoverOf('2022-01-10', { iso: '1700-01-01', calendar: 'lunar' }), 'حدود ۱');
    assert.ok(!hoverOver(snapshotOf(text, { dates: [dateAt(range, one)] }), 'ژانویه')?.value.includes('پیش از'));
  });

  it('tells the Umm al-Qura date where it is another', () => {
    const eid = dateAt(range, { iso: '2022-05-02' });
    assertHas(
      hoverOver(snapshotOf(text, { dates: [eid] }), 'ژانویه')?.value,
      'قمری: ۳۰ رمضان ۱۴۴۳ (±۱ روز)  \nقمری به حساب دیگر، ام‌القری (عربستان): ۱ شوال ۱۴۴۳',
    );
    const same = dateAt(range, { iso: '2022-01-10' });
    assert.ok(!hoverOver(snapshotOf(text, { dates: [same] }), 'ژانویه')?.value.includes('ام‌القری'));
  });

  it('names Afghanistan’s months beside Iran’s in an Afghan article', () => {
    const afghan = `${EMOJI}نشست ۲۰ جدی ۱۴۰۰ و قوس ۱۴۰۰ بود.`;
    const { dates } = analyse(afghan, { syntax: 'markdown' });
    assertHas(
      hoverOver(snapshotOf(afghan, { dates }), '۲۰ جدی')?.value,
      '**دوشنبه ۲۰ جدی (دی) ۱۴۰۰**',
      'خورشیدی: ۲۰ جدی (دی) ۱۴۰۰',
      'میلادی: ۱۰ جنوری (ژانویه) ۲۰۲۲',
    );
    assertHas(hoverOver(snapshotOf(afghan, { dates }), 'قوس')?.value, '**قوس (آذر) ۱۴۰۰**');
    const counted = '---\ndate: 1400-10-20\n---\n\nنشست دیروز و در قوس ۱۴۰۰ بود.\n';
    assertHas(
      hoverOver(snapshotOf(counted, analyse(counted, { syntax: 'markdown' })), 'دیروز')?.value,
      'چگونه: نسبت به دوشنبه ۲۰ جدی ۱۴۰۰',
    );
    assertHas(
      hoverOver(snapshotOf(afghan, { dates, language: 'en' }), '۲۰ جدی')?.value,
      'Solar Hijri: 20 Jadi (Dey) 1400',
    );
  });

  it('names the date that it restates', () => {
    const pair = `${EMOJI}۲۰ دی ۱۴۰۰ (۱۰ ژانویه ۲۰۲۲)`;
    const first = dateAt(place(pair, '۲۰ دی ۱۴۰۰'), { iso: '2022-01-10', calendar: 'solar' });
    const second = dateAt(place(pair, '۱۰ ژانویه ۲۰۲۲'), { iso: '2022-01-10', equivalentOf: 0 });
    assertHas(hoverOver(snapshotOf(pair, { dates: [first, second] }), 'ژانویه')?.value, 'معادلِ «۲۰ دی ۱۴۰۰»');
  });

  it('speaks English where asked to', () => {
    const date = dateAt(range, { iso: '2022-01-10' });
    assertHas(
      hoverOver(snapshotOf(text, { dates: [date], language: 'en' }), 'ژانویه')?.value,
      '**Monday 10 January 2022**',
      'Solar Hijri: 20 Dey 1400',
      'Official calendar of Iran',
    );
  });
});
