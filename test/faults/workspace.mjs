/**
 * Opens a workspace of so many articles in the built server, as an editor would, and looks at what it does to whoever sits at the
 * desk: keys are answered while the index is made, cancelling is heard, a change of all files at once is one change, the client is
 * not told more than it can read, and what the server holds does not grow with the folder.
 *
 *   node test/faults/workspace.mjs [--files 50000] [--patience 1500] [--server dist/server/main.node.js]
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  CancellationTokenSource,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '50000' },
    patience: { type: 'string', default: '1500' },
    server: { type: 'string', default: 'dist/server/main.node.js' },
  },
});
const count = Number(values.files);

/** Milliseconds that a key or a cancelled request may wait, beside whatever else the machine does. */
const patience = Number(values.patience);
/** MiB that the server may hold at any time: short articles, and no more of them than it reads of any workspace. */
const MOST_MEMORY = 450;
/** Messages that nobody asked for, in all: two rounds of progress, and the problems of registries. */
const MOST_TOLD = 300;
/** Milliseconds of processor for saves of an article that is not in the index. */
const MOST_FOR_SAVES = 300;
/** Articles that the server reads of a workspace: `mostArticles` of its protocol. */
const INDEXED = 5_000;
/** Milliseconds without a key after which the index goes on. */
const QUIET = 700;

const root = mkdtempSync(join(tmpdir(), 'dabir-workspace-'));
const desk = join(root, 'desk');
const uris = Array.from({ length: count }, (_, number) => {
  const folder = join(desk, String(Math.floor(number / 100)).padStart(4, '0'));
  if (number % 100 === 0) mkdirSync(folder, { recursive: true });
  return pathToFileURL(join(folder, `${number}.fa.md`)).href;
});
/** Writes all articles, in another place each time. */
function writeAll(place) {
  for (const [number, address] of uris.entries()) {
    const text = `علی احمدی روز دوشنبه در ${place} گفت: «هوا خوب است.» این كتاب شمارهٔ ${number} است.`;
    writeFileSync(new URL(address), `---\ndate: 1404-07-12\nlang: fa\n---\n\n# خبر ${number}\n\n${text}\n`);
  }
}
writeAll('تهران');
/** The article that is open lies behind all others. */
const uri = uris[count - 1];

const faults = [];
const expect = (isSo, what) => {
  if (!isSo) faults.push(what);
};
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function start() {
  const child = spawn(process.execPath, [values.server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, XDG_CACHE_HOME: join(root, 'cache') },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const server = {
    child,
    connection,
    told: 0,
    watchers: 0,
    rounds: 0,
    ended: 0,
    token: undefined,
    version: 1,
    length: 0,
  };
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', ({ registrations }) => {
    server.watchers += registrations.flatMap(({ registerOptions }) => registerOptions?.watchers ?? []).length;
    return null;
  });
  connection.onRequest('window/workDoneProgress/create', ({ token }) => {
    server.token = token;
    return null;
  });
  connection.onNotification('$/progress', ({ value }) => {
    server.told += 1;
    if (value.kind === 'begin') server.rounds += 1;
    if (value.kind === 'end') server.ended += 1;
  });
  connection.onUnhandledNotification(() => {
    server.told += 1;
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(desk).href, name: 'desk' }],
    initializationOptions: { storageUri: pathToFileURL(join(root, 'store')).href },
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      textDocument: { diagnostic: {} },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'persian-news', version: 1, text: readFileSync(new URL(uri), 'utf8') },
  });
  return server;
}

async function stop({ connection, child }) {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
}

/** Types a letter, and resolves to how long its problems took. */
async function type(server) {
  server.version += 1;
  const at = { line: 7, character: 0 };
  const started = performance.now();
  await server.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: server.version },
    contentChanges: [{ range: { start: at, end: at }, text: 'ا' }],
  });
  const { items } = await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  expect(items.length > 0, 'an answer without the problem that is there');
  return performance.now() - started;
}

