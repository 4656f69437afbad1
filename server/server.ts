import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type InitializeResult,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { version } from '../package.json';
import { type Answering, createAnswering } from './answering';
import { capabilitiesFor } from './capabilities';
import type { ClientAbilities } from './clientAbilities';
import { createFiles } from './clientFiles';
import { type ClientSide, createClientSide } from './clientSide';
import { type Configuration, createConfiguration } from './configuration';
import { logOf } from './connectionLog';
import { answerDocumentRequests } from './documentRequests';
import { configurationDiagnostics } from './features/configurationDiagnostics';
import { provideDiagnostics } from './features/diagnostics';
import { createFileReports } from './fileReports';
import { describeError, type Host, type Log } from './host';
import type { Language } from './language/text';
import { refuse } from './lifecycle';
import { createNewsrooms, type Newsrooms } from './newsrooms';
import { answerOwnRequests } from './ownRequests';
import { RESULT_IDS, requireParameters, TEXT } from './parameters';
import { parentFolder } from './projectConfiguration';
import {
  checkWorkspaceRequest,
  configurationFiles,
  type ReadFileResult,
  readFileRequest,
  registryFiles,
  settingsSection,
} from './protocol';
import { createPublisher } from './publisher';
import { createSession, type Session, type Snapshot } from './session';
import { createIndexer, type Indexer } from './workspace/indexer';
import { createWorkspaceArticles, type WorkspaceArticles } from './workspace/workspaceArticles';
import { createWorkspaceFolders, type WorkspaceFolders } from './workspace/workspaceFolders';
import { createWorkspaceRequests } from './workspace/workspaceRequests';

const CONFIGURATIONS = [...configurationFiles, 'package.json'];
const ARTICLES = '*.{md,txt,fanews,khabar}';

interface CheckWorkspaceParams {
  readonly workDoneToken?: string | number;
}

/** Speaks the protocol over a connection that is not listening yet. Its files of requests and `ClientSide` are the only others that see one. */
export function createServer(connection: Connection, host: Host): void {
  const log = logOf(connection);
  const parts = createParts(connection, host, log);
  followLifecycle(connection, host, { ...parts, log });
  followSettings(connection, parts);
  followDocuments(connection, parts);
  answerDocumentRequests(connection, parts);
  answerOwnRequests(connection, parts);
  answerWorkspaceRequests(connection, parts);
  refuse(connection);
}

/** What a server consists of. */
interface Parts {
  readonly client: ClientSide;
  readonly abilities: () => ClientAbilities;
  readonly folders: WorkspaceFolders;
  readonly newsrooms: Newsrooms;
  readonly configuration: Configuration;
  readonly session: Session;
  readonly answering: Answering;
  readonly articles: WorkspaceArticles;
  readonly indexer: Indexer;
  readonly diagnose: (snapshot: Snapshot) => readonly Diagnostic[];
  readonly send: (params: PublishDiagnosticsParams) => Promise<void>;
  /** Tells the problems of an open article to a client that cannot ask for them. */
  readonly publish: (uri: string) => void;
  /** Settings changed: everything that was said may have to be said otherwise. */
  readonly refreshAll: () => void;
}

function createParts(connection: Connection, host: Host, log: Log): Parts {
  const client = createClientSide(connection, log);
  const folders = createWorkspaceFolders();
  const saved = createFiles(host, (params) => connection.sendRequest<ReadFileResult>(readFileRequest, params));
  const languageOf = async (uri: string): Promise<Language> => (await configuration.settingsOf(uri)).language;
  const send = (params: PublishDiagnosticsParams): Promise<void> => connection.sendDiagnostics(params);
  const newsrooms = createNewsrooms({
    saved,
    languageOf,
    send,
    changed: () => {
      configuration.forgetNewsrooms();
      refreshAnswers();
    },
  });
  const { files, finder } = newsrooms;
  const reports = createFileReports({
    diagnosticsOf: configurationDiagnostics,
    languageOf,
    send,
    versionOf: () => undefined,
  });
  const configuration = createConfiguration({
    pull: client.pullSettings,
    workspaceFolderOf: folders.of,
    files,
    newsrooms: finder,
    log,
    told: reports.tell,
  });
  const session = createSession(configuration, log, () => host.worked?.());
  const answering = createAnswering(session, log);
  const diagnose = (snapshot: Snapshot): readonly Diagnostic[] =>
    answering.attempt('diagnostics', snapshot, [], () => provideDiagnostics(snapshot));
  const { publish: push } = createPublisher({ snapshot: session.snapshot, diagnose, send }, log);
  const publish = (uri: string): void => {
    if (!client.abilities().pullsDiagnostics) push(uri);
  };
  const { settingsOf } = configuration;
  const { findArticles, symbolReader } = host;
  const articles = createWorkspaceArticles(
    { findArticles, readFile: files.readFile, folders: folders.all, settingsOf, symbolReader },
    log,
  );
  const indexer = createIndexer({ articles, worked: () => host.worked?.(), progress: client.showProgress });

  /** What was said has to be said anew. */
  function refreshAnswers(): void {
    articles.forgetAll();
    for (const uri of session.uris()) publish(uri);
    client.refresh();
  }
  const refreshAll = (): void => {
    configuration.forget();
    refreshAnswers();
  };

  const { abilities } = client;
  const reading = { session, answering, articles, indexer, diagnose };
  return { client, abilities, folders, newsrooms, configuration, ...reading, send, publish, refreshAll };
}

