import type { Text } from './language/text';
import type { SymbolReader } from './workspace/articleSymbols';

/** What a server needs from its platform; Node and a browser's worker differ in nothing else. */
export interface Host extends Files {
  /** Whether files of this address can be read here; for others the client is asked. */
  canRead(uri: string): boolean;
  /**
   * The articles below a folder, as `dabir check` would find them, and no more than so many; none where there is no file system.
   * Lets others in meanwhile. Never rejects.
   */
  findArticles(folder: string, most: number): Promise<readonly string[]>;
  /**
   * Where what is known of a workspace is kept for the next start; none where there is no file system.
   *
   * @param folder the folder that the client gives us to keep things in, as a URI; else the platform's own for such files
   */
  storeFor?(workspace: readonly string[], folder: string | undefined): Store;
  /** Another thread that reads the index of a workspace; undefined where the platform has none. */
  symbolReader?(): SymbolReader;
  /** Whether files come over a network one by one, so that a workspace is not read before somebody asks for it. */
  readonly reluctant?: boolean;
  /** Called after each piece of work, so that memory can be given back when no more follows. */
  worked?(): void;
}

/** A place for a text that may be lost. */
export interface Store {
  /** What was last written; `undefined` where there is nothing, or nothing that can be read. Never rejects. */
  read(): Promise<string | undefined>;
  /** Writes the text whole or not at all. Rejects where that cannot be done. */
  write(text: string): Promise<void>;
}

/** Levels of a line in the editor's log. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/** What there is to say of anything that was thrown, with its place in the code where it has one. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Lets the messages that already wait be handled first: a cancellation, the next keystroke. Two turns, because the
 * connection takes one message a turn and schedules the next one only after a handler has run.
 */
export async function letOthersIn(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

function nextTurn(): Promise<void> {
  return new Promise((done) => {
    if (typeof setImmediate === 'function') setImmediate(done);
    else setTimeout(done, 0);
  });
}

/** A file that is there and whose text is not known, and why. */
export interface Unread {
  readonly unread: Text;
}

/** What stands in a file; `undefined` where there is none. */
export type FileText = string | Unread | undefined;

export interface Files {
  /** Never rejects. */
  readFile(uri: string): Promise<FileText>;
}

/** Rejects where a promise takes its time. @param patience milliseconds */
export function within<T>(patience: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
