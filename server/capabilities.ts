import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities';
import { CODE_ACTION_KINDS } from './features/codeActions';
import { COMPLETION_TRIGGERS } from './features/completion';
import { SEMANTIC_TOKENS } from './features/semanticTokens';
import { settingsSection } from './protocol';

/** What the server offers to a client of these abilities. */
export function capabilitiesFor(abilities: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
    codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: abilities.resolvesActions },
    codeLensProvider: { resolveProvider: false },
    definitionProvider: true,
    documentFormattingProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentRangeFormattingProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    linkedEditingRangeProvider: true,
    referencesProvider: true,
    renameProvider: abilities.preparesRename ? { prepareProvider: true } : true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: SEMANTIC_TOKENS, full: true, range: false },
    workspaceSymbolProvider: true,
    ...(abilities.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: settingsSection,
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
    }),
  };
}
