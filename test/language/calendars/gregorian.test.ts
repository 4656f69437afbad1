import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gregorian } from '../../../server/language/calendars/gregorian';
import { itKeepsTheLawsOfCalendars } from './laws';

describe('the Gregorian calendar', () => {
  itKeepsTheLawsOfCalendars(gregorian, fc.integer({ min: -10_000_000, max: 10_000_000 }));

  it('agrees with the clock of the host on every day of the years 1–3000', () => {
    const first = gregorian.toDay(1, 1, 1);
    const last = gregorian.toDay(3000, 12, 31);
    let mismatches = 0;
    for (let day = first; day <= last; day += 1) {
      const witness = new Date((day - 2440588) * 86_400_000);
      const date = gregorian.fromDay(day);
      if (
        date.year !== witness.getUTCFullYear() ||
        date.month !== witness.getUTCMonth() + 1 ||
        date.day !== witness.getUTCDate() ||
        gregorian.toDay(date.year, date.month, date.day) !== day
      ) {
        mismatches += 1;
      }
    }
    assert.equal(mismatches, 0);
    assert.equal(last - first + 1, 1_095_727);
  });

  it('knows leap years', () => {
    for (const year of [0, 4, 1600, 2000, 2024, -4]) assert.ok(gregorian.isLeap(year), String(year));
    for (const year of [1, 1700, 1900, 2023, 2100, -1]) assert.ok(!gregorian.isLeap(year), String(year));
  });
});
