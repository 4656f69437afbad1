import assert from 'node:assert/strict';
import { selectRules } from '../../../server/rules/selection';
import { articlesIn } from '../../data/articles/articles';
import { problemsOf, shown } from '../fixtures';
import { correctSentences, unspoiltSentences } from './sentences';

const SENTENCES = correctSentences();
const { selection } = selectRules({}, 'typography');

/** The problems of a sentence for which there is a safe fix. */
function safelyMended(sentence: string): readonly string[] {
  const problems = problemsOf(sentence, selection, 'plain').filter(({ fixes }) => fixes.some(({ safe }) => safe));
  return shown(sentence, problems);
}

describe('right sentences', () => {
  it('are many', () => {
    assert.ok(SENTENCES.length >= 300);
  });

  it('are left alone, each by itself', () => {
    for (const sentence of SENTENCES) {
      assert.deepEqual(shown(sentence, problemsOf(sentence, selection, 'plain')), [], sentence);
    }
  });

  it('are not edited safely, 2,000 of them', () => {
    const sentences = [...SENTENCES, ...unspoiltSentences()];
    assert.ok(sentences.length >= 2000, `${sentences.length} sentences`);
    for (const sentence of sentences) assert.deepEqual(safelyMended(sentence), [], sentence);
  }).timeout(300_000);

  it('are not edited safely in clean articles', () => {
    for (const { name, text } of articlesIn('clean')) {
      const problems = problemsOf(text, selection).filter(({ fixes }) => fixes.some(({ safe }) => safe));
      assert.deepEqual(shown(text, problems), [], name);
    }
  });
});
