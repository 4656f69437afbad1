import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/rules/fix';
import { problemsOf } from '../fixtures';

const SOURCE = '[م۱]: https://a.ir/news/1 "منبع"\n';

/** Each: the text, what is reported, and the text with the fix; undefined where there is none. */
const CASES: readonly [text: string, rule: string, found: readonly string[], after: string | undefined][] = [
  [
    `وزیر نیرو [گفت](م۱) که باران می‌آید.\n\n${SOURCE}`,
    'markup/broken-url',
    ['(م۱)'],
    `وزیر نیرو [گفت][م۱] که باران می‌آید.\n\n${SOURCE}`,
  ],
  [
    `وزیر نیرو [گفت](م1) که باران می‌آید.\n\n${SOURCE}`,
    'markup/broken-url',
    ['(م1)'],
    `وزیر نیرو [گفت][م۱] که باران می‌آید.\n\n${SOURCE}`,
  ],
  [`وزیر نیرو [گفت](م۲) که باران می‌آید.\n\n${SOURCE}`, 'markup/broken-url', ['(م۲)'], undefined],
  [`وزیر نیرو [گفت](about) که باران می‌آید.\n\n[about]: https://a.ir/1\n`, 'markup/broken-url', [], undefined],
  ['وزیر نیرو [گفت](/fa/خبر/۱۲) که باران می‌آید.\n', 'markup/broken-url', [], undefined],
  [
    'دوازده تن کشته شدند.[^2]\n\n[^۲]: https://a.ir/news/1\n',
    'markup/near-miss-label',
    ['[^2]'],
    'دوازده تن کشته شدند.[^۲]\n\n[^۲]: https://a.ir/news/1\n',
  ],
  [
    'دوازده تن کشته شدند.[^2]\n\n[^۲]: نگاه کنید به https://a.ir/news/1 و دیگران.\n',
    'markup/near-miss-label',
    ['[^2]'],
    'دوازده تن کشته شدند.[^۲]\n\n[^۲]: نگاه کنید به https://a.ir/news/1 و دیگران.\n',
  ],
  ['دوازده تن کشته شدند.[^2]\n\n[^۳]: https://a.ir/news/1\n', 'markup/near-miss-label', [], undefined],
  ['باران آمد.[^2]\n\n[^2]: یادداشت.\n\n[^۲]: یادداشت دیگر.\n', 'markup/near-miss-label', [], undefined],
];

describe('labels where an address stands, and notes that are all but named', () => {
  for (const [text, rule, found, after] of CASES)
    it(text, () => {
      const problems = problemsOf(text, rule);
      assert.deepEqual(
        problems.map(({ start, end }) => text.slice(start, end)),
        found,
      );
      const fix = problems[0]?.fixes[0];
      assert.equal(fix === undefined ? undefined : applyEdits(text, fix.edits), after);
      if (after !== undefined)
        for (const again of [rule, 'markup/undefined-reference']) assert.deepEqual(problemsOf(after, again), []);
    });
});
