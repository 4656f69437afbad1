import assert from 'node:assert/strict';
import { selectRules } from '../../../server/rules/selection';
import { problemsOf } from '../fixtures';

const { selection } = selectRules({ 'claims/stale-source': 'warning' });
const RULE = selection.filter(({ rule }) => rule.id === 'claims/stale-source');

/** Titles of sources, and how many days before 2022-01-10 they say; undefined where nothing is said. */
const TITLES: readonly (readonly [title: string, age: number | undefined])[] = [
  ['منبع: رسانه، 2020-01-10', 731],
  ['منبع: رسانه، ۲۰۲۰-۰۱-۱۰', 731],
  ['منبع: رسانه، 1398-10-20', 731],
  ['منبع: رسانه، ۱۳۹۸-۱۰-۲۰', 731],
  ['منبع: رسانه، ۱۳۹۸/۱۰/۲۰', 731],
  ['منبع: سند، ۲۰ دی ۱۳۹۸', 731],
  ['منبع: سند، ۱۰ ژانویهٔ ۲۰۲۰', 731],
  ['منبع: رسانه، 1400-10-20', undefined],
  ['منبع: رسانه، ۱۴۰۰-۱۰-۲۰', undefined],
  ['منبع: رسانه، ۱۸ دی ۱۴۰۰', undefined],
  ['منبع: رسانه، 2020-13-40', undefined],
  ['منبع: آمار ۱۴۰', undefined],
  ['منبع', undefined],
];

describe('how old a source is', () => {
  for (const [title, age] of TITLES) {
    it(`«${title}»`, () => {
      const text = `---\ndate: 2022-01-10\n---\n\nوزیر [گفت][م۱] که سدها پر است.\n\n[م۱]: https://www.irna.ir/news/85800112 "${title}"\n`;
      const messages = problemsOf(text, RULE).map(({ message }) => /seen (\d+) days/.exec(message.en)?.[1]);
      assert.deepEqual(messages, age === undefined ? [] : [String(age)]);
    });
  }
});
