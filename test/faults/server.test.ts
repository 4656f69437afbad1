import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { BUILT } from '../cli/support';

const SERVER = join(dirname(BUILT), '../server/main.node.js');
const URI = 'file:///desk/long.fa.md';
/** Long enough to be at work on when the blow falls. */
const LONG = 'علي روز دوشنبه در تهران گفت: «هوا خوب است.» به گزارش ایرنا باران می‌بارد.\n\n'.repeat(2_000);

/** The processes whose parent is `pid`; none where the system has no `/proc`. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((candidate) => {
        try {
          return Number(readFileSync(`/proc/${candidate}/stat`, 'utf8').split(') ')[1].split(' ')[1]) === pid;
        } catch {
          return false;
        }
      });
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(isSo: () => boolean, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!isSo() && performance.now() < end) await new Promise((done) => setTimeout(done, 50));
  return isSo();
}

async function atWork(child: ChildProcess): Promise<{ connection: ProtocolConnection; answer: Promise<unknown> }> {
  assert.ok(child.stdin && child.stdout);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => undefined);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'persian-news', version: 1, text: LONG },
  });
  const answer = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
  return { connection, answer: answer.catch((error: unknown) => error) };
}

describe('a server that is killed at work', function () {
  this.timeout(300_000);

  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    it(`ends by ${signal}: the client sees it, and no process of its stays`, async () => {
      const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
      const { connection, answer } = await atWork(child);
      const closed = new Promise<true>((done) => connection.onClose(() => done(true)));
      await new Promise((done) => setTimeout(done, 100));
      const { pid } = child;
      assert.ok(pid !== undefined);
      const helpers = childrenOf(pid);
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      assert.equal(await closed, true);
      // A request that was under way is refused once the client lets the connection go, or had been answered just before.
      connection.dispose();
      const ended = await Promise.race([answer.then(() => true), new Promise((done) => setTimeout(done, 5_000))]);
      assert.equal(ended, true);
      for (const helper of helpers) assert.ok(await until(() => !isAlive(helper), 5));
    });
  }

  it('does not outlive a client that is killed while it waits', async function () {
    if (process.platform === 'win32') this.skip();
    // A client of its own, which starts the server, gives it work and tells its number.
    const client = spawn(
      process.execPath,
      [
        '-e',
        `const { spawn } = require('node:child_process');
const server = spawn(process.execPath, [${JSON.stringify(SERVER)}, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
const send = (message) => { const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message })); server.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n'); server.stdin.write(body); };
send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
server.stdout.once('data', () => {
  const text = ${JSON.stringify(LONG.slice(0, 75))}.repeat(2000);
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri: '${URI}', languageId: 'persian-news', version: 1, text } } });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri: '${URI}' } } });
  setTimeout(() => console.log(server.pid), 100);
});`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [told] = await once(client.stdout, 'data');
    const server = Number(String(told));
    assert.ok(isAlive(server));
    client.kill('SIGKILL');
    await once(client, 'exit');
    assert.ok(await until(() => !isAlive(server), 40), 'the server is an orphan');
  });
});
