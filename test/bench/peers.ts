/**
 * Measures Dabir beside the tools of npm that a Persian desk may put into its pipeline, over the same articles, on the same machine, in one
 * run. They are installed into a temporary folder for this, and are no dependencies.
 *
 *   npm run bench:peers -- [--articles 500] [--runs 3] [--keep]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { selectRules } from '../../server/rules/selection';
import { corpusOf } from './articles';
import { type Figure, report } from './harness';
import { longArticle } from './longArticle';
import { median } from './median';
import { SERVER_PACKAGES, serverLatencies } from './peerServers';

const {
  values: { articles, runs, keep },
} = parseArgs({
  options: {
    articles: { type: 'string', default: '500' },
    runs: { type: 'string', default: '3' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** Exact, so that the table says what was measured. cspell 9 is the last one for Node 20. */
const PACKAGES = {
  textlint: '15.8.0',
  'textlint-rule-no-todo': '2.0.1',
  'textlint-rule-sentence-length': '5.2.1',
  'textlint-rule-no-empty-section': '1.1.0',
  'textlint-rule-no-zero-width-spaces': '1.0.1',
  cspell: '9.8.0',
  '@cspell/dict-fa-ir': '4.0.5',
  'markdownlint-cli2': '0.22.1',
  virastar: '0.22.1',
  retext: '9.0.0',
  'retext-repeated-words': '5.0.0',
  'retext-sentence-spacing': '6.0.0',
  vfile: '6.0.3',
  ...SERVER_PACKAGES,
};

const TEXTLINT = {
  rules: { 'no-todo': true, 'sentence-length': { max: 200 }, 'no-empty-section': true, 'no-zero-width-spaces': true },
};
const CSPELL = { version: '0.2', language: 'fa', import: ['@cspell/dict-fa-ir/cspell-ext.json'] };
/** A library without a command line: what it would change is what it finds. */
const VIRASTAR = `const { readdirSync, readFileSync } = require('node:fs');
const Virastar = require('virastar');
const virastar = new Virastar();
for (const name of readdirSync('articles')) {
  const text = readFileSync('articles/' + name, 'utf8');
  if (virastar.cleanup(text) !== text) console.log(name);
}
`;

/** Those of Dabir that are on unless a project says otherwise. */
const RULES = selectRules().selection.length;

/** The command line of retext is a library too; its parser of Latin scripts is the widest that it has. */
const RETEXT = `import { readdirSync, readFileSync } from 'node:fs';
import { retext } from 'retext';
import repeatedWords from 'retext-repeated-words';
import sentenceSpacing from 'retext-sentence-spacing';
const processor = retext().use(repeatedWords).use(sentenceSpacing);
for (const name of readdirSync('articles'))
  for (const message of (await processor.process(readFileSync('articles/' + name, 'utf8'))).messages) console.log(name + ': ' + message);
`;

interface Tool {
  /** How many rules it runs, where it has such. */
  readonly rules?: number;
  readonly name: string;
  readonly about: string;
  readonly command: string;
  /** Run before each measurement. */
  readonly before?: () => void;
}

interface Measured {
  readonly seconds: number;
  readonly user: number;
  readonly lines: number;
  readonly status: number;
}

const folder = mkdtempSync(join(tmpdir(), 'dabir-peers-'));
const dabir = resolve('dist/cli/main.js');
const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
const removeCache = (): void => rmSync(join(folder, '.dabir-cache'), { recursive: true, force: true });

