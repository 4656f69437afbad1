import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/rules/fix';
import { checkFixture, problemsOf, shown } from '../fixtures';
import { ERRORS } from './errors';

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
        'طلا تا ۳۲ دی ۱۴۰۳ گران شد. {dates/impossible: ۳۲ دی ۱۴۰۳}',
        '',
        'نمایشگاه از ۲۵ تا ۳۵ خرداد برپاست. {dates/impossible: ۲۵ تا ۳۵ خرداد}',
        '',
        'مجلهٔ هنر، شمارهٔ ۳۲ دی ۱۴۰۳، و مادهٔ ۳۳ مرداد ۱۴۰۳ درآمد.',
        '',
        'معاون وزیر دوشنبه ۱۹ دی ۱۴۰۰ به ژنو رفت. {dates/weekday-mismatch: دوشنبه ۱۹ دی ۱۴۰۰}',
        '',
        'معاون وزیر شامگاه دوشنبه، ۱۹ دی ۱۴۰۰، رفت. {dates/weekday-mismatch: ۱۹ دی ۱۴۰۰}',
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
    'راه از ساعت ۱۰ تا ۸ شب بسته است.',
    'شب نوزدهم رمضان ۱۴۴۶ (۳۰ اسفند ۱۴۰۳) مراسمی برگزار شد.',
    'شب نوزدهم رمضان ۱۴۴۶ (۲۹ اسفند ۱۴۰۳) مراسمی برگزار شد.',
    'گرما از ۲۵ تا ۳۲ درجه بود.',
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
    'این کتاب را فسایی (۱۳۱۶-۱۲۳۷ ق) نوشت.',
    'dates/range-backwards',
    /ends before it begins/,
    ['این کتاب را فسایی (۱۲۳۷–۱۳۱۶ ق) نوشت.'],
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

/** Each: what the fixes of a rule leave, where the rest of the article has a say. */
const HELD: readonly [what: string, rule: string, text: string, after: readonly string[]][] = [
  [
    'keeps a day that its equivalent bears out',
    'dates/weekday-mismatch',
    'نشست دوشنبه ۸ مه ۲۰۱۸ (۱۸ اردیبهشت ۱۳۹۷) بود.',
    ['نشست سه‌شنبه ۸ مه ۲۰۱۸ (۱۸ اردیبهشت ۱۳۹۷) بود.'],
  ],
  [
    'keeps a day that its annotation bears out, and renames the label',
    'dates/weekday-mismatch',
    'او [شنبه ۲۱ مهر ۱۴۰۴] رفت.\n\n[شنبه ۲۱ مهر ۱۴۰۴]: date:2025-10-13',
    ['او [دوشنبه ۲۱ مهر ۱۴۰۴] رفت.\n\n[دوشنبه ۲۱ مهر ۱۴۰۴]: date:2025-10-13'],
  ],
  [
    'takes no day that the verb speaks against',
    'dates/weekday-mismatch',
    '---\ndate: 2025-10-13\n---\n\nاو سه‌شنبه ۲۱ مهر ۱۴۰۴ رفت.',
    ['---\ndate: 2025-10-13\n---\n\nاو دوشنبه ۲۱ مهر ۱۴۰۴ رفت.'],
  ],
  [
    'moves no day from which an annotated one is counted',
    'dates/weekday-mismatch',
    'او [دیروز] رفت.\n\nسه‌شنبه ۲۱ مهر ۱۴۰۴ آمد.\n\n[دیروز]: date:2025-10-12 "تاریخ"',
    ['او [دیروز] رفت.\n\nدوشنبه ۲۱ مهر ۱۴۰۴ آمد.\n\n[دیروز]: date:2025-10-12 "تاریخ"'],
  ],
  [
    'corrects the date that is not annotated',
    'dates/equivalent-mismatch',
    'او [۲۱ مهر ۱۴۰۴] (۱۵ اکتبر ۲۰۲۵) رفت.\n\n[۲۱ مهر ۱۴۰۴]: date:2025-10-13',
    ['او [۲۱ مهر ۱۴۰۴] (۱۳ اکتبر ۲۰۲۵) رفت.\n\n[۲۱ مهر ۱۴۰۴]: date:2025-10-13'],
  ],
  [
    'writes in numbers where the article does',
    'dates/missing-equivalent',
    'او ۱۴۰۰/۰۷/۲۱ و ۱۰ ژانویه ۲۰۲۲ رفت.',
    ['او ۱۴۰۰/۰۷/۲۱ و ۱۰ ژانویه ۲۰۲۲ (۱۴۰۰/۱۰/۲۰) رفت.'],
  ],
  [
    'tells what «امروز» of a text without a day of writing is counted from',
    'dates/missing-equivalent',
    'او امروز رفت. نشست ۱۰ ژانویه ۲۰۲۲ بود.',
    ['او امروز رفت. نشست ۱۰ ژانویه ۲۰۲۲ (۲۰ دی ۱۴۰۰) بود.'],
  ],
  [
    'reads what is written alike alike',
    'dates/ambiguous',
    'او ۰۳/۰۴/۲۰۲۲ آمد و ۰۳/۰۴/۲۰۲۲ رفت.',
    ['او ۳ آوریل ۲۰۲۲ آمد و ۳ آوریل ۲۰۲۲ رفت.', 'او ۴ مارس ۲۰۲۲ آمد و ۴ مارس ۲۰۲۲ رفت.'],
  ],
  [
    'reads a date as its equivalent does',
    'dates/ambiguous',
    'او ۰۳/۰۴/۲۰۲۲ (۱۴ فروردین ۱۴۰۱) رفت.',
    ['او ۳ آوریل ۲۰۲۲ (۱۴ فروردین ۱۴۰۱) رفت.'],
  ],
  [
    'counts from no day that merely happens to be the latest of the text',
    'dates/relative',
    'نشست ۲۰ مهر ۱۴۰۴ بود. او فردا می‌رود.',
    [],
  ],
  [
    'makes no reference of a bare bracket by the first annotation',
    'dates/relative',
    '---\ndate: 2025-10-13\n---\n\nاو «[دیروز] رفت» و فردا می‌آید.',
    ['---\ndate: 2025-10-13\n---\n\nاو «[دیروز] رفت» و فردا (سه‌شنبه ۲۲ مهر ۱۴۰۴) می‌آید.'],
  ],
  [
    'writes Persian digits, and a date in one hand',
    'dates/no-year',
    '---\ndate: 2025-10-13\n---\n\nاو 12 مرداد رفت.',
    ['---\ndate: 2025-10-13\n---\n\nاو ۱۲ مرداد ۱۴۰۴ رفت.'],
  ],
];

