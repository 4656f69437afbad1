import assert from 'node:assert/strict';
import { applyEdits, fixUntilStable } from '../../../server/rules/fix';
import { checkWith, problemsOf } from '../fixtures';

const RULE = 'markup/undefined-reference';

/** Each: the text, and the text with the stub; ‸ where the caret stands. */
const CASES: readonly [title: string, text: string, after: string][] = [
  [
    'a label in words',
    'وزیر در [متن][سخنرانی] از برق نگفت.\n',
    'وزیر در [متن][سخنرانی] از برق نگفت.\n\n[سخنرانی]: <‸> "منبع"\n',
  ],
  [
    'a reporting verb, whose title says what is wanted',
    'وزیر نیرو [گفت][م۱] که برق قطع نمی‌شود.\n',
    'وزیر نیرو [گفت][م۱] که برق قطع نمی‌شود.\n\n[م۱]: <‸> "منبع: گفته"\n',
  ],
  [
    'behind the last definition, with the line ending of the text',
    'مجلس لایحه را [پذیرفت][م۲].\r\n\r\n[م۱]: https://a.ir/news/1 "منبع"\r\n',
    'مجلس لایحه را [پذیرفت][م۲].\r\n\r\n[م۱]: https://a.ir/news/1 "منبع"\r\n[م۲]: <‸> "منبع"\r\n',
  ],
  ['a text without a line’s end', 'مجلس لایحه را [پذیرفت][م۲].', 'مجلس لایحه را [پذیرفت][م۲].\n\n[م۲]: <‸> "منبع"'],
  ['words that are the label', 'متن [سخنرانی][] آمد.\n', 'متن [سخنرانی][] آمد.\n\n[سخنرانی]: <‸> "منبع"\n'],
  [
    'a label over two lines',
    'مجلس لایحه را [پذیرفت][گزارش\nمجلس].\n',
    'مجلس لایحه را [پذیرفت][گزارش\nمجلس].\n\n[گزارش مجلس]: <‸> "منبع"\n',
  ],
];

/** Each: a text whose finding has no definition to offer, and how many findings there are. */
const WITHOUT: readonly [title: string, text: string, found: number][] = [
  ['a definition that differs in its digits', 'مجلس لایحه را [پذیرفت][م1].\n\n[م۱]: https://a.ir/news/1 "منبع"\n', 0],
  ['a definition that differs in its half-space', 'مجلس لایحه را [پذیرفت][گفت‌وگو].\n\n[گفت وگو]: https://a.ir/1\n', 0],
  ['a note, which has no address', 'شمار کشته‌شدگان به ۱۲ تن رسید.[^۱]\n', 1],
  ['another reference that differs in its digits', 'مجلس [پذیرفت][م1] و [بست][م۱].\n', 2],
  [
    'a date, beside which others would be read anew',
    `وزیر [۱۰ ژانویه ۲۰۲۲] به [دمشق] آمد.\n\n[دمشق]: https://www.wikidata.org/wiki/Q3766 "مکان"\n`,
    1,
  ],
  ['an editor’s own words', 'او گفت: «آن‌ها [مذاکره‌کنندگان] فردا بازمی‌گردند».\n', 0],
];

const ANNOTATED = '\n\n[دمشق]: https://www.wikidata.org/wiki/Q3766 "مکان"\n';

