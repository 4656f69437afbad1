import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

import { shown } from './support';

describe('clock times in the news', () => {
  it('read a range of hours', () =>
    assert.deepEqual(shown('ساعت بازدید هر روز از ۱۰ صبح تا ۸ شب است.', '2024-05-12'), [
      'set هر روز -',
      'time ۱۰ صبح تا ۸ شب - 10:00',
    ]));

  it('tell an hour with minutes by its minutes, on either end', () => {
    const { dates } = analyse('ساعت ۱۸ تا ۲۰:۳۰ برگزار می‌شود.', { syntax: 'plain' });
    assert.deepEqual(
      dates.map(({ grain, time }) => [grain, time]),
      [['minute', '18:00']],
    );
  });

  it('let what recurs every day have its hours', () => {
    assert.deepEqual(shown('برق خانه‌ها شبانه‌روزی پنج ساعت روشن است.', '2026-11-26'), ['set شبانه‌روزی پنج ساعت -']);
    assert.deepEqual(shown('روزانه از ساعت ۷ صبح تا ۴ عصر کار می‌کنیم.', '2026-11-26'), [
      'set روزانه -',
      'time ساعت ۷ صبح تا ۴ عصر - 07:00',
    ]);
    assert.deepEqual(shown('مصرف روزانه بالا رفت و مدرسه شبانه‌روزی سه کلاس دارد.', '2026-11-26'), []);
  });

  it('have no day since which something lasts', () => {
    assert.deepEqual(shown('۱۱:۲۰ از ۲۳ سپتامبر تا شب گذشته راه بسته بود.', '2024-10-01'), [
      'time ۱۱:۲۰ - 11:20',
      'date ۲۳ سپتامبر 2024-09-23',
      'date شب گذشته 2024-09-30',
    ]);
    assert.deepEqual(shown('۱۱:۲۰ دوشنبه ۲۳ سپتامبر راه بسته شد.', '2024-10-01'), [
      'time ۱۱:۲۰ دوشنبه ۲۳ سپتامبر 2024-09-23 11:20',
    ]);
  });

  it('measure hours after an event without saying how many', () =>
    assert.deepEqual(shown('ساعاتی پس از دیدار، انفجاری رخ داد. ساعاتی پیش گفت.', '2026-11-26'), [
      'duration ساعاتی -  PTXH',
      'time ساعاتی پیش -',
    ]));

  it('take no record for a clock time, and a range of centuries for one', () => {
    assert.deepEqual(shown('او با رکورد ۱:۵۸٫۲۳ قهرمان شد. بازی ۱۸:۳۰ آغاز می‌شود.', '2026-02-10'), [
      'time ۱۸:۳۰ - 18:30',
    ]);
    assert.deepEqual(shown('از قرن نوزدهم تا نیمه قرن بیستم راه‌آهن گسترش یافت.', '2026-02-10'), [
      'date قرن نوزدهم تا نیمه قرن بیستم 1801-01-01',
    ]);
  });

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

  it('know how often from «روزانه» where nothing before it can be what it describes', () => {
    assert.deepEqual(shown('صرافی‌ها روزانه باید گزارش دهند و خبر را روزانه بخوانند.', '2025-01-14'), [
      'set روزانه -',
      'set روزانه -',
    ]);
    assert.deepEqual(shown('تورم روزانه بالا رفت و نشست‌های روزانه باید برگزار شود.', '2025-01-14'), []);
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

  it('read the first of two hours in the half of the day in which the last is, unless it is later', () =>
    assert.deepEqual(
      [
        'ساعت ۴ الی ۸ شب برق قطع است.',
        'ساعت ۹ تا ۱۱ شب برق قطع است.',
        'ساعت ۱۰ تا ۲ شب برق قطع است.',
        'ساعت ۱ تا ۳ شب برق قطع است.',
        'ساعت ۱۱ تا ۴ عصر برق قطع است.',
        'ساعت ۲ تا ۶ عصر برق قطع است.',
      ].map((text) => shown(text, '2025-08-11')[0].slice(-5)),
      ['16:00', '21:00', '22:00', '01:00', '11:00', '14:00'],
    ));

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

  it('know a score of zeros for no month', () =>
    assert.deepEqual(shown('نیمهٔ نخست به پایان رسید؛ صفر - صفر.', '2025-12-09'), []));

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

  it('part a day by the hours that open or end it, and leave days that end a decade whole', () => {
    for (const [text, grain] of [
      ['از اواخر وقت پنجشنبه برف می‌بارد.', 'part-of-day'],
      ['در ساعات پایانی جمعه برف بارید.', 'part-of-day'],
      ['در روزهای پایانی دههٔ فجر برف بارید.', 'day'],
    ] as const)
      assert.equal(analyse(text, { syntax: 'plain', reference: 20_000 }).dates[0]?.grain, grain, text);
  });
});