const TOOLS: readonly Tool[] = [
  {
    name: `dabir ${version}`,
    about: 'dates, names, claims, markup, spelling',
    rules: RULES,
    command: 'dabir check --format github articles',
  },
  {
    name: `dabir ${version}, cold cache`,
    about: 'the same, and keeps it',
    rules: RULES,
    command: 'dabir check --cache=.dabir-cache/check.json --format github articles',
    before: removeCache,
  },
  {
    name: `dabir ${version}, warm cache`,
    about: 'the same, from the cache',
    rules: RULES,
    command: 'dabir check --cache=.dabir-cache/check.json --format github articles',
  },
  {
    name: `dabir ${version}, two threads`,
    about: 'the same',
    rules: RULES,
    command: 'dabir check --workers 2 --format github articles',
  },
  {
    name: `textlint ${PACKAGES.textlint}`,
    about: 'four rules: no-todo, sentence-length, no-empty-section, no-zero-width-spaces',
    rules: 4,
    command: "npx textlint --format unix 'articles/*.md'",
  },
  {
    name: `cspell ${PACKAGES.cspell}`,
    about: 'words that its Persian dictionary lacks',
    rules: 1,
    command: "npx cspell --no-progress --no-summary 'articles/*.md'",
  },
  {
    name: `markdownlint-cli2 ${PACKAGES['markdownlint-cli2']}`,
    about: 'Markdown, all rules',
    command: "npx markdownlint-cli2 'articles/*.md'",
  },
  {
    name: `virastar ${PACKAGES.virastar}`,
    about: 'spacing and punctuation, as a library',
    command: 'node virastar.js',
  },
  {
    name: `retext ${PACKAGES.retext}`,
    about: 'repeated words and spaces between sentences, as a library',
    rules: 2,
    command: 'node retext.mjs',
  },
];

/** Wall and user time as the shell counts them, of the tool and of all that it starts. */
function measure({ command, before }: Tool): Measured {
  before?.();
  const script = `TIMEFORMAT='%R %U'; dabir() { '${process.execPath}' '${dabir}' "$@"; }; time { ${command} > out 2> err; }`;
  const { stderr, status } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const [seconds, user] = stderr.trim().split(/\s+/).slice(-2).map(Number);
  const lines = `${readFileSync(join(folder, 'out'), 'utf8')}${readFileSync(join(folder, 'err'), 'utf8')}`
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return { seconds, user, lines, status: status ?? -1 };
}

try {
  mkdirSync(join(folder, 'articles'));
  const corpus = corpusOf(Number(articles));
  for (const [index, text] of corpus.entries()) {
    writeFileSync(join(folder, 'articles', `${String(index).padStart(6, '0')}.fa.md`), text);
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify(TEXTLINT));
  writeFileSync(join(folder, 'cspell.json'), JSON.stringify(CSPELL));
  writeFileSync(join(folder, 'virastar.js'), VIRASTAR);
  writeFileSync(join(folder, 'retext.mjs'), RETEXT);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The peers cannot be installed: ${stderr}`);
  const size = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  // In turn, so that what else the machine does falls on all of them.
  const measured = TOOLS.map((): Measured[] => []);
  for (let run = 0; run < Number(runs); run += 1) {
    for (const [index, tool] of TOOLS.entries()) measured[index].push(measure(tool));
  }
  const megabytes = size / 1e6;
  const userOf = (index: number): number => median(measured[index].map(({ user }) => user));
  const own = userOf(0);
  const figures = TOOLS.map(({ name, about, rules, command }, index): Figure => {
    const seconds = median(measured[index].map((figure) => figure.seconds));
    const [{ lines, status: exit }] = measured[index];
    const user = userOf(index);
    const each = rules === undefined ? undefined : ((user * 1000) / rules / megabytes).toFixed(1);
    const parts = [
      `${(user / own).toFixed(2)} × dabir`,
      `${seconds.toFixed(2)} s by the clock`,
      ...(each === undefined ? [] : [`${each} ms a rule and megabyte (${rules} rules)`]),
      `${lines} lines told, status ${exit}`,
      about,
      `\`${command}\``,
    ];
    return { name, value: user, unit: 's', samples: Number(runs), note: parts.join('; ') };
  });
  report(`Beside its peers: user seconds over ${corpus.length} articles, ${megabytes.toFixed(1)} MB`, figures);
  const server = resolve('dist/server/main.node.js');
  report('Beside its peers: from a key to the problems', await serverLatencies(folder, server, longArticle(100_000)));
} finally {
  if (keep) console.log(`\n${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
