import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../../server/language/analyse';
import type { Syntax } from '../../../server/language/article/types';
import { applyEdits, applyFixes, fixUntilStable, isProse, proseRanges } from '../../../server/rules/fix';
import { selectRules } from '../../../server/rules/selection';
import { checkWith, named } from '../fixtures';

const { selection } = selectRules({}, 'typography');

/** Words and marks that the rules have something to say of, and some that they must leave alone. */
const PIECES = [
  ...['می', 'کند', 'میکند', 'نمی', 'شود', 'تنش', 'ها', 'های', 'تنشها', 'خواستههای', 'تنها', 'بیانیه', 'ای', 'هستهای'],
  ...['گفت', 'و', 'گو', 'بینالمللی', 'بزرگ', 'تر', 'رفته', 'اند', 'دادهاند', 'مجددا', 'مساله', 'خانه', 'ی', 'که', 'که'],
  ...[
    'کشور\u200cهای',
    'ســلام',
    'ﮐﺘﺎﺏ',
    'مدرسة',
    'ا\u0653ب',
    'می\u00acرود',
    'NGO',
    'irna.ir',
    'COVID-19',
    '2022',
    '١٤٠٤',
  ],
  ...[
    '۱,۲۰۰',
    '25.5',
    '۲۵%',
    '۲۰2۲',
    '.',
    '،',
    '؛',
    '؟',
    '!!',
    '...',
    '--',
    '-',
    ':',
    '(',
    ')',
    '«',
    '»',
    '"',
    '“',
    '”',
  ],
  ...[
    ' ,',
    ' .',
    '  ',
    '\u200c',
    '\u00a0',
    '\u202b',
    '\u200f',
    '﴿تنش ها﴾',
    '`می کند`',
    '**',
    '[ژنو]',
    '[م۱]',
    '\n',
    '\n\n',
  ],
] as const;

const HEADLINE = '---\ntitle: تنش ها  بیشتر می شود\nplace: می شود\n---\n\n';
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))
  .chain((body) => fc.constantFrom('', HEADLINE).map((headline) => headline + body))
  .map((body) => `${body}\n\n[ژنو]: wd:Q71 "مکان"\n[م۱]: https://example.com/می کند\n`);
const syntax = fc.constantFrom<Syntax>('markdown', 'plain');
const RUNS = { numRuns: 300 };

describe('laws of typography’s fixes', () => {
  it('come to rest, and have nothing more to say then', () => {
    fc.assert(
      fc.property(text, syntax, (written, read) => {
        for (const choice of ['safe', 'suggest'] as const) {
          const once = fixUntilStable(written, checkWith(selection, read), choice);
          assert.ok(once.rounds < 10);
          assert.equal(fixUntilStable(once.text, checkWith(selection, read), choice).text, once.text);
        }
      }),
      RUNS,
    );
  });

  it('leave a word with ة to the rule of look-alikes', () => {
    const found = checkWith(selection)('مدرسةها \n').problems.map(({ rule }) => rule);
    assert.ok(found.includes('typography/homoglyph'));
    assert.ok(!found.includes('typography/joined-plural-suffix'));
  });

  it('edit prose and nothing else, byte for byte', () => {
    fc.assert(
      fc.property(text, syntax, (written, read) => {
        const { article, problems } = checkWith(selection, read)(written);
        const prose = proseRanges(article);
        const { applied, text: mended } = applyFixes(article, problems, 'safe');
        const edits = applied.flatMap(({ problem, fix }) =>
          problem.rule === 'typography/bidi-in-link' ? [] : fix.edits,
        );
        for (const edit of edits) assert.ok(isProse(prose, edit));
        if (edits.length === applied.flatMap(({ fix }) => fix.edits).length)
          assert.equal(
            mended,
            applyEdits(
              written,
              edits.filter(
                (edit, index) =>
                  edits.findIndex((other) => other.start === edit.start && other.end === edit.end) === index,
              ),
            ),
          );
        // Verses stand as they stood, and code where there is any.
        for (const kept of read === 'markdown' ? ['﴿تنش ها﴾', '`می کند`'] : ['﴿تنش ها﴾'])
          assert.equal(mended.split(kept).length, written.split(kept).length);
      }),
      RUNS,
    );
  });
});

/** What was recognised, as far as spelling does not count. */
const recognised = (analysis: Analysis): unknown => ({ ...named(analysis), claims: analysis.claims.length });

describe('safe fixes of whole articles', () => {
  const root = process.cwd();
  const folders = ['examples', '../shared/data/articles-dev'].map((name) => join(root, name));
  for (const folder of folders) {
    if (!existsSync(folder)) {
      it.skip(`articles are not here: ${folder.slice(root.length - 10)}`);
      continue;
    }
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')) {
      it(`leave what is recognised in ${file} as it was, and its links`, () => {
        const written = readFileSync(join(folder, file), 'utf8');
        const { text: mended } = fixUntilStable(written, checkWith(selection), 'safe');
        const before = analyse(written, { syntax: 'markdown' });
        const after = analyse(mended, { syntax: 'markdown' });
        assert.deepEqual(recognised(after), recognised(before));
        assert.deepEqual(
          after.article.links.map(({ target }) => target),
          before.article.links.map(({ target }) => target),
        );
      });
    }
  }
});
