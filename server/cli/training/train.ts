/**
 * Trains the tagger: `npm run train -- --posts FOLDER` reads the project's own sentences and, where a folder is given, the columns
 * `train.txt`, `dev.txt` and `test.txt` of ParsTwiNER in it; writes the model and prints the figures for its card. The same input and
 * seed give the same bytes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readModel, writeModel } from '../../language/entities/tagger/model';
import { type Example, toExamples } from './examples';
import { type LabelledText, parseColumns, parseTaggedLine } from './labelledText';
import { createRandom, learn, shuffle } from './learn';
import { type Score, scoreOf } from './score';

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: 'server/data/training' },
    posts: { type: 'string' },
    out: { type: 'string', default: 'server/data/tagger/model.bin' },
    seed: { type: 'string', default: '1404' },
    epochs: { type: 'string', default: '7' },
    rows: { type: 'string', default: '90000' },
  },
});
const seed = Number(values.seed);

function readSentences(folder: string): readonly LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map(parseTaggedLine);
}

function readPosts(part: string): readonly LabelledText[] {
  if (values.posts === undefined) return [];
  const path = join(values.posts, `${part}.txt`);
  return existsSync(path) ? parseColumns(readFileSync(path, 'utf8')) : [];
}

const percent = (value: number): string => (100 * value).toFixed(1);
const line = (name: string, { precision, recall, f1, names }: Score): string =>
  `| ${name} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${names} |`;

const own = shuffle(readSentences(values.sentences), createRandom(seed));
const held = own.slice(0, Math.floor(own.length / 10));
const learned = [...own.slice(held.length), ...readPosts('train')];
const examples = learned.flatMap(toExamples);
console.log(`${learned.length} texts, ${examples.length} sentences to learn from, ${held.length} held out`);

const weights = learn(examples, {
  epochs: Number(values.epochs),
  rate: 0.1,
  decay: 1e-4,
  dropout: 0.3,
  seed,
  onEpoch: (epoch, loss) => console.log(`epoch ${epoch}: loss ${loss.toFixed(4)} a sentence`),
});
const bytes = writeModel(weights, Number(values.rows));
writeFileSync(values.out, bytes);

const model = readModel(bytes);
const score = (texts: readonly LabelledText[]): Score => {
  const kept: readonly Example[] = texts
    .flatMap(toExamples)
    .map((example) => ({ ...example, features: model.keep(example.features) }));
  return scoreOf(kept, model);
};
console.log(`\n${values.out}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed\n`);
console.log('| text | precision | recall | F1 | names |\n|---|---:|---:|---:|---:|');
console.log(line('our sentences, held-out tenth', score(held)));
for (const part of ['dev', 'test']) {
  const posts = readPosts(part);
  if (posts.length > 0) console.log(line(`ParsTwiNER ${part}`, score(posts)));
}
