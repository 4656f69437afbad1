import type { DocumentSettings } from '../configuration';
import { type ArticleSymbols, createSymbolPool, symbolsOf } from '../features/workspaceSymbols';
import { describeError, type Log, letOthersIn, type Store } from '../host';
import { NO_SYMBOLS, type SymbolReader } from './articleSymbols';
import { closedArticle } from './closedArticle';
import { entryKey, type IndexEntry, readIndex, writeIndex } from './indexCache';
import type { ArticleRecord, ArticleSources, Visitor } from './workspaceArticles';

/** Fewer are read sooner than another thread is ready. */
const WORTH_A_THREAD = 60;
/** Articles that the other thread has at hand: while this one reads an article of its own, it hands none over. */
const AT_HAND = 4;

/** Gives the next article that nobody has in hand. */
type Take = () => string | undefined;

/** What each article names: read once, here or in a helper's thread, and kept for the program's next run. */
export class SymbolRecords {
  readonly #sources: ArticleSources;
  readonly #log: Log;
  readonly #pool = createSymbolPool();
  /** What was read since something was last forgotten. */
  readonly #records = new Map<string, IndexEntry>();
  /** Being read now, here or by the helper. */
  readonly #inHand = new Map<string, Promise<boolean>>();
  /** Forgotten while they were being read: what was read then does not count. */
  readonly #forgotten = new Set<string>();
  /** What was known before: good where the key says so. */
  #earlier = new Map<string, IndexEntry>();
  #store: Store | undefined;
  #isSaved = true;
  #saving: Promise<void> = Promise.resolve();

  constructor(sources: ArticleSources, log: Log) {
    this.#sources = sources;
    this.#log = log;
  }

  async visit(uris: readonly string[], see: Visitor<ArticleRecord>): Promise<void> {
    const take = this.#untouched(uris);
    const stopHelper = this.#startHelper(uris, take);
    try {
      for (const [index, uri] of uris.entries()) {
        const isNew = await this.#await(uri, take);
        const symbols = this.#records.get(uri)?.symbols ?? NO_SYMBOLS;
        if (!(await see({ uri, symbols }, index + 1, uris.length))) return;
        if (isNew) await letOthersIn();
      }
    } finally {
      stopHelper();
    }
    // What is left of it was read nowhere: those articles are gone.
    this.#earlier = new Map();
  }

  async useStore(store: Store): Promise<void> {
    this.#store = store;
    const text = await store.read();
    if (text !== undefined) for (const [uri, entry] of readIndex(text, this.#pool)) this.#earlier.set(uri, entry);
  }

  save(): Promise<void> {
    this.#saving = this.#saving.then(async () => {
      if (this.#store === undefined || this.#isSaved || this.#records.size === 0) return;
      this.#isSaved = true;
      try {
        await this.#store.write(writeIndex(new Map([...this.#earlier, ...this.#records])));
      } catch (error) {
        this.#log.warn(`The index of the workspace could not be kept for the next start: ${describeError(error)}`);
      }
    });
    return this.#saving;
  }

  forget(uri: string): void {
    const record = this.#records.get(uri);
    if (record !== undefined) this.#earlier.set(uri, record);
    this.#records.delete(uri);
    if (this.#inHand.has(uri)) this.#forgotten.add(uri);
  }

  forgetAll(): void {
    // Its key tells whether what was known of an article still holds.
    this.#earlier = new Map([...this.#earlier, ...this.#records]);
    this.#records.clear();
    for (const uri of this.#inHand.keys()) this.#forgotten.add(uri);
  }

  /** Goes through the articles that nobody has in hand, each once. */
  #untouched(uris: readonly string[]): Take {
    let next = 0;
    return () => {
      while (next < uris.length && (this.#records.has(uris[next]) || this.#inHand.has(uris[next]))) next += 1;
      next += 1;
      return uris[next - 1];
    };
  }

  /** Has the helper read what it gets hold of until it is told to stop. */
  #startHelper(uris: readonly string[], take: Take): () => void {
    const isUnknown = (uri: string): boolean => !this.#records.has(uri) && !this.#earlier.has(uri);
    const { symbolReader } = this.#sources;
    if (symbolReader === undefined || uris.filter(isUnknown).length < WORTH_A_THREAD) return () => undefined;
    const helper = symbolReader();
    let isStopped = false;
    const work = async (): Promise<void> => {
      for (let uri = take(); uri !== undefined && !isStopped; uri = take()) await this.#read(uri, helper);
    };
    void Promise.all(Array.from({ length: AT_HAND }, work)).finally(() => helper.close());
    return () => {
      isStopped = true;
    };
  }

  /**
   * Resolves when an article has been read, or forgotten meanwhile.
   *
   * @returns whether anything had to be read anew for it, which takes time
   */
  async #await(uri: string, take: Take): Promise<boolean> {
    let isNew = false;
    while (!this.#records.has(uri)) {
      // While the helper has it in hand, the next one that nobody has is read here.
      const own = this.#inHand.has(uri) ? take() : uri;
      isNew = (await (own === undefined ? this.#inHand.get(uri) : this.#read(own))) || isNew;
      if (this.#forgotten.has(uri)) break;
      if (isNew && !this.#records.has(uri)) await letOthersIn();
    }
    return isNew;
  }

  /** @returns whether it had to be read anew */
  #read(uri: string, helper?: SymbolReader): Promise<boolean> {
    let reading = this.#inHand.get(uri);
    if (reading === undefined) {
      this.#forgotten.delete(uri);
      reading = this.#readAnew(uri, helper).finally(() => this.#inHand.delete(uri));
      this.#inHand.set(uri, reading);
    }
    return reading;
  }

  async #readAnew(uri: string, helper: SymbolReader | undefined): Promise<boolean> {
    let key = '';
    let symbols = NO_SYMBOLS;
    let isNew = false;
    try {
      const text = await this.#sources.readFile(uri);
      if (typeof text === 'string') {
        const settings = await this.#sources.settingsOf(uri);
        key = entryKey(text, settings);
        const before = this.#earlier.get(uri);
        isNew = before?.key !== key;
        symbols = before?.key === key ? before.symbols : await this.#symbolsOf(uri, text, settings, helper);
      }
    } catch (error) {
      this.#log.error(`${uri} could not be read: ${describeError(error)}`);
    }
    if (isNew) this.#isSaved = false;
    if (this.#forgotten.has(uri)) return isNew;
    this.#records.set(uri, { key, symbols });
    this.#earlier.delete(uri);
    return isNew;
  }

  async #symbolsOf(
    uri: string,
    text: string,
    settings: DocumentSettings,
    helper: SymbolReader | undefined,
  ): Promise<ArticleSymbols> {
    // A helper knows no newsroom's registry.
    const there = settings.newsroom.files.length > 0 ? undefined : helper;
    try {
      if (there !== undefined) {
        const { title, named, places } = await there.read({ uri, text, reference: settings.reference });
        return { title, named: named.map(this.#pool.share), places };
      }
    } catch {
      // What the helper cannot read is read here.
    }
    const snapshot = closedArticle(uri, text, settings, this.#log);
    return snapshot.persian ? symbolsOf(snapshot, this.#pool) : NO_SYMBOLS;
  }
}
