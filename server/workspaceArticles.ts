import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentSettings } from './configuration';
import { resultIdOf } from './diagnosticReports';
import { provideDiagnostics } from './features/diagnostics';
import { type SymbolRecord, symbolsOf } from './features/workspaceSymbols';
import { describeError, type Log, letOthersIn } from './host';
import { createAnalysisCache } from './language/analyse';
import { languageId } from './protocol';
import { createSnapshot, type Snapshot } from './snapshot';

/** What is kept of an article that is not open: enough to answer about the workspace, and no text. */
export interface ArticleRecord {
  readonly uri: string;
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly symbols: readonly SymbolRecord[];
}

/** All articles of the workspace's folders. */
export interface WorkspaceArticles {
  /** Reads what has not been read yet, one article at a time with a pause for others between, and gives all records. */
  read(progress?: (done: number, total: number) => void): Promise<readonly ArticleRecord[]>;
  /** A file changed, came or went. */
  forget(uri: string): void;
  /** Settings or folders changed. */
  forgetAll(): void;
  /** Resolves when next something is forgotten. */
  changed(): Promise<void>;
}

export interface ArticleSources {
  readonly findArticles: (folder: string) => Promise<readonly string[]>;
  readonly readFile: (uri: string) => Promise<string | undefined>;
  readonly folders: () => readonly string[];
  readonly settingsOf: (uri: string) => Promise<DocumentSettings>;
  /** The snapshot of an open document, which counts before the file. */
  readonly openSnapshot: (uri: string) => Promise<Snapshot | undefined>;
}

/** A workspace of more is an archive: the rest of it is left to the command line. */
const MOST = 5_000;

export function createWorkspaceArticles(sources: ArticleSources, log: Log): WorkspaceArticles {
  const records = new Map<string, ArticleRecord>();
  let found: readonly string[] | undefined;
  let reading: Promise<void> | undefined;
  let tell: (() => void)[] = [];

  const find = async (): Promise<readonly string[]> => {
    const lists = await Promise.all(sources.folders().map((folder) => sources.findArticles(folder)));
    const all = [...new Set(lists.flat())];
    if (all.length > MOST) log.warn(`The workspace has ${all.length} articles; the first ${MOST} are read.`);
    return all.slice(0, MOST);
  };

  const recordOf = async (uri: string): Promise<ArticleRecord> => {
    const open = await sources.openSnapshot(uri);
    const snapshot = open ?? (await closedSnapshot(uri));
    const diagnostics = snapshot === undefined ? [] : provideDiagnostics(snapshot);
    const symbols = snapshot?.persian === true ? symbolsOf(snapshot) : [];
    return { uri, resultId: resultIdOf(diagnostics), diagnostics, symbols };
  };

  const closedSnapshot = async (uri: string): Promise<Snapshot | undefined> => {
    const text = await sources.readFile(uri);
    if (text === undefined) return undefined;
    const version = { uri, languageId: languageOf(uri), version: 0, text };
    const failed = (rule: string, error: unknown): void =>
      log.error(`The rule ${rule} failed on ${uri}: ${describeError(error)}`);
    return createSnapshot(version, await sources.settingsOf(uri), createAnalysisCache(), failed);
  };

  const readAll = async (progress?: (done: number, total: number) => void): Promise<void> => {
    found ??= await find();
    let done = 0;
    for (const uri of found) {
      if (!records.has(uri)) {
        try {
          records.set(uri, await recordOf(uri));
        } catch (error) {
          log.error(`${uri} could not be read: ${describeError(error)}`);
          records.set(uri, { uri, resultId: resultIdOf([]), diagnostics: [], symbols: [] });
        }
        await letOthersIn();
      }
      done += 1;
      progress?.(done, found.length);
    }
  };

  const notify = (): void => {
    const waiting = tell;
    tell = [];
    for (const resolve of waiting) resolve();
  };

  return {
    read: async (progress) => {
      reading ??= readAll(progress).finally(() => {
        reading = undefined;
      });
      await reading;
      return [...records.values()];
    },
    forget: (uri) => {
      records.delete(uri);
      // One that is known stays in the list: should it be gone, it has nothing to say.
      if (found?.includes(uri) !== true) found = undefined;
      notify();
    },
    forgetAll: () => {
      records.clear();
      found = undefined;
      notify();
    },
    changed: () => new Promise((resolve) => tell.push(resolve)),
  };
}

/** By name, as the editor's own association is: an ordinary Markdown file has to show that it is Persian. */
function languageOf(uri: string): string {
  if (/\.(?:fanews|khabar|fa\.md|fa\.txt)$/i.test(uri)) return languageId;
  return /\.txt$/i.test(uri) ? 'plaintext' : 'markdown';
}
