import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, fixUntilStable } from '../../../server/rules/fix';
import type { Fix, Problem } from '../../../server/rules/rule';
import { selectRules } from '../../../server/rules/selection';
import { checkWith, everyRule, problemsOf, shown } from '../fixtures';

const UNLINKED = [
  'claims/unlinked-quote',
  'claims/unlinked-attribution',
  'claims/unlinked-media-source',
  'claims/unlinked-document',
];

function onlyFix(problem: Problem | undefined): Fix {
  assert.ok(problem);
  assert.equal(problem.fixes.length, 1);
  return problem.fixes[0];
}

/** The text after a fix, with an address typed where the caret stands. */
function withAddress(text: string, fix: Fix, address = 'https://news.example.org/85800112'): string {
  const stub = applyEdits(text, fix.edits);
  const caret = fix.caret ?? -1;
  assert.equal(stub.slice(caret - 1, caret + 1), '<>', 'the caret stands in the empty address');
  return stub.slice(0, caret) + address + stub.slice(caret);
}

/** Each: the text, and the text with the stub. */
const CASES: readonly [title: string, text: string, after: string][] = [
  [
    'wraps the reporting verb',
    'وزیر نیرو گفت که برق قطع نمی‌شود.\n',
    'وزیر نیرو [گفت][م۱] که برق قطع نمی‌شود.\n\n[م۱]: <> "منبع: گفته"\n',
  ],
  [
    'wraps the phrase with its medium',
    'به گزارش ایسنا، مجلس هفته آینده تشکیل می‌شود.',
    '[به گزارش ایسنا][م۱]، مجلس هفته آینده تشکیل می‌شود.\n\n[م۱]: <> "منبع: رسانه"',
  ],
  [
    'wraps the phrase alone where the medium is annotated',
    'به گزارش [ایسنا]، مجلس هفته آینده تشکیل می‌شود.\n\n[ایسنا]: https://www.wikidata.org/wiki/Q1672475 "سازمان"\n',
    '[به گزارش][م۱] [ایسنا]، مجلس هفته آینده تشکیل می‌شود.\n\n[ایسنا]: https://www.wikidata.org/wiki/Q1672475 "سازمان"\n[م۱]: <> "منبع: رسانه"\n',
  ],
  [
    'takes the next free label, undefined ones counted',
    'مجلس لایحه را [پذیرفت][م۷].\n\nوزیر نیرو گفت که برق قطع نمی‌شود.\n\n[م۲]: https://a.ir/news/1 "منبع"\n',
    'مجلس لایحه را [پذیرفت][م۷].\n\nوزیر نیرو [گفت][م۸] که برق قطع نمی‌شود.\n\n[م۲]: https://a.ir/news/1 "منبع"\n[م۸]: <> "منبع: گفته"\n',
  ],
  [
    'keeps the line ending',
    'وزیر نیرو گفت که برق قطع نمی‌شود.\r\n\r\n[م۱]: https://a.ir/news/1 "منبع"\r\n',
    'وزیر نیرو [گفت][م۲] که برق قطع نمی‌شود.\r\n\r\n[م۱]: https://a.ir/news/1 "منبع"\r\n[م۲]: <> "منبع: گفته"\r\n',
  ],
];

