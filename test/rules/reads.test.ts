import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../server/language/analyse';
import { OUTLINE_PARTS } from '../../server/language/passages/outline';
import type { SelectedRule } from '../../server/rules/selection';
import { newsCorpus } from '../bench/newsCorpus';
import { everyRule } from './fixtures';
import { markdownArticle } from './generatedArticles';
import { datedArticle, newsArticle } from './generatedNews';

/** An analysis that has nothing but the parts at which a rule says that it looks. */
function narrowed(analysis: Analysis, { rule: { id, reads = [] } }: SelectedRule): Analysis {
  const { article, blocks, reference, dates, entities, claims, registries } = analysis;
  const narrow = { article, blocks, reference, dates, entities, claims, registries };
  for (const part of OUTLINE_PARTS) {
    if (reads.includes(part)) continue;
    Object.defineProperty(narrow, part, { get: () => assert.fail(`${id} looks at ${part}`) });
  }
  return narrow;
}

describe('what a rule of the outline reads', () => {
  const rules = everyRule().filter(({ rule }) => rule.scope === 'outline' && rule.reads !== undefined);

  const assertEnough = (text: string): void => {
    const analysis = analyse(text, { syntax: 'markdown' });
    for (const selected of rules) {
      const { article, dates, entities, claims } = analysis;
      const narrow = narrowed(analysis, selected);
      const context = { options: selected.options, directives: [], blocks: analysis.blocks, links: article.links };
      const found = [...selected.rule.check({ ...context, analysis: narrow, dates, entities, claims })];
      const all = [...selected.rule.check({ ...context, analysis, dates, entities, claims })];
      const said = found.map(({ start, end, message }) => ({ start, end, message }));
      assert.deepEqual(
        said,
        all.map(({ start, end, message }) => ({ start, end, message })),
      );
    }
  };

  it('is said by every one of them', () => {
    assert.ok(rules.length > 20);
  });

  it('is enough in an article full of problems', () => {
    assertEnough(readFileSync('examples/problems.fa.md', 'utf8'));
  });

  it('is enough in common news', () => {
    newsCorpus(25).forEach(assertEnough);
  });

  it('is enough in any article', () => {
    fc.assert(fc.property(fc.oneof(newsArticle, datedArticle, markdownArticle), assertEnough), { numRuns: 60 });
  });
});
