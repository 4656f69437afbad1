import type { Session } from 'node:inspector';

/** Milliseconds without work after which memory is given back. */
const REST = 5_000;
/** Bytes that the heap must have grown by since, or it is not worth the while. */
const GROWN = 16 * 2 ** 20;

/**
 * Gives memory back once nothing was worked out for a while. The engine by itself collects what a keystroke left behind only
 * when the next ones need room, and so keeps several times of what a server at rest needs. It takes a tenth of a second.
 */
export function createTrim(): () => void {
  let timer: NodeJS.Timeout | undefined;
  let least = process.memoryUsage().heapTotal;
  const trim = async (): Promise<void> => {
    timer = undefined;
    if (process.memoryUsage().heapTotal < least + GROWN) return;
    await collect();
    least = process.memoryUsage().heapTotal;
  };
  return () => {
    if (timer === undefined) timer = setTimeout(() => void trim(), REST).unref();
    else timer.refresh();
  };
}

/** What the engine does when the system says that memory is short; only its inspector can be told so from here. */
async function collect(): Promise<void> {
  const { Session } = await import('node:inspector');
  const session: Session = new Session();
  session.connect();
  await new Promise<void>((done) => session.post('HeapProfiler.collectGarbage', () => done()));
  session.disconnect();
}
