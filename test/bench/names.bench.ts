import { proposeNames } from '../../server/language/entities/propose';
import { recogniseEntities } from '../../server/language/entities/recognise';
import { extractFeatures } from '../../server/language/entities/tagger/features';
import { shippedModel } from '../../server/language/entities/tagger/shipped';
import { tagNames } from '../../server/language/entities/tagger/tag';
import { readWords } from '../../server/language/entities/words/words';
import { read } from '../../server/language/text/reading';
import { articleOf } from './articles';
import { growthOf } from './growth';
import { type Figure, measure, report } from './harness';

/** One block each, without an end in sight: what a careless reader of names would go back and forth over. */
const ADVERSARIES: Readonly<Record<string, string>> = {
  'given names side by side': 'رضا ',
  'class nouns side by side': 'سازمان ',
  'titles side by side': 'سردار ',
  'known names joined by «و»': 'تهران و ',
  'unknown words': 'کندلوسک ',
  'open quotation marks': 'شرکت «',
};

const news = read(articleOf(20_000).replace(/^---[\s\S]*?\n---\n/, ''));
const words = readWords(news);
const proposed = proposeNames(news, words);
const model = shippedModel();

const figures: Figure[] = [];
async function perSecond(name: string, work: () => unknown): Promise<void> {
  const { value, samples } = await measure(name, work, { time: 800 });
  const speed = news.tokens.count / value;
  figures.push({ name, value, unit: 'ms', samples, note: `${Math.round(speed)} thousand tokens a second` });
}

await perSecond('words', () => readWords(news));
await perSecond('registry and cues', () => proposeNames(news, words));
await perSecond('features', () => extractFeatures(news, words, proposed));
await perSecond('tagger with its features', () => tagNames(news, model, words, proposed));
await perSecond('names: registry, cues and tagger', () => recogniseEntities(news));

figures.push(
  await growthOf('news in one block', recogniseEntities, (size) => articleOf(size), [10_000, 40_000, 160_000]),
);
for (const [name, piece] of Object.entries(ADVERSARIES)) {
  figures.push(
    await growthOf(
      name,
      recogniseEntities,
      (size) => piece.repeat(Math.ceil(size / piece.length)),
      [5_000, 20_000, 80_000],
    ),
  );
}
report('Names', figures);
