import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The built server in a process of its own, driven from outside as an editor does. */
const SERVER = resolve(process.env.DABIR_SERVER ?? 'dist/server/main.node.js');
export const URI = 'file:///desk/a.fa.md';

export interface Running {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** Resolves when the first progress that nobody asked for ends. */
  readonly indexed: Promise<void>;
}

interface StartOptions {
  readonly folder?: string;
  readonly storageUri?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

export async function startServer({ folder, storageUri, environment, node = [] }: StartOptions): Promise<Running> {
  const child = spawn(process.execPath, [...node, SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment ?? process.env,
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let tell = (): void => undefined;
  const indexed = new Promise<void>((done) => (tell = done));
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
    if (value.kind === 'end') tell();
  });
  connection.onUnhandledNotification(() => undefined);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder === undefined ? null : [{ uri: pathToFileURL(folder).href, name: 'desk' }],
    initializationOptions: { storageUri },
    capabilities: {
      window: { workDoneProgress: true },
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { diagnostic: {} },
    },
  });
  await connection.sendNotification('initialized', {});
  return { connection, process: child, indexed };
}

export async function stopServer({ connection, process: child }: Running): Promise<void> {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
}

export async function open(connection: ProtocolConnection, text: string): Promise<void> {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'persian-news', version: 1, text },
  });
  await pull(connection);
}

export const pull = (connection: ProtocolConnection): Promise<unknown> =>
  connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });

/** Types a letter and takes it away again, in paragraphs all over the text. */
export function typist(text: string): (edit: number) => { readonly line: number; readonly change: object } {
  const lines = text.split('\n');
  const long = [...lines.keys()].filter((line) => lines[line].length > 80 && !/^[[#>|-]/.test(lines[line]));
  return (edit) => {
    const line = long[Math.floor(edit / 2) % long.length] ?? 0;
    const place = lines[line].indexOf(' ', 40);
    const start = { line, character: place };
    const typed = edit % 2 === 0;
    return {
      line,
      change: { range: { start, end: typed ? start : { line, character: place + 1 } }, text: typed ? 'ی' : '' },
    };
  };
}
