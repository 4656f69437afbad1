import type { Log } from '../host';
import { mostArticles } from '../protocol';
import type { ArticleSources } from './workspaceArticles';

interface Found {
  readonly uris: ReadonlySet<string>;
  readonly hasMore: boolean;
}

/** Which articles the workspace's folders hold, looked for when somebody asks and then remembered. */
export class ArticleList {
  readonly #sources: Pick<ArticleSources, 'findArticles' | 'folders'>;
  readonly #log: Log;
  #found: Promise<Found> | undefined;

  constructor(sources: Pick<ArticleSources, 'findArticles' | 'folders'>, log: Log) {
    this.#sources = sources;
    this.#log = log;
  }

  async read(): Promise<Found> {
    this.#found ??= this.#find();
    return this.#found;
  }

  async #find(): Promise<Found> {
    const { folders, findArticles } = this.#sources;
    const lists = await Promise.all(folders().map((folder) => findArticles(folder, mostArticles + 1)));
    const all = [...new Set(lists.flat())];
    const hasMore = all.length > mostArticles;
    if (hasMore)
      this.#log.warn(`The workspace has more than ${mostArticles} articles; the first ${mostArticles} are read.`);
    return { uris: new Set(all.slice(0, mostArticles)), hasMore };
  }

  /** A file changed, came or went; `changed` is told where that can make a difference to the articles that are read. */
  forget(uri: string, changed: () => void): void {
    const list = this.#found;
    if (list === undefined) changed();
    void list?.then(({ uris, hasMore }) => {
      // One that is known stays in the list: should it be gone, it has nothing to say. A list that is full takes no other.
      if (!uris.has(uri) && hasMore) return;
      if (!uris.has(uri) && this.#found === list) this.#found = undefined;
      changed();
    });
  }

  forgetAll(): void {
    this.#found = undefined;
  }
}
