import assert from 'node:assert/strict';
import { selectRules } from '../../../server/rules/selection';
import { accept, problemsOf } from '../fixtures';

const rulesFor = (first: 'written' | 'solar') =>
  selectRules({ 'dates/missing-equivalent': ['warning', { first }] }).selection.filter(
    ({ rule }) => rule.id === 'dates/missing-equivalent',
  );

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
});