describe('unlinked claims', () => {
  for (const [title, text, after] of CASES) {
    it(title, () => {
      const problem = problemsOf(text, UNLINKED).find(({ fixes }) => fixes.length > 0);
      assert.equal(applyEdits(text, onlyFix(problem).edits), after);
    });
  }

  it('are not linked by a stub, whose message asks for the address', () => {
    const text = 'وزیر نیرو گفت که برق قطع نمی‌شود.\n';
    const stub = applyEdits(text, onlyFix(problemsOf(text, UNLINKED)[0]).edits);
    const [problem, ...more] = problemsOf(stub, UNLINKED);
    assert.deepEqual(more, []);
    assert.match(problem.message.en, /\[م۱\] has no address yet/);
    assert.deepEqual(problem.fixes, []);
    assert.equal(stub.slice(problem.related[0].start, problem.related[0].end), '[م۱]: <> "منبع: گفته"');
    const others = [
      'markup/undefined-reference',
      'markup/unused-definition',
      'markup/duplicate-target',
      'claims/weak-source-link',
    ];
    assert.deepEqual(shown(stub, problemsOf(stub, others)), []);
  });

  it('offers no label in HTML, where brackets are read as they stand', () => {
    const [problem] = problemsOf('<blockquote>وزیر نیرو گفت که سدها پر است.</blockquote>\n', UNLINKED);
    assert.deepEqual(problem.fixes, []);
  });

  it('of a nameless source are given one likewise, but none beside the one that they have', () => {
    const text = 'به گفتهٔ یک مقام آگاه، مذاکرات هفته آینده از سر گرفته می‌شود.\n';
    const [problem] = problemsOf(text, 'claims/vague-source');
    assert.equal(text.slice(problem.start, problem.end), 'یک مقام آگاه');
    const stub = applyEdits(text, onlyFix(problem).edits);
    assert.equal(stub, `[به گفتهٔ][م۱] ${text.slice('به گفتهٔ '.length)}\n[م۱]: <> "منبع"\n`);
    assert.match(problemsOf(stub, 'claims/vague-source')[0].message.en, /\[م۱\] has no address yet/);
    const linked = withAddress(text, onlyFix(problem));
    const { selection } = selectRules({ 'claims/vague-source': ['warning', { evenLinked: true }] });
    const rules = selection.filter(({ rule }) => rule.id === 'claims/vague-source');
    assert.deepEqual(
      problemsOf(linked, rules).map(({ message, fixes }) => [/without a name/.test(message.en), fixes.length]),
      [[true, 0]],
    );
  });

  it('have no reference to offer in a plain text', () => {
    const [problem] = problemsOf('وزیر نیرو گفت که برق قطع نمی‌شود.', UNLINKED, 'plain');
    assert.deepEqual(problem.fixes, []);
  });

  it('whose label is undefined are left to that, once', () => {
    const text = 'وزیر نیرو [گفت][م۹] که برق قطع نمی‌شود.';
    assert.deepEqual(problemsOf(text, UNLINKED), []);
    const [problem] = problemsOf(text, ['markup/undefined-reference']);
    assert.match(problem.message.en, /label “م۹” has no definition/);
    assert.match(withAddress(text, onlyFix(problem)), /\n\[م۹\]: <https[^<]*> "منبع: گفته"$/);
  });

  it('whose link leads to a home page or a shortener are left to that, once', () => {
    for (const address of ['https://www.isna.ir/', 'https://bit.ly/3kTfest']) {
      const text = `وزیر نیرو [گفت][م۱] که برق قطع نمی‌شود.\n\n[م۱]: ${address} "منبع: گفته"\n`;
      assert.deepEqual(problemsOf(text, UNLINKED), []);
      assert.equal(problemsOf(text, 'claims/weak-source-link').length, 1);
    }
  });

  it('whose label all but names a definition are left to that', () => {
    const text = 'وزیر نیرو [گفت][م9] که برق قطع نمی‌شود.\n\n[م۹]: https://www.irna.ir/news/85800112 "منبع"\n';
    assert.deepEqual(problemsOf(text, UNLINKED), []);
  });

  it('are reported once a chain, its other claims as related places', () => {
    const text =
      'وزیر نیرو گفت که برق قطع نمی‌شود. وی افزود که مصرف کاهش یافته است. او تأکید کرد که نیروگاه‌ها آماده‌اند.';
    const problems = problemsOf(text, UNLINKED);
    assert.deepEqual(shown(text, problems), ['claims/unlinked-attribution گفت']);
    assert.deepEqual(
      problems[0].related.map(({ start, end }) => text.slice(start, end)),
      ['افزود', 'تأکید کرد'],
    );
  });
});

