import assert from 'node:assert/strict';
import { writeDateIn, writeMonthIn } from '../../../../server/language/dates/wording/bothNames';

describe('dates in the names of both countries', () => {
  const CASES = [
    ['IR', 'solar', 'fa', '۲۰ دی ۱۴۰۰'],
    ['AF', 'solar', 'fa', '۲۰ جدی (دی) ۱۴۰۰'],
    ['AF', 'solar', 'en', '20 Jadi (Dey) 1400'],
    ['IR', 'gregorian', 'fa', '۲۰ اکتبر ۱۴۰۰'],
    ['AF', 'gregorian', 'fa', '۲۰ اکتوبر (اکتبر) ۱۴۰۰'],
    ['AF', 'gregorian', 'en', '20 October 1400'],
    ['AF', 'lunar', 'fa', '۲۰ شوال ۱۴۰۰'],
    ['AF', 'lunar', 'en', '20 Shawwal 1400'],
  ] as const;
  for (const [region, calendar, language, expected] of CASES) {
    it(`are ${expected} for ${region}`, () =>
      assert.equal(writeDateIn(region, { year: 1400, month: 10, day: 20 }, calendar, language), expected));
  }

  it('name months alone', () => {
    assert.equal(writeMonthIn('AF', { year: 1400, month: 1 }, 'solar', 'fa'), 'حمل (فروردین) ۱۴۰۰');
    assert.equal(writeMonthIn('IR', { year: 1400, month: 1 }, 'solar', 'en'), 'Farvardin 1400');
    for (let month = 1; month <= 12; month += 1) {
      assert.match(writeMonthIn('AF', { year: 1400, month }, 'solar', 'en'), /^[A-Z]\w+ \([A-Z]\w+\) 1400$/);
    }
  });
});
