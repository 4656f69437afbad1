import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, createAnalysisCache } from '../../server/language/analyse';
import { parseFrontMatter } from '../../server/language/article/frontMatter';
import { proseOfFrontMatter } from '../../server/language/article/frontMatterProse';
import { fixUntilStable } from '../../server/rules/fix';
import { createRuleMemory } from '../../server/rules/outlineProblems';
import { runRules } from '../../server/rules/run';
import { selectRules } from '../../server/rules/selection';
import { checkWith, problemsOf } from './fixtures';

const { selection } = selectRules({}, 'typography');

const matterOf = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\nباران بارید.\n`;
const fixed = (text: string, choice: 'safe' | 'suggest' = 'safe'): string =>
  fixUntilStable(text, checkWith(selection), choice).text;

describe('letters in front matter', () => {
  for (const { what, before, after } of [
    { what: 'a headline', before: 'title: باران می آید', after: 'title: باران می‌آید' },
    { what: 'one in quotation marks', before: 'title: "باران می آید"', after: 'title: "باران می‌آید"' },
    { what: 'marks in apostrophes', before: `title: '"باران" آمد'`, after: `title: '«باران» آمد'` },
    { what: 'lines', before: 'lead: >\n  باران می آید\n  و می رود', after: 'lead: >\n  باران می‌آید\n  و می‌رود' },
    { what: 'a colon, where YAML lets it', before: 'title: "گفت:باران"', after: 'title: "گفت: باران"' },
    { what: 'a colon, where YAML does not', before: 'title: گفت:می آید', after: 'title: گفت:می‌آید' },
    { what: 'no place', before: 'place: می آید', after: 'place: می آید' },
    { what: 'no comment', before: 'title: باران # می آید', after: 'title: باران # می آید' },
    { what: 'nothing that is broken', before: 'title: باران: می آید', after: 'title: باران: می آید' },
  ])
    it(`are mended: ${what}`, () => assert.equal(fixed(matterOf(before)), matterOf(after)));

  it('are told of where they stand', () => {
    const text = matterOf('title: باران می آید', 'lang: fa');
    const [problem] = problemsOf(text, selection);
    assert.equal(problem.rule, 'typography/zwnj-verb-prefix');
    assert.equal(text.slice(problem.start, problem.end), 'می آید');
  });

  it('are told of with nothing offered where a fix would be no YAML', () => {
    const [problem] = problemsOf(matterOf('title: او گفت:باران'), 'typography/missing-space-after-punct');
    assert.deepEqual(problem.fixes, []);
  });

  it('are silenced with the file', () => {
    const text = `${matterOf('title: باران می آید')}\n<!-- dabir-disable-file -- چنین آمده است -->\n`;
    assert.ok(problemsOf(text, selection).every(({ suppressed }) => suppressed));
  });

  it('stay the same problems while the text is typed', () => {
    const cache = createAnalysisCache();
    const memory = createRuleMemory();
    const identities = ['', 'ا'].map((typed) => {
      const analysis = analyse(`${matterOf('title: باران می آید')}${typed}`, { syntax: 'markdown' }, cache);
      return runRules(analysis, selection, memory)[0].identity;
    });
    assert.equal(identities[0], identities[1]);
  });

  const PIECES = [
    ...['می', 'کند', 'تنش', 'ها', 'گفت', 'و', 'گو', 'میکند', 'که', 'که', 'مجددا', '"', "'", '«', '»', ':', ' :', '#'],
    ...[' #', '-', '- ', ',', '،', '.', '...', '[', ']', '{', '}', '&', '*', '!', '!!', '|', '>', '%', '@', '`', '?'],
    ...['\\', '  ', '25.5', '\u200c', 'ي', '(', ')', '\n  ', 'https://a.ir', '--'],
  ];
  const value = fc
    .tuple(
      fc.constantFrom('', '"', "'", '>-\n  ', '|\n  '),
      fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 14 }),
    )
    .map(([open, parts]) => open + parts.map(([piece, gap]) => piece + gap).join('') + (open.length === 1 ? open : ''));

  it('are all that changes there, and stay what YAML reads', () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom('safe', 'suggest'), (title, lead, choice) => {
        const text = matterOf(`title: ${title}`, 'place: می شود', `lead: ${lead}`, 'date: 2022-01-10');
        const mended = fixed(text, choice);
        const before = parseFrontMatter(text);
        const after = parseFrontMatter(mended);
        if (before === undefined || after === undefined) return assert.equal(after, before);
        assert.deepEqual(after.errors.length, before.errors.length);
        assert.deepEqual(
          after.entries.map(({ key }) => key),
          before.entries.map(({ key }) => key),
        );
        const around = (written: string, frontMatter: typeof before): readonly string[] => {
          let at = 0;
          const rest = proseOfFrontMatter({ text: written, frontMatter }).map(({ start, end }) => {
            const part = written.slice(at, start);
            at = end;
            return part;
          });
          return [...rest, written.slice(at, frontMatter.end)];
        };
        // Spaces at the end of a value are between it and what follows.
        const bare = (parts: readonly string[]): readonly string[] => parts.map((part) => part.replace(/^[ \t]+/, ''));
        assert.deepEqual(bare(around(mended, after)), bare(around(text, before)));
        assert.equal(fixed(mended, choice), mended);
      }),
      { numRuns: 400 },
    );
  });
});
