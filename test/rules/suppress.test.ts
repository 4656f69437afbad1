import assert from 'node:assert/strict';
import { parseArticle } from '../../server/language/article/parse';
import type { Syntax } from '../../server/language/article/types';
import { applyEdits } from '../../server/rules/fix';
import { silencedAs, silenceEdit } from '../../server/rules/suppress';
import { problemsOf } from './fixtures';

const RULE = 'typography/arabic-yeh-kaf';

/** The lines on which the rule still speaks, and those on which it is silenced, counted from 1. */
function lines(text: string, syntax: Syntax = 'markdown'): { readonly open: number[]; readonly silenced: number[] } {
  const problems = problemsOf(text, RULE, syntax);
  const on = (suppressed: boolean): number[] =>
    problems
      .filter((problem) => problem.suppressed === suppressed)
      .map(({ start }) => text.slice(0, start).split('\n').length);
  return { open: on(false), silenced: on(true) };
}

const CASES: readonly [title: string, text: string, open: number[], silenced: number[], syntax?: Syntax][] = [
  ['next line', `<!-- dabir-disable-next-line ${RULE} -- نقل -->\nكتاب\nكتاب`, [3], [2]],
  ['next line that is not blank', `<!-- dabir-disable-next-line ${RULE} -->\n\nكتاب\n\nكتاب`, [5], [3]],
  ['next line, another rule', '<!-- dabir-disable-next-line dates/relative -->\nكتاب', [2], []],
  ['next line, every rule', '<!-- dabir-disable-next-line -->\nكتاب', [], [2]],
  ['next line, several rules', `<!-- dabir-disable-next-line dates/relative, ${RULE} -- هر دو -->\nكتاب`, [], [2]],
  ['next line, none left', `كتاب\n\n<!-- dabir-disable-next-line ${RULE} -->`, [1], []],
  ['this line', `كتاب <!-- dabir-disable-line ${RULE} -->\nكتاب`, [2], [1]],
  ['this line, before the words', `نه <!-- dabir-disable-line ${RULE} --> كتاب`, [], [1]],
  ['a stretch', `كتاب\n\n<!-- dabir-disable ${RULE} -->\n\nكتاب\n\n<!-- dabir-enable ${RULE} -->\n\nكتاب`, [1, 9], [5]],
  ['a stretch to the end', `كتاب\n\n<!-- dabir-disable ${RULE} -->\n\nكتاب\n\nكتاب`, [1], [5, 7]],
  [
    'enable of another rule ends nothing',
    `<!-- dabir-disable ${RULE} -->\n\nكتاب\n\n<!-- dabir-enable dates/relative -->\n\nكتاب`,
    [],
    [3, 7],
  ],
  [
    'enable of everything ends all',
    `<!-- dabir-disable ${RULE} -->\n\nكتاب\n\n<!-- dabir-enable -->\n\nكتاب`,
    [7],
    [3],
  ],
  ['the file', `كتاب\n\n<!-- dabir-disable-file ${RULE} -- بایگانی -->`, [], [1]],
  ['plain text', `<!-- dabir-disable-next-line ${RULE} -->\nكتاب\nكتاب`, [3], [2], 'plain'],
  ['carriage returns', `<!-- dabir-disable-next-line ${RULE} -->\r\nكتاب\r\nكتاب`, [3], [2]],
  ['a comment that is none of ours', `<!-- disable-next-line ${RULE} -->\nكتاب`, [2], []],
];

