import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeLensRefreshRequest,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  type DocumentSymbolParams,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { version } from '../package.json';
import { refuse } from './afterShutdown';
import { createAnswering } from './answering';
import { cancelled } from './cancellation';
import { capabilitiesFor } from './capabilities';
import { type ClientAbilities, readAbilities } from './clientAbilities';
import { createFiles } from './clientFiles';
import { createConfiguration } from './configuration';
import { resultIdOf } from './diagnosticReports';
import { asRecord } from './editorSettings';
import { provideCertainAnnotations } from './features/annotateCertain';
import { provideAnnotations } from './features/annotations';
import { provideArticleStatus } from './features/articleStatus';
import { type ActionAbilities, documentOfAction, provideCodeActions, resolveCodeAction } from './features/codeActions';
import { provideCodeLenses } from './features/codeLenses';
import { provideCompletion } from './features/completion';
import { provideDateWordings } from './features/dateWordings';
import { provideDiagnostics } from './features/diagnostics';
import { provideDocumentLinks } from './features/documentLinks';
import { flatten, provideDocumentSymbols } from './features/documentSymbols';
import { provideExport } from './features/exportArticle';
import { provideFoldingRanges } from './features/folding';
import { provideFormatting, provideRangeFormatting } from './features/formatting';
import { provideHover } from './features/hover';
import { provideConversions, provideInlayHints } from './features/inlayHints';
import { provideLinkedEditing } from './features/linkedEditing';
import { provideDefinition, provideHighlights, provideReferences } from './features/navigation';
import { provideRegistryEntry } from './features/newsroomEntry';
import { provideSourcePaste } from './features/pasteSource';
import { completeRegistry } from './features/registryCompletion';
import { prepareRename, provideRename, RenameRefused } from './features/rename';
import { provideSelectionRanges } from './features/selectionRanges';
import { provideSemanticTokens } from './features/semanticTokens';
import { answerTool } from './features/tools';
import { describeError, type Host, type Log, letOthersIn, within } from './host';
import { createIndexer } from './indexer';
import type { DayNumber } from './language/calendars/day';
import { gregorian } from './language/calendars/gregorian';
import { createNewsrooms } from './newsrooms';
import { requireDocument } from './parameters';
import { progressOf } from './progress';
import {
  type AnnotateCertainResult,
  annotateCertainRequest,
  annotationsRequest,
  articleStatusRequest,
  checkWorkspaceRequest,
  configurationFiles,
  conversionsRequest,
  type DateWordingsParams,
  type DateWordingsResult,
  dateWordingsRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type PasteSourceParams,
  type PasteSourceResult,
  pasteSourceRequest,
  type ReadFileResult,
  type RegistryEntryParams,
  readFileRequest,
  registryEntryRequest,
  registryFiles,
  settingsSection,
  type ToolParams,
  type ToolResult,
  toolRequest,
} from './protocol';
import { createPublisher } from './publisher';
import { createSession, type Snapshot } from './session';
import { createWorkspaceArticles } from './workspaceArticles';
import { createWorkspaceFolders } from './workspaceFolders';
import { createWorkspaceRequests } from './workspaceRequests';

/** Milliseconds after which an editor that does not say its settings is served with the defaults. */
const SETTINGS_PATIENCE = 3_000;

const CONFIGURATIONS = [...configurationFiles, 'package.json'];
const ARTICLES = '*.{md,txt,fanews,khabar}';

interface CheckWorkspaceParams {
  readonly workDoneToken?: string | number;
}

