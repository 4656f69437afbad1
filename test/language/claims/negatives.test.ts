import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/language/analyse';

const SENTENCES = readFileSync('test/language/claims/negatives.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const UNATTRIBUTED = new Set(['statistic', 'superlative', 'accusation']);

describe('sentences in which the words of reporting report nothing', () => {
  it('are 300 at least, none twice', () => {
    assert.ok(SENTENCES.length >= 300);
    assert.equal(new Set(SENTENCES).size, SENTENCES.length);
  });

  for (const variant of ['as written', 'with spaces for half-spaces', 'with half-spaces lost'] as const) {
    it(`hold no attribution, ${variant}`, () => {
      const wrong: string[] = [];
      for (const sentence of SENTENCES) {
        const text =
          variant === 'as written' ? sentence : sentence.replaceAll('\u200c', variant.includes('lost') ? '' : ' ');
        const claims = analyse(text, { syntax: 'plain' }).claims.filter(({ kind }) => !UNATTRIBUTED.has(kind));
        if (claims.length > 0) wrong.push(text);
      }
      assert.deepEqual(wrong, []);
    });
  }
});
