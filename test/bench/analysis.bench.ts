import { type Analysis, type AnalysisCache, analyse, createAnalysisCache } from '../../server/language/analyse';
import { parseArticle } from '../../server/language/article/parse';
import { recogniseDates } from '../../server/language/dates/recognise';
import { recogniseEntities } from '../../server/language/entities/recognise';
import { read } from '../../server/language/text/reading';
import { runRules } from '../../server/rules/run';
import { selectRules } from '../../server/rules/selection';
import { articleOf } from './articles';
import { type Figure, measure, report, slopeFigure } from './harness';
import { longArticle } from './longArticle';
import { newsArticle } from './newsCorpus';

/** The size of a long read; of a Persian letter UTF-8 makes two bytes. */
const LONG = 100_000;

/** All that is recognised and resolved: claims are worked out when they are asked for. */
function analyseWhole(text: string, cache?: AnalysisCache): Analysis {
  const analysis = analyse(text, { syntax: 'markdown' }, cache);
  void analysis.claims;
  return analysis;
}

/** Different articles, one after another: none has been seen before it comes, unless they have all had their turn. */
function oneByOne<Item>(items: readonly Item[]): () => Item {
  let next = 0;
  return () => {
    next += 1;
    return items[(next - 1) % items.length];
  };
}

const long = Array.from({ length: 24 }, (_, index) => longArticle(LONG, 1 + index * 40));
const [large] = long;

// Before anything else: the first article that this process reads.
const before = process.cpuUsage();
const clock = performance.now();
const analysis = analyseWhole(large);
const first = performance.now() - clock;
const { user, system } = process.cpuUsage(before);

// What a desk reads in an hour, so that the code has been compiled and its words have numbers.
for (let number = 2_000; number < 2_400; number += 1) analyseWhole(newsArticle(number));

const news = articleOf(4_000).replace(/^---[\s\S]*?\n---\n/, '');
const reading = read(news);
const { selection } = selectRules();
const another = oneByOne(long.slice(1));

const figures: Figure[] = [
  await measure('4,000 characters: fold, tokens, hits, sentences', () => read(news)),
  await measure('4,000 characters: dates', () => recogniseDates(reading)),
  await measure('4,000 characters: names', () => recogniseEntities(reading)),
  await measure('100 KB: parse', () => parseArticle(large, 'markdown')),
  await measure(
    '100 KB: analyse, claims too; an article never seen, in a process that has read others',
    () => analyseWhole(another()),
    {
      time: 1_000,
      note: 'aim 40',
    },
  ),
  {
    name: '100 KB: analyse, claims too; the first article of a process',
    value: first,
    unit: 'ms',
    samples: 1,
    note: `${Math.round((user + system) / 1000)} ms of processor time, the compiler's included`,
  },
  await measure('100 KB: rules', () => runRules(analysis, selection)),
];

const cache = createAnalysisCache();
analyseWhole(large, cache);
let edits = 0;
const at = large.indexOf('\n\n', large.length / 2) - 2;
figures.push(
  await measure(
    '100 KB: analyse, claims too, after an edit in one paragraph',
    () => {
      edits += 1;
      return analyseWhole(`${large.slice(0, at)}${edits}${large.slice(at)}`, cache);
    },
    { note: 'aim 5' },
  ),
);

const points: { size: number; cost: number }[] = [];
for (const size of [10_000, 40_000, 160_000, 640_000]) {
  const text = articleOf(size);
  const figure = await measure(`${size / 1000} thousand characters: analyse, claims too`, () => analyseWhole(text), {
    time: 300,
  });
  figures.push(figure);
  points.push({ size: text.length, cost: figure.value });
}
figures.push(slopeFigure(points));
report('Analysis', figures);
