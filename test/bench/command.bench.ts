import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { corpusOf } from './articles';
import { type Figure, report } from './harness';
import { median } from './median';
import { newsArticle, newsCorpus } from './newsCorpus';

/**
 * What the built command costs over an archive, from a cold start: user time of all its threads, and the most memory that it held,
 * as the system counts them. `--articles=N` (500) for the folders, `--stream=N` (2,000) for the pipe, `--runs=N` (3).
 */
const optionOf = (name: string, fallback: number): number => {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given === undefined ? fallback : Number(given.slice(given.indexOf('=') + 1));
};
const articles = optionOf('articles', 500);
const streamed = optionOf('stream', 2_000);
const runs = optionOf('runs', 3);

const folder = mkdtempSync(join(tmpdir(), 'dabir-command-'));
const command = resolve('dist/cli/main.js');
const told = join(folder, 'usage.json');
const hook = join(folder, 'hook.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => require('node:worker_threads').isMainThread && require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.resourceUsage())));`,
);

interface Usage {
  /** Microseconds. */
  readonly userCPUTime: number;
  /** Kilobytes. */
  readonly maxRSS: number;
}

function run(args: readonly string[], input?: string): Usage {
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    ...(input === undefined ? {} : { input }),
  });
  if (status !== 0 && status !== 1) throw new Error(`dabir ${args.join(' ')}: ${stderr}`);
  return JSON.parse(readFileSync(told, 'utf8')) as Usage;
}

function figureOf(name: string, work: () => Usage): Figure {
  const usages = Array.from({ length: runs }, work);
  const megabytes = median(usages.map(({ maxRSS }) => maxRSS)) / 1024;
  return {
    name,
    value: median(usages.map(({ userCPUTime }) => userCPUTime)) / 1e6,
    unit: 's',
    samples: runs,
    note: `user time; ${megabytes.toFixed(0)} MB at most`,
  };
}

const figures: Figure[] = [];
try {
  figures.push(figureOf('dabir --version', () => run(['--version'])));
  for (const [name, texts] of [
    ['common news', newsCorpus(articles)],
    ['news full of problems', corpusOf(articles)],
  ] as const) {
    const into = name.replaceAll(' ', '-');
    mkdirSync(join(folder, into));
    for (const [number, text] of texts.entries()) {
      writeFileSync(join(folder, into, `${String(number).padStart(6, '0')}.fa.md`), text);
    }
    const about = `${texts.length} articles of ${name}`;
    figures.push(figureOf(about, () => run(['check', into])));
    figures.push(figureOf(`${about}, two threads`, () => run(['check', '--workers', '2', into])));
    const cache = `--cache=${into}.json`;
    run(['check', cache, into]);
    figures.push(figureOf(`${about}, warm cache`, () => run(['check', cache, into])));
  }
  const lines = Array.from({ length: streamed }, (_, number) => `${JSON.stringify({ text: newsArticle(number) })}\n`);
  figures.push(
    figureOf(`${streamed} articles through --stdin-jsonl`, () => run(['check', '--stdin-jsonl'], lines.join(''))),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report('The command', figures);
