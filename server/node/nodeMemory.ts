import type { Session } from 'node:inspector';

/** Milliseconds without work after which memory is given back. */
const REST = 5_000;
/** Bytes by which the heap must have grown since the last collection for another to be worthwhile. */
const GROWN = 16 * 2 ** 20;

/**
 * Collects garbage after a while without work; call what it returns after each piece of work. By itself V8 collects what a
 * keystroke left behind only when later ones need room, and so keeps several times what a server at rest needs. A collection
 * takes a tenth of a second.
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

/** Has V8 collect as it does when memory is short. Without a command-line flag only its inspector can ask for that. */
async function collect(): Promise<void> {
  const { Session } = await import('node:inspector');
  const session: Session = new Session();
  session.connect();
  await new Promise<void>((done) => session.post('HeapProfiler.collectGarbage', () => done()));
  session.disconnect();
}
