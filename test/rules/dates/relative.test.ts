import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { applyEdits } from '../../../server/rules/fix';
import { runRules } from '../../../server/rules/run';
import { onlyRules } from '../../../server/rules/selection';
import { problemsOf, shown } from '../fixtures';
import { ERRORS } from './errors';

describe('dates/relative', () => {
  const article = (text: string) => `---\ndate: 2022-01-10\n---\n\n${text}\n`;
  const CASES: readonly [text: string, after: readonly string[]][] = [
    [
      'نشست شامگاه یکشنبه آغاز شد.',
      [
        'نشست شامگاه یکشنبه (۱۹ دی ۱۴۰۰) آغاز شد.',
        'نشست [شامگاه یکشنبه] آغاز شد.\n\n[شامگاه یکشنبه]: date:2022-01-09 "تاریخ"',
      ],
    ],
    [
      'نشست دیروز آغاز شد.',
      ['نشست دیروز (یکشنبه ۱۹ دی ۱۴۰۰) آغاز شد.', 'نشست [دیروز] آغاز شد.\n\n[دیروز]: date:2022-01-09 "تاریخ"'],
    ],
    [
      'نشست ماه گذشته آغاز شد.',
      [
        'نشست ماه گذشته (آذر ۱۴۰۰) آغاز شد.',
        'نشست [ماه گذشته] آغاز شد.\n\n[ماه گذشته]: date:2021-11-22/2021-12-21 "تاریخ"',
      ],
    ],
    [
      'باران در دههٔ گذشته کم شد.',
      [
        'باران در دههٔ گذشته (۱۳۹۰ تا ۱۳۹۹) کم شد.',
        'باران در [دههٔ گذشته] کم شد.\n\n[دههٔ گذشته]: date:2011-03-21/2021-03-20 "تاریخ"',
      ],
    ],
    [
      'نشست آخر هفتهٔ گذشته آغاز شد.',
      [
        'نشست آخر هفتهٔ گذشته (۱۶ تا ۱۷ دی ۱۴۰۰) آغاز شد.',
        'نشست [آخر هفتهٔ گذشته] آغاز شد.\n\n[آخر هفتهٔ گذشته]: date:2022-01-06/2022-01-07 "تاریخ"',
      ],
    ],
  ];
  for (const [text, after] of CASES) {
    it(`offers the absolute date of «${text}», beside it or behind it`, () => {
      const source = article(text);
      const [problem] = problemsOf(source, 'dates/relative');
      assert.deepEqual(
        problem.fixes.map(({ edits }) => applyEdits(source, edits)),
        after.map(article),
      );
      for (const fixed of after.map(article))
        assert.deepEqual(
          shown(fixed, problemsOf(fixed, [...ERRORS, 'dates/relative', 'markup/date-annotation-mismatch'])),
          [],
        );
    });
  }

  it('leaves it to another rule that the date beside says another day', () => {
    const source = article('نشست امروز، یکشنبه ۱۹ دی ۱۴۰۰، آغاز شد.');
    const rules = ['dates/relative', 'dates/contradicts-reference'];
    assert.deepEqual(shown(source, problemsOf(source, rules)), ['dates/contradicts-reference یکشنبه ۱۹ دی ۱۴۰۰']);
    const later = article('نشست امروز برگزار شد و یکشنبه ۱۹ دی ۱۴۰۰ دیگری بود.');
    assert.deepEqual(shown(later, problemsOf(later, 'dates/relative')), ['dates/relative امروز']);
  });

  it('annotates the same words once, and not where they are another’s label', () => {
    const source = article('دیروز گفت.\n\nنشست [دیروز] بود.\n\n[دیروز]: date:2022-01-09 "تاریخ"');
    const [problem] = problemsOf(source, 'dates/relative');
    assert.deepEqual(
      problem.fixes.map(({ edits }) => applyEdits(source, edits)).at(-1),
      article('[دیروز] گفت.\n\nنشست [دیروز] بود.\n\n[دیروز]: date:2022-01-09 "تاریخ"'),
    );
    const taken = article('دیروز گفت.\n\nنشست [خبر][دیروز] بود.\n\n[دیروز]: https://www.irna.ir/news/85800112');
    assert.equal(problemsOf(taken, 'dates/relative')[0].fixes.length, 1);
  });

  it('keeps to plain text in a plain text', () => {
    const text = 'نشست دیروز، در ژنو آغاز شد.';
    const analysis = analyse(text, { syntax: 'plain', reference: 2459590 });
    const [problem] = runRules(analysis, onlyRules('dates/relative'));
    assert.deepEqual(
      problem.fixes.map(({ edits }) => applyEdits(text, edits)),
      ['نشست دیروز (یکشنبه ۱۹ دی ۱۴۰۰)، در ژنو آغاز شد.'],
    );
  });
});
