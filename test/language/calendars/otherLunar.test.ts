import assert from 'node:assert/strict';
import { convert } from '../../../server/language/calendars/conversion';
import { dayOfIso } from '../../../server/language/calendars/day';
import { otherLunar, writeOtherLunar } from '../../../server/language/calendars/otherLunar';

function on(iso: string): ReturnType<typeof convert> {
  return convert(dayOfIso(iso) ?? assert.fail(iso));
}

describe('the other reckoning of lunar months', () => {
  it('is told where it differs', () => {
    const day = on('2022-05-02');
    // Eid al-Fitr of 1443: a day later in Iran.
    assert.deepEqual([day.lunar.month, day.lunar.day], [9, 30]);
    assert.deepEqual(otherLunar(day), { year: 1443, month: 10, day: 1 });
    assert.equal(writeOtherLunar(day, day, 'fa'), 'قمری به حساب دیگر، ام‌القری (عربستان): ۱ شوال ۱۴۴۳');
    assert.equal(
      writeOtherLunar(day, day, 'en'),
      'Lunar Hijri by the other reckoning, Umm al-Qura (Saudi Arabia): 1 Shawwal 1443',
    );
  });

  it('tells both ends of a span of which one differs', () => {
    const same = on('2022-01-10');
    assert.equal(otherLunar(same), undefined);
    assert.equal(writeOtherLunar(same, same, 'fa'), undefined);
    assert.match(writeOtherLunar(same, on('2022-05-02'), 'fa') ?? '', /: ۷ جمادی‌الثانی ۱۴۴۳ تا ۱ شوال ۱۴۴۳$/);
  });

  it('keeps silent outside its table', () => {
    assert.equal(writeOtherLunar(on('1990-01-01'), on('1990-01-01'), 'fa'), undefined);
    assert.equal(writeOtherLunar(on('1990-01-01'), on('2022-05-02'), 'fa'), undefined);
  });
});