/** MiB: now, or the most that there were. */
const memory = ({ child }, which = 'VmRSS') =>
  Number(new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
/** Milliseconds of processor time. */
const cpu = ({ child }) => {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** Types now and then until `isDone`. */
async function typeUntil(server, isDone) {
  const waits = [];
  const end = performance.now() + 600_000;
  while (!isDone() && performance.now() < end) {
    for (let key = 0; key < 3 && !isDone(); key += 1) waits.push(await type(server));
    // A key can come at any time of what the index does then.
    for (let pause = 0; pause < QUIET && !isDone(); pause += 50) await wait(50);
    if (!isDone()) waits.push(await type(server));
    for (let pause = 0; pause < 2 * QUIET && !isDone(); pause += 50) await wait(50);
  }
  expect(isDone(), 'no end of it within ten minutes');
  return waits;
}

const told = (what, waits) => {
  const most = Math.max(...waits);
  expect(most < patience, `${what}: a key waited for ${most.toFixed(0)} ms`);
  return `${waits.length} keys while ${what}, answered in ${most.toFixed(0)} ms at most`;
};

async function rest(server, processor) {
  const before = cpu(server);
  await wait(2_000);
  return cpu(server) - before <= processor;
}

try {
  const server = await start();
  const indexing = await typeUntil(server, () => server.ended > 0);
  console.log(`${count} files: ${told('the index is made', indexing)}`);
  expect(server.rounds === 1, `${server.rounds} rounds of the index at the start`);
  expect(server.watchers < 20, `${server.watchers} watchers`);
  const indexed = memory(server, 'VmHWM');

  // A branch is changed: the editor tells of every file, in as few messages as it likes.
  writeAll('اصفهان');
  const rounds = server.ended;
  const before = cpu(server);
  for (let from = 0; from < count; from += 1_000) {
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: uris.slice(from, from + 1_000).map((changed) => ({ uri: changed, type: 2 })),
    });
  }
  const flood = [await type(server)];
  flood.push(...(await typeUntil(server, () => server.ended > rounds)));
  console.log(`${told('all of them change', flood)}; ${cpu(server) - before} ms of processor`);
  await wait(2 * QUIET);
  expect(server.ended - rounds <= 2, `${server.ended - rounds} rounds of the index after one change of all files`);

  // One behind the others is saved again and again.
  const saving = cpu(server);
  for (let save = 0; save < 20; save += 1) {
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await wait(50);
  }
  await wait(2 * QUIET);
  const forSaves = cpu(server) - saving;
  console.log(`20 saves of one article: ${forSaves} ms of processor`);
  if (count > INDEXED) expect(forSaves < MOST_FOR_SAVES, `20 saves took ${forSaves} ms of processor`);

  // The first pull is answered at once; one that may send parts waits for what is new, until it is cancelled.
  await server.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  for (const [method, params] of [
    ['workspace/symbol', { query: 'علی' }],
    ['dabir/checkWorkspace', {}],
    ['workspace/diagnostic', { previousResultIds: [], partialResultToken: 'parts' }],
  ]) {
    const asked = performance.now();
    const source = new CancellationTokenSource();
    const answer = server.connection.sendRequest(method, params, source.token).then(
      () => 'answered',
      ({ code }) => code,
    );
    await wait(100);
    source.cancel();
    const answered = await answer;
    const taken = performance.now() - asked;
    expect(answered === -32800 || (answered === 'answered' && method === 'workspace/symbol'), `${method}: ${answered}`);
    expect(taken < patience, `${method}, cancelled, took ${taken.toFixed(0)} ms`);
    console.log(`${method}, cancelled: ${answered} after ${taken.toFixed(0)} ms`);
  }
  const most = memory(server, 'VmHWM');
  console.log(`memory: ${indexed.toFixed(0)} MiB at most while indexing, ${most.toFixed(0)} MiB in all`);
  expect(most < MOST_MEMORY, `${most.toFixed(0)} MiB`);
  console.log(`${server.told} messages that nobody asked for`);
  expect(server.told < MOST_TOLD, `${server.told} messages that nobody asked for`);
  await stop(server);

  // The index is cancelled as soon as it shows itself.
  rmSync(join(root, 'store'), { recursive: true, force: true });
  rmSync(join(root, 'cache'), { recursive: true, force: true });
  const other = await start();
  while (other.rounds === 0 && other.ended === 0) await wait(20);
  await other.connection.sendNotification('window/workDoneProgress/cancel', { token: other.token });
  await wait(2 * QUIET);
  expect(await rest(other, 200), 'the index goes on though it was cancelled');
  console.log(told('the index is cancelled', [await type(other)]));
  await stop(other);
} finally {
  rmSync(root, { recursive: true, force: true });
}
for (const fault of faults) console.error(`Not so: ${fault}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
