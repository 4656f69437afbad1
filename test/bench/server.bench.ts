import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Figure, report } from './harness';
import { bytesOf, longArticle } from './longArticle';
import { newsArticle, newsCorpus } from './newsCorpus';
import { open, pull, startServer, stopServer, typist, URI } from './runningServer';

/** Articles of a workspace. */
const COUNT = 2_000;

/** Milliseconds of processor time of a process, all its threads; NaN where the system has no `/proc`. */
function cpuOf({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    // Clock ticks: a hundred a second on every Linux that Node runs on.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** Resident memory in MiB; NaN where the system has no `/proc`. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

const root = mkdtempSync(join(tmpdir(), 'dabir-bench-'));
/** No start finds what was kept before this run. */
const environment = { ...process.env, XDG_CACHE_HOME: join(root, 'cache') };

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

const figures: Figure[] = [];
const add = (name: string, value: number, unit: string, samples: number, note?: string): void => {
  if (!Number.isNaN(value)) figures.push({ name, value, unit, samples, ...(note === undefined ? {} : { note }) });
};

async function measureStarts(name: string, note?: string): Promise<void> {
  const starts: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const running = await startServer({ environment });
    starts.push(cpuOf(running.process));
    if (run === 4) add(`memory after ${name}`, memoryOf(running.process), 'MiB', 1);
    await stopServer(running);
  }
  add(`${name}, processor time`, quantile(starts, 0.5), 'ms', starts.length, note);
}

await measureStarts('initialize, very first start');
{
  // A server that has run for a while keeps its code for those that come after it.
  const running = await startServer({ environment });
  await open(running.connection, newsArticle(3));
  await new Promise((done) => setTimeout(done, 12_000));
  await stopServer(running);
}
await measureStarts('initialize', 'aim 250; its code kept from an earlier start');

const SIZES = [
  { name: '5 KB', text: newsArticle(3).slice(0, 5_000), edits: 600, aim: 'aim 3, 10 for p95' },
  { name: '100 KB', text: longArticle(100_000), edits: 400, aim: 'aim 10, 25 for p95, 5 of processor' },
  { name: '1 MB', text: longArticle(1_000_000), edits: 30, aim: '' },
];
for (const { name, text, edits, aim } of SIZES) {
  const running = await startServer({ environment });
  const { connection, process: child } = running;
  const size = `${Math.round(bytesOf(text) / 1000)} KB`;
  const opened = performance.now();
  await open(connection, text);
  add(`${name}: open → problems`, performance.now() - opened, 'ms', 1, size);
  const type = typist(text);
  const times: number[] = [];
  let version = 1;
  let before = cpuOf(child);
  const warm = Math.floor(edits / 2);
  for (let edit = 0; edit < edits; edit += 1) {
    if (edit === warm) before = cpuOf(child);
    const { change } = type(edit);
    version += 1;
    const start = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [change],
    });
    await pull(connection);
    if (edit >= warm) times.push(performance.now() - start);
  }
  add(`${name}: edit → problems`, quantile(times, 0.5), 'ms', times.length, aim);
  add(`${name}: edit → problems, p95`, quantile(times, 0.95), 'ms', times.length);
  add(`${name}: edit, processor time`, (cpuOf(child) - before) / times.length, 'ms', times.length);
  for (const method of ['hover', 'completion'] as const) {
    const answers: number[] = [];
    for (let ask = 0; ask < 60; ask += 1) {
      const { line } = type(ask * 2);
      const start = performance.now();
      await connection.sendRequest(`textDocument/${method}`, {
        textDocument: { uri: URI },
        position: { line, character: 20 + (ask % 40) },
      });
      if (ask >= 20) answers.push(performance.now() - start);
    }
    add(`${name}: ${method}`, quantile(answers, 0.5), 'ms', answers.length, 'aim 5');
  }
  add(`${name}: memory while typing`, memoryOf(child), 'MiB', 1);
  await new Promise((done) => setTimeout(done, 8_000));
  add(`${name}: memory at rest`, memoryOf(child), 'MiB', 1, name === '100 KB' ? 'aim 80' : undefined);
  const burst = cpuOf(child);
  const start_ = performance.now();
  for (let edit = 0; edit < 20; edit += 1) {
    version += 1;
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [type(edit).change],
    });
  }
  await pull(connection);
  add(`${name}: 20 edits at once → problems`, performance.now() - start_, 'ms', 1);
  add(`${name}: 20 edits at once, processor time`, cpuOf(child) - burst, 'ms', 1);
  await stopServer(running);
}

{
  const desk = join(root, 'desk');
  mkdirSync(desk);
  const corpus = newsCorpus(COUNT);
  corpus.forEach((text, number) => {
    writeFileSync(join(desk, `${number}.fa.md`), text);
  });
  const bytes = corpus.reduce((sum, text) => sum + bytesOf(text), 0);
  const store = pathToFileURL(join(root, 'store')).href;
  for (const when of ['first', 'second']) {
    const started = performance.now();
    const running = await startServer({ folder: desk, storageUri: store, environment });
    await running.indexed;
    const note = when === 'first' ? `${Math.round(bytes / 1e6)} MB, aim 10 s` : 'kept from the first';
    add(`${COUNT} articles indexed, ${when} start`, (performance.now() - started) / 1000, 's', 1, note);
    add(`${COUNT} articles indexed, ${when} start, processor time`, cpuOf(running.process) / 1000, 's', 1);
    add(`${COUNT} articles indexed, ${when} start, memory`, memoryOf(running.process), 'MiB', 1);
    await stopServer(running);
  }
}
rmSync(root, { recursive: true, force: true });

report('Language server', figures);
