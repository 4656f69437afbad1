import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  digitStyleOf,
  formatDay,
  formatNumber,
  monthName,
  weekdayName,
  withEzafe,
} from '../../../../server/language/dates/wording/format';
import { datesIn, dayOf } from '../support';

describe('days in good Persian', () => {
  const day = dayOf('2022-01-10');

  it('in the three calendars', () => {
    assert.equal(formatDay(day, { calendar: 'solar', weekday: true }), 'دوشنبه ۲۰ دی ۱۴۰۰');
    assert.equal(formatDay(day, { calendar: 'gregorian' }), '۱۰ ژانویهٔ ۲۰۲۲');
    assert.equal(formatDay(dayOf('l1443-06-08'), { calendar: 'lunar' }), '۸ جمادی‌الثانی ۱۴۴۳');
    assert.equal(formatDay(dayOf('l1446-12-10'), { calendar: 'lunar' }), '۱۰ ذی‌الحجهٔ ۱۴۴۶');
  });

  it('in the digits of the text around it', () => {
    assert.equal(formatDay(day, { calendar: 'solar', digits: 'latin' }), '20 دی 1400');
    assert.equal(formatDay(day, { calendar: 'solar', digits: 'arabic' }), '٢٠ دی ١٤٠٠');
    assert.equal(digitStyleOf('سال 1400'), 'latin');
    assert.equal(digitStyleOf('سال ١٤٠٠'), 'arabic');
    assert.equal(digitStyleOf('سال ۱۴۰۰'), 'persian');
    assert.equal(digitStyleOf('سال گذشته'), 'persian');
  });

  it('without the year, and with Afghan months', () => {
    assert.equal(formatDay(day, { calendar: 'solar', year: false }), '۲۰ دی');
    assert.equal(formatDay(day, { calendar: 'gregorian', year: false }), '۱۰ ژانویه');
    assert.equal(formatDay(day, { calendar: 'solar', region: 'AF' }), '۲۰ جدی ۱۴۰۰');
    assert.equal(monthName('gregorian', 1, 'AF'), 'جنوری');
    assert.equal(monthName('lunar', 9, 'AF'), 'رمضان');
  });

  it('with the ezafe on a silent heh only', () => {
    assert.equal(withEzafe('ژانویه'), 'ژانویهٔ');
    assert.equal(withEzafe('فوریه'), 'فوریهٔ');
    assert.equal(withEzafe('مه'), 'مه');
    assert.equal(withEzafe('ماه'), 'ماه');
    assert.equal(withEzafe('مارس'), 'مارس');
  });

  it('names of weekdays and numbers', () => {
    assert.equal(weekdayName(3), 'سه‌شنبه');
    assert.equal(weekdayName(7), '');
    assert.equal(formatNumber('18:30'), '۱۸:۳۰');
  });

  it('reads back what it writes', () => {
    const first = dayOf('1925-03-21');
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: dayOf('2025-12-31') }),
        fc.constantFrom('solar' as const, 'gregorian' as const, 'lunar' as const),
        fc.constantFrom('persian' as const, 'arabic' as const, 'latin' as const),
        (number, calendar, digits) => {
          const text = formatDay(number, { calendar, digits, weekday: true });
          const [date, ...others] = datesIn(`نشست ${text} برگزار شد.`);
          assert.equal(others.length, 0, text);
          assert.deepEqual([date?.from, date?.to, date?.faults.length], [number, number, 0], text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
