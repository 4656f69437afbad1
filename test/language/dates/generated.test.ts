import assert from 'node:assert/strict';
import {
  type Case,
  clocks,
  durations,
  equivalents,
  explicitDays,
  months,
  numericDays,
  REFERENCE,
  ranges,
  relatives,
} from './generatedSentences';
import { datesIn, mark, meaningOf } from './support';

/** What the set of values must reach: all of what is explicit, and of all. */
const LEAST_SENTENCES = 1000;

describe('what dates mean, family by family', () => {
  const families: readonly (readonly [name: string, cases: readonly Case[]])[] = [
    ['days of three calendars with their year', explicitDays(600)],
    ['numeric days', numericDays(200)],
    ['ranges of days', ranges(150)],
    ['months with their year', months(150)],
    ['relative days, weeks, months, years', relatives()],
    ['clock times', clocks()],
    ['durations', durations()],
    ['equivalents in another calendar', equivalents(200)],
  ];
  for (const [name, cases] of families) {
    it(`${name}: ${cases.length} sentences`, () => {
      const wrong: string[] = [];
      for (const { sentence, meanings } of cases) {
        const text = sentence.replace(/[⟦⟧]/g, '');
        const dates = datesIn(text, REFERENCE);
        const found = `${mark(text, dates)} ${dates.map(meaningOf).join(' | ')}`;
        const expected = `${sentence} ${meanings.join(' | ')}`;
        if (found !== expected) wrong.push(`${expected}\n    ${found}`);
      }
      // Not one wrong: more than all of the explicit and 97 % of the rest.
      assert.deepEqual(wrong, []);
    });
  }

  it('is more than a thousand sentences', () => {
    assert.ok(families.reduce((sum, [, cases]) => sum + cases.length, 0) >= LEAST_SENTENCES);
  });
});
