import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { ArticleSymbols } from '../features/workspaceSymbols';
import { type ClosedArticle, readSymbols, type SymbolReader } from '../workspace/articleSymbols';

/** By this a thread of ours is known. */
const KIND = 'dabir-symbols';

interface Question extends ClosedArticle {
  readonly id: number;
}

type Answer = { readonly id: number } & ({ readonly symbols: ArticleSymbols } | { readonly error: string });

/** A second thread that reads symbols, so that nobody who types waits for the index of a workspace. */
export function createSymbolThread(): SymbolReader {
  const waiting = new Map<number, { resolve(symbols: ArticleSymbols): void; reject(error: Error): void }>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  // Of standard output and error the protocol has one: a thread's own words must not come between.
  const worker = new Worker(join(__dirname, 'main.node.js'), {
    workerData: { kind: KIND },
    argv: [],
    stdout: true,
    stderr: true,
  });
  worker.unref();
  worker.on('message', (answer: Answer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('symbols' in answer) asker?.resolve(answer.symbols);
    else asker?.reject(new Error(answer.error));
  });
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => end(new Error('The thread that reads symbols has ended.')));
  return {
    read: (article) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        const question: Question = { ...article, id: last };
        worker.postMessage(question);
      }),
    close: () => void worker.terminate(),
  };
}

/** Whether this is such a thread, which then answers until it is ended. */
export function servesSymbols(): boolean {
  const data: unknown = workerData;
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== KIND) return false;
  parentPort?.on('message', ({ id, ...article }: Question) => {
    const answer = (): Answer => {
      try {
        return { id, symbols: readSymbols(article) };
      } catch (error) {
        return { id, error: String(error) };
      }
    };
    parentPort?.postMessage(answer());
  });
  return true;
}
