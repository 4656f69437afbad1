import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HALF_SPACE } from '../../../server/language/text/characters';
import { pageOf, RULES } from '../../../server/rules/registry';
import { restore } from './restoration';

const root = process.cwd();

/** Right Persian of our own: the sentences beside this file and what the rules' pages say. Pages quote mistakes in «», and code: both are left out. */
function rightSentences(): readonly string[] {
  const sentences = readFileSync(join(root, 'test/rules/typography/correct.txt'), 'utf8').split('\n');
  for (const rule of RULES) {
    for (const sentence of pageOf(rule).why.fa.split(/(?<=[.؛:])\s+|\n+/)) {
      if (!/[«»`()<\u0640]|U\+/.test(sentence)) sentences.push(sentence);
    }
  }
  for (const file of readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.md'))) {
    if (file.startsWith('problems')) continue;
    const prose = readFileSync(join(root, 'examples', file), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
    for (const line of prose.split('\n'))
      if (!/^\[|^<!--|^\s*$/.test(line)) sentences.push(line.replace(/\[|\](?:\[[^\]]*\])?/g, ''));
  }
  return sentences.filter((sentence) => sentence.includes(HALF_SPACE));
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (part / whole) * 100);

describe('half-spaces that a text lost', () => {
  const sentences = rightSentences();
  for (const [name, put] of [
    ['became spaces', ' '],
    ['fell out', ''],
  ] as const) {
    it(`come back where they ${name}`, function () {
      this.timeout(20_000);
      const { safe, suggested, wanted, restored, missed } = restore(sentences, (text) =>
        text.replaceAll(HALF_SPACE, put),
      );
      assert.ok(wanted > 400, `${wanted} half-spaces are too few to judge by`);
      assert.ok(percent(safe.right, safe.edits) >= 99.5, `safe: ${safe.wrong.join('; ')}`);
      assert.ok(percent(suggested.right, suggested.edits) >= 97, `suggested: ${suggested.wrong.join('; ')}`);
      assert.ok(percent(restored, wanted) >= 95, `${restored} of ${wanted}; missed: ${missed.join('; ')}`);
    });
  }
});
