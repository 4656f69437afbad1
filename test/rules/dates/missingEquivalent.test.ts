import assert from 'node:assert/strict';
import { selectRules } from '../../../server/rules/selection';
import { accept, problemsOf } from '../fixtures';

const rulesFor = (first: 'written' | 'solar', id = 'dates/missing-equivalent') =>
  selectRules({ [id]: ['warning', { first }] }).selection.filter(({ rule }) => rule.id === id);

/** A text, and how it reads with the equivalent behind the date and before it. */
const CASES: readonly (readonly [text: string, behind: string, before: string])[] = [
  [
    'توافق ۱۴ ژوئیه ۲۰۱۵ امضا شد.',
    'توافق ۱۴ ژوئیه ۲۰۱۵ (۲۳ تیر ۱۳۹۴) امضا شد.',
    'توافق ۲۳ تیر ۱۳۹۴ (۱۴ ژوئیه ۲۰۱۵) امضا شد.',
  ],
  [
    'توافق در تاریخ ۱۴ ژوئیه ۲۰۱۵، در وین امضا شد.',
    'توافق در تاریخ ۱۴ ژوئیه ۲۰۱۵ (۲۳ تیر ۱۳۹۴)، در وین امضا شد.',
    'توافق در تاریخ ۲۳ تیر ۱۳۹۴ (۱۴ ژوئیه ۲۰۱۵)، در وین امضا شد.',
  ],
];

describe('the order of two calendars', () => {
  for (const [text, behind, before] of CASES) {
    for (const [first, after] of [
      ['written', behind],
      ['solar', before],
    ] as const) {
      it(`${first} first: ${text}`, () => {
        const [problem] = problemsOf(text, rulesFor(first));
        const changed = accept(text, problem.fixes[0]);
        assert.equal(changed, after);
        assert.deepEqual(problemsOf(changed, rulesFor(first)), []);
      });
    }
  }

  for (const [words, behind, before] of [
    ['دیروز', 'دیروز (یکشنبه ۱۹ دی ۱۴۰۰)', 'یکشنبه ۱۹ دی ۱۴۰۰ (دیروز)'],
    ['شامگاه یکشنبه', 'شامگاه یکشنبه (۱۹ دی ۱۴۰۰)', '۱۹ دی ۱۴۰۰ (شامگاه یکشنبه)'],
    ['ماه گذشته', 'ماه گذشته (آذر ۱۴۰۰)', 'آذر ۱۴۰۰ (ماه گذشته)'],
    // What is said in Gregorian months has no solar date to come first.
    ['ماه گذشتهٔ میلادی', 'ماه گذشتهٔ میلادی (دسامبر ۲۰۲۱)', 'ماه گذشتهٔ میلادی (دسامبر ۲۰۲۱)'],
    [
      '[دیروز](https://news.example/1)',
      '[دیروز (یکشنبه ۱۹ دی ۱۴۰۰)](https://news.example/1)',
      '[دیروز (یکشنبه ۱۹ دی ۱۴۰۰)](https://news.example/1)',
    ],
  ]) {
    const article = (date: string): string => `---\ndate: 2022-01-10\n---\n\nنشست ${date} در ژنو برگزار شد.\n`;
    for (const [first, after] of [
      ['written', behind],
      ['solar', before],
    ] as const)
      it(`${first} first: ${words}`, () => {
        const rules = rulesFor(first, 'dates/relative');
        const [problem] = problemsOf(article(words), rules);
        const changed = accept(article(words), problem.fixes[0]);
        assert.equal(changed, article(after));
        assert.deepEqual(problemsOf(changed, rules), []);
      });
  }
});
