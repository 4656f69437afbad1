import {
  type CodeAction,
  type CodeActionParams,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  type DocumentSymbolParams,
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Answering } from './answering';
import { cancelled } from './cancellation';
import type { ClientAbilities } from './clientAbilities';
import type { Configuration } from './configuration';
import { resultIdOf } from './diagnosticReports';
import { type ActionAbilities, documentOfAction, provideCodeActions, resolveCodeAction } from './features/codeActions';
import { provideCodeLenses } from './features/codeLenses';
import { provideCompletion } from './features/completion';
import { provideDocumentLinks } from './features/documentLinks';
import { flatten, provideDocumentSymbols } from './features/documentSymbols';
import { provideFoldingRanges } from './features/folding';
import { provideFormatting, provideRangeFormatting } from './features/formatting';
import { provideHover } from './features/hover';
import { provideInlayHints } from './features/inlayHints';
import { provideLinkedEditing } from './features/linkedEditing';
import { provideDefinition, provideHighlights, provideReferences } from './features/navigation';
import { completeRegistry } from './features/registryCompletion';
import { prepareRename, provideRename, RenameRefused } from './features/rename';
import { provideSelectionRanges } from './features/selectionRanges';
import { provideSemanticTokens } from './features/semanticTokens';
import { letOthersIn } from './host';
import type { Newsrooms } from './newsrooms';
import { ACTION_CONTEXT, POSITION, POSITIONS, RANGE, REFERENCE_CONTEXT, requireDocument, TEXT } from './parameters';
import type { Session, Snapshot } from './session';
import { dayOfToday } from './today';

/** What requests about one document are answered from. */
export interface DocumentSources {
  readonly session: Pick<Session, 'snapshot'>;
  readonly answering: Answering;
  readonly newsrooms: Pick<Newsrooms, 'get' | 'settle'>;
  readonly configuration: Pick<Configuration, 'settingsOf'>;
  readonly diagnose: (snapshot: Snapshot) => readonly Diagnostic[];
  /** What the client can do: it says so when it starts. */
  readonly abilities: () => ClientAbilities;
}

/** Registers the handlers of what the protocol lets a client ask about a document. */
export function answerDocumentRequests(connection: Connection, sources: DocumentSources): void {
  const { abilities } = sources;
  const { respond } = sources.answering;

  answerProblems(connection, sources);
  answerCodeActions(connection, sources);
  answerCompletion(connection, sources);
  connection.onHover(
    respond('hover', null, (snapshot, params) => provideHover(snapshot, params, abilities()), { position: POSITION }),
  );
  connection.onDocumentSymbol(
    respond<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('document symbols', [], (snapshot) => {
      const symbols = provideDocumentSymbols(snapshot);
      return abilities().hierarchicalSymbols ? symbols : flatten(symbols, snapshot.uri);
    }),
  );
  connection.onCodeLens(respond('code lenses', [], provideCodeLenses));
  connection.onDefinition(respond('definition', null, provideDefinition, { position: POSITION }));
  connection.onReferences(
    respond('references', [], provideReferences, { position: POSITION, context: REFERENCE_CONTEXT }),
  );
  connection.onDocumentHighlight(respond('highlights', [], provideHighlights, { position: POSITION }));
  connection.onDocumentLinks(respond('document links', [], provideDocumentLinks));
  connection.onDocumentFormatting(respond('formatting', [], provideFormatting));
  connection.onDocumentRangeFormatting(respond('formatting', [], provideRangeFormatting, { range: RANGE }));
  connection.languages.onLinkedEditingRange(
    respond('linked editing', null, provideLinkedEditing, { position: POSITION }),
  );
  connection.languages.semanticTokens.on(respond('semantic tokens', { data: [] }, provideSemanticTokens));
  connection.onFoldingRanges(respond('folding', [], provideFoldingRanges));
  connection.onSelectionRanges(respond('selection ranges', [], provideSelectionRanges, { positions: POSITIONS }));
  connection.languages.inlayHint.on(respond('inlay hints', [], provideInlayHints, { range: RANGE }));
  connection.onPrepareRename(respond('rename', null, prepareRename, { position: POSITION }));
  connection.onRenameRequest(
    respond<RenameParams, WorkspaceEdit | null>('rename', null, rename, { position: POSITION, newName: TEXT }),
  );
}

/** Tells a document's problems, unless they are those that were told last. */
function answerProblems(connection: Connection, { session, diagnose }: DocumentSources): void {
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
}

function answerCodeActions(connection: Connection, sources: DocumentSources): void {
  const { session, newsrooms } = sources;
  const { attempt, respond } = sources.answering;
  const codeActions = respond<CodeActionParams, CodeAction[]>(
    'code actions',
    [],
    (snapshot, params) => provideCodeActions(snapshot, params, actionAbilitiesOf(sources)),
    { range: RANGE, context: ACTION_CONTEXT },
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
      resolveCodeAction(snapshot, action, actionAbilitiesOf(sources)),
    );
  });
}

/** Completes articles, and the newsroom's registries of names. */
function answerCompletion(connection: Connection, sources: DocumentSources): void {
  const { newsrooms, configuration, abilities } = sources;
  const { respond } = sources.answering;
  const completeArticle = respond<CompletionParams, CompletionList | null>('completion', null, (snapshot, params) =>
    provideCompletion(snapshot, params, dayOfToday(), abilities().snippetCompletions),
  );
  connection.onCompletion(async (params, token) => {
    requireDocument(params, { position: POSITION });
    const registry = newsrooms.get(params.textDocument.uri);
    if (registry === undefined) return completeArticle(params, token);
    return completeRegistry(registry, params.position, (await configuration.settingsOf(registry.uri)).language);
  });
}

function rename(snapshot: Snapshot, params: RenameParams): WorkspaceEdit | null {
  try {
    return provideRename(snapshot, params);
  } catch (error) {
    if (!(error instanceof RenameRefused)) throw error;
    throw new ResponseError(LSPErrorCodes.RequestFailed, error.text[snapshot.language]);
  }
}

/** What the client can do with the edits of an action. */
export const actionAbilitiesOf = ({ abilities, newsrooms }: DocumentSources): ActionAbilities => ({
  ...abilities(),
  registryVersion: (uri) => newsrooms.get(uri)?.version,
});
