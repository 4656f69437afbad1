import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { applyEdits } from '../../../server/rules/fix';
import { runRules } from '../../../server/rules/run';
import { onlyRules } from '../../../server/rules/selection';
import { checkFixture, problemsOf, shown } from '../fixtures';

/** What an article says of impossible days, wrong weekdays, wrong equivalents and backward ranges. */
const ERRORS = ['dates/impossible', 'dates/weekday-mismatch', 'dates/equivalent-mismatch', 'dates/range-backwards'];

describe('errors in dates', () => {
  it('are found where they are, and the right day is named', () => {
    checkFixture(
      [
        '---',
        'date: 2026-01-10',
        '---',
        '',
        'مهلت ثبت‌نام تا ۳۱ مهر تمدید شد. {dates/impossible: ۳۱ مهر}',
        '',
        'معاون وزیر دوشنبه ۱۹ دی ۱۴۰۰ به ژنو رفت. {dates/weekday-mismatch: دوشنبه ۱۹ دی ۱۴۰۰}',
        '',
        'این قانون از اول اکتبر ۲۰۲۶ (۱۰ مهر ۱۴۰۵) اجرا می‌شود. {dates/equivalent-mismatch: ۱۰ مهر ۱۴۰۵}',
        '',
        'نشست ۱۳ تا ۱۰ ژانویه برگزار شد. {dates/range-backwards: ۱۳ تا ۱۰ ژانویه}',
        '',
        'قرارداد ۳۰ اسفند ۱۴۰۳ پایان یافت.',
        '',
      ].join('\n'),
      ERRORS,
    );
  });

  const RIGHT = [
    'نشست یکشنبه ۱۹ دی ۱۴۰۰ برگزار شد.',
    'نشست شامگاه یکشنبه ۱۹ دی ۱۴۰۰ (۹ ژانویه ۲۰۲۲) برگزار شد.',
    'قرارداد تا ۲۹ اسفند ۱۴۰۴ اعتبار دارد.',
    'این کار از ۲۸ اسفند ۱۴۰۳ تا ۵ فروردین ۱۴۰۴ طول کشید.',
    'نشست از ۱۰ تا ۱۳ ژانویه ۲۰۲۲ (۲۰ تا ۲۳ دی ۱۴۰۰) برگزار شد.',
    'توافق ۱۴ ژوئیه ۲۰۱۵ (۲۳ تیر ۱۳۹۴) امضا شد.',
    'مهلت ۱۵ تیر ۱۴۰۴ به پایان رسید؛ روزی که با دهم محرم ۱۴۴۷ برابر بود.',
    'در دی ۱۴۰۰ (ژانویه ۲۰۲۲) گفت‌وگوها ادامه یافت.',
    'سال ۱۴۰۰ (۲۰۲۱) سال انتخابات بود.',
    'نتیجه ۱۳ بر ۱۰ به سود تیم ایران شد.',
    'گروه ۵+۱ در وین گرد آمد.',
    'ساعت ۲۳:۵۹ پایان نشست بود.',
    '۲۹ فوریه ۲۰۲۴ روز کبیسه بود.',
  ];
  for (const text of RIGHT) {
    it(`are none in «${text}»`, () => assert.deepEqual(shown(text, problemsOf(text, ERRORS)), []));
  }
});

/** Each: text, rule, English message, the text after each fix. */
const FIXES: readonly [text: string, rule: string, message: RegExp, after: readonly string[]][] = [
  [
    'نشست دوشنبه ۱۹ دی ۱۴۰۰ برگزار شد.',
    'dates/weekday-mismatch',
    /19 Dey 1400 is a Sunday, not a Monday; the nearest Monday is 20 Dey 1400/,
    ['نشست یکشنبه ۱۹ دی ۱۴۰۰ برگزار شد.', 'نشست دوشنبه ۲۰ دی ۱۴۰۰ برگزار شد.'],
  ],
  [
    'نشست جمعه 1 January 2022 نه، دوشنبه ۸ مه ۲۰۱۸ بود.',
    'dates/weekday-mismatch',
    /8 May 2018 is a Tuesday, not a Monday; the nearest Monday is 7 May 2018/,
    ['نشست جمعه 1 January 2022 نه، سه‌شنبه ۸ مه ۲۰۱۸ بود.', 'نشست جمعه 1 January 2022 نه، دوشنبه ۷ مه ۲۰۱۸ بود.'],
  ],
  [
    'این قانون از اول اکتبر ۲۰۲۶ (۱۰ مهر ۱۴۰۵) اجرا می‌شود.',
    'dates/equivalent-mismatch',
    /1 October 2026 is 9 Mehr 1405, not 10 Mehr 1405/,
    ['این قانون از اول اکتبر ۲۰۲۶ (۹ مهر ۱۴۰۵) اجرا می‌شود.', 'این قانون از ۲ اکتبر ۲۰۲۶ (۱۰ مهر ۱۴۰۵) اجرا می‌شود.'],
  ],
  [
    'نشست از ۱۳ تا ۱۰ ژانویه ۲۰۲۲ برگزار شد.',
    'dates/range-backwards',
    /ends before it begins/,
    ['نشست از ۱۰ تا ۱۳ ژانویه ۲۰۲۲ برگزار شد.'],
  ],
  [
    'مذاکرات از ۲ آوریل ۲۰۱۵ تا ۲۶ مارس ۲۰۱۵ ادامه داشت.',
    'dates/range-backwards',
    /ends before it begins/,
    ['مذاکرات از ۲۶ مارس ۲۰۱۵ تا ۲ آوریل ۲۰۱۵ ادامه داشت.'],
  ],
  [
    'انتخابات ۲۲ خرداد ۸۸ برگزار شد.',
    'dates/two-digit-year',
    /four digits: 1388/,
    ['انتخابات ۲۲ خرداد ۱۳۸۸ برگزار شد.'],
  ],
  [
    'نشست ۰۳/۰۴/۲۰۲۲ برگزار شد.',
    'dates/ambiguous',
    /3 April 2022|4 March 2022/,
    ['نشست ۳ آوریل ۲۰۲۲ برگزار شد.', 'نشست ۴ مارس ۲۰۲۲ برگزار شد.'],
  ],
  [
    'توافق ۱۴ ژوئیه ۲۰۱۵ امضا شد.',
    'dates/missing-equivalent',
    /23 Tir 1394/,
    ['توافق ۱۴ ژوئیه ۲۰۱۵ (۲۳ تیر ۱۳۹۴) امضا شد.'],
  ],
];

describe('fixes of dates', () => {
  for (const [text, rule, message, after] of FIXES) {
    it(`${rule}: ${text}`, () => {
      const [problem, ...more] = problemsOf(text, rule);
      assert.deepEqual(more, []);
      assert.match(problem.message.en, message);
      assert.deepEqual(
        problem.fixes.map(({ edits }) => applyEdits(text, edits)),
        after,
      );
      for (const fixed of after) assert.deepEqual(shown(fixed, problemsOf(fixed, rule)), []);
    });
  }
});

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
