import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { version } from '../package.json';
import { createAnswering } from './answering';
import { capabilitiesFor } from './capabilities';
import { type ClientAbilities, readAbilities } from './clientAbilities';
import { createFiles } from './clientFiles';
import { createConfiguration } from './configuration';
import { logOf } from './connectionLog';
import { answerDocumentRequests } from './documentRequests';
import { asRecord } from './editorSettings';
import { configurationDiagnostics } from './features/configurationDiagnostics';
import { provideDiagnostics } from './features/diagnostics';
import { createFileReports } from './fileReports';
import { describeError, type Host, within } from './host';
import type { Language } from './language/text';
import { refuse } from './lifecycle';
import { createNewsrooms } from './newsrooms';
import { answerOwnRequests } from './ownRequests';
import { RESULT_IDS, requireParameters, TEXT } from './parameters';
import { progressOf } from './progress';
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
import { createSession, type Snapshot } from './session';
import { createIndexer } from './workspace/indexer';
import { createWorkspaceArticles } from './workspace/workspaceArticles';
import { createWorkspaceFolders } from './workspace/workspaceFolders';
import { createWorkspaceRequests } from './workspace/workspaceRequests';

/** Milliseconds after which an editor that does not say its settings is served with the defaults. */
const SETTINGS_PATIENCE = 3_000;

const CONFIGURATIONS = [...configurationFiles, 'package.json'];
const ARTICLES = '*.{md,txt,fanews,khabar}';

interface CheckWorkspaceParams {
  readonly workDoneToken?: string | number;
}

/** Speaks the protocol over a connection that is not listening yet. It and the two files of requests are the only places that see one. */
export function createServer(connection: Connection, host: Host): void {
  const log = logOf(connection);
  let abilities: ClientAbilities = readAbilities({ capabilities: {} });
  /** Where the client does not answer questions about its settings, those that it sent of itself. */
  let sentSettings: unknown;
  const folders = createWorkspaceFolders();
  /** The folder in which the client lets us keep things. */
  let storage: string | undefined;

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
  const { files } = newsrooms;

  const pullSection = async (scope: string | undefined): Promise<unknown> => {
    if (!abilities.configuration) return sentSettings;
    const item = scope === undefined ? { section: settingsSection } : { section: settingsSection, scopeUri: scope };
    try {
      return await within(SETTINGS_PATIENCE, connection.workspace.getConfiguration(item));
    } catch (error) {
      log.warn(`The editor did not say its settings (${String(error)}); the defaults hold.`);
      return sentSettings;
    }
  };

  const reports = createFileReports({
    diagnosticsOf: configurationDiagnostics,
    languageOf,
    send,
    versionOf: () => undefined,
  });
  const configuration = createConfiguration(pullSection, folders.of, files, newsrooms.finder, log, reports.tell);
  const session = createSession(configuration, log, () => host.worked?.());
  const answering = createAnswering(session, log);
  const diagnose = (snapshot: Snapshot): readonly Diagnostic[] =>
    answering.attempt('diagnostics', snapshot, [], () => provideDiagnostics(snapshot));
  const publisher = createPublisher({ snapshot: session.snapshot, diagnose, send }, log);
  const publish = (uri: string): void => {
    if (!abilities.pullsDiagnostics) publisher.publish(uri);
  };
  const articles = createWorkspaceArticles(
    {
      findArticles: host.findArticles,
      readFile: files.readFile,
      folders: folders.all,
      settingsOf: configuration.settingsOf,
      symbolReader: host.symbolReader,
    },
    log,
  );

  const indexer = createIndexer({
    articles,
    worked: () => host.worked?.(),
    progress: async () => {
      const reporter = abilities.showsProgress ? await connection.window.createWorkDoneProgress() : undefined;
      if (reporter === undefined) return { report: ignore, end: ignore, cancelled: () => false };
      const { report, end } = progressOf(reporter);
      return { report, end, cancelled: () => reporter.token.isCancellationRequested };
    },
  });

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    abilities = readAbilities(params);
    const { storageUri, fileLinks: _, ...options } = asRecord(params.initializationOptions);
    sentSettings = sectionOf(options);
    storage = typeof storageUri === 'string' ? storageUri : undefined;
    folders.start(params);
    return {
      serverInfo: { name: 'dabir', version },
      capabilities: capabilitiesFor(abilities),
    };
  });

  connection.onInitialized(async () => {
    if (abilities.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        refreshAll();
        void startIndex();
      });
    }
    try {
      if (abilities.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
      }
      if (abilities.registersWatchers) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [...CONFIGURATIONS, ...registryFiles, ARTICLES].map((name) => ({ globPattern: `**/${name}` })),
        });
      }
    } catch (error) {
      log.warn(`The editor refused a registration: ${describeError(error)}`);
    }
    await startIndex();
  });

  let hasIndex = false;
  /** Once there is a folder: an editor may be opened without one, and be given one later. */
  async function startIndex(): Promise<void> {
    if (hasIndex || folders.all().length === 0) return;
    hasIndex = true;
    if (host.storeFor !== undefined) await articles.useStore(host.storeFor(folders.all(), storage));
    if (host.reluctant !== true) indexer.start();
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    const section: unknown = asRecord(settings)[settingsSection];
    if (section !== undefined && section !== null) sentSettings = section;
    refreshAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // An installation rewrites thousands of manifests that are nobody's configuration.
    const ours = changes.filter(({ uri }) => !uri.includes('/node_modules/'));
    for (const { uri } of ours) articles.forget(uri);
    const configurations = ours.filter(({ uri }) => CONFIGURATIONS.some((name) => uri.endsWith(`/${name}`)));
    if (configurations.length === 0) {
      newsrooms.saved(ours.map(({ uri }) => uri));
      return;
    }
    refreshAll();
    for (const { uri } of configurations) {
      const folder = parentFolder(uri);
      if (folder !== undefined) void configuration.read(folder);
    }
  });

  /** Settings changed: everything that was said may have to be said otherwise. */
  function refreshAll(): void {
    configuration.forget();
    refreshAnswers();
  }

  /** What was said has to be said anew. */
  function refreshAnswers(): void {
    articles.forgetAll();
    for (const uri of session.uris()) publish(uri);
    if (abilities.pullsDiagnostics && abilities.refreshesDiagnostics)
      ignoreFailure(connection.languages.diagnostics.refresh());
    if (abilities.refreshesCodeLenses) ignoreFailure(connection.sendRequest(CodeLensRefreshRequest.type));
    if (abilities.refreshesSemanticTokens) connection.languages.semanticTokens.refresh();
    if (abilities.refreshesInlayHints) ignoreFailure(connection.languages.inlayHint.refresh());
  }

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
    if (!abilities.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  const sources = { session, answering, newsrooms, configuration, diagnose, abilities: () => abilities };
  answerDocumentRequests(connection, sources);
  answerOwnRequests(connection, sources);

  const workspace = createWorkspaceRequests({ articles, session, folders, configuration, diagnose });
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

  refuse(connection);
  connection.onShutdown(async () => {
    newsrooms.stop();
    indexer.stop();
    await articles.save();
    for (const uri of session.uris()) session.close(uri);
  });
}

/** What a client sends of its settings: our section, or an object that holds it under its name. */
function sectionOf(sent: unknown): unknown {
  return asRecord(sent)[settingsSection] ?? sent;
}

const ignore = (): void => undefined;

const ignoreFailure = (promise: Promise<unknown>): void => void promise.catch(() => undefined);
