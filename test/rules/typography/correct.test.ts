import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectRules } from '../../../server/rules/selection';
import { problemsOf, shown } from '../fixtures';

const folder = join(process.cwd(), 'test/rules/typography');
const SENTENCES = readFileSync(join(folder, 'correct.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const { selection } = selectRules({}, 'typography');

describe('right sentences', () => {
  it('are many', () => {
    assert.ok(SENTENCES.length >= 300);
  });

  it('are left alone, each by itself', () => {
    for (const sentence of SENTENCES) {
      assert.deepEqual(shown(sentence, problemsOf(sentence, selection, 'plain')), [], sentence);
    }
  });
});
