import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WritableCache } from './cache';
import { type CheckerSettings, createFileChecker, type FileOutcome, type WorkItem } from './fileChecker';
import type { Failure } from './files/find';

/** Checks files with one thread or several; outcomes come in the order of the files, so that output is the same. */
export interface Pool {
  readonly threads: number;
  check(files: Iterable<WorkItem> | AsyncIterable<WorkItem>): AsyncIterable<FileOutcome>;
  configurationFailures(): readonly Failure[];
  close(): Promise<void>;
}

/** How far checking may run ahead of what is taken: enough to hide the disk, little enough to hold in memory. */
const AHEAD = 8;

/** `wanted` 0 means as many threads as the machine has cores. A cache lives in one thread, so with one there is no other. */
export function createPool(
  settings: CheckerSettings,
  cache: WritableCache | undefined,
  wanted: number,
  fileCount: number,
): Pool {
  const threads = Math.min(wanted === 0 ? availableParallelism() : wanted, fileCount);
  return threads > 1 && cache === undefined ? createThreads(settings, threads) : createSingle(settings, cache);
}

function createSingle(settings: CheckerSettings, cache: WritableCache | undefined): Pool {
  const checker = createFileChecker(settings, cache);
  return {
    threads: 1,
    check: (files) => inOrder(files, AHEAD, (file) => checker.check(file)),
    configurationFailures: checker.configurationFailures,
    close: async () => undefined,
  };
}

/** What a thread answers. */
export interface ThreadAnswer {
  readonly id: number;
  readonly outcome: FileOutcome;
  readonly configurationFailures: readonly Failure[];
}

function createThreads(settings: CheckerSettings, count: number): Pool {
  const failures: Failure[] = [];
  const waiting = new Map<number, { resolve(outcome: FileOutcome): void; reject(error: unknown): void }>();
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(__filename, { workerData: { dabir: settings } });
    worker.on('message', ({ id, outcome, configurationFailures }: ThreadAnswer) => {
      failures.push(...configurationFailures);
      waiting.get(id)?.resolve(outcome);
      waiting.delete(id);
    });
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return worker;
  });
  let next = 0;
  const ask = (file: WorkItem): Promise<FileOutcome> =>
    new Promise((resolve, reject) => {
      const id = next;
      next += 1;
      waiting.set(id, { resolve, reject });
      workers[id % count].postMessage({ id, file });
    });
  return {
    threads: count,
    check: (files) => inOrder(files, AHEAD * count, ask),
    configurationFailures: () => failures,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/**
 * Results in the order of the items. Works `ahead` of what is taken, and waits for no next item where a result is ready: who
 * writes one line and waits for its answer gets it.
 */
async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  const source = iterate(items);
  const started: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | undefined = source.next();
  while (coming !== undefined || started.length > 0) {
    const [oldest] = started;
    const isReady = oldest === undefined ? false : coming === undefined || started.length > ahead;
    const first = isReady ? 'result' : await Promise.race([settled(coming, 'item'), settled(oldest, 'result')]);
    if (first === 'result') {
      started.shift();
      yield await oldest;
      continue;
    }
    const item: IteratorResult<Item> | undefined = await coming;
    coming = undefined;
    if (item === undefined || item.done === true) continue;
    const result = work(item.value);
    // Its turn to be awaited may come after it has failed.
    result.catch(() => undefined);
    started.push(result);
    coming = source.next();
  }
}

async function* iterate<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item, undefined> {
  yield* items;
}

/** Resolves when a promise has come to an end, good or bad; never where there is none. */
function settled<Name extends string>(promise: Promise<unknown> | undefined, name: Name): Promise<Name> {
  if (promise === undefined) return new Promise(() => undefined);
  return promise.then(
    () => name,
    () => name,
  );
}
