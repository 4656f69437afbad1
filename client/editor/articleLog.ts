/**
 * The one order of changes that all pages of an article follow. Each page types ahead on its own copy and brings its
 * changes with the version that it knows; what comes too late is sent back to be moved over the others' (operational
 * transformation, by `@codemirror/collab`). Pure: nothing of VS Code in here.
 */
import { ChangeSet, type Text } from '@codemirror/state';
import type { LoggedUpdate } from './protocol';

/** Updates that are kept for pages that are behind; nobody is ever so far behind. */
const kept = 10_000;

export interface Entry {
  readonly client: string;
  readonly changes: ChangeSet;
}

export interface ArticleLog {
  readonly text: Text;
  /** How many updates there have been. */
  readonly version: number;
  append(entries: readonly Entry[]): void;
  /** @returns what came after a version, or `undefined` where that is not known any more */
  since(version: number): readonly Entry[] | undefined;
}

export function createArticleLog(start: Text): ArticleLog {
  let text = start;
  let forgotten = 0;
  const entries: Entry[] = [];
  return {
    get text() {
      return text;
    },
    get version() {
      return forgotten + entries.length;
    },
    append: (added) => {
      for (const entry of added) {
        text = entry.changes.apply(text);
        entries.push(entry);
      }
      if (entries.length > 2 * kept) forgotten += entries.splice(0, entries.length - kept).length;
    },
    since: (version) =>
      version < forgotten || version > forgotten + entries.length ? undefined : entries.slice(version - forgotten),
  };
}

export const writeEntry = ({ client, changes }: Entry): LoggedUpdate => ({ client, change: changes.toJSON() });

export const readEntry = (client: string, change: unknown): Entry => ({ client, changes: ChangeSet.fromJSON(change) });

/** All of a page's changes as one. */
export function composed(text: Text, entries: readonly Entry[]): ChangeSet {
  return entries.reduce((all, { changes }) => all.compose(changes), ChangeSet.empty(text.length));
}
