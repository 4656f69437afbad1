import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../server/language/article/parse';
import type { Article } from '../../server/language/article/types';
import { foldKey } from '../../server/language/text/fold';
import { applyEdits, fixUntilStable } from '../../server/rules/fix';
import type { Fix, Problem } from '../../server/rules/rule';
import { checkWith, countsByRule, everyRule, problemsOf } from './fixtures';
import { markdownArticle } from './generatedArticles';

const RUNS = { numRuns: 100 };
// Orthography, dates and claims have laws of their own; one rule of orthography stands here for edits of prose.
const rules = everyRule().filter(({ rule: { id } }) => id.startsWith('markup/') || id === 'typography/arabic-yeh-kaf');

/** The text after a fix; where the caret stands in an empty address, one is typed. */
function accepted(text: string, { edits, caret }: Fix): string {
  const after = applyEdits(text, edits);
  return caret === undefined ? after : `${after.slice(0, caret)}https://www.example.org/news/7${after.slice(caret)}`;
}

/** How many problems the comments silence. */
function silenced(problems: readonly Problem[]): number {
  return problems.filter(({ suppressed }) => suppressed).length;
}

/** What is said of a link alone, by what its words and its definition mean. */
const ABOUT_LINKS: ReadonlySet<string> = new Set([
  'markup/date-annotation-mismatch',
  'markup/entity-type-mismatch',
  'entities/annotation-mismatch',
]);

/** What a reader reads: each block's words, spellings and spaces left out. */
function prose({ text, blocks }: Article): readonly string[] {
  return blocks.map(({ start, segments }) =>
    foldKey(segments.map((segment) => text.slice(start + segment.start, start + segment.end)).join('')),
  );
}

/** Where the text leads, in its order. */
function targets({ links }: Article): readonly string[] {
  return links.flatMap(({ target }) => (target === undefined ? [] : [target]));
}

describe('laws of the fixes', () => {
  it('safe fixes settle, and then nothing is left to mend', () => {
    fc.assert(
      fc.property(markdownArticle, (text) => {
        const once = fixUntilStable(text, checkWith(rules), 'safe');
        assert.ok(once.rounds < 10);
        assert.deepEqual(fixUntilStable(once.text, checkWith(rules), 'safe').applied, []);
      }),
      RUNS,
    );
  });

  it('safe fixes leave the words, and every link that there was', () => {
    fc.assert(
      fc.property(markdownArticle, (text) => {
        const before = parseArticle(text, 'markdown');
        const after = parseArticle(fixUntilStable(text, checkWith(rules), 'safe').text, 'markdown');
        // A repaired label takes its brackets out of the prose, and its link may lead somewhere for the first time.
        const bare = (words: readonly string[]) => words.map((word) => word.replace(/[[\]]/g, ''));
        const repaired = problemsOf(text, 'markup/near-miss-label').length > 0;
        if (repaired) return;
        assert.deepEqual(bare(prose(after)), bare(prose(before)));
        assert.deepEqual(targets(after), targets(before));
      }),
      RUNS,
    );
  });

  it('accepting a fix mends its problem and makes no other', () => {
    fc.assert(
      fc.property(markdownArticle, (text) => {
        const before = problemsOf(text, rules);
        for (const problem of before) {
          if (problem.suppressed) continue;
          for (const fix of problem.fixes) {
            const after = problemsOf(accepted(text, fix), rules);
            const [had, has] = [countsByRule(before), countsByRule(after)];
            for (const [rule, count] of has) {
              // A definition that is appended may be out of order: a hint, with a safe fix of its own.
              if (rule === 'markup/definitions-order') continue;
              // A repaired label makes a link, of which the rules had nothing to say before.
              if (problem.rule === 'markup/near-miss-label' && ABOUT_LINKS.has(rule)) continue;
              // What the fix mended beside its own problem may be what a comment silenced, which now silences nothing.
              const freed = rule === 'markup/unused-disable' ? silenced(before) - silenced(after) : 0;
              assert.ok(count <= (had.get(rule) ?? 0) + Math.max(0, freed), `${problem.rule} made one of ${rule}`);
            }
            assert.ok((has.get(problem.rule) ?? 0) < (had.get(problem.rule) ?? 0), `${problem.rule} is still there`);
          }
        }
      }),
      RUNS,
    );
  });

  it('problems lie in the text, sorted and each once', () => {
    fc.assert(
      fc.property(markdownArticle, (text) => {
        const problems = problemsOf(text, rules);
        for (const [index, { start, end, rule }] of problems.entries()) {
          assert.ok(start >= 0 && start <= end && end <= text.length);
          const previous = problems[index - 1];
          if (previous === undefined) continue;
          assert.ok(
            previous.start < start ||
              (previous.start === start && (previous.end < end || (previous.end === end && previous.rule <= rule))),
          );
        }
        const seen = problems.map((problem) => `${problem.rule} ${problem.start} ${problem.end} ${problem.message.en}`);
        assert.equal(new Set(seen).size, seen.length);
      }),
      RUNS,
    );
  });
});