describe('a fix of a date', () => {
  for (const [what, rule, text, after] of HELD) {
    it(what, () => {
      const fixes = problemsOf(text, rule).at(-1)?.fixes ?? [];
      assert.deepEqual(
        fixes.map(({ edits }) => applyEdits(text, edits)),
        after,
      );
    });
  }
});

describe('a date that reads two ways', () => {
  it('is converted and rewritten by no rule before it is clear which day it is', () => {
    const text = 'نشست ۰۳/۰۴/۲۰۲۲ بود و ۹ مه ۲۰۲۲ (۱۹ اردیبهشت ۱۴۰۱) پایان یافت.';
    const problems = problemsOf(text, ['dates/missing-equivalent', 'dates/mixed-format']);
    assert.deepEqual(shown(text, problems), ['dates/missing-equivalent ۰۳/۰۴/۲۰۲۲', 'dates/mixed-format ۰۳/۰۴/۲۰۲۲']);
    assert.deepEqual(
      problems.flatMap(({ fixes }) => fixes),
      [],
    );
  });
});

describe('dates whose weekday is wrong', () => {
  const on = (text: string): readonly string[] =>
    shown(
      `---\ndate: 2025-01-13\n---\n\n${text}`,
      problemsOf(`---\ndate: 2025-01-13\n---\n\n${text}`, ['dates/tense-mismatch', 'dates/contradicts-reference']),
    );

  it('are said to contradict the verb where no day that they may mean agrees with it', () => {
    assert.deepEqual(on('او شنبه ۲۱ مهر ۱۴۰۴ رفت.'), ['dates/tense-mismatch شنبه ۲۱ مهر ۱۴۰۴']);
    // The Sunday before is yesterday.
    assert.deepEqual(on('او یکشنبه ۲۴ دی ۱۴۰۳ رفت.'), []);
  });

  it('contradict no relative day that the text alone dates', () => {
    const text = 'دیروز، ۲۱ مهر ۱۴۰۴، او رفت.';
    assert.deepEqual(shown(text, problemsOf(text, 'dates/contradicts-reference')), []);
    assert.deepEqual(on(text), ['dates/contradicts-reference ۲۱ مهر ۱۴۰۴', 'dates/tense-mismatch ۲۱ مهر ۱۴۰۴']);
  });
});

