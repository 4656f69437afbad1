import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { newsCorpus } from '../bench/newsCorpus';
import { findBrowser } from '../browser';
import { BUILT, withFolder } from '../cli/support';
import { articlesIn } from '../data/articles/articles';

/** DABIR_ARTICLES=500 for the whole corpus, as the benchmarks have it. */
const ARTICLES = Number(process.env.DABIR_ARTICLES ?? 20);

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Diagnostic {
  readonly code: string;
  readonly severity: number;
  readonly message: string;
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;
}

const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

const examples = ['annotated.fa.md', 'problems.fa.md'].map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]);
const files: Readonly<Record<string, string>> = Object.fromEntries([
  ...newsCorpus(ARTICLES).map((text, index) => [`news/${index}.fa.md`, text]),
  ...[...articlesIn('clean'), ...articlesIn('rough')].map(({ name, text }) => [`${name}.fa.md`, text]),
  ...examples,
]);

/** What the built command says of the files, by path. */
async function commanded(): Promise<ReadonlyMap<string, readonly Told[]>> {
  let said: ReadonlyMap<string, readonly Told[]> = new Map();
  await withFolder(files, (folder) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [BUILT, 'check', '--messages', 'fa', '--format', 'json', '.'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env: { PATH: process.env.PATH } },
    );
    assert.equal(status, 1, stderr);
    const report: { files: { path: string; problems: (Told & { suppressed: boolean })[] }[] } = JSON.parse(stdout);
    said = new Map(
      report.files.map(({ path, problems }) => [
        path,
        problems
          .filter(({ suppressed }) => !suppressed)
          .map(({ rule, severity, message, line, column, endLine, endColumn }) => ({
            rule,
            severity,
            message,
            line,
            column,
            endLine,
            endColumn,
          })),
      ]),
    );
  });
  return said;
}

/** Runs in the page: starts the worker, hands its data over, opens every text and asks for its problems. */
async function serve({
  program,
  data,
  texts,
}: {
  readonly program: string;
  readonly data: Readonly<Record<string, string>>;
  readonly texts: readonly (readonly [path: string, text: string])[];
}): Promise<readonly (readonly [path: string, items: readonly Diagnostic[]])[]> {
  const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const worker = new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));
  const waiting = new Map<unknown, (result: unknown) => void>();
  worker.onmessage = ({ data: message }) => {
    if (message.method === undefined) waiting.get(message.id)?.(message.result);
    else if (message.id !== undefined) worker.postMessage({ jsonrpc: '2.0', id: message.id, result: null });
  };
  const send = (method: string, params: unknown): void => worker.postMessage({ jsonrpc: '2.0', method, params });
  let id = 0;
  const request = (method: string, params: unknown): Promise<unknown> => {
    id += 1;
    const asked = id;
    return new Promise((resolve) => {
      waiting.set(asked, resolve);
      worker.postMessage({ jsonrpc: '2.0', id: asked, method, params });
    });
  };
  worker.postMessage(Object.fromEntries(Object.entries(data).map(([name, base64]) => [name, bytes(base64)])));
  const capabilities = { textDocument: { diagnostic: {} } };
  await request('initialize', { processId: null, rootUri: null, capabilities });
  send('initialized', {});
  const told: [string, readonly Diagnostic[]][] = [];
  for (const [path, text] of texts) {
    const uri = `file:///desk/${path}`;
    send('textDocument/didOpen', { textDocument: { uri, languageId: 'persian-news', version: 1, text } });
    const { items } = (await request('textDocument/diagnostic', { textDocument: { uri } })) as { items: Diagnostic[] };
    send('textDocument/didClose', { textDocument: { uri } });
    told.push([path, items]);
  }
  worker.terminate();
  return told;
}

describe('the server in a browser’s worker', function () {
  this.timeout(600_000);
  let browser: Browser | undefined;
  before(async function () {
    const executablePath = findBrowser();
    if (executablePath === undefined) this.skip();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  after(() => browser?.close());

  it('says the same of every article as the command, to the letter', async () => {
    assert.ok(browser !== undefined);
    const names: readonly string[] = JSON.parse(readFileSync('dist/server/data/files.json', 'utf8'));
    const data = Object.fromEntries(
      names.map((name) => [name, readFileSync(join('dist/server/data', name)).toString('base64')]),
    );
    const program = readFileSync('dist/server/server.js', 'utf8');
    const page = await browser.newPage();
    const told = await page.evaluate(serve, { program, data, texts: Object.entries(files) });
    const expected = await commanded();
    let problems = 0;
    for (const [path, items] of told) {
      const seen = items
        .filter(({ code }) => code !== 'front-matter')
        .map(({ code, severity, message, range: { start, end } }) => ({
          rule: code,
          severity: SEVERITIES[severity],
          message,
          line: start.line + 1,
          column: start.character + 1,
          endLine: end.line + 1,
          endColumn: end.character + 1,
        }));
      assert.deepEqual(seen, expected.get(path) ?? [], path);
      problems += seen.length;
    }
    assert.equal(told.length, Object.keys(files).length);
    assert.ok(problems > told.length);
  });
});
