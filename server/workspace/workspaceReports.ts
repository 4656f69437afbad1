import { DocumentDiagnosticReportKind, type WorkspaceFullDocumentDiagnosticReport } from 'vscode-languageserver';
import { resultIdOf } from '../diagnosticReports';
import type { WorkspaceArticles } from './workspaceArticles';

const NOTHING = resultIdOf([]);
/** Reports that are sent together where the client takes them bit by bit. */
const BATCH = 50;

export interface ReportOptions {
  /** Result ids that the client has, by document. */
  readonly previous: ReadonlyMap<string, string>;
  /** Open documents are left out: they are asked about by themselves, and their text on the screen counts. */
  readonly isOpen: (uri: string) => boolean;
  readonly cancelled: () => boolean;
  readonly progress: (done: number, total: number) => void;
  /** Takes reports as they come; where the client waits for all of them together there is none. */
  readonly send: ((reports: WorkspaceFullDocumentDiagnosticReport[]) => void) | undefined;
}

/**
 * What is new since the client's last look; what is gone is reported as empty.
 *
 * @returns the reports that were not sent yet, and how many there were in all
 */
export async function reportWorkspace(
  articles: WorkspaceArticles | undefined,
  { previous, isOpen, cancelled, progress, send }: ReportOptions,
): Promise<{ readonly rest: WorkspaceFullDocumentDiagnosticReport[]; readonly count: number }> {
  const seen = new Set<string>();
  let batch: WorkspaceFullDocumentDiagnosticReport[] = [];
  let count = 0;
  const add = (uri: string, resultId: string, items: WorkspaceFullDocumentDiagnosticReport['items']): void => {
    count += 1;
    batch.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items });
    if (send === undefined || batch.length < BATCH) return;
    send(batch);
    batch = [];
  };
  await articles?.visitProblems(async ({ uri, resultId, diagnostics }, done, total) => {
    progress(done, total);
    seen.add(uri);
    if (!isOpen(uri) && (previous.get(uri) ?? NOTHING) !== resultId) add(uri, resultId, [...(await diagnostics())]);
    return !cancelled();
  });
  // Whoever turned back half-way has not seen what is left.
  if (cancelled()) return { rest: [], count };
  for (const [uri, resultId] of previous) {
    if (!seen.has(uri) && !isOpen(uri) && resultId !== NOTHING) add(uri, NOTHING, []);
  }
  return { rest: batch, count };
}
