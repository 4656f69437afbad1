import assert from 'node:assert/strict';
import eventDays from '../../server/data/dates/eventDays.tsv';
import events from '../../server/data/registry/events.tsv';
import { slugOf } from '../../server/data/registry/slug';
import works from '../../server/data/registry/works.tsv';
import { openTable } from '../../server/data/table';
import { analyse } from '../../server/language/analyse';
import { dayOfIso, isoOf } from '../../server/language/calendars/day';
import { countedFrom } from '../../server/language/countedFrom';
import { daysOfEvent } from '../../server/language/entities/registry/eventDays';
import { dayOf } from './dates/support';

/** The days that the lengths of a text come to, as ISO 8601; «~» for about. */
function countedIn(text: string): readonly string[] {
  const analysis = analyse(text, { syntax: 'plain', reference: dayOf('s1404-05-12') });
  return analysis.dates.flatMap((date) => {
    const counted = countedFrom(analysis, date);
    return counted === undefined ? [] : [`${counted.isRough ? '~' : ''}${isoOf(counted.day)}`];
  });
}

describe('what lengths come to from a day that the text tells', () => {
  const counted: readonly (readonly [sentence: string, day: string])[] = [
    ['او ده روز پس از ۱۰ دی ۱۴۰۰ درگذشت.', 's1400-10-20'],
    ['دو روز پیش از ۲۲ بهمن ۱۴۰۳ راهپیمایی شد.', 's1403-11-20'],
    ['یک روز پس از عاشورای ۱۴۰۳ رفت.', '2024-07-17'],
    ['سه روز پس از ۱۰ تیر بازگشت.', 's1404-04-13'],
    ['یک هفته پس از نوروز ۱۴۰۴ بازگشت.', '~s1404-01-08'],
    ['سه ماه پس از زلزلهٔ ۲۱ آبان ۱۳۹۶ خانه‌ای ساخته نشد.', '~s1396-11-21'],
    ['این رویداد چهار روز پس از زمین‌لرزه‌های شنبه ۱۵ مهر ۱۴۰۲ رخ داد.', 's1402-07-19'],
    ['ده سال پس از زلزلهٔ بم شهر ساخته شد.', '~s1392-10-05'],
    ['دو سال و سه ماه پس از پیروزی انقلاب اسلامی برکنار شد.', '~s1360-02-22'],
    ['سه روز پس از پایان جنگ ۱۲ روزه آمد.', '2025-06-27'],
    ['سه روز پس از آغاز جنگ ۱۲ روزه رفت.', '2025-06-16'],
    ['سه روز بعد از جنگ ۱۲ روزه آمد.', '2025-06-27'],
    ['یک روز قبل از جنگ ۱۲ روزه رفت.', '2025-06-12'],
    ['دو هفته پس از امضای برجام هیئتی آمد.', '~2015-07-28'],
    ['یک ماه پس از ۳۱ ژانویهٔ ۲۰۲۵ رفت.', '~2025-02-28'],
  ];
  for (const [sentence, day] of counted)
    it(sentence, () => {
      const rough = day.startsWith('~') ? '~' : '';
      assert.deepEqual(countedIn(sentence), [`${rough}${isoOf(dayOf(day.slice(rough.length)))}`]);
    });

  const open: readonly string[] = [
    'یک روز پیش از انتخابات درگذشت.',
    'سه ماه پس از زلزله خانه‌ای ساخته نشد.',
    // How long, not when.
    'در سه روز پس از ۱۰ دی ۱۴۰۰ باران آمد.',
    'بیش از ده روز پس از ۱۰ دی ۱۴۰۰ درگذشت.',
    'کمتر از دو هفته پس از زلزلهٔ بم آمد.',
    'حدود سه ماه پس از زلزلهٔ بم آمد.',
    'تا دو سال پس از زلزلهٔ بم آنجا بود.',
    'چند روز پس از زلزلهٔ بم آمد.',
    'ساعاتی پس از حملهٔ ۱۱ سپتامبر گفت.',
    'دو ساعت پس از زلزلهٔ بم رسید.',
    // The day may be the verb's.
    'سه روز پس از دیدار ۵ دی ۱۴۰۰ درگذشت.',
    'سه روز پس از ورود در ۵ دی ۱۴۰۰ درگذشت.',
    'سه روز پس از دیدار دوشنبه اعلام کرد.',
    // No day, a day that does not exist, no agreed end.
    'دو سال پس از ۱۳۹۶ رفت.',
    'دو روز پس از ۳۱ مهر ۱۴۰۰ رفت.',
    'دو سال پس از پایان جنگ جهانی دوم رفت.',
    'دو سال پس از اجرای برجام رفت.',
    'یک سال پس از عاشورای ۱۴۰۳ رفت.',
    'یک سال پس از ۷ اکتبر رفت.',
    'سه ماه پس از ۱۰ دی رفت.',
  ];
  for (const sentence of open) it(`not: ${sentence}`, () => assert.deepEqual(countedIn(sentence), []));
});

describe('the days of events', () => {
  it('are days, in order, of entries of the registry', () => {
    const table = openTable(eventDays);
    const ids = new Set(
      [events, works]
        .map(openTable)
        .flatMap((names) =>
          Array.from({ length: names.size }, (_, row) => names.get(row, 'id') || slugOf(names.get(row, 'english'))),
        ),
    );
    for (let row = 0; row < table.size; row += 1) {
      const [event, first, last] = ['event', 'first', 'last'].map((column) => table.get(row, column));
      assert.ok(ids.has(event), event);
      const begin = dayOfIso(first) ?? assert.fail(event);
      assert.ok(last === '' || (dayOfIso(last) ?? 0) >= begin, event);
    }
  });

  it('are those that Iranians know by their own calendar', () => {
    for (const [name, day] of [
      ['کودتای ۲۸ مرداد', 's1332-05-28'],
      ['قیام ۱۵ خرداد', 's1342-03-15'],
      ['انقلاب اسلامی', 's1357-11-22'],
      ['آتش‌سوزی سینما رکس', 's1357-05-28'],
      ['زلزله طبس', 's1357-06-25'],
      ['جنگ ایران و عراق', 's1359-06-31'],
      ['عملیات طبس', 's1359-02-05'],
      ['آزادسازی خرمشهر', 's1361-03-03'],
      ['پرواز ۶۵۵', 's1367-04-12'],
      ['زلزله رودبار', 's1369-03-31'],
      ['زلزله بم', 's1382-10-05'],
      ['فاجعه منا', 's1394-07-02'],
      ['حادثه پلاسکو', 's1395-10-30'],
      ['زلزله کرمانشاه', 's1396-08-21'],
      ['پرواز ۷۵۲', 's1398-10-18'],
      ['حادثه متروپل', 's1401-03-02'],
      ['انفجارهای کرمان', 's1402-10-13'],
      ['سقوط بالگرد رئیسی', 's1403-02-30'],
      ['انفجار بندر شهید رجایی', 's1404-02-06'],
      ['جنگ ۱۲ روزه', 's1404-03-23'],
      ['ملی شدن صنعت نفت', 's1329-12-29'],
      ['انقلاب سفید', 's1341-11-06'],
      ['انقلاب ثور', 's1357-02-07'],
    ] as const) {
      const { entities } = analyse(`گزارشی دربارهٔ ${name} منتشر شد.`, { syntax: 'plain' });
      const found = entities.flatMap((entity) => daysOfEvent(entity)?.first ?? []);
      assert.deepEqual(found, [dayOf(day)], name);
    }
  });
});
