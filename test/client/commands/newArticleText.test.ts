import assert from 'node:assert/strict';
import { beginningOf, solarDay } from '../../../client/commands/newArticleText';
import { convert } from '../../../server/language/calendars/conversion';
import { dayOfIso } from '../../../server/language/calendars/day';
import { everyRule, problemsOf } from '../../rules/fixtures';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day as Dabir's own calendar has it. */
function ours(year: number, month: number, day: number): string {
  const number = dayOfIso(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  assert.ok(number !== undefined);
  const { solar } = convert(number);
  return [solar.year, twoDigits(solar.month), twoDigits(solar.day)].join('-');
}

describe('what a new article begins with', () => {
  it("has the day of Dabir's own calendar, on every day of thirty years", () => {
    for (let at = new Date(2020, 0, 1, 12); at.getFullYear() < 2050; at = new Date(at.getTime() + 86_400_000)) {
      assert.equal(solarDay(at), ours(at.getFullYear(), at.getMonth() + 1, at.getDate()));
    }
  });

  it('has the day of where the writer is, from midnight to midnight', () => {
    assert.equal(solarDay(new Date(2026, 10, 26, 0, 0)), '1405-09-05');
    assert.equal(solarDay(new Date(2026, 10, 26, 23, 59)), '1405-09-05');
  });

  it('is an article with nothing wrong in it, once it has a headline', () => {
    const text = `${beginningOf(new Date(2026, 10, 26))}باران در یزد\n`;
    assert.deepEqual(
      problemsOf(text, everyRule()).filter(({ rule }) => rule.startsWith('markup/') || rule.startsWith('dates/')),
      [],
    );
  });
});
