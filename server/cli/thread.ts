import { parentPort, workerData } from 'node:worker_threads';
import { type CheckerSettings, createFileChecker, type WorkItem } from './fileChecker';
import type { ThreadAnswer } from './pool';

/** The settings of a checking thread; undefined in a thread of somebody else's. */
function threadSettings(): CheckerSettings | undefined {
  const data: unknown = workerData;
  if (typeof data !== 'object' || data === null || !('dabir' in data)) return undefined;
  return data.dabir as CheckerSettings;
}

/** Checks the files that the main thread sends, one after the other. */
export function serveThread(): void {
  const settings = threadSettings();
  if (settings === undefined) return;
  const checker = createFileChecker(settings);
  parentPort?.on('message', async ({ id, file }: { readonly id: number; readonly file: WorkItem }) => {
    const outcome = await checker.check(file);
    const answer: ThreadAnswer = { id, outcome, configurationFailures: checker.configurationFailures() };
    parentPort?.postMessage(answer);
  });
}
