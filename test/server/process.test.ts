import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  ErrorCodes,
  type Hover,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The built server, as any editor starts it. */
const SERVER = resolve('dist/server/main.node.js');
const URI = 'file:///desk/%D8%AE%D8%A8%D8%B1.fa.md';
const TEXT =
  '---\r\ndate: 2022-01-10\r\nlang: fa\r\n---\r\n\r\n😀 علي [آمد][۱].\r\n\r\n[1]: https://example.org/news/1 "منبع"\r\n';

describe('the built server', function () {
  this.timeout(300_000);
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill('SIGKILL');
    child = undefined;
  });

  const run = (args: readonly string[], stdio: ('pipe' | 'ipc')[] = ['pipe', 'pipe', 'pipe']): ChildProcess => {
    child = spawn(process.execPath, [SERVER, ...args], { stdio });
    return child;
  };
  const exitOf = async (process_: ChildProcess): Promise<unknown> =>
    process_.exitCode ?? ((await once(process_, 'exit')) as unknown[])[0];

  it('leads a client from its first word to its last over stdio', async () => {
    const server = run(['--stdio']);
    const connection = overStreams(server);
    const initialised = await initialise(connection, process.pid);
    assert.equal(initialised.serverInfo.name, 'dabir');
    const problems = await openAndPull(connection);
    const label = problems.find(({ code }) => code === 'markup/near-miss-label');
    assert.ok(label);
    assert.deepEqual(label.range.start, { line: 5, character: '😀 علي '.length });
    const textDocument = { uri: URI };
    const hover: Hover = await connection.sendRequest('textDocument/hover', {
      textDocument,
      position: label.range.start,
    });
    assert.match(JSON.stringify(hover.contents), /چرا؟/);
    const [fix]: CodeAction[] = await connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range: label.range,
      context: { diagnostics: [label] },
    });
    assert.deepEqual(fix?.edit?.changes?.[URI]?.[0]?.newText, '1');
    assert.equal(await connection.sendRequest('shutdown'), null);
    await connection.sendNotification('exit');
    assert.equal(await exitOf(server), 0);
  });

  it('answers nothing before it is initialised, and is initialised once', async () => {
    const server = run(['--stdio']);
    const connection = overStreams(server);
    const textDocument = { uri: URI };
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: 'علي آمد.' },
    });
    for (const method of ['textDocument/hover', 'workspace/symbol', 'shutdown', 'dabir/unknown'])
      await assert.rejects(connection.sendRequest(method, { textDocument }), {
        code: ErrorCodes.ServerNotInitialized,
      });
    await initialise(connection, process.pid);
    await assert.rejects(initialise(connection, process.pid), { code: ErrorCodes.InvalidRequest });
    assert.ok((await openAndPull(connection)).length > 0);
    assert.equal(await connection.sendRequest('shutdown'), null);
    await connection.sendNotification('exit');
    assert.equal(await exitOf(server), 0);
  });

  it('refuses what is asked after shutdown, and ends when told so', async () => {
    const server = run(['--stdio']);
    const connection = overStreams(server);
    await initialise(connection, process.pid);
    await openAndPull(connection);
    const textDocument = { uri: URI };
    const position = { line: 5, character: 3 };
    // Asked before the answer to `shutdown` is there, too.
    const ended = connection.sendRequest('shutdown');
    for (const [method, params] of [
      ['textDocument/hover', { textDocument, position }],
      ['textDocument/diagnostic', { textDocument }],
      ['workspace/symbol', { query: '' }],
      ['codeAction/resolve', { title: '' }],
      ['dabir/unknown', {}],
      ['shutdown', undefined],
    ] as const)
      await assert.rejects(connection.sendRequest(method, params), { code: ErrorCodes.InvalidRequest }, method);
    assert.equal(await ended, null);
    await connection.sendNotification('exit');
    assert.equal(await exitOf(server), 0);
  });

  it('speaks over the channel to its parent', async () => {
    const server = run(['--node-ipc'], ['pipe', 'pipe', 'pipe', 'ipc']);
    const connection = connect(new IPCMessageReader(server), new IPCMessageWriter(server));
    await initialise(connection, process.pid);
    assert.ok((await openAndPull(connection)).length > 0);
    server.disconnect();
    assert.equal(await exitOf(server), 1);
  });

  it('speaks over a socket, and ends with it', async () => {
    const listener = createServer();
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const address = listener.address();
    assert.ok(typeof address === 'object' && address !== null);
    const server = run([`--socket=${address.port}`]);
    const [socket] = await once(listener, 'connection');
    const connection = connect(new StreamMessageReader(socket), new StreamMessageWriter(socket));
    await initialise(connection, null);
    assert.ok((await openAndPull(connection)).length > 0);
    socket.destroy();
    listener.close();
    assert.equal(await exitOf(server), 1);
  });

  it('ends when its input ends', async () => {
    const server = run(['--stdio']);
    const connection = overStreams(server);
    await initialise(connection, null);
    server.stdin?.end();
    assert.equal(await exitOf(server), 1);
  });

  it('ends when the process that the client named is gone', async () => {
    const parent = spawn(process.execPath, ['-e', '']);
    await once(parent, 'exit');
    const server = run(['--stdio']);
    await initialise(overStreams(server), parent.pid ?? null);
    assert.equal(await exitOf(server), 1);
  });

  it('goes on after messages that are none', async () => {
    const server = run(['--stdio']);
    const connection = overStreams(server);
    await initialise(connection, null);
    for (const body of ['{"jsonrpc":"2.0","method":', '[]', '"x"', 'null', '{"jsonrpc":"2.0","id":{},"method":7}']) {
      server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    assert.ok((await openAndPull(connection)).length > 0);
    assert.equal(server.exitCode, null);
  });

  describe('lives through', function () {
    this.timeout(300_000);
    const units = (length: number, unit: () => number): string => {
      let text = 'متن ';
      while (text.length < length) text += String.fromCharCode(unit());
      return text;
    };
    // The same at every run: a linear congruence, Numerical Recipes.
    let state = 20_220_110;
    const random = (bound: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * bound);
    };
    const cases: Readonly<Record<string, () => string>> = {
      'a file of 10 MB': () => 'علي آمد و رفت.\n\n'.repeat(400_000),
      'one line of 1 MB': () => 'علی آمد و رفت. '.repeat(37_000),
      'binary content': () => units(100_000, () => random(0x100)),
      'halves of surrogate pairs': () => units(100_000, () => 0xd800 + random(0x800)),
      'any code unit at all': () => units(100_000, () => random(0x10000)),
      'nothing but direction controls': () => `متن ${'\u202e\u2066'.repeat(50_000)}`,
      'nothing but half-spaces': () => '\u200c'.repeat(100_000),
      'nothing but opened quotations': () => `متن ${'«'.repeat(100_000)}`,
    };
    for (const [name, text] of Object.entries(cases)) {
      it(name, async () => {
        const server = run(['--stdio']);
        const connection = overStreams(server);
        await initialise(connection, null);
        const uri = 'file:///desk/odd.fa.md';
        const textDocument = { uri, languageId: 'persian-news', version: 1, text: text() };
        await connection.sendNotification('textDocument/didOpen', { textDocument });
        const report: { items: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', {
          textDocument: { uri },
        });
        assert.ok(Array.isArray(report.items));
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: 2 },
          contentChanges: [{ text: 'علي آمد.' }],
        });
        const again: { items: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', {
          textDocument: { uri },
        });
        assert.ok(again.items.some(({ code }) => code === 'typography/arabic-yeh-kaf'));
        assert.equal(server.exitCode, null);
      });
    }
  });

  it('tells how it is used, and its version', async () => {
    const usage = run([]);
    const [said] = await once(usage.stderr ?? usage, 'data');
    assert.match(String(said), /--stdio/);
    assert.equal(await exitOf(usage), 2);
    const version = run(['--version']);
    const [number] = await once(version.stdout ?? version, 'data');
    assert.match(String(number), /^\d+\.\d+\.\d+\n$/);
    assert.equal(await exitOf(version), 0);
  });
});

function overStreams({ stdin, stdout }: ChildProcess): ProtocolConnection {
  assert.ok(stdin && stdout);
  return connect(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}

function connect(reader: MessageReader, writer: MessageWriter): ProtocolConnection {
  const connection = createProtocolConnection(reader, writer);
  connection.onRequest('workspace/configuration', () => [null]);
  connection.listen();
  return connection;
}

async function initialise(
  connection: ProtocolConnection,
  processId: number | null,
): Promise<{ serverInfo: { name: string } }> {
  const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
  const result: { serverInfo: { name: string } } = await connection.sendRequest('initialize', {
    processId,
    rootUri: null,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  return result;
}

async function openAndPull(connection: ProtocolConnection): Promise<Diagnostic[]> {
  const textDocument = { uri: URI, languageId: 'persian-news', version: 1, text: TEXT };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const report: { items: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: URI },
  });
  return report.items;
}
