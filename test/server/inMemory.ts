import { PassThrough } from 'node:stream';
import {
  type Connection,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Unread } from '../../server/host';
import { RULES } from '../../server/rules/registry';
import { createServer } from '../../server/server';

/** A server and a client of the real protocol, joined by streams in memory instead of pipes. */
export interface InMemoryClient {
  readonly connection: ProtocolConnection;
  readonly initialised: InitializeResult;
  /** The editor's `dabir` settings by scope (a folder's URI); `''` for everything else. */
  readonly settings: Map<string, unknown>;
  /** Files by URI, as the host's file system. */
  readonly files: Map<string, string | Unread>;
  readonly published: PublishDiagnosticsParams[];
  /** What the server wrote into the editor's log. */
  readonly logged: string[];
  readonly registered: string[];
  readonly refreshes: () => number;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** Waits until problems of this version are pushed. */
  pushed(uri: string, version: number): Promise<readonly Diagnostic[]>;
  dispose(): void;
}

export interface StartOptions {
  readonly capabilities?: InitializeParams['capabilities'];
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string | Unread>>;
  /** For what the editor waits before it answers a registration. */
  readonly registering?: Promise<void>;
}

/** An editor that can do all that the server makes use of. */
export const ABLE: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
  },
};

/** The same editor as it was before it could ask for diagnostics. */
export const PUSHED: InitializeParams['capabilities'] = {
  ...ABLE,
  textDocument: { ...ABLE.textDocument, diagnostic: undefined },
};

/** Settings under which few rules speak, so that a new rule changes no test of the server. */
export function fewRules(others: Readonly<Record<string, unknown>> = {}): { readonly rules: Record<string, unknown> } {
  const few = ['typography/arabic-yeh-kaf', 'markup/near-miss-label'];
  const rules = Object.fromEntries(RULES.map(({ id }) => [id, few.includes(id) ? 'error' : 'off']));
  return { rules: { ...rules, ...others } };
}

/** The server at the other end of two streams, with a file system of its own. */
function serve(input: PassThrough, output: PassThrough, files: ReadonlyMap<string, string | Unread>): Connection {
  // Readers, not streams: with streams the library ends the process where they end.
  const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  createServer(connection, {
    canRead: (uri) => uri.startsWith('file:'),
    readFile: async (uri) => files.get(uri),
    findArticles: async (folder) =>
      [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && /\.(?:md|txt|fanews)$/.test(uri)),
  });
  connection.listen();
  return connection;
}

/** Waits, for five seconds at most, until problems of a version have been pushed. */
async function pushedOf(
  published: readonly PublishDiagnosticsParams[],
  uri: string,
  version: number,
): Promise<Diagnostic[]> {
  const end = Date.now() + 5_000;
  for (;;) {
    const found = published.findLast((params) => params.uri === uri && params.version === version);
    if (found !== undefined) return found.diagnostics;
    if (Date.now() > end) throw new Error(`no problems of version ${version} of ${uri} were pushed`);
    await new Promise((done) => setTimeout(done, 2));
  }
}

export async function startInMemory(options: StartOptions = {}): Promise<InMemoryClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const files = new Map(Object.entries(options.files ?? {}));
  const settings = new Map(Object.entries(options.settings ?? { '': fewRules() }));
  const server = serve(toServer, toClient, files);
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const registered: string[] = [];
  let refreshes = 0;
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri = '' }) => settings.get(scopeUri) ?? settings.get('') ?? null),
  );
  connection.onRequest('client/registerCapability', async (params: { registrations: { method: string }[] }) => {
    await options.registering;
    registered.push(...params.registrations.map(({ method }) => method));
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
  });
  connection.listen();

  const initialised: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? ABLE,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    initializationOptions: options.initializationOptions ?? fewRules(),
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    initialised,
    settings,
    files,
    published,
    logged,
    registered,
    refreshes: () => refreshes,
    open: (uri, text, languageId = 'persian-news') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    pull: async (uri) => {
      const report: { items?: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items ?? [];
    },
    pushed: (uri, version) => pushedOf(published, uri, version),
    dispose: () => {
      connection.dispose();
      server.dispose();
      toServer.end();
      toClient.end();
    },
  };
}
