import assert from 'node:assert/strict';
import { accept, problemsOf } from '../fixtures';

const RULE = 'dates/no-reference';

/** Articles, and how they begin once the fix is taken; `|` is the caret. */
const CASES: readonly (readonly [text: string, after: string])[] = [
  ['نشست دیروز آغاز شد.\n', '---\ndate: |\n---\n\nنشست دیروز آغاز شد.\n'],
  ['نشست دیروز آغاز شد.\r\n', '---\r\ndate: |\r\n---\r\n\r\nنشست دیروز آغاز شد.\r\n'],
  ['\ufeffنشست دیروز آغاز شد.\n', '\ufeff---\ndate: |\n---\n\nنشست دیروز آغاز شد.\n'],
  [
    '---\ntitle: نشست\nlang: fa\n---\n\nنشست دیروز آغاز شد.\n',
    '---\ndate: |\ntitle: نشست\nlang: fa\n---\n\nنشست دیروز آغاز شد.\n',
  ],
];

describe('a day for an article that has none', () => {
  for (const [text, after] of CASES) {
    it(`opens the line it belongs on: ${JSON.stringify(text)}`, () => {
      const [problem] = problemsOf(text, RULE);
      const [fix] = problem.fixes;
      const changed = accept(text, fix);
      assert.equal(`${changed.slice(0, fix.caret)}|${changed.slice(fix.caret)}`, after);
    });
  }

  it('is not asked for twice', () => {
    const [problem] = problemsOf('---\ndate:\n---\n\nنشست دیروز آغاز شد.\n', RULE);
    assert.deepEqual(problem.fixes, []);
  });

  it('has no front matter to stand in where the text is plain', () => {
    const [problem] = problemsOf('نشست دیروز آغاز شد.', RULE, 'plain');
    assert.deepEqual(problem.fixes, []);
  });

  it('leaves nothing to say once it is written', () => {
    const text = 'نشست دیروز آغاز شد.\n';
    const [problem] = problemsOf(text, RULE);
    const [fix] = problem.fixes;
    const changed = accept(text, fix);
    assert.deepEqual(problemsOf(`${changed.slice(0, fix.caret)}2022-01-10${changed.slice(fix.caret)}`, RULE), []);
  });
});
