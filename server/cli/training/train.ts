/**
 * Trains the tagger: `npm run train -- --posts FOLDER` reads the project's own sentences and, where a folder is given, the columns
 * `train.txt`, `dev.txt` and `test.txt` of ParsTwiNER in it; writes the model and prints the figures for its card. The same input and
 * seed give the same bytes. With `--shipped` it trains nothing, and prints the figures of the recogniser as it is shipped.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { REGISTRY_SIZE, registryEntry } from '../../language/entities/registry/registry';
import { readModel, writeModel } from '../../language/entities/tagger/model';
import { createForgetter, exchangeNames, type PooledName, poolNames } from './augment';
import { type Example, toExamples } from './examples';
import { type LabelledText, parseColumns } from './labelledText';
import { averageOf, createRandom, learn, shuffle } from './learn';
import { type Score, scoreOf } from './score';
import { scoreRecogniser } from './scoreRecogniser';
import { readSentences } from './sentences';

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: 'server/data/training' },
    posts: { type: 'string' },
    out: { type: 'string', default: 'server/data/tagger/model.bin' },
    seed: { type: 'string', default: '1404' },
    epochs: { type: 'string', default: '6' },
    members: { type: 'string', default: '3' },
    copies: { type: 'string', default: '1' },
    rows: { type: 'string', default: '90000' },
    shipped: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

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
if (values.shipped) {
  console.log(line('our sentences, held-out tenth', scoreRecogniser(held)));
  for (const part of ['dev', 'test']) {
    const posts = readPosts(part);
    if (posts.length > 0) console.log(line(`ParsTwiNER ${part}`, scoreRecogniser(posts)));
  }
  process.exit();
}
const learned = [...own.slice(held.length), ...readPosts('train')];
/** So many persons are made up of given and family names. */
const MADE_UP = 4000;
/** What a copy of a text forgets: every third everyday word, two names in five. */
const FORGOTTEN = { nameWord: 0.3, entity: 0.4 };
/** The share of a copy's names that give way to others of their type. */
const EXCHANGED = 0.5;

/** Names that the copies may put in the place of others: the registry's, and persons made up of parts of names. */
function moreNames(random: () => number): readonly PooledName[] {
  const names: PooledName[] = [];
  for (let row = 0; row < REGISTRY_SIZE; row += 1) {
    const { type, name } = registryEntry(row);
    if (type === 'place' || type === 'organisation') names.push({ type, name });
  }
  const given = readFileSync('server/data/names/given.tsv', 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#') && !row.includes('\t'));
  const persons = learned.flatMap(({ text, spans }) =>
    spans.filter(({ type }) => type === 'person').map(({ start, end }) => text.slice(start, end)),
  );
  const families = [
    ...new Set(persons.filter((name) => name.includes(' ')).map((name) => name.slice(name.indexOf(' ') + 1))),
  ];
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)];
  for (let made = 0; made < MADE_UP; made += 1)
    names.push({ type: 'person', name: `${pick(given)} ${pick(families)}` });
  for (const name of families) if (!name.includes(' ')) names.push({ type: 'person', name });
  return names;
}

const originals = learned.flatMap((text) => toExamples(text));
/** What one member of the ensemble learns from: the texts as they are, and copies of its own. */
function examplesOf(member: number): readonly Example[] {
  const random = createRandom(seed + 1 + member);
  const pools = poolNames(learned, moreNames(random));
  const forgetter = createForgetter(FORGOTTEN, random);
  const copies = Array.from({ length: Number(values.copies) }, () =>
    learned.flatMap((text) => toExamples(exchangeNames(text, pools, EXCHANGED, random), forgetter())),
  );
  return [...originals, ...copies.flat()];
}
console.log(`${learned.length} texts, ${originals.length} sentences to learn from, ${held.length} held out`);

const rows = Number(values.rows);
const settings = { rate: 0.1, decay: 1e-4, dropout: 0.5 };
const members = Array.from({ length: Number(values.members) }, (_, member) =>
  learn(examplesOf(member), {
    ...settings,
    epochs: Number(values.epochs),
    averageFrom: 4,
    seed: seed + member,
    onEpoch: (epoch, loss) => console.log(`member ${member + 1}, epoch ${epoch}: loss ${loss.toFixed(4)} a sentence`),
  }),
);
// Members differ in what they saw by chance; their mean is what they agree on.
const weights = averageOf(members);
const bytes = writeModel(weights, rows);
writeFileSync(values.out, bytes);

const model = readModel(bytes);
const score = (texts: readonly LabelledText[]): Score => {
  const kept: readonly Example[] = texts
    .flatMap((text) => toExamples(text))
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
