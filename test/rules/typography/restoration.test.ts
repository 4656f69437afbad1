import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HALF_SPACE } from '../../../server/language/text/characters';
import { pageOf, RULES } from '../../../server/rules/registry';
import { articlesIn } from '../../data/articles/articles';
import { restore } from './restoration';
import { unspoiltSentences } from './sentences';

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

/**
 * News, every second sentence: sentences to learn names from, and our articles. Where the Academy's orthography leaves the writer a choice, a
 * space is right: «بیست و یک», «به ترتیب», and so is «آنکه».
 */
function newsSentences(): readonly string[] {
  const articles = [...articlesIn('clean'), ...articlesIn('rough')].flatMap(({ text }) =>
    text
      .replace(/^---[\s\S]*?\n---\n/, '')
      .split('\n')
      .filter((line) => line !== '' && !/^[[#]/.test(line))
      .flatMap((line) => line.replace(/\[|\](?:\[[^\]]*\]|\([^)]*\))?/g, '').split(/(?<=[.؟!]) /)),
  );
  return [...new Set([...unspoiltSentences(), ...articles])]
    .map((sentence) =>
      sentence
        .replace(/\u200cو\u200c(?=یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)/g, ' و ')
        .replace(/(?<!\p{L})(این|آن)\u200c(که|جا|چه)/gu, '$1$2')
        .replace(/(?<!\p{L})به\u200c/gu, 'به '),
    )
    .filter((sentence) => sentence.includes(HALF_SPACE))
    .filter((_, index) => index % 2 === 0);
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (part / whole) * 100);

/** Of a hundred half-spaces in the news so many come back. */
const LEAST_OF_NEWS = 82;

describe('half-spaces that a text lost', () => {
  const LOSSES = [
    ['became spaces', ' '],
    ['fell out', ''],
  ] as const;

  for (const [name, put] of LOSSES) {
    // Every third name in the news has a half-space that only its owner knows of: «لیپ‌بو», «چانگ‌ای».
    it(`come back in the news where they ${name}, but for those in rare names`, function () {
      this.timeout(300_000);
      const found = restore(newsSentences(), (text) => text.replaceAll(HALF_SPACE, put));
      assert.ok(found.wanted > 800, `${found.wanted} half-spaces are too few to judge by`);
      assert.ok(percent(found.safe.right, found.safe.edits) >= 99.5, `safe: ${found.safe.wrong.join('; ')}`);
      const suggested = percent(found.suggested.right, found.suggested.edits);
      assert.ok(suggested >= 97, `suggested: ${found.suggested.wrong.join('; ')}`);
      const recall = percent(found.restored, found.wanted);
      assert.ok(recall >= LEAST_OF_NEWS, `${recall} of ${found.wanted}: ${found.missed.join('; ')}`);
    });
  }

  const sentences = rightSentences();
  for (const [name, put] of LOSSES) {
    it(`come back where they ${name}`, function () {
      this.timeout(300_000);
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
