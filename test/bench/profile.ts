/**
 * Where the processor's time goes on each path that somebody waits for, by the rooms of the house, beside the floor: the least that
 * any reader of those texts must do. `npm run profile` builds with readable names, runs each path under V8's own sampler and puts the
 * table into BENCHMARKS.md; `-- --functions` prints the functions, too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readProfile, type SelfTime } from './cpuProfile';
import { floorOf } from './floor';
import { type Figure, report } from './harness';
import { longArticle } from './longArticle';
import { newsArticle, newsCorpus } from './newsCorpus';
import { open, pull, startServer, stopServer, typist, URI } from './runningServer';

const ARTICLES = 200;
const EDITS = 600;
const SHOWN = 3;
const FUNCTIONS = 12;
/** Microseconds between two looks. */
const INTERVAL = 250;

/** The first pattern that a module's path has says what it is for. */
const ROOMS: readonly (readonly [room: string, module: RegExp])[] = [
  ['collecting garbage', /^\(garbage collector\)$/],
  ['the engine: compiling, starting, what is written in C++', /^\((?:program|root)\)$/],
  ['loading the bundle', /dist\/(?:cli|server)\//],
  ['regular expressions', /^RegExp: /],
  ['Node: reading files, loading, the event loop', /^node:|^[\w ]+$|^$/],
  ['letters: folding, tokens, the automaton', /^server\/(?:language\/(?:text|morphology)|data)\/|^dabir:/],
  ['Markdown', /^server\/language\/article\/|@lezer/],
  ['the tagger', /^server\/language\/entities\/tagger\//],
  ['names', /^server\/language\/entities\//],
  ['dates', /^server\/language\/(?:dates|calendars)\//],
  ['claims', /^server\/language\/claims\//],
  ['rules', /^server\/(?:rules|language\/orthography)\//],
  ['the command', /^server\/cli\//],
  ['packages', /^node_modules\//],
  ['the server', /^server\//],
];

const roomOf = (module: string): string => ROOMS.find(([, pattern]) => pattern.test(module))?.[0] ?? module;

const root = mkdtempSync(join(tmpdir(), 'dabir-profile-'));
const profiled = (name: string): { readonly folder: string; readonly node: readonly string[] } => {
  const folder = join(root, name);
  return { folder, node: ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-interval=${INTERVAL}`] };
};

const figures: Figure[] = [];

/** @param pieces how many of what the floor is given for were worked on: a floor of one article and a hundred edits are a hundred floors */
function tell(path: string, times: readonly SelfTime[], floor: number | undefined, pieces = 1): void {
  const sum = times.reduce((total, { milliseconds }) => total + milliseconds, 0);
  const rooms = new Map<string, number>();
  for (const { module, milliseconds } of times) {
    const room = roomOf(module);
    rooms.set(room, (rooms.get(room) ?? 0) + milliseconds);
  }
  const beside = (milliseconds: number): string =>
    floor === undefined ? '' : `; ${(milliseconds / pieces / floor).toFixed(1)} × the floor`;
  const add = (name: string, milliseconds: number): void => {
    const share = `${Math.round((milliseconds / sum) * 100)} %`;
    figures.push({
      name,
      value: milliseconds / pieces,
      unit: 'ms',
      samples: 1,
      note: `${share}${beside(milliseconds)}`,
    });
  };
  add(path, sum);
  const sorted = [...rooms].sort(([, a], [, b]) => b - a);
  for (const [room, milliseconds] of sorted.slice(0, SHOWN)) add(`${path}: ${room}`, milliseconds);
  const rest = sorted.slice(SHOWN).reduce((total, [, milliseconds]) => total + milliseconds, 0);
  add(`${path}: all else`, rest);
  if (!process.argv.includes('--functions')) return;
  console.error(`\n${path}`);
  for (const [room, milliseconds] of sorted) console.error(`  ${milliseconds.toFixed(0)} ms  ${room}`);
  for (const { name, module, milliseconds } of times.slice(0, FUNCTIONS))
    console.error(`    ${milliseconds.toFixed(0)} ms  ${name}  ${module}`);
}

const microseconds = (): number => Number(process.hrtime.bigint() / 1000n);

function command(name: string, args: readonly string[], folder: string): readonly SelfTime[] {
  const { folder: into, node } = profiled(name);
  const { status, stderr } = spawnSync(process.execPath, [...node, resolve('dist/cli/main.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return readProfile(into);
}

try {
  const texts = newsCorpus(ARTICLES);
  const desk = join(root, 'desk');
  mkdirSync(desk);
  for (const [number, text] of texts.entries()) writeFileSync(join(desk, `${number}.fa.md`), text);
  const floor = floorOf(texts);
  tell(`dabir check, ${ARTICLES} articles`, command('cold', ['check', '.'], desk), floor);
  command('filling', ['check', '--cache=../cache.json', '.'], desk);
  tell(
    `dabir check, ${ARTICLES} articles, warm cache`,
    command('warm', ['check', '--cache=../cache.json', '.'], desk),
    floor,
  );

  const environment = { ...process.env, XDG_CACHE_HOME: join(root, 'cache') };
  {
    // A server that has run for a while keeps its code for those that come after it.
    const running = await startServer({ environment });
    await open(running.connection, newsArticle(3));
    await new Promise((done) => setTimeout(done, 12_000));
    await stopServer(running);
  }
  {
    const { folder, node } = profiled('start');
    const running = await startServer({ environment, node });
    const ready = microseconds();
    await stopServer(running);
    tell('the server’s start, its code kept from an earlier one', readProfile(folder, 0, ready), undefined);
  }
  {
    const text = longArticle(100_000);
    const { folder, node } = profiled('edits');
    const running = await startServer({ environment, node });
    await open(running.connection, text);
    const type = typist(text);
    let warm = 0;
    for (let edit = 0; edit < EDITS; edit += 1) {
      if (edit === EDITS / 2) warm = microseconds();
      await running.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: edit + 2 },
        contentChanges: [type(edit).change],
      });
      await pull(running.connection);
    }
    const end = microseconds();
    await stopServer(running);
    tell('an edit of 100 KB, to its problems', readProfile(folder, warm, end), floorOf([text]), EDITS / 2);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
report('Where the time goes', figures);
