import assert from 'node:assert/strict';
import { CALENDARS } from '../../../server/language/calendars/calendars';
import { weekdayOf } from '../../../server/language/calendars/day';
import { MONTH_NAMES } from '../../../server/language/calendars/wording';
import { digits, numbers, REFERENCE, WEEKDAYS } from './generatedSentences';
import { datesIn, dayOf } from './support';

describe('mistakes that were planted', () => {
  const next = (
    (random: Generator<number>) =>
    (below: number): number =>
      Number(random.next().value) % below
  )(numbers(23));
  const write = (name: 'solar' | 'gregorian', day: number): string => {
    const date = CALENDARS[name].fromDay(day);
    return `${digits(date.day)} ${MONTH_NAMES[name].fa[date.month - 1]} ${digits(date.year)}`;
  };
  const days = Array.from({ length: 60 }, () => dayOf('1960-01-01') + next(25000));

  it('sixty wrong weekdays are found, sixty right ones are not', () => {
    for (const day of days) {
      const right = weekdayOf(day);
      const wrong = (right + 1 + next(6)) % 7;
      const [found] = datesIn(`نشست ${WEEKDAYS[wrong]} ${write('solar', day)} برگزار شد.`, REFERENCE);
      assert.deepEqual(
        found.faults.map((fault) => (fault.kind === 'weekday-mismatch' ? [fault.written, fault.actual] : [])),
        [[wrong, right]],
      );
      assert.equal(found.from, day, 'the date wins');
      assert.deepEqual(datesIn(`نشست ${WEEKDAYS[right]} ${write('solar', day)} برگزار شد.`, REFERENCE)[0].faults, []);
    }
  });

  it('sixty equivalents of another day stay apart, and tied', () => {
    for (const day of days) {
      const other = day + 1 + next(40);
      const [first, second] = datesIn(
        `پیمان ${write('gregorian', day)} (${write('solar', other)}) امضا شد.`,
        REFERENCE,
      );
      assert.deepEqual([first.from, second.from, second.equivalentOf], [day, other, 0]);
    }
  });

  it('a thirtieth of Esfand is there in leap years only', () => {
    for (let year = 1300; year <= 1420; year += 1) {
      const [found] = datesIn(`نشست ۳۰ اسفند ${digits(year)} برگزار شد.`, REFERENCE);
      assert.equal(
        found.faults.some(({ kind }) => kind === 'impossible'),
        !CALENDARS.solar.isLeap(year),
        String(year),
      );
    }
  });

  it('ranges that end before they begin', () => {
    for (const day of days) {
      const { year, month } = CALENDARS.solar.fromDay(day);
      const last = 2 + next(27);
      const first = last + 1 + next(29 - last);
      const [found] = datesIn(
        `نشست ${digits(first)} تا ${digits(last)} ${MONTH_NAMES.solar.fa[month - 1]} ${digits(year)} برگزار شد.`,
        REFERENCE,
      );
      assert.deepEqual(
        found.faults.map(({ kind }) => kind),
        ['range-backwards'],
      );
      assert.equal(found.from, undefined);
    }
  });
});
