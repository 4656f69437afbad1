import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Calendar } from '../../../server/language/calendars/calendar';

/** What holds for every calendar, on the days that `days` yields. */
export function itKeepsTheLawsOfCalendars(calendar: Calendar, days: fc.Arbitrary<number>): void {
  it('inverts on any day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = calendar.fromDay(day);
        assert.ok(date.month >= 1 && date.month <= 12);
        assert.ok(date.day >= 1 && date.day <= calendar.monthLength(date.year, date.month));
        assert.equal(calendar.toDay(date.year, date.month, date.day), day);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes from each day to the next without a gap', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = calendar.fromDay(day);
        const expected =
          dayOfMonth < calendar.monthLength(year, month)
            ? { year, month, day: dayOfMonth + 1 }
            : month < 12
              ? { year, month: month + 1, day: 1 }
              : { year: year + 1, month: 1, day: 1 };
        assert.deepEqual(calendar.fromDay(day + 1), expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('orders dates as it orders days', () => {
    const key = (day: number) => {
      const date = calendar.fromDay(day);
      return date.year * 10_000 + date.month * 100 + date.day;
    };
    fc.assert(
      fc.property(days, days, (one, other) => assert.equal(Math.sign(one - other), Math.sign(key(one) - key(other)))),
    );
  });

  it('has years as long as their months', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year } = calendar.fromDay(day);
        let length = 0;
        for (let month = 1; month <= 12; month += 1) length += calendar.monthLength(year, month);
        assert.equal(calendar.toDay(year + 1, 1, 1) - calendar.toDay(year, 1, 1), length);
        assert.equal(calendar.isLeap(year), length === 366 || length === 355);
      }),
    );
  });

  it('refuses months that no calendar has', () => {
    for (const month of [0, 13, -1, Number.NaN]) {
      assert.throws(() => calendar.toDay(1400, month, 1), RangeError);
      assert.throws(() => calendar.monthLength(1400, month), RangeError);
    }
  });
}
