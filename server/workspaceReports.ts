import { DocumentDiagnosticReportKind, type WorkspaceFullDocumentDiagnosticReport } from 'vscode-languageserver';
import { resultIdOf } from './diagnosticReports';
import type { ArticleRecord } from './workspaceArticles';

/**
 * What is new since the client's last look; what is gone is reported as empty. Open documents are left out: they are
 * asked about by themselves, and their text on the screen counts.
 */
export function workspaceReports(
  articles: readonly ArticleRecord[],
  previous: ReadonlyMap<string, string>,
  isOpen: (uri: string) => boolean,
): WorkspaceFullDocumentDiagnosticReport[] {
  const nothing = resultIdOf([]);
  const known = new Set(articles.map(({ uri }) => uri));
  const gone = [...previous].filter(([uri, id]) => !known.has(uri) && !isOpen(uri) && id !== nothing);
  const kind: typeof DocumentDiagnosticReportKind.Full = DocumentDiagnosticReportKind.Full;
  return [
    ...articles
      .filter(({ uri, resultId }) => !isOpen(uri) && (previous.get(uri) ?? nothing) !== resultId)
      .map(({ uri, resultId, diagnostics }) => ({ kind, uri, version: null, resultId, items: [...diagnostics] })),
    ...gone.map(([uri]) => ({ kind, uri, version: null, resultId: nothing, items: [] })),
  ];
}