describe('suppression comments', () => {
  for (const [title, text, open, silenced, syntax] of CASES) {
    it(title, () => assert.deepEqual(lines(text, syntax), { open, silenced }));
  }

  it('keep the reason', () => {
    const [problem] = problemsOf(`<!-- dabir-disable-next-line ${RULE} -- نام کتاب است -->\nكتاب`, RULE);
    assert.equal(problem.suppressionReason, 'نام کتاب است');
  });

  it('are reported where they silence nothing, one rule of a list alone too', () => {
    const rules = [RULE, 'markup/near-miss-label', 'markup/unused-disable'];
    const text = `<!-- dabir-disable-next-line ${RULE}, markup/near-miss-label -- چرا -->\nكتاب`;
    const [unused] = problemsOf(text, rules).filter(({ rule }) => rule === 'markup/unused-disable');
    assert.equal(text.slice(unused.start, unused.end), 'markup/near-miss-label');
    assert.equal(applyEdits(text, unused.fixes[0].edits), `<!-- dabir-disable-next-line ${RULE} -- چرا -->\nكتاب`);
    const first = `<!-- dabir-disable-next-line markup/near-miss-label, ${RULE} -->\nكتاب`;
    const [other] = problemsOf(first, rules).filter(({ rule }) => rule === 'markup/unused-disable');
    assert.equal(applyEdits(first, other.fixes[0].edits), `<!-- dabir-disable-next-line ${RULE} -->\nكتاب`);
  });

  it('of a rule that did not run are not called unused', () => {
    assert.deepEqual(problemsOf('<!-- dabir-disable-next-line dates/relative -->\nکتاب', 'markup/unused-disable'), []);
  });

  it('that end a stretch are used', () => {
    const text = `<!-- dabir-disable ${RULE} -->\n\nكتاب\n\n<!-- dabir-enable ${RULE} -->\n`;
    assert.deepEqual(
      problemsOf(text, [RULE, 'markup/unused-disable']).map(({ suppressed }) => suppressed),
      [true],
    );
  });

  for (const kind of ['disable', 'disable-file', 'disable-line']) {
    it(`that say the same twice are both used, ${kind}`, () => {
      const comment = `<!-- dabir-${kind} ${RULE} -->`;
      const text = `نه ${comment} ${comment} كتاب\n\nنه ${comment} كتاب\n`;
      assert.deepEqual(
        problemsOf(text, [RULE, 'markup/unused-disable']).map(({ rule, suppressed }) => [rule, suppressed]),
        [
          [RULE, true],
          [RULE, true],
        ],
      );
    });
  }

  it('that say the same again are asked once, however many they are', () => {
    for (const kind of ['disable', 'disable-file']) {
      const article = parseArticle(`<!-- dabir-${kind} ${RULE} -->\n\nکتاب\n\n`.repeat(200), 'markdown');
      assert.equal(article.directives.length, 200);
      assert.equal(silencedAs(article, article.text.length - 4), '199');
    }
  });

  it('go with their line when they are removed', () => {
    const text = 'پیش\n\n<!-- dabir-disable-file -->\n\nپس\n';
    const [unused] = problemsOf(text, 'markup/unused-disable');
    assert.equal(applyEdits(text, unused.fixes[0].edits), 'پیش\n\n\nپس\n');
  });
});

const SILENCED: readonly [title: string, text: string, syntax?: Syntax][] = [
  ['a paragraph', 'پیش\n\nكتاب خوب'],
  ['a heading', '## كتاب خوب\n'],
  ['the second line of a paragraph', 'سطر یک\nكتاب خوب\nسطر سه'],
  ['a hard break', 'سطر یک\nكتاب خوب  \nسطر سه'],
  ['a list item', '- یک\n- كتاب\n'],
  ['a quotation', '> یک\n> كتاب\n'],
  ['plain text', 'سطر یک\nكتاب خوب', 'plain'],
  ['carriage returns', 'پیش\r\n\r\nكتاب خوب\r\n'],
];

describe('silenceEdit', () => {
  for (const [title, text, syntax] of SILENCED) {
    it(`silences ${title} and leaves its shape`, () => {
      const article = parseArticle(text, syntax ?? 'markdown');
      const [problem] = problemsOf(text, RULE, syntax);
      const silenced = silenceEdit(article, problem);
      assert.ok(silenced);
      const after = applyEdits(text, [silenced.edit]);
      assert.equal(after.slice(silenced.reason.start, silenced.reason.end), 'دلیل');
      assert.deepEqual(
        problemsOf(after, [RULE, 'markup/unused-disable'], syntax).map(({ suppressed }) => suppressed),
        [true],
      );
      const shape = (source: string) =>
        parseArticle(source, syntax ?? 'markdown').blocks.map(({ kind, container, segments, start }) => ({
          kind,
          container,
          prose: segments
            .map((segment) => source.slice(start + segment.start, start + segment.end))
            .join('')
            .replace(/[ \t]+/g, ' ')
            .replace(/ ?\n/g, '\n')
            .trim(),
        }));
      assert.deepEqual(shape(after), shape(text));
    });
  }

  it('leaves front matter and tables alone', () => {
    const table = 'نام | شمار\n--- | ---\nكتاب | ۲\n';
    assert.equal(silenceEdit(parseArticle(table, 'markdown'), problemsOf(table, RULE)[0]), undefined);
    const text = '---\ntitle: كتاب\n---\n';
    assert.equal(silenceEdit(parseArticle(text, 'markdown'), { rule: RULE, start: 12 }), undefined);
  });
});
