import assert from 'node:assert/strict';
import { type DayNumber, dayOfIso, isoOf } from '../../../server/language/calendars/day';
import { inZone, isoOffset, isSummerTime, zoneOffset } from '../../../server/language/calendars/zones';

const dayOf = (iso: string): DayNumber => dayOfIso(iso) ?? assert.fail(iso);
const offsetOf = (zone: string, iso: string, minutes = 720): string | undefined => {
  const offset = zoneOffset(zone, { day: dayOf(iso), minutes });
  return offset === undefined ? undefined : isoOffset(offset);
};

describe('the clocks of zones', () => {
  it('have the offset of the day by the IANA rules', () => {
    for (const [zone, day, offset] of [
      ['Europe/Paris', '2022-01-10', '+01:00'],
      ['Europe/Paris', '2022-07-10', '+02:00'],
      ['Europe/London', '2022-01-10', '+00:00'],
      ['America/New_York', '2022-01-10', '-05:00'],
      ['America/New_York', '2022-07-10', '-04:00'],
      // Iran gave up summer time in 1401.
      ['Asia/Tehran', '2022-07-10', '+04:30'],
      ['Asia/Tehran', '2023-07-10', '+03:30'],
      ['Asia/Kabul', '2023-07-10', '+04:30'],
      ['Asia/Kathmandu', '2023-07-10', '+05:45'],
      ['Etc/GMT', '2023-07-10', '+00:00'],
    ])
      assert.equal(offsetOf(zone, day), offset, `${zone} ${day}`);
  });

  it('say nothing where they are put forward or back, before 1970, and of zones that nobody knows', () => {
    assert.equal(offsetOf('Europe/Paris', '2022-03-27', 150), undefined);
    assert.equal(offsetOf('Europe/Paris', '2022-10-30', 150), undefined);
    assert.equal(offsetOf('Europe/Paris', '2022-03-27', 90), '+01:00');
    assert.equal(offsetOf('Europe/Paris', '2022-03-27', 190), '+02:00');
    assert.equal(offsetOf('Asia/Tehran', '1969-12-31'), undefined);
    assert.equal(offsetOf('Asia/Nowhere', '2022-01-10'), undefined);
  });

  it('know summer time on both halves of the globe', () => {
    const isSummer = (zone: string, iso: string): boolean =>
      isSummerTime(zone, zoneOffset(zone, { day: dayOf(iso), minutes: 720 }) ?? 0, dayOf(iso));
    assert.ok(isSummer('Europe/Paris', '2022-07-10') && !isSummer('Europe/Paris', '2022-01-10'));
    assert.ok(isSummer('Australia/Sydney', '2022-01-10') && !isSummer('Australia/Sydney', '2022-07-10'));
    assert.ok(!isSummer('Asia/Tehran', '2024-07-10') && !isSummer('Asia/Tehran', '2024-01-10'));
  });

  it('tell each other’s time and day', () => {
    const told = (zone: string, iso: string, minutes: number, other: string): string => {
      const local = inZone(zone, { day: dayOf(iso), minutes }, other) ?? assert.fail(zone);
      return `${isoOf(local.day)} ${local.minutes}`;
    };
    assert.equal(told('Europe/Paris', '2022-01-10', 570, 'Asia/Tehran'), '2022-01-10 720');
    assert.equal(told('America/New_York', '2022-01-10', 1200, 'Asia/Tehran'), '2022-01-11 270');
    assert.equal(told('Asia/Tokyo', '2022-01-10', 60, 'Asia/Kabul'), '2022-01-09 1230');
    assert.equal(told('Europe/Paris', '2022-01-10', 1440, 'Asia/Tehran'), '2022-01-11 150');
  });
});