/** From the greeting, in which each says what it can, to the end. */
function followLifecycle(connection: Connection, host: Host, parts: Parts & { readonly log: Log }): void {
  const { client, abilities, folders, session, newsrooms, articles, indexer } = parts;
  let hasIndex = false;
  /** Once there is a folder: an editor may be opened without one, and be given one later. */
  const startIndex = async (): Promise<void> => {
    if (hasIndex || folders.all().length === 0) return;
    hasIndex = true;
    if (host.storeFor !== undefined) await articles.useStore(host.storeFor(folders.all(), client.storage()));
    if (host.reluctant !== true) indexer.start();
  };

  connection.onInitialize((params): InitializeResult => {
    client.introduce(params);
    folders.start(params);
    return { serverInfo: { name: 'dabir', version }, capabilities: capabilitiesFor(abilities()) };
  });
  connection.onInitialized(async () => {
    if (abilities().workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        parts.refreshAll();
        void startIndex();
      });
    }
    try {
      await register(connection, abilities());
    } catch (error) {
      parts.log.warn(`The editor refused a registration: ${describeError(error)}`);
    }
    await startIndex();
  });
  connection.onShutdown(async () => {
    newsrooms.stop();
    indexer.stop();
    await articles.save();
    for (const uri of session.uris()) session.close(uri);
  });
}

/** Asks to hear of changed settings and files. Rejects where the client refuses. */
async function register(connection: Connection, abilities: ClientAbilities): Promise<void> {
  if (abilities.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
  }
  if (abilities.registersWatchers) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [...CONFIGURATIONS, ...registryFiles, ARTICLES].map((name) => ({ globPattern: `**/${name}` })),
    });
  }
}

/** Reads anew when settings change, the editor's or those in files. */
function followSettings(connection: Connection, parts: Parts): void {
  const { client, articles, newsrooms, configuration, refreshAll } = parts;
  const read = (changes: readonly FileEvent[]): void => {
    // An installation rewrites thousands of manifests that are nobody's configuration.
    const ours = changes.map(({ uri }) => uri).filter((uri) => !uri.includes('/node_modules/'));
    for (const uri of ours) articles.forget(uri);
    const configurations = ours.filter((uri) => CONFIGURATIONS.some((name) => uri.endsWith(`/${name}`)));
    if (configurations.length === 0) {
      newsrooms.saved(ours);
      return;
    }
    refreshAll();
    for (const uri of configurations) {
      const folder = parentFolder(uri);
      if (folder !== undefined) void configuration.read(folder);
    }
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    client.changeSettings(settings);
    refreshAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => read(changes));
}

/** Takes in what is typed, in articles and in registries of names. */
function followDocuments(connection: Connection, parts: Parts): void {
  const { newsrooms, session, indexer, articles, configuration, publish } = parts;
  connection.onDidOpenTextDocument(({ textDocument }) => {
    if (newsrooms.open(textDocument)) return;
    session.open(textDocument);
    publish(textDocument.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    if (newsrooms.change(textDocument.uri, textDocument.version, contentChanges)) return;
    indexer.disturb();
    session.change(textDocument.uri, textDocument.version, contentChanges);
    publish(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (newsrooms.close(uri)) return;
    session.close(uri);
    articles.forget(uri);
    configuration.release(uri);
    if (!parts.abilities().pullsDiagnostics) void parts.send({ uri, diagnostics: [] });
  });
}

/** Registers the handlers of what is asked about all articles. */
function answerWorkspaceRequests(connection: Connection, parts: Parts): void {
  const workspace = createWorkspaceRequests(parts);
  connection.onWorkspaceSymbol((params, token, progress) => {
    requireParameters(params, { query: TEXT });
    return workspace.symbols(params.query, token, progress);
  });
  connection.languages.diagnostics.onWorkspace((params, token, progress, partial) => {
    requireParameters(params, { previousResultIds: RESULT_IDS });
    return workspace.problems(params, token, progress, partial);
  });
  connection.onRequest(checkWorkspaceRequest, (params: CheckWorkspaceParams, token: CancellationToken) =>
    workspace.check(token, (done, total) => {
      if (params.workDoneToken === undefined) return;
      const value = { kind: 'report', percentage: Math.floor((done / total) * 100), message: `${done} / ${total}` };
      void connection.sendNotification('$/progress', { token: params.workDoneToken, value });
    }),
  );
}
