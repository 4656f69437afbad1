import type { Progress } from '../progress';
import type { WorkspaceArticles } from './workspaceArticles';

/** Reads the articles of a workspace in the background, once at the start and after whatever is forgotten. */
export interface Indexer {
  /** Begins, soon: whoever opens an editor wants to see the open article first. */
  start(): void;
  /** Somebody types or asks: the index waits. */
  disturb(): void;
  stop(): void;
}

export interface IndexerParts {
  readonly articles: Pick<WorkspaceArticles, 'visitSymbols' | 'save' | 'changed'>;
  /** Shows progress; its `cancelled` ends the round. */
  readonly progress: () => Promise<Progress & { readonly cancelled: () => boolean }>;
  /** Hears of every round that is done. */
  readonly worked?: (() => void) | undefined;
  /** Milliseconds that the index waits after a disturbance; for tests. */
  readonly quiet?: number;
}

/** Milliseconds after a keystroke in which the next one is likely. */
const QUIET = 400;

export function createIndexer({ articles, progress, worked, quiet = QUIET }: IndexerParts): Indexer {
  let disturbed = Date.now();
  let isStopped = false;
  let isRunning = false;

  /** Resolves when nobody has typed for a while. */
  const calm = async (): Promise<void> => {
    for (;;) {
      const left = disturbed + quiet - Date.now();
      if (left <= 0 || isStopped) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  };

  const round = async (): Promise<void> => {
    await calm();
    const shown = await progress();
    let isCancelled = false;
    await articles.visitSymbols(async (_, done, total) => {
      shown.report(done, total);
      await calm();
      isCancelled = shown.cancelled();
      return !isStopped && !isCancelled;
    });
    shown.end();
    if (!isStopped) await articles.save();
    worked?.();
    // Who does not want it gets it when a search asks for it.
    if (isCancelled) isStopped = true;
  };

  const run = async (): Promise<void> => {
    while (!isStopped) {
      const change = articles.changed();
      await round();
      await change;
      disturbed = Date.now();
    }
  };

  return {
    start: () => {
      if (isRunning || isStopped) return;
      isRunning = true;
      disturbed = Date.now();
      void run();
    },
    disturb: () => {
      disturbed = Date.now();
    },
    stop: () => {
      isStopped = true;
    },
  };
}
