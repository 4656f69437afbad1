import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentSettings } from '../configuration';
import type { ArticleSymbols } from '../features/workspaceSymbols';
import type { Files, Log, Store } from '../host';
import type { Severities } from '../severities';
import { ArticleList } from './articleList';
import type { SymbolReader } from './articleSymbols';
import { ProblemRecords } from './problemRecords';
import { SymbolRecords } from './symbolRecords';

/** What a search sees of an article that is not open. */
export interface ArticleRecord {
  readonly uri: string;
  readonly symbols: ArticleSymbols;
}

/** The problems of an article that is not open. Its diagnostics are at hand where it has just been read, else on demand. */
export interface ArticleProblems {
  readonly uri: string;
  readonly resultId: string;
  /** `undefined` where the file is gone, or is not Persian. */
  readonly severities: Severities | undefined;
  diagnostics(): Promise<readonly Diagnostic[]>;
}

/** A visitor of articles; `false` ends the round early. */
export type Visitor<Seen> = (seen: Seen, done: number, total: number) => boolean | Promise<boolean>;

/** The articles of the workspace's folders, `mostArticles` of them. Of none the text is kept. */
export interface WorkspaceArticles {
  /** Goes through what all articles name; reads those that have not been read yet, and lets others in between. */
  visitSymbols(see: Visitor<ArticleRecord>): Promise<void>;
  /**
   * Goes through the problems of all articles likewise.
   *
   * @param keep whether what is read is kept at hand for the next visitor who asks for it
   * @returns whether the workspace has more articles than are read
   */
  visitProblems(see: Visitor<ArticleProblems>, keep?: boolean): Promise<{ readonly hasMore: boolean }>;
  /** Takes what an earlier run knew of these articles, and keeps for a later one what this one learns. */
  useStore(store: Store): Promise<void>;
  /** Keeps what is known, where it is not kept yet. Never rejects. */
  save(): Promise<void>;
  /** A file changed, came or went. */
  forget(uri: string): void;
  /** Settings or folders changed. */
  forgetAll(): void;
  /** Resolves when next something is forgotten. */
  changed(): Promise<void>;
}

export interface ArticleSources {
  /** @param most how many are enough */
  readonly findArticles: (folder: string, most: number) => Promise<readonly string[]>;
  readonly readFile: Files['readFile'];
  readonly folders: () => readonly string[];
  readonly settingsOf: (uri: string) => Promise<DocumentSettings>;
  /** A helping hand in another thread, where there is one. */
  readonly symbolReader?: (() => SymbolReader) | undefined;
}

export function createWorkspaceArticles(sources: ArticleSources, log: Log): WorkspaceArticles {
  const list = new ArticleList(sources, log);
  const symbols = new SymbolRecords(sources, log);
  const problems = new ProblemRecords(sources, log);
  let waiting: (() => void)[] = [];

  const changed = (): void => {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };

  return {
    visitSymbols: async (see) => symbols.visit([...(await list.read()).uris], see),
    visitProblems: async (see, keep = false) => {
      const { uris, hasMore } = await list.read();
      await problems.visit([...uris], see, keep);
      return { hasMore };
    },
    useStore: (store) => symbols.useStore(store),
    save: () => symbols.save(),
    forget: (uri) => {
      symbols.forget(uri);
      problems.forget(uri);
      list.forget(uri, changed);
    },
    forgetAll: () => {
      symbols.forgetAll();
      problems.forgetAll();
      list.forgetAll();
      changed();
    },
    changed: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