describe('what somebody says whom an agency quotes', () => {
  it('is reported with the agency’s report', () => {
    const text = 'به گزارش ایسنا، علی رضایی گفت که سدها پر است. وی افزود که نیروگاه‌ها آماده‌اند.';
    const problems = problemsOf(text, UNLINKED);
    assert.deepEqual(shown(text, problems), ['claims/unlinked-media-source به گزارش ایسنا']);
    assert.deepEqual(
      problems[0].related.map(({ start, end }) => text.slice(start, end)),
      ['افزود'],
    );
  });

  it('is reported by itself where it stands before that', () => {
    const text = 'علی رضایی گفت که سدها پر است. به گزارش ایسنا، رضایی افزود که نیروگاه‌ها آماده‌اند.';
    assert.deepEqual(shown(text, problemsOf(text, UNLINKED)), [
      'claims/unlinked-attribution گفت',
      'claims/unlinked-media-source به گزارش ایسنا',
    ]);
  });
});

describe('all suggestions together', () => {
  it('give every claim a label of its own, and settle', () => {
    const text =
      'وزیر نیرو گفت که برق قطع نمی‌شود. رئیس مجلس اعلام کرد که لایحه آماده است.\n\nبه گزارش ایسنا، نشست پایان یافت.\n';
    const { text: fixed, rounds } = fixUntilStable(text, checkWith(UNLINKED), 'suggest');
    assert.equal(
      fixed,
      'وزیر نیرو [گفت][م۱] که برق قطع نمی‌شود. رئیس مجلس [اعلام کرد][م۲] که لایحه آماده است.\n\n[به گزارش ایسنا][م۳]، نشست پایان یافت.\n\n' +
        '[م۱]: <> "منبع: گفته"\n[م۲]: <> "منبع: گفته"\n[م۳]: <> "منبع: رسانه"\n',
    );
    assert.equal(rounds, 3);
  });
});

const SPEAKERS = ['وزیر نیرو', 'عباس عراقچی', 'سخنگوی دولت', 'رئیس مجلس', 'ارتش اسرائیل'];
const claim = fc
  .tuple(
    fc.constantFrom(...SPEAKERS),
    fc.constantFrom('گفت که', 'اعلام کرد که', 'تأکید کرد که'),
    fc.constantFrom('برق قطع نمی‌شود', 'مذاکرات ادامه دارد', 'لایحه آماده است'),
  )
  .map(([who, cue, what]) => `${who} ${cue} ${what}.`);
const other = fc.constantFrom(
  'باران تا شب بارید.',
  'به گزارش ایسنا، نشست پایان یافت.',
  'کارشناسان می‌گویند راه دشوار است.',
  '[تهران] میزبان بود.',
);
const article = fc
  .tuple(
    fc.array(fc.oneof(claim, other), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n\n', '\n\n## تیتر\n\n'),
    fc.boolean(),
  )
  .map(
    ([sentences, joint, defined]) =>
      `${sentences.join(joint)}\n${defined ? '\n[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"\n' : ''}`,
  );

describe('laws of the source that is added', () => {
  it('an address mends that problem, no other comes, and without the link it is back', () => {
    const rules = everyRule();
    fc.assert(
      fc.property(article, (text) => {
        const before = problemsOf(text, rules);
        for (const problem of before.filter(({ rule }) => UNLINKED.includes(rule))) {
          const [fix] = problem.fixes;
          if (fix === undefined) continue;
          const mended = withAddress(text, fix);
          const count = (problems: readonly Problem[], rule: string) =>
            problems.filter((one) => one.rule === rule).length;
          const after = problemsOf(mended, rules);
          assert.ok(count(after, problem.rule) < count(before, problem.rule), 'the problem is still there');
          for (const { rule } of after) assert.ok(count(after, rule) <= count(before, rule), `one of ${rule} came`);
          const bare = mended.replace(/\]\[م[۰-۹]+\]/, '').replace(/\[(?=(?:گفت|اعلام|تأکید|به گزارش))/, '');
          assert.equal(count(problemsOf(bare, rules), problem.rule), count(before, problem.rule));
        }
      }),
      { numRuns: 60 },
    );
  });
});
