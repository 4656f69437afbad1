import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentSettings } from '../configuration';
import { resultIdOf } from '../diagnosticReports';
import { provideDiagnostics } from '../features/diagnostics';
import { type ArticleSymbols, createSymbolPool, symbolsOf } from '../features/workspaceSymbols';
import { describeError, type Files, type Log, letOthersIn, type Store } from '../host';
import { mostArticles } from '../protocol';
import { type Severities, severitiesOf } from '../severities';
import { createSnapshot, type Snapshot } from '../snapshot';
import { languageOf, NO_SYMBOLS, type SymbolReader } from './articleSymbols';
import { entryKey, type IndexEntry, readIndex, writeIndex } from './indexCache';

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

const NO_PROBLEMS = { resultId: resultIdOf([]), severities: undefined };
interface Found {
  readonly uris: ReadonlySet<string>;
  readonly hasMore: boolean;
}

/** Fewer are read sooner than another thread is ready. */
const WORTH_A_THREAD = 60;
/** Articles that the other thread has at hand: while this one reads an article of its own, it hands none over. */
const AT_HAND = 4;

export function createWorkspaceArticles(sources: ArticleSources, log: Log): WorkspaceArticles {
  /** What was read since something was last forgotten. */
  const records = new Map<string, IndexEntry>();
  const known = new Map<string, { readonly resultId: string; readonly severities: Severities | undefined }>();
  /** Read for a visitor to come. */
  const kept = new Map<string, readonly Diagnostic[]>();
  /** Forgotten while they were being read: what was read then does not count. */
  const forgotten = new Set<string>();
  /** What was known before: good where the key says so. */
  let earlier = new Map<string, IndexEntry>();
  const pool = createSymbolPool();
  let store: Store | undefined;
  let isSaved = true;
  let saving: Promise<void> = Promise.resolve();
  let found: Promise<Found> | undefined;
  let waiting: (() => void)[] = [];

  const find = async (): Promise<Found> => {
    const lists = await Promise.all(sources.folders().map((folder) => sources.findArticles(folder, mostArticles + 1)));
    const all = [...new Set(lists.flat())];
    const hasMore = all.length > mostArticles;
    if (hasMore) log.warn(`The workspace has more than ${mostArticles} articles; the first ${mostArticles} are read.`);
    return { uris: new Set(all.slice(0, mostArticles)), hasMore };
  };

  const snapshotOf = (uri: string, text: string, settings: DocumentSettings): Snapshot => {
    const version = { uri, languageId: languageOf(uri), version: 0, text };
    const failed = (rule: string, error: unknown): void =>
      log.error(`The rule ${rule} failed on ${uri}: ${describeError(error)}`);
    return createSnapshot(version, settings, undefined, failed);
  };

  /** Being read now, here or by the helper. */
  const inHand = new Map<string, Promise<boolean>>();

  /** @returns whether it had to be read anew, which takes time */
  const readSymbolsOf = async (uri: string, helper: SymbolReader | undefined): Promise<boolean> => {
    let key = '';
    let symbols = NO_SYMBOLS;
    let isNew = false;
    try {
      const text = await sources.readFile(uri);
      if (typeof text === 'string') {
        const settings = await sources.settingsOf(uri);
        key = entryKey(text, settings);
        const before = earlier.get(uri);
        if (before?.key === key) symbols = before.symbols;
        else {
          isNew = true;
          symbols = (await readThere(helper, uri, text, settings)) ?? readHere(uri, text, settings);
        }
      }
    } catch (error) {
      log.error(`${uri} could not be read: ${describeError(error)}`);
    }
    if (isNew) isSaved = false;
    if (forgotten.has(uri)) return isNew;
    records.set(uri, { key, symbols });
    earlier.delete(uri);
    return isNew;
  };

  const readHere = (uri: string, text: string, settings: DocumentSettings): ArticleSymbols => {
    const snapshot = snapshotOf(uri, text, settings);
    return snapshot.persian ? symbolsOf(snapshot, pool) : NO_SYMBOLS;
  };

  /** Undefined where the helper cannot: it knows no newsroom's registry. */
  const readThere = async (
    helper: SymbolReader | undefined,
    uri: string,
    text: string,
    { reference, newsroom }: DocumentSettings,
  ): Promise<ArticleSymbols | undefined> => {
    if (helper === undefined || newsroom.files.length > 0) return undefined;
    try {
      const { title, named, places } = await helper.read({ uri, text, reference });
      return { title, named: named.map(pool.share), places };
    } catch {
      return undefined;
    }
  };

  const readSymbols = (uri: string, helper?: SymbolReader): Promise<boolean> => {
    let reading = inHand.get(uri);
    if (reading === undefined) {
      forgotten.delete(uri);
      reading = readSymbolsOf(uri, helper).finally(() => inHand.delete(uri));
      inHand.set(uri, reading);
    }
    return reading;
  };

  /** Goes through the articles that nobody has in hand, each once. */
  const untouched = (uris: readonly string[]): (() => string | undefined) => {
    let next = 0;
    return () => {
      while (next < uris.length && (records.has(uris[next]) || inHand.has(uris[next]))) next += 1;
      next += 1;
      return uris[next - 1];
    };
  };

  /** Has the helper read what it gets hold of until it is told to stop. */
  const startHelper = (uris: readonly string[], take: () => string | undefined): (() => void) => {
    const count = uris.reduce((sum, uri) => sum + (records.has(uri) || earlier.has(uri) ? 0 : 1), 0);
    if (sources.symbolReader === undefined || count < WORTH_A_THREAD) return () => undefined;
    const helper = sources.symbolReader();
    let isStopped = false;
    const work = async (): Promise<void> => {
      for (let uri = take(); uri !== undefined && !isStopped; uri = take()) await readSymbols(uri, helper);
    };
    void Promise.all(Array.from({ length: AT_HAND }, work)).finally(() => helper.close());
    return () => {
      isStopped = true;
    };
  };

  const readProblems = async (uri: string): Promise<readonly Diagnostic[]> => {
    let diagnostics: readonly Diagnostic[] = [];
    let isArticle = false;
    try {
      const text = await sources.readFile(uri);
      if (typeof text === 'string') {
        const snapshot = snapshotOf(uri, text, await sources.settingsOf(uri));
        isArticle = snapshot.persian;
        if (isArticle) diagnostics = provideDiagnostics(snapshot);
      }
    } catch (error) {
      log.error(`${uri} could not be read: ${describeError(error)}`);
    }
    known.set(uri, {
      resultId: resultIdOf(diagnostics),
      severities: isArticle ? severitiesOf(diagnostics) : undefined,
    });
    return diagnostics;
  };

  const changed = (): void => {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };

  return {
    visitSymbols: async (see) => {
      found ??= find();
      const uris = [...(await found).uris];
      const take = untouched(uris);
      const stopHelper = startHelper(uris, take);
      try {
        for (const [index, uri] of uris.entries()) {
          let isNew = false;
          while (!records.has(uri)) {
            // While the helper has it in hand, the next one that nobody has is read here.
            const own = inHand.has(uri) ? take() : uri;
            isNew = (await (own === undefined ? inHand.get(uri) : readSymbols(own))) || isNew;
            if (forgotten.has(uri)) break;
            if (isNew && !records.has(uri)) await letOthersIn();
          }
          if (!(await see({ uri, symbols: records.get(uri)?.symbols ?? NO_SYMBOLS }, index + 1, uris.length))) return;
          if (isNew) await letOthersIn();
        }
      } finally {
        stopHelper();
      }
      // What is left of it was read nowhere: those articles are gone.
      earlier = new Map();
    },
    visitProblems: async (see, keep = false) => {
      found ??= find();
      const { uris: all, hasMore } = await found;
      const uris = [...all];
      for (const [index, uri] of uris.entries()) {
        const fresh = known.has(uri) ? undefined : await readProblems(uri);
        if (keep && fresh !== undefined && fresh.length > 0) kept.set(uri, fresh);
        const diagnostics = async (): Promise<readonly Diagnostic[]> => {
          const atHand = fresh ?? kept.get(uri);
          kept.delete(uri);
          return atHand ?? readProblems(uri);
        };
        const { resultId, severities } = known.get(uri) ?? NO_PROBLEMS;
        if (!(await see({ uri, resultId, severities, diagnostics }, index + 1, uris.length))) break;
        if (fresh !== undefined) await letOthersIn();
      }
      return { hasMore };
    },
    useStore: async (given) => {
      store = given;
      const text = await given.read();
      if (text !== undefined) for (const [uri, entry] of readIndex(text, pool)) earlier.set(uri, entry);
    },
    save: () => {
      saving = saving.then(async () => {
        if (store === undefined || isSaved || records.size === 0) return;
        isSaved = true;
        try {
          await store.write(writeIndex(new Map([...earlier, ...records])));
        } catch (error) {
          log.warn(`The index of the workspace could not be kept for the next start: ${describeError(error)}`);
        }
      });
      return saving;
    },
    forget: (uri) => {
      const record = records.get(uri);
      if (record !== undefined) earlier.set(uri, record);
      records.delete(uri);
      if (inHand.has(uri)) forgotten.add(uri);
      known.delete(uri);
      kept.delete(uri);
      const list = found;
      if (list === undefined) changed();
      void list?.then(({ uris, hasMore }) => {
        // One that is known stays in the list: should it be gone, it has nothing to say. A list that is full takes no other.
        if (!uris.has(uri) && hasMore) return;
        if (!uris.has(uri) && found === list) found = undefined;
        changed();
      });
    },
    forgetAll: () => {
      // Its key tells whether what was known of an article still holds.
      earlier = new Map([...earlier, ...records]);
      records.clear();
      for (const uri of inHand.keys()) forgotten.add(uri);
      known.clear();
      kept.clear();
      found = undefined;
      changed();
    },
    changed: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
