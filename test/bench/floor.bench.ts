import { analyse } from '../../server/language/analyse';
import { parseArticle } from '../../server/language/article/parse';
import { read } from '../../server/language/text/reading';
import { fixUntilStable } from '../../server/rules/fix';
import { runRules } from '../../server/rules/run';
import { selectRules } from '../../server/rules/selection';
import { articleOf } from './articles';
import { floorOf, PASSES, userTime } from './floor';
import { type Figure, report, slopeFigure } from './harness';
import { newsCorpus } from './newsCorpus';

/**
 * What each step costs beside the least that any reader of text must do: read the file, decode it, and look at each character
 * once. Processor time of warmed-up code, the least of several passes over the same articles.
 */
const ARTICLES = 100;
const { selection } = selectRules();
const texts = newsCorpus(ARTICLES);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const figures: Figure[] = [];
const floor = floorOf(texts);
const add = (name: string, value: number): void => {
  const note = `${(value / megabytes).toFixed(0)} ms a megabyte; ${(value / floor).toFixed(1)} × the floor`;
  figures.push({ name, value, unit: 'ms', samples: PASSES, note: `user time, least; ${note}` });
};
const analyses = texts.map((text) => analyse(text, { syntax: 'markdown' }));
const check = (text: string) => {
  const analysis = analyse(text, { syntax: 'markdown' });
  return { article: analysis.article, problems: runRules(analysis, selection) };
};
add(`${ARTICLES} articles, ${megabytes.toFixed(2)} MB: the floor (read, decode, one pass)`, floor);
add(
  'parse',
  userTime(() => texts.map((text) => parseArticle(text, 'markdown'))),
);
add(
  'fold, tokens, hits, sentences',
  userTime(() => texts.map((text) => read(text))),
);
add(
  'analyse: all of it',
  userTime(() => texts.map((text) => analyse(text, { syntax: 'markdown' }))),
);
add(
  'rules, on what was analysed, once claims are read',
  userTime(() => analyses.map((one) => runRules(one, selection))),
);
add(
  'check: analyse and rules',
  userTime(() => texts.map(check)),
);
const slips = texts.map((text) => text.replaceAll('ک', 'ك'));
add(
  'fix: a slip in every word with ک, until nothing is left',
  userTime(() => slips.map((text) => fixUntilStable(text, check, 'safe')), 2),
);

/** The curve of a whole check over the size of one text. */
const points: { size: number; cost: number }[] = [];
for (const size of [60_000, 600_000, 6_000_000]) {
  const text = articleOf(size);
  const bytes = Buffer.byteLength(text);
  const passes = size < 600_000 ? 3 : 1;
  const value = userTime(() => runRules(analyse(text, { syntax: 'markdown' }), selection), passes);
  points.push({ size: bytes, cost: value });
  figures.push({
    name: `check: one text of ${(bytes / 1e6).toFixed(1)} MB`,
    value,
    unit: 'ms',
    samples: passes,
    note: `user time; ${(value / (bytes / 1e6)).toFixed(0)} ms a megabyte`,
  });
}
figures.push(slopeFigure(points));
report('The floor, and the curve', figures);
