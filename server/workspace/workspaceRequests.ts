import type {
  CancellationToken,
  Diagnostic,
  ResultProgressReporter,
  WorkDoneProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { cancellationOf, cancelled } from '../cancellation';
import type { Configuration } from '../configuration';
import { findSymbols, symbolsOf } from '../features/workspaceSymbols';
import { progressOf } from '../progress';
import type { CheckWorkspaceResult } from '../protocol';
import type { Session, Snapshot } from '../session';
import { type Severities, severitiesOf } from '../severities';
import type { ArticleRecord, WorkspaceArticles } from './workspaceArticles';
import { checkWorkspace } from './workspaceCheck';
import type { WorkspaceFolders } from './workspaceFolders';
import { reportWorkspace } from './workspaceReports';

export interface WorkspaceSources {
  readonly articles: WorkspaceArticles;
  readonly session: Session;
  readonly folders: Pick<WorkspaceFolders, 'all'>;
  readonly configuration: Pick<Configuration, 'settingsOf'>;
  readonly diagnose: (snapshot: Snapshot) => readonly Diagnostic[];
}

/** Answers what is asked about all articles, open ones as they stand on the screen. Cancelled requests reject. */
export interface WorkspaceRequests {
  symbols(query: string, token: CancellationToken, progress: WorkDoneProgressReporter): Promise<WorkspaceSymbol[]>;
  /** @param report hears how many articles of how many are checked */
  check(token: CancellationToken, report: (done: number, total: number) => void): Promise<CheckWorkspaceResult>;
  /**
   * Problems of articles that are not open, where they are wanted. The first time they are told at once, also where there are
   * none, and so they always are to a client that takes no partial results, whose request is no long one; else there is an
   * answer only once there is something new.
   */
  problems(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport>;
}

export function createWorkspaceRequests(sources: WorkspaceSources): WorkspaceRequests {
  const { articles, session, folders, configuration, diagnose } = sources;
  /** Once somebody has had the workspace checked, its problems are told from then on. */
  let isChecked = false;
  let tellChecked: () => void = ignore;
  let checked = new Promise<void>((resolve) => {
    tellChecked = resolve;
  });

  let hasTold = false;

  async function wantsProblems(): Promise<boolean> {
    if (isChecked) return true;
    const settings = await Promise.all(folders.all().map((folder) => configuration.settingsOf(`${folder}/`)));
    return settings.some(({ editor }) => editor.workspaceProblems);
  }

  return {
    symbols: (query, token, progress) => findEverywhere(query, sources, token, progress),

    check: async (token, progress) => {
      const open = new Map<string, Severities | undefined>();
      for (const uri of session.uris()) {
        const snapshot = await session.snapshot(uri);
        open.set(uri, snapshot?.persian === true ? severitiesOf(diagnose(snapshot)) : undefined);
      }
      const result = await checkWorkspace(articles, { open, cancelled: () => token.isCancellationRequested, progress });
      if (token.isCancellationRequested) throw cancelled();
      isChecked = true;
      tellChecked();
      return result;
    },

    problems: async ({ previousResultIds = [] }, token, progress, partial) => {
      const mayWait = hasTold && partial !== undefined;
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      for (;;) {
        const change = articles.changed();
        if (isChecked) checked = new Promise(ignore);
        const tell = progressOf(progress);
        const { rest, count } = await reportWorkspace((await wantsProblems()) ? articles : undefined, {
          previous,
          isOpen: session.isOpen,
          cancelled: () => token.isCancellationRequested,
          progress: tell.report,
          send: partial === undefined ? undefined : (items) => partial.report({ items }),
        });
        tell.end();
        if (token.isCancellationRequested) throw cancelled();
        if (count > 0 || !mayWait) {
          hasTold = true;
          return { items: rest };
        }
        // An answer that says nothing new would be asked for again at once: it waits until there is something.
        await Promise.race([change, checked, cancellationOf(token)]);
        if (token.isCancellationRequested) throw cancelled();
      }
    },
  };
}

/** Places of which a query asks, in the articles of the workspace and in those that are being written. */
async function findEverywhere(
  query: string,
  { articles, session }: WorkspaceSources,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<WorkspaceSymbol[]> {
  const closed: ArticleRecord[] = [];
  const tell = progressOf(progress);
  await articles.visitSymbols((record, done, total) => {
    tell.report(done, total);
    if (!session.isOpen(record.uri)) closed.push(record);
    return !token.isCancellationRequested;
  });
  tell.end();
  if (token.isCancellationRequested) throw cancelled();
  // What is being written counts as it stands on the screen.
  const open = await Promise.all(session.uris().map((uri) => session.snapshot(uri)));
  const fresh = open.flatMap((snapshot) =>
    snapshot?.persian === true ? [{ uri: snapshot.uri, symbols: symbolsOf(snapshot) }] : [],
  );
  return findSymbols(query, [...fresh, ...closed], open[0]?.language ?? 'fa');
}

const ignore = (): void => undefined;
