import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();

function linesOf(file: string): readonly string[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line) => line.replace(/<\/?[polvw]>/g, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Sentences that were written to be right. */
export function correctSentences(): readonly string[] {
  return linesOf('test/rules/typography/correct.txt');
}

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
export function unspoiltSentences(): readonly string[] {
  const training = 'server/data/training';
  const files = readdirSync(join(root, training)).filter((file) => file.endsWith('.txt'));
  const lines = [
    ...files.flatMap((file) => linesOf(`${training}/${file}`)),
    ...linesOf('test/data/entities/news.txt'),
    ...linesOf('test/language/claims/negatives.txt'),
  ];
  return [...new Set(lines)].filter((line) => !SPOILT.some((pattern) => pattern.test(line)));
}
