import type { InitializeParams } from 'vscode-languageserver';
import { asRecord } from './editorSettings';

/** What the client can do, of all that decides how we speak to it. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly markdown: boolean;
  /** Follows links to lines of files in what it shows. No capability of the protocol says so: our own option does. */
  readonly fileLinks: boolean;
  /** Takes text edits with places to type in (`SnippetTextEdit`). */
  readonly snippetEdits: boolean;
  readonly documentChanges: boolean;
  /** Creates files as part of an edit. */
  readonly createsFiles: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Asks for the edit of a code action when it is chosen. */
  readonly resolvesActions: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly preparesRename: boolean;
  readonly snippetCompletions: boolean;
  /** Shows how far work has come that nobody asked for. */
  readonly showsProgress: boolean;
}

export function readAbilities({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientAbilities {
  const { workspace, textDocument, window } = asRecord(capabilities) as InitializeParams['capabilities'];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined && textDocument.diagnostic !== null,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    fileLinks: asRecord(initializationOptions).fileLinks === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties?.includes('edit') === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    showsProgress: window?.workDoneProgress === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  };
}