describe('days just gone by, without a year', () => {
  const head = '---\ndate: 2025-08-25\n---\n\n';
  const CASES: readonly (readonly [text: string, told: readonly string[]])[] = [
    ['ستاد احیا ۲۸ مرداد نشستی برگزار خواهد کرد.', ['۲۸ مرداد']],
    ['گذرگاه ۲ شهریور بازگشایی خواهد شد.', ['۲ شهریور']],
    ['آنان ۲۰ تیر به مشهد نخواهند رفت.', ['۲۰ تیر']],
    ['ستاد احیا ۱۰ شهریور نشستی برگزار خواهد کرد.', []],
    ['ستاد احیا ۲۸ مرداد نشستی برگزار کرد.', []],
    ['او از ۷ بهمن ۱۴۰۳ در بازداشت به سر می‌برد.', []],
    ['جشنواره ۲۸ مرداد سال آینده برگزار خواهد شد.', []],
    ['هر سال ۲۸ مرداد آیینی برگزار خواهد شد.', []],
    ['او گفته بود که ۲۸ مرداد نشستی برگزار خواهد شد.', []],
    ['۲۸ مرداد سالگرد کودتا است و از آن یاد می‌شود.', []],
    ['جشنواره ۱۵ اردیبهشت برگزار خواهد شد.', []],
    ['فروش بلیت برای سفر در نوروز ۱۴۰۵ آغاز شده است.', []],
    ['ثبت‌نام برای اعزام در ۲۰ دی ۱۴۰۴ آغاز شد.', []],
    ['کاروان برای زیارت رفت و در ۲۰ دی ۱۴۰۴ بازگشت.', ['۲۰ دی ۱۴۰۴']],
    ['کاروان در ۲۰ دی ۱۴۰۴ بازگشت.', ['۲۰ دی ۱۴۰۴']],
  ];
  for (const [text, told] of CASES) {
    it(told.length === 0 ? `are right in «${text}»` : `are against the verb in «${text}»`, () => {
      const found = problemsOf(head + text, 'dates/tense-mismatch').map(({ start, end }) =>
        (head + text).slice(start, end),
      );
      assert.deepEqual(found, told);
    });
  }
});

describe('months by two names', () => {
  const CASES: readonly (readonly [text: string, told: readonly string[]])[] = [
    ['نشست ۳ ژوئن ۲۰۲۵ آغاز شد و ۵ جون ۲۰۲۵ پایان یافت.', ['جون']],
    ['او ۱۲ می ۲۰۲۵ آمد، ۱۳ مه رفت و ۱۵ مه بازگشت.', ['می']],
    ['او در ژوئن ماه ۲۰۲۵ آمد و ۵ ژوئن ۲۰۲۵ رفت.', []],
    ['او ۳ ژوئن ۲۰۲۵ آمد و ۵ جولای ۲۰۲۵ رفت.', []],
    ['او ۳ ژوئن ۲۰۲۵ آمد. مادرش گفت: «ما در ۵ جون ۲۰۲۵ به خانه بازگشتیم و ماندیم.»', []],
  ];
  for (const [text, told] of CASES) {
    it(told.length === 0 ? `are none in «${text}»` : `are told in «${text}»`, () =>
      assert.deepEqual(
        problemsOf(text, 'dates/mixed-format').map(({ start, end }) => text.slice(start, end)),
        told,
      ),
    );
  }
});

describe('years in two calendars', () => {
  const CASES: readonly (readonly [text: string, told: readonly string[]])[] = [
    ['سهم ایران در سال ۲۰۱۹ (۱۳۹۶) ده درصد بود.', ['۱۳۹۶']],
    ['سهم ایران در سال ۱۳۹۶ (۲۰۱۹) ده درصد بود.', ['۲۰۱۹']],
    ['سهم ایران در سال ۲۰۱۹ (۱۳۹۷) ده درصد بود.', []],
    ['سهم ایران در سال ۲۰۱۹ (۱۳۹۸) ده درصد بود.', []],
    ['سهم ایران در سال ۲۰۱۹ (۱۳۹۶ تا ۱۳۹۸) ده درصد بود.', []],
    ['سهم ایران در سال ۲۰۱۹ (از ۱۳۹۶) ده درصد بود.', []],
    ['سهم ایران در سال ۲۰۱۹ و ۱۳۹۶ ده درصد بود.', []],
  ];
  for (const [text, told] of CASES) {
    it(told.length === 0 ? `agree in «${text}»` : `disagree in «${text}»`, () => {
      assert.deepEqual(
        problemsOf(text, 'dates/equivalent-mismatch').map(({ start, end }) => text.slice(start, end)),
        told,
      );
    });
  }
});