/** Each: a text whose only finding is about a name, and what each of the ways out makes of it. */
const NAMES: readonly [title: string, text: string, after: readonly string[]][] = [
  [
    'a name whose item is known',
    `وزیر از [دمشق] به [تهران] آمد.${ANNOTATED}`,
    [
      `وزیر از [دمشق] به [تهران] آمد.${ANNOTATED}[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"\n`,
      `وزیر از [دمشق] به تهران آمد.${ANNOTATED}`,
    ],
  ],
  [
    'a name whose item is not known',
    `وزیر از [دمشق] به [آبعلی] آمد.${ANNOTATED}`,
    [`وزیر از [دمشق] به [آبعلی] آمد.${ANNOTATED}[آبعلی]: <> "مکان"\n`, `وزیر از [دمشق] به آبعلی آمد.${ANNOTATED}`],
  ],
  [
    'a name with empty brackets behind it',
    'وزیر به [تهران][] آمد.\n',
    ['وزیر به [تهران][] آمد.\n\n[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"\n', 'وزیر به تهران آمد.\n'],
  ],
  [
    'a name with another label, which may be a source',
    'وزیر به [تهران][پایتخت] آمد.\n',
    [
      'وزیر به [تهران][پایتخت] آمد.\n\n[پایتخت]: <> "منبع"\n',
      'وزیر به [تهران][پایتخت] آمد.\n\n[پایتخت]: https://www.wikidata.org/wiki/Q3616 "مکان"\n',
      'وزیر به تهران آمد.\n',
    ],
  ],
  [
    'a part of a name, which means nothing by itself',
    'سخنگوی وزارت [نیرو][] از برق گفت.\n',
    ['سخنگوی وزارت نیرو از برق گفت.\n'],
  ],
];

describe('the ways out of an undefined reference that is a name', () => {
  for (const [title, text, after] of NAMES) {
    it(`are offered for ${title}`, () => {
      const [problem, ...more] = problemsOf(text, RULE);
      assert.deepEqual(more, []);
      assert.ok(problem.fixes.every(({ safe }) => !safe));
      assert.deepEqual(
        problem.fixes.map(({ edits }) => applyEdits(text, edits)),
        after,
      );
      for (const fixed of after) assert.deepEqual(problemsOf(fixed, RULE), []);
    });
  }

  it('leave the choice where the name is that of several', () => {
    const text = `وزیر از [دمشق] به [کنگو] رفت.${ANNOTATED}`;
    assert.deepEqual(
      problemsOf(text, RULE).flatMap(({ fixes }) => fixes.map((fix) => fix.title.en)),
      [
        'Add the definition of [کنگو]',
        'Add the definition of [کنگو]: Democratic Republic of the Congo (Q974)',
        'Add the definition of [کنگو]: Republic of the Congo (Q971)',
        'Remove the brackets',
      ],
    );
    assert.match(applyEdits(text, problemsOf(text, RULE)[0].fixes[0].edits), /\[کنگو\]: <> "مکان"\n$/);
  });
});

describe('the definition that a reference wants', () => {
  for (const [title, text, after] of CASES) {
    it(`is offered for ${title}`, () => {
      const [problem, ...more] = problemsOf(text, RULE);
      assert.deepEqual(more, []);
      const [fix, ...others] = problem.fixes;
      assert.deepEqual([fix.safe, others], [false, []]);
      const fixed = applyEdits(text, fix.edits);
      const caret = fix.caret ?? -1;
      assert.equal(`${fixed.slice(0, caret)}‸${fixed.slice(caret)}`, after);
      assert.deepEqual(problemsOf(fixed, RULE), []);
    });
  }

  for (const [title, text, found] of WITHOUT) {
    it(`is not offered for ${title}`, () => {
      const problems = problemsOf(text, RULE);
      assert.equal(problems.length, found);
      for (const { fixes } of problems) assert.deepEqual(fixes, []);
    });
  }

  it('is added once for all that name it, by the claim and by its label', () => {
    const text = 'وزیر نیرو [گفت][م۱] که برق قطع نمی‌شود.\n\n## تیتر\n\nمجلس لایحه را [پذیرفت][م۱] و [بست][م۲].\n';
    const { text: fixed } = fixUntilStable(text, checkWith([RULE, 'claims/unlinked-attribution']), 'suggest');
    assert.equal(fixed, `${text}\n[م۱]: <> "منبع: گفته"\n[م۲]: <> "منبع"\n`);
  });
});
