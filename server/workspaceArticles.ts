import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentSettings } from './configuration';
import { resultIdOf } from './diagnosticReports';
import { provideDiagnostics } from './features/diagnostics';
import { type ArticleSymbols, createSymbolPool, symbolsOf } from './features/workspaceSymbols';
import { describeError, type Log, letOthersIn } from './host';
import { languageId } from './protocol';
import { createSnapshot, type Snapshot } from './snapshot';

/** What is kept of an article that is not open: neither its text nor its problems, which are worked out anew when wanted. */
export interface ArticleRecord {
  readonly uri: string;
  readonly resultId: string;
  readonly symbols: ArticleSymbols;
}

/** What a visitor sees of an article. Its diagnostics are at hand where it has just been read, else on demand. */
export interface VisitedArticle {
  readonly record: ArticleRecord;
  diagnostics(): Promise<readonly Diagnostic[]>;
}

/** All articles of the workspace's folders. */
export interface WorkspaceArticles {
  /**
   * Goes through all articles, reads those that have not been read yet, and lets others in between. Ends early where the
   * visitor answers `false`.
   */
  visit(see: (article: VisitedArticle, done: number, total: number) => boolean | Promise<boolean>): Promise<void>;
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
}

/** A workspace of more is an archive: the rest of it is left to the command line. */
const MOST = 5_000;
const NO_SYMBOLS: ArticleSymbols = { title: '', named: [], places: new Uint32Array() };

export function createWorkspaceArticles(sources: ArticleSources, log: Log): WorkspaceArticles {
  const records = new Map<string, ArticleRecord>();
  const pool = createSymbolPool();
  let found: Promise<readonly string[]> | undefined;
  let waiting: (() => void)[] = [];

  const find = async (): Promise<readonly string[]> => {
    const lists = await Promise.all(sources.folders().map((folder) => sources.findArticles(folder)));
    const all = [...new Set(lists.flat())];
    if (all.length > MOST) log.warn(`The workspace has ${all.length} articles; the first ${MOST} are read.`);
    return all.slice(0, MOST);
  };

  const snapshotOf = async (uri: string): Promise<Snapshot | undefined> => {
    const text = await sources.readFile(uri);
    if (text === undefined) return undefined;
    const version = { uri, languageId: languageOf(uri), version: 0, text };
    const failed = (rule: string, error: unknown): void =>
      log.error(`The rule ${rule} failed on ${uri}: ${describeError(error)}`);
    return createSnapshot(version, await sources.settingsOf(uri), undefined, failed);
  };

  const read = async (uri: string): Promise<{ record: ArticleRecord; diagnostics: readonly Diagnostic[] }> => {
    let diagnostics: readonly Diagnostic[] = [];
    let symbols = NO_SYMBOLS;
    try {
      const snapshot = await snapshotOf(uri);
      if (snapshot?.persian === true) {
        diagnostics = provideDiagnostics(snapshot);
        symbols = symbolsOf(snapshot, pool);
      }
    } catch (error) {
      log.error(`${uri} could not be read: ${describeError(error)}`);
    }
    const record = { uri, resultId: resultIdOf(diagnostics), symbols };
    records.set(uri, record);
    return { record, diagnostics };
  };

  const changed = (): void => {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };

  return {
    visit: async (see) => {
      found ??= find();
      const uris = await found;
      for (const [index, uri] of uris.entries()) {
        const known = records.get(uri);
        const fresh = known === undefined ? await read(uri) : undefined;
        const record = known ?? fresh?.record;
        if (record === undefined) continue;
        const diagnostics = async (): Promise<readonly Diagnostic[]> =>
          fresh?.diagnostics ?? (await read(uri)).diagnostics;
        if (!(await see({ record, diagnostics }, index + 1, uris.length))) return;
        if (fresh !== undefined) await letOthersIn();
      }
    },
    forget: (uri) => {
      records.delete(uri);
      void found?.then((uris) => {
        // One that is known stays in the list: should it be gone, it has nothing to say.
        if (!uris.includes(uri)) found = undefined;
      });
      changed();
    },
    forgetAll: () => {
      records.clear();
      pool.clear();
      found = undefined;
      changed();
    },
    changed: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/** By name, as the editor's own association is: an ordinary Markdown file has to show that it is Persian. */
function languageOf(uri: string): string {
  if (/\.(?:fanews|khabar|fa\.md|fa\.txt)$/i.test(uri)) return languageId;
  return /\.txt$/i.test(uri) ? 'plaintext' : 'markdown';
}
