import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What a client hands over before anything else. */
type Data = Readonly<Record<string, Uint8Array>>;

interface Worker {
  onmessage: ((event: { readonly data: Message | Data }) => void) | null | undefined;
  postMessage(message: Message): void;
  addEventListener(): void;
}

/** The built worker in a world without Node: no `require`, no `module`, no `process`, no `Buffer`. */
async function startWorker(answer: (request: Message) => unknown): Promise<{
  send(message: Message): void;
  request(method: string, params: unknown): Promise<unknown>;
}> {
  const waiting = new Map<number | string, (result: unknown) => void>();
  const self: Worker = {
    onmessage: undefined,
    addEventListener: () => undefined,
    postMessage: (posted) => {
      // A real worker's messages are copies; objects of another realm would not compare.
      const message = structuredClone(posted);
      if (message.id === undefined) return;
      if (message.method === undefined) waiting.get(message.id)?.(message.result);
      else send({ id: message.id, result: answer(message) });
    },
  };
  const world = {
    self,
    console,
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    crypto,
    URL,
    queueMicrotask,
    atob,
  };
  new Script(readFileSync('dist/server/server.js', 'utf8')).runInContext(createContext(world));
  const send = (message: Message): void => self.onmessage?.({ data: Object.assign({ jsonrpc: '2.0' }, message) });
  self.onmessage?.({ data: dataOf('dist/server/data') });
  // A worker's next message comes in a turn of its own.
  await new Promise(setImmediate);
  let id = 0;
  return {
    send,
    request: (method, params) => {
      id += 1;
      const asked = id;
      return new Promise((resolve) => {
        waiting.set(asked, resolve);
        send({ id: asked, method, params });
      });
    },
  };
}

function dataOf(folder: string): Data {
  const names: readonly string[] = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'));
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

describe('the server as a worker', () => {
  it('takes the very files that a server on Node reads, and holds none itself', () => {
    const program = readFileSync('dist/server/server.js', 'utf8');
    for (const name of Object.keys(dataOf('dist/server/data'))) assert.ok(program.includes(`"${name}"`), name);
    // The first name of the registry of persons, by the file that has it.
    const words = new TextDecoder().decode(dataOf('dist/server/data')['registry-persons.tsv']).slice(0, 200);
    assert.ok(words.length === 200 && !program.includes(words));
  });

  it('is the program that Node takes the rules from', () => {
    const rule = 'dates/weekday-mismatch';
    assert.ok(readFileSync('dist/server/server.js', 'utf8').includes(rule));
    assert.ok(!readFileSync('dist/server/main.node.js', 'utf8').includes(rule));
  });

  it('serves without Node, and reads its configuration through the client', async () => {
    const asked: string[] = [];
    const worker = await startWorker(({ method, params }) => {
      if (method === 'workspace/configuration') return [null];
      if (method !== 'dabir/readFile') return null;
      const { uri } = params as { uri: string };
      asked.push(uri);
      return uri.endsWith('/desk/dabir.config.json') ? '{ "rules": { "typography/arabic-yeh-kaf": "hint" } }' : null;
    });
    const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
    await worker.request('initialize', { processId: null, rootUri: null, capabilities });
    worker.send({ method: 'initialized', params: {} });
    const uri = 'vscode-vfs://github/desk/a.fa.md';
    const text = '---\r\ndate: 2022-01-10\r\nlang: fa\r\n---\r\n\r\n😀 علي آمد.\r\n';
    worker.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'persian-news', version: 1, text } },
    });
    const report = (await worker.request('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: { code: string; severity: number; range: { start: unknown } }[];
    };
    const found = report.items.find(({ code }) => code === 'typography/arabic-yeh-kaf');
    assert.equal(found?.severity, 4);
    assert.deepEqual(found?.range.start, { line: 5, character: '😀 '.length });
    assert.ok(asked.includes('vscode-vfs://github/desk/dabir.config.yaml'));
  });
});
