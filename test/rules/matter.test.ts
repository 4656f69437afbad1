import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../server/language/analyse';
import type { Problem } from '../../server/rules/rule';
import { runRules } from '../../server/rules/run';
import type { Selection } from '../../server/rules/selection';
import { newsCorpus } from '../bench/newsCorpus';
import { everyRule } from './fixtures';
import { markdownArticle } from './generatedArticles';
import { datedArticle, newsArticle } from './generatedNews';

describe('what a rule judges', () => {
  const selection = everyRule();
  /** The same rules, each asked about every block. */
  const unguarded: Selection = selection.map(({ rule, ...rest }) => {
    const { judges: _, concerns: __, ...asked } = rule;
    return { rule: asked, ...rest };
  });

  const told = (problems: readonly Problem[]): readonly string[] =>
    problems.map(({ rule, start, end, message, fixes }) => JSON.stringify([rule, start, end, message, fixes]));

  const assertSame = (text: string): void => {
    const options = { syntax: 'markdown' } as const;
    assert.deepEqual(
      told(runRules(analyse(text, options), selection)),
      told(runRules(analyse(text, options), unguarded)),
    );
  };

  it('is all that it finds fault with, in common news', () => {
    newsCorpus(25).forEach(assertSame);
  });

  it('is all that it finds fault with, in any article', () => {
    fc.assert(fc.property(fc.oneof(newsArticle, datedArticle, markdownArticle), assertSame), { numRuns: 100 });
  });
});
