import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attributeLunar } from '../../../server/language/calendars/attribution';
import { dayOfIso, isoOf } from '../../../server/language/calendars/day';
import { lunar } from '../../../server/language/calendars/lunar';
import { itKeepsTheLawsOfCalendars } from './laws';
import { readLunarMonths } from './tables';

describe('the Lunar Hijri calendar', () => {
  itKeepsTheLawsOfCalendars(lunar, fc.integer({ min: 0, max: 5_000_000 }));
  // The seams between the table and the civil reckoning.
  itKeepsTheLawsOfCalendars(lunar, fc.integer({ min: 2396300, max: 2396400 }));
  itKeepsTheLawsOfCalendars(lunar, fc.integer({ min: 2461000, max: 2461600 }));

  it('begins the 2,194 months as Iran counted them', () => {
    const months = readLunarMonths();
    assert.equal(months.length, 2194);
    for (const { year, month, firstDay, sighted } of months) {
      assert.equal(isoOf(lunar.toDay(year, month, 1)), firstDay, `${year}/${month}`);
      assert.equal(attributeLunar({ year, month, day: 1 }).uncertainty, sighted ? 1 : 0, `${year}/${month}`);
    }
  });

  it('has months of 29 or 30 days, at the seams too', () => {
    for (let year = 1200; year <= 1500; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const length = lunar.monthLength(year, month);
        assert.ok(length === 29 || length === 30, `${year}/${month}: ${length}`);
      }
    }
  });

  it('converts days that everybody knows', () => {
    for (const [year, month, day, iso] of [
      [1446, 9, 29, '2025-03-30'],
      [1446, 10, 1, '2025-03-31'],
      [1441, 5, 12, '2020-01-08'],
      [1440, 9, 1, '2019-05-07'],
      [1447, 1, 10, '2025-07-06'],
      [1265, 1, 1, '1848-11-28'],
    ] as const) {
      const number = dayOfIso(iso);
      assert.ok(number !== undefined);
      assert.equal(lunar.toDay(year, month, day), number, iso);
      assert.deepEqual(lunar.fromDay(number), { year, month, day });
    }
  });

  it('continues with the official calendar of 1405 AP, as a forecast', () => {
    for (const [year, month, iso] of [
      [1447, 11, '2026-04-19'],
      [1447, 12, '2026-05-18'],
      [1448, 1, '2026-06-16'],
      [1448, 9, '2027-02-08'],
      [1448, 10, '2027-03-10'],
    ] as const) {
      assert.equal(isoOf(lunar.toDay(year, month, 1)), iso);
      assert.deepEqual(attributeLunar({ year, month, day: 1 }), { authority: 'iran-lunar-printed', uncertainty: 1 });
    }
  });

  it('is the civil calendar outside the table', function () {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    if (format.resolvedOptions().calendar !== 'islamic-civil') this.skip();
    for (const [from, to] of [
      [dayOfIso('1600-01-01'), dayOfIso('1848-11-27')],
      [dayOfIso('2027-04-08'), dayOfIso('2200-01-01')],
    ] as const) {
      assert.ok(from !== undefined && to !== undefined);
      for (let day = from; day < to; day += 1) {
        const parts = format.formatToParts((day - 2440588) * 86_400_000);
        const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
        const date = lunar.fromDay(day);
        assert.equal(attributeLunar(date).authority, 'civil-lunar');
        if (date.year === part('year') && date.month === part('month') && date.day === part('day')) continue;
        assert.fail(`${isoOf(day)}: ${JSON.stringify(date)}`);
      }
    }
  });

  it('marks the civil reckoning approximate, and rightly so', () => {
    const civil = (year: number, month: number) =>
      1948440 + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1));
    const differences = readLunarMonths().map(({ year, month }) => lunar.toDay(year, month, 1) - civil(year, month));
    assert.equal(differences.filter((difference) => Math.abs(difference) > 1).length, 7);
    assert.equal(Math.max(...differences.map(Math.abs)), 2);
    assert.deepEqual(attributeLunar({ year: 1264, month: 12, day: 1 }), { authority: 'civil-lunar', uncertainty: 1 });
    assert.deepEqual(attributeLunar({ year: 1449, month: 1, day: 1 }), { authority: 'civil-lunar', uncertainty: 1 });
  });

  it('is unsure by a day where the sighting differed from print', () => {
    // Ramadan 1440 began a day later than printed, so that 30 Sha'ban was 1 Ramadan in print; Shawwal began as printed.
    const sighting = { authority: 'iran-lunar-sighting', uncertainty: 1 };
    const counted = { authority: 'iran-lunar-table', uncertainty: 0 };
    assert.deepEqual(attributeLunar({ year: 1440, month: 8, day: 30 }), sighting);
    assert.deepEqual(attributeLunar({ year: 1440, month: 9, day: 29 }), sighting);
    assert.deepEqual(attributeLunar({ year: 1440, month: 8, day: 29 }), counted);
    assert.deepEqual(attributeLunar({ year: 1440, month: 10, day: 1 }), counted);
  });
});
