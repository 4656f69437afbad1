import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOfIso, isoOf, isoWeekOf, isoWeekPartsOf, weekdayOf } from '../../../server/language/calendars/day';

const anyDay = fc.integer({ min: -360_000_000, max: 360_000_000 });

describe('day numbers', () => {
  it('are Julian Day Numbers of civil days', () => {
    for (const [iso, day] of [
      ['2000-01-01', 2451545],
      ['1970-01-01', 2440588],
      ['1582-10-15', 2299161],
      ['1858-11-17', 2400001],
      ['-004713-11-24', 0],
    ] as const) {
      assert.equal(dayOfIso(iso), day, iso);
      assert.equal(isoOf(day), iso);
    }
  });

  it('have an ISO date and come back from it', () => {
    fc.assert(fc.property(anyDay, (day) => assert.equal(dayOfIso(isoOf(day)), day)));
  });

  it('are not read from anything but an ISO date that exists', () => {
    for (const text of [
      '',
      '2025',
      '2025-03',
      '2025-3-21',
      '20250321',
      '2025-03-21T00:00',
      ' 2025-03-21',
      '2025-03-21\n',
      '2025/03/21',
      '2025-00-10',
      '2025-13-01',
      '2025-03-00',
      '2025-02-29',
      '1900-02-29',
      '2025-04-31',
      '-000000-01-01',
      '12025-01-01',
      '۲۰۲۵-۰۳-۲۱',
    ]) {
      assert.equal(dayOfIso(text), undefined, JSON.stringify(text));
    }
    assert.notEqual(dayOfIso('2000-02-29'), undefined);
    assert.notEqual(dayOfIso('0000-02-29'), undefined);
  });

  it('have a weekday of the Persian week', () => {
    for (const [iso, weekday] of [
      ['2025-03-21', 6],
      ['2022-01-08', 0],
      ['2022-01-09', 1],
      ['2022-01-10', 2],
      ['1979-02-11', 1],
      ['1582-10-15', 6],
    ] as const) {
      const day = dayOfIso(iso);
      assert.ok(day !== undefined);
      assert.equal(weekdayOf(day), weekday, iso);
    }
    fc.assert(fc.property(anyDay, (day) => assert.equal(weekdayOf(day + 1), (weekdayOf(day) + 1) % 7)));
  });

  it('have an ISO week', () => {
    for (const [iso, week] of [
      ['2022-01-10', '2022-W02'],
      ['2021-01-03', '2020-W53'],
      ['2021-01-04', '2021-W01'],
      ['2019-12-30', '2020-W01'],
      ['2024-12-29', '2024-W52'],
      ['2024-12-30', '2025-W01'],
      ['2026-12-31', '2026-W53'],
      ['2027-01-03', '2026-W53'],
    ] as const) {
      const day = dayOfIso(iso);
      assert.ok(day !== undefined);
      assert.equal(isoWeekOf(day), week, iso);
    }
    fc.assert(
      fc.property(anyDay, (day) => {
        const { week } = isoWeekPartsOf(day);
        assert.ok(week >= 1 && week <= 53);
        // Monday opens a week: 2 in the Persian week.
        assert.equal(isoWeekOf(day) !== isoWeekOf(day - 1), weekdayOf(day) === 2);
      }),
    );
  });
});
