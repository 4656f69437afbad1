import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectRules } from '../../../server/rules/selection';
import { articlesIn } from '../../data/articles/articles';
import { problemsOf, shown } from '../fixtures';

const root = process.cwd();

function linesOf(file: string): readonly string[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line) => line.replace(/<\/?[polvw]>/g, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const SENTENCES = linesOf('test/rules/typography/correct.txt');
const { selection } = selectRules({}, 'typography');

/**
 * What tells that a sentence to learn names from was written as texts reach a desk, asked without the rules: letters and
 * digits of other scripts, «می» and endings apart or run into their word, a half-space where letters do not join, dots.
 */
const SPOILT: readonly RegExp[] = [
  /[يكىةA-Za-z0-9٠-٩"'_ـ]|\.\.|--/,
  /(?:^|[^\p{L}\u200c])(?:بر|در|باز|فرو|وا)?ن?می(?![\u200c])/u,
  / (?:ها|های|هایی|هایش|هاست|تر|ترین|ام|ای|اند|ایم|اید|اش|ات|مان|شان|گو)(?![\p{L}\u200c])/u,
  /\p{L}{2}(?<!تن|آن|این)ها(?:ی|یی|یش|یشان|یم|ست)?(?![\p{L}\u200c])/u,
  /ه(?:ای|اند|ام|اش|هایش|های)(?![\p{L}\u200c])/u,
  /[اآدذرزژو]\u200c/,
];

/** Sentences of ours, written for other ends, that nothing in {@link SPOILT} tells against. */
function unspoiltSentences(): readonly string[] {
  const training = 'server/data/training';
  const files = readdirSync(join(root, training)).filter((file) => file.endsWith('.txt'));
  const lines = [
    ...files.flatMap((file) => linesOf(`${training}/${file}`)),
    ...linesOf('test/data/entities/news.txt'),
    ...linesOf('test/language/claims/negatives.txt'),
  ];
  return [...new Set(lines)].filter((line) => !SPOILT.some((pattern) => pattern.test(line)));
}

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
  }).timeout(30_000);

  it('are not edited safely in clean articles', () => {
    for (const { name, text } of articlesIn('clean')) {
      const problems = problemsOf(text, selection).filter(({ fixes }) => fixes.some(({ safe }) => safe));
      assert.deepEqual(shown(text, problems), [], name);
    }
  });
});