/** Speaks the protocol over a connection that is not listening yet. The only place that sees one. */
export function createServer(connection: Connection, host: Host): void {
  const log: Log = {
    error: (message) => connection.console.error(message),
    warn: (message) => connection.console.warn(message),
    info: (message) => connection.console.info(message),
  };
  let abilities: ClientAbilities = readAbilities({ capabilities: {} });
  /** Where the client does not answer questions about its settings, those that it sent of itself. */
  let sentSettings: unknown;
  const folders = createWorkspaceFolders();
  /** The folder in which the client lets us keep things. */
  let storage: string | undefined;

  const saved = createFiles(host, (params) => connection.sendRequest<ReadFileResult>(readFileRequest, params));
  const newsrooms = createNewsrooms({
    saved,
    languageOf: async (uri) => (await configuration.settingsOf(uri)).language,
    send: (params) => connection.sendDiagnostics(params),
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

  const configuration = createConfiguration(pullSection, folders.of, files, newsrooms.finder, log);
  const session = createSession(configuration, log, () => host.worked?.());
  const { attempt, respond, view } = createAnswering(session, log);
  const diagnose = (snapshot: Snapshot): readonly Diagnostic[] =>
    attempt('diagnostics', snapshot, [], () => provideDiagnostics(snapshot));
  const publisher = createPublisher(
    { snapshot: session.snapshot, diagnose, send: (params) => connection.sendDiagnostics(params) },
    log,
  );
  const publish = (uri: string): void => {
    if (!abilities.pullsDiagnostics) publisher.publish(uri);
  };
  const articles = createWorkspaceArticles(
    {
      findArticles: (folder) => host.findArticles(folder),
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
    const { storageUri, ...options } = asRecord(params.initializationOptions);
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
    if (ours.some(({ uri }) => CONFIGURATIONS.some((name) => uri.endsWith(`/${name}`)))) refreshAll();
    else newsrooms.saved(ours.map(({ uri }) => uri));
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

  connection.languages.diagnostics.on(async (params, token) => {
    requireDocument(params);
    const { uri } = params.textDocument;
    await letOthersIn();
    if (token.isCancellationRequested) throw cancelled();
    const snapshot = await session.snapshot(uri);
    const diagnostics = snapshot === undefined ? [] : diagnose(snapshot);
    const resultId = resultIdOf(diagnostics);
    if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
  });

  connection.onHover(respond('hover', null, (snapshot, params) => provideHover(snapshot, params, abilities.markdown)));
  const codeActions = respond<CodeActionParams, CodeAction[]>('code actions', [], (snapshot, params) =>
    provideCodeActions(snapshot, params, actionAbilities()),
  );
  connection.onCodeAction((params, token) => {
    // What is written into a registry goes to where its text ends now.
    newsrooms.settle();
    return codeActions(params, token);
  });
  connection.onCodeActionResolve(async (action) => {
    newsrooms.settle();
    const uri = documentOfAction(action);
    const snapshot = uri === undefined ? undefined : await session.snapshot(uri);
    if (snapshot === undefined) return action;
    return attempt('resolving a code action', snapshot, action, () =>
      resolveCodeAction(snapshot, action, actionAbilities()),
    );
  });
  connection.onDocumentSymbol(
    respond<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('document symbols', [], (snapshot) => {
      const symbols = provideDocumentSymbols(snapshot);
      return abilities.hierarchicalSymbols ? symbols : flatten(symbols, snapshot.uri);
    }),
  );

  const completeArticle = respond<CompletionParams, CompletionList | null>('completion', null, (snapshot, params) =>
    provideCompletion(snapshot, params, dayOfToday(), abilities.snippetCompletions),
  );
  connection.onCompletion(async (params, token) => {
    requireDocument(params);
    const registry = newsrooms.get(params.textDocument.uri);
    if (registry === undefined) return completeArticle(params, token);
    return completeRegistry(registry, params.position, (await configuration.settingsOf(registry.uri)).language);
  });
  connection.onCodeLens(respond('code lenses', [], provideCodeLenses));
  connection.onDefinition(respond('definition', null, provideDefinition));
  connection.onReferences(respond('references', [], provideReferences));
  connection.onDocumentHighlight(respond('highlights', [], provideHighlights));
  connection.onDocumentLinks(respond('document links', [], provideDocumentLinks));
  connection.onDocumentFormatting(respond('formatting', [], provideFormatting));
  connection.onDocumentRangeFormatting(respond('formatting', [], provideRangeFormatting));
  connection.languages.onLinkedEditingRange(respond('linked editing', null, provideLinkedEditing));
  connection.languages.semanticTokens.on(respond('semantic tokens', { data: [] }, provideSemanticTokens));
  connection.onFoldingRanges(respond('folding', [], provideFoldingRanges));
  connection.onSelectionRanges(respond('selection ranges', [], provideSelectionRanges));
  connection.languages.inlayHint.on(respond('inlay hints', [], provideInlayHints));
  connection.onPrepareRename(respond('rename', null, prepareRename));
  connection.onRenameRequest(
    respond<RenameParams, WorkspaceEdit | null>('rename', null, (snapshot, params) => {
      if (typeof params.newName !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'newName is missing.');
      try {
        return provideRename(snapshot, params);
      } catch (error) {
        if (!(error instanceof RenameRefused)) throw error;
        throw new ResponseError(LSPErrorCodes.RequestFailed, error.text[snapshot.language]);
      }
    }),
  );

  const workspace = createWorkspaceRequests({ articles, session, folders, configuration, diagnose });
  connection.onWorkspaceSymbol(({ query }, token, progress) => workspace.symbols(query, token, progress));
  connection.languages.diagnostics.onWorkspace(workspace.problems);
  connection.onRequest(checkWorkspaceRequest, (params: CheckWorkspaceParams, token: CancellationToken) =>
    workspace.check(token, (done, total) => {
      if (params.workDoneToken === undefined) return;
      const value = { kind: 'report', percentage: Math.floor((done / total) * 100), message: `${done} / ${total}` };
      void connection.sendNotification('$/progress', { token: params.workDoneToken, value });
    }),
  );

  function actionAbilities(): ActionAbilities {
    return { ...abilities, registryVersion: (uri) => newsrooms.get(uri)?.version };
  }

  connection.onRequest(articleStatusRequest, view('article status', provideArticleStatus));
  connection.onRequest(annotationsRequest, view('annotations', provideAnnotations));
  connection.onRequest(exportRequest, view<ExportResult, ExportParams>('export', provideExport));
  connection.onRequest<ToolResult, void>(
    toolRequest,
    async (params: ToolParams): Promise<ToolResult> => answerTool(params, await configuration.settingsOf(params.uri)),
  );
  connection.onRequest(conversionsRequest, view('conversions', provideConversions));
  connection.onRequest(
    dateWordingsRequest,
    view<DateWordingsResult, DateWordingsParams>('wordings of a date', (snapshot, params) =>
      provideDateWordings(snapshot, params, dayOfToday()),
    ),
  );
  connection.onRequest(
    annotateCertainRequest,
    view<AnnotateCertainResult>('annotating', (snapshot) => provideCertainAnnotations(snapshot, actionAbilities())),
  );

  connection.onRequest(
    pasteSourceRequest,
    view<PasteSourceResult, PasteSourceParams>('pasting a source', provideSourcePaste),
  );

  connection.onRequest(registryEntryRequest, async (params: RegistryEntryParams) => {
    requireDocument(params);
    newsrooms.settle();
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) return null;
    return attempt('a registry entry', snapshot, null, () =>
      provideRegistryEntry(snapshot, params.range, params.type, actionAbilities()),
    );
  });

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

/** The writer's day, by the clock and zone of this machine. */
function dayOfToday(): DayNumber {
  const now = new Date();
  return gregorian.toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
