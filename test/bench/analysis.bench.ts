import { analyse, createAnalysisCache } from '../../server/language/analyse';
import { parseArticle } from '../../server/language/article/parse';
import { recogniseDates } from '../../server/language/dates/recognise';
import { recogniseEntities } from '../../server/language/entities/recognise';
import { read } from '../../server/language/text/reading';
import { runRules } from '../../server/rules/run';
import { selectRules } from '../../server/rules/selection';
import { articleOf } from './articles';
import { type Figure, measure, report, slope } from './harness';

const news = articleOf(4_000).replace(/^---[\s\S]*?\n---\n/, '');
const reading = read(news);
const large = articleOf(100_000);
const { selection } = selectRules();
const analysis = analyse(large, { syntax: 'markdown' });

const figures: Figure[] = [
  await measure('4,000 characters: fold, tokens, hits, sentences', () => read(news)),
  await measure('4,000 characters: dates', () => recogniseDates(reading)),
  await measure('4,000 characters: names', () => recogniseEntities(reading)),
  await measure('100 KB: parse', () => parseArticle(large, 'markdown')),
  await measure('100 KB: analyse', () => analyse(large, { syntax: 'markdown' })),
  await measure('100 KB: rules', () => runRules(analysis, selection)),
];

const cache = createAnalysisCache();
analyse(large, { syntax: 'markdown' }, cache);
let edits = 0;
figures.push(
  await measure('100 KB: analyse after an edit in one paragraph', () => {
    edits += 1;
    const at = large.indexOf('بند 20');
    return analyse(`${large.slice(0, at)}${edits}${large.slice(at)}`, { syntax: 'markdown' }, cache);
  }),
);

const points: { size: number; cost: number }[] = [];
for (const size of [10_000, 40_000, 160_000, 640_000]) {
  const text = articleOf(size);
  const figure = await measure(`${size / 1000} KB: analyse`, () => analyse(text, { syntax: 'markdown' }), {
    time: 300,
  });
  figures.push(figure);
  points.push({ size: text.length, cost: figure.value });
}
figures.push({
  name: 'slope of cost over size',
  value: slope(points),
  unit: '',
  samples: points.length,
  note: '1 is linear',
});
report('Analysis', figures);
