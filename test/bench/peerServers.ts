import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Figure } from './harness';
import { median } from './median';

/** Exact, so that the table says what was measured. */
export const SERVER_PACKAGES = { 'vscode-langservers-extracted': '4.10.0', 'yaml-language-server': '1.19.2' };

interface PeerServer {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly languageId: string;
  readonly suffix: string;
  readonly note: string;
  readonly textOf: (article: string) => string;
}

const paragraphs = (article: string): readonly string[] =>
  article.split(/\n{2,}/).map((text) => text.replaceAll('\n', ' '));
const asJson = (article: string): string => JSON.stringify(paragraphs(article), null, 2);

/** The same words in each server's own language. */
const serversIn = (folder: string, dabir: string): readonly PeerServer[] => [
  {
    name: 'dabir lsp',
    program: dabir,
    args: ['--stdio'],
    languageId: 'persian-news',
    suffix: 'fa.md',
    note: 'all rules',
    textOf: (article) => article,
  },
  {
    name: 'vscode-json-language-server',
    program: join(folder, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server'),
    args: ['--stdio'],
    languageId: 'json',
    suffix: 'json',
    note: 'syntax, no schema',
    textOf: asJson,
  },
  {
    name: 'vscode-markdown-language-server',
    program: join(folder, 'node_modules/vscode-langservers-extracted/bin/vscode-markdown-language-server'),
    args: ['--stdio'],
    languageId: 'markdown',
    suffix: 'md',
    note: 'links; its client parses for it, and here gives it nothing: the least that it takes',
    textOf: (article) => article,
  },
  {
    name: 'yaml-language-server',
    program: join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server'),
    args: ['--stdio'],
    languageId: 'yaml',
    suffix: 'yaml',
    note: 'syntax, no schema; waits 200 ms for more keys',
    // JSON's strings are YAML's.
    textOf: (article) =>
      paragraphs(article)
        .map((text) => `- ${JSON.stringify(text)}`)
        .join('\n'),
  },
];

const PATIENCE = 20_000;

async function latencyOf(server: PeerServer, article: string, edits: number): Promise<Figure | string> {
  const child = spawn(process.execPath, [server.program, ...server.args], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = `file:///desk/article.${server.suffix}`;
  const text = server.textOf(article);
  const published = new Set<() => void>();
  connection.onError(() => undefined);
  connection.onNotification('textDocument/publishDiagnostics', () => {
    for (const tell of published) tell();
  });
  connection.onUnhandledNotification(() => undefined);
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  // The Markdown server asks its client for the tokens of markdown-it and for the folder's files: it gets none.
  for (const name of ['parse', 'findMarkdownFilesInWorkspace', 'fs/readDirectory', 'fs/readFile'])
    connection.onRequest(`markdown/${name}`, () => []);
  connection.onRequest('markdown/fs/stat', () => null);
  connection.listen();
  try {
    const work = async (): Promise<Figure> => {
      const { capabilities }: { capabilities: { diagnosticProvider?: unknown } } = await connection.sendRequest(
        'initialize',
        {
          processId: process.pid,
          rootUri: null,
          workspaceFolders: null,
          initializationOptions: { markdownFileExtensions: ['md'] },
          capabilities: {
            workspace: { configuration: true },
            textDocument: { diagnostic: { dynamicRegistration: false }, publishDiagnostics: {} },
          },
        },
      );
      await connection.sendNotification('initialized', {});
      const pulls = capabilities.diagnosticProvider !== undefined;
      const problems = (): Promise<unknown> =>
        pulls
          ? connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
          : new Promise<void>((done) => {
              const tell = (): void => {
                published.delete(tell);
                done();
              };
              published.add(tell);
            });
      const opened = pulls ? undefined : problems();
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: server.languageId, version: 1, text },
      });
      await (opened ?? problems());
      const lines = text.split('\n');
      const line = lines.findIndex((content, index) => index > 20 && content.length > 120);
      const times: number[] = [];
      for (let edit = 0; edit < edits; edit += 1) {
        const start = { line, character: 60 };
        const end = edit % 2 === 0 ? start : { line, character: 61 };
        const before = performance.now();
        const told = pulls ? undefined : problems();
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: edit + 2 },
          contentChanges: [{ range: { start, end }, text: edit % 2 === 0 ? 'ی' : '' }],
        });
        await (told ?? problems());
        if (edit >= edits / 2) times.push(performance.now() - before);
      }
      return {
        name: server.name,
        value: median(times),
        unit: 'ms',
        samples: times.length,
        note: `${(Buffer.byteLength(text) / 1000).toFixed(0)} KB; ${server.note}; ${pulls ? 'asked' : 'told'}`,
      };
    };
    return await Promise.race([
      work(),
      new Promise<string>((done) => setTimeout(() => done('no answer'), PATIENCE + edits * 1000).unref()),
    ]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    connection.dispose();
    child.kill();
  }
}

/** From a key to the problems of the changed text, in each server, one behind the other. */
export async function serverLatencies(folder: string, dabir: string, article: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const server of serversIn(folder, dabir)) {
    const figure = await latencyOf(server, article, 60);
    if (typeof figure === 'string') console.error(`${server.name}: ${figure}; it is left out.`);
    else figures.push(figure);
  }
  return figures;
}
