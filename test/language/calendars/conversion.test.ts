import assert from 'node:assert/strict';
import { AUTHORITY_LABELS } from '../../../server/language/calendars/authority';
import { dayIfExists } from '../../../server/language/calendars/calendars';
import { convert } from '../../../server/language/calendars/conversion';
import { dayOfIso } from '../../../server/language/calendars/day';

describe('conversion', () => {
  it('gives a day in every calendar with authority and uncertainty', () => {
    assert.deepEqual(convert(dayOfIso('2022-01-10') ?? 0), {
      gregorian: { year: 2022, month: 1, day: 10, authority: 'gregorian', uncertainty: 0 },
      solar: { year: 1400, month: 10, day: 20, authority: 'iran-official', uncertainty: 0 },
      lunar: { year: 1443, month: 6, day: 7, authority: 'iran-lunar-table', uncertainty: 0 },
      ummAlQura: { year: 1443, month: 6, day: 7 },
      weekday: 2,
      iso: '2022-01-10',
      isoWeek: '2022-W02',
    });
  });

  it('pairs 18 Dey 1398 with 12 Jumada I 1441', () => {
    const day = dayIfExists('solar', 1398, 10, 18);
    assert.equal(day, dayIfExists('lunar', 1441, 5, 12));
    assert.equal(day, dayIfExists('gregorian', 2020, 1, 8));
  });

  it('says what the dates of old times rest on', () => {
    const { gregorian, solar, lunar, ummAlQura } = convert(dayOfIso('1500-06-01') ?? 0);
    assert.equal(gregorian.authority, 'proleptic-gregorian');
    assert.deepEqual([solar.authority, solar.uncertainty], ['solar-arithmetic', 2]);
    assert.deepEqual([lunar.authority, lunar.uncertainty], ['civil-lunar', 1]);
    assert.equal(ummAlQura, undefined);
    assert.equal(convert(dayOfIso('1582-10-14') ?? 0).gregorian.authority, 'proleptic-gregorian');
    assert.equal(convert(dayOfIso('1582-10-15') ?? 0).gregorian.authority, 'gregorian');
  });

  it('names every authority in Persian and English', () => {
    for (const { fa, en } of Object.values(AUTHORITY_LABELS)) {
      assert.match(fa, /^[^يكA-Za-z]+$/);
      assert.match(en, /^[A-Za-z][^\u0600-\u06ff]+$/);
    }
  });
});

describe('dates that exist', () => {
  it('have a day', () => {
    for (const [name, year, month, day] of [
      ['solar', 1403, 12, 30],
      ['solar', 1400, 6, 31],
      ['gregorian', 2024, 2, 29],
      ['lunar', 1446, 8, 30],
    ] as const) {
      assert.notEqual(dayIfExists(name, year, month, day), undefined, `${name} ${year}-${month}-${day}`);
    }
  });

  it('are not those that the calendar lacks', () => {
    for (const [name, year, month, day] of [
      ['solar', 1404, 12, 30],
      ['solar', 1400, 7, 31],
      ['solar', 1400, 13, 1],
      ['solar', 1400, 0, 1],
      ['solar', 1400, 1, 0],
      ['solar', 1400, 1, 32],
      ['solar', 1400, 1.5, 1],
      ['solar', Number.NaN, 1, 1],
      ['gregorian', 2023, 2, 29],
      ['gregorian', 2022, 6, 31],
      ['lunar', 1446, 9, 30],
    ] as const) {
      assert.equal(dayIfExists(name, year, month, day), undefined, `${name} ${year}-${month}-${day}`);
    }
  });
});
