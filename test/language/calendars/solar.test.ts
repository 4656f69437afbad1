import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attributeSolar } from '../../../server/language/calendars/attribution';
import { dayOfIso } from '../../../server/language/calendars/day';
import { solar } from '../../../server/language/calendars/solar';
import { itKeepsTheLawsOfCalendars } from './laws';
import { astronomicalNowruz, slowDeltaT, zodiacMonthStart } from './sun';
import { readRows } from './tables';

const yearsBetween = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('the Solar Hijri calendar', () => {
  itKeepsTheLawsOfCalendars(solar, fc.integer({ min: 0, max: 5_000_000 }));

  it('begins and intercalates the 293 years of the official table as it does', () => {
    const rows = readRows('nowruz.tsv');
    assert.equal(rows.length, 293);
    for (const [year, nowruz, leap] of rows) {
      assert.equal(solar.toDay(Number(year), 1, 1), dayOfIso(nowruz), year);
      assert.equal(solar.isLeap(Number(year)), leap !== '0', year);
    }
  });

  it('follows the vernal equinox and true noon at 52.5° E in every year 1178–1634', () => {
    const wrong = yearsBetween(1178, 1634).filter((year) => solar.toDay(year, 1, 1) !== astronomicalNowruz(year).day);
    assert.deepEqual(wrong, []);
  });

  it('counts every day of 1178–1633 both ways', () => {
    // Steps through the years with the reckoned equinoxes and the lengths of months alone.
    let day = astronomicalNowruz(1178).day;
    let count = 0;
    let mismatches = 0;
    for (const year of yearsBetween(1178, 1633)) {
      const leap = astronomicalNowruz(year + 1).day - astronomicalNowruz(year).day === 366;
      for (let month = 1; month <= 12; month += 1) {
        const length = month <= 6 ? 31 : month < 12 || leap ? 30 : 29;
        for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth += 1) {
          const date = solar.fromDay(day);
          const same = date.year === year && date.month === month && date.day === dayOfMonth;
          if (!same || solar.toDay(year, month, dayOfMonth) !== day) mismatches += 1;
          day += 1;
          count += 1;
        }
      }
    }
    assert.equal(mismatches, 0);
    assert.equal(count, 166_550);
  });

  it('knows the leap years that others miss', () => {
    for (const year of [1375, 1399, 1403, 1408, 1436, 1441, 1469, 1503, 1602]) {
      assert.ok(solar.isLeap(year), String(year));
      assert.equal(solar.monthLength(year, 12), 30);
    }
    for (const year of [1400, 1404, 1407, 1437, 1440, 1470, 1502, 1601]) {
      assert.ok(!solar.isLeap(year), String(year));
      assert.equal(solar.monthLength(year, 12), 29);
    }
  });

  it('converts days that everybody knows', () => {
    for (const [year, month, day, iso] of [
      [1404, 1, 1, '2025-03-21'],
      [1403, 12, 30, '2025-03-20'],
      [1357, 11, 22, '1979-02-11'],
      [1400, 10, 20, '2022-01-10'],
      [1398, 10, 18, '2020-01-08'],
      [1405, 7, 9, '2026-10-01'],
      [1304, 1, 11, '1925-03-31'],
      [1285, 5, 14, '1906-08-06'],
      [1332, 5, 28, '1953-08-19'],
    ] as const) {
      const number = dayOfIso(iso);
      assert.ok(number !== undefined);
      assert.equal(solar.toDay(year, month, day), number, iso);
      assert.deepEqual(solar.fromDay(number), { year, month, day });
    }
  });

  it('says where the equinox of a year to come is too near noon to be sure', () => {
    // Two forecasts of the Earth's rotation that disagree on the day, or an equinox within two minutes of true noon.
    const unsure = yearsBetween(1499, 1633).filter((year) => {
      const [usual, slow] = [astronomicalNowruz(year), astronomicalNowruz(year, slowDeltaT)];
      return usual.day !== slow.day || Math.abs(usual.minutesAfterNoon) < 2 || Math.abs(slow.minutesAfterNoon) < 2;
    });
    for (const year of unsure) assert.equal(attributeSolar({ year, month: 1, day: 1 }).uncertainty, 1, String(year));
    assert.deepEqual(unsure, [1503, 1536, 1602]);
  });

  it('is within a day of the zodiac months of 1178–1303', () => {
    let differing = 0;
    for (const year of yearsBetween(1178, 1303)) {
      for (let month = 1; month <= 12; month += 1) {
        const difference = Math.abs(solar.toDay(year, month, 1) - zodiacMonthStart(year, month - 1));
        assert.ok(difference <= 1, `${year}/${month}: ${difference}`);
        if (difference > 0) differing += 1;
      }
    }
    // The uncertainty is real: months differ in every year.
    assert.ok(differing > 126, String(differing));
  });

  it('names its authority and uncertainty', () => {
    for (const [year, authority, uncertainty] of [
      [1100, 'solar-arithmetic', 2],
      [1178, 'zodiac-months', 1],
      [1303, 'zodiac-months', 1],
      [1304, 'iran-official', 0],
      [1498, 'iran-official', 0],
      [1499, 'astronomical', 0],
      [1503, 'astronomical', 1],
      [1633, 'astronomical', 0],
      [1634, 'solar-arithmetic', 1],
    ] as const) {
      assert.deepEqual(attributeSolar({ year, month: 7, day: 5 }), { authority, uncertainty }, String(year));
    }
    assert.equal(attributeSolar({ year: 1502, month: 12, day: 29 }).uncertainty, 1);
    assert.equal(attributeSolar({ year: 1502, month: 12, day: 28 }).uncertainty, 0);
  });
});
