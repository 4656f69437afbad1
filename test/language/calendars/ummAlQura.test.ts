import assert from 'node:assert/strict';
import { dayOfIso, isoOf } from '../../../server/language/calendars/day';
import { ummAlQuraFromDay } from '../../../server/language/calendars/ummAlQura';

describe('Umm al-Qura', () => {
  const first = dayOfIso('2002-03-15') ?? 0;
  const end = dayOfIso('2029-05-14') ?? 0;

  it('knows AH 1423–1450 and nothing else', () => {
    assert.deepEqual(ummAlQuraFromDay(first), { year: 1423, month: 1, day: 1 });
    assert.deepEqual(ummAlQuraFromDay(end - 1), { year: 1450, month: 12, day: 29 });
    assert.equal(ummAlQuraFromDay(first - 1), undefined);
    assert.equal(ummAlQuraFromDay(end), undefined);
  });

  it('gives the days that Saudi Arabia announced', () => {
    for (const [iso, year, month, day] of [
      ['2024-12-02', 1446, 6, 1],
      ['2025-03-01', 1446, 9, 1],
      ['2025-03-30', 1446, 10, 1],
      ['2025-06-26', 1447, 1, 1],
    ] as const) {
      assert.deepEqual(ummAlQuraFromDay(dayOfIso(iso) ?? 0), { year, month, day }, iso);
    }
  });

  it('agrees with the host on every day', function () {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    if (format.resolvedOptions().calendar !== 'islamic-umalqura') this.skip();
    for (let day = first; day < end; day += 1) {
      const parts = format.formatToParts((day - 2440588) * 86_400_000);
      const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
      const expected = { year: part('year'), month: part('month'), day: part('day') };
      assert.deepEqual(ummAlQuraFromDay(day), expected, isoOf(day));
    }
  });
});
