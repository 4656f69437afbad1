import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What V8 writes with `--cpu-prof`, as far as it is read here. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds between samples. */
  readonly timeDeltas: readonly number[];
  /** Microseconds of the system’s steady clock, as `process.hrtime` tells it. */
  readonly startTime: number;
}

/** A function, where it stands in the source, and the milliseconds that it was seen at work itself. */
export interface SelfTime {
  readonly name: string;
  /** The file of the house or the package; of V8’s own work and of Node’s files the name that V8 gives. */
  readonly module: string;
  readonly milliseconds: number;
}

/** What a process did between two moments, by function. V8 names waiting `(idle)`; it is left out. */
export function readProfile(folder: string, from = 0, to = Number.POSITIVE_INFINITY): readonly SelfTime[] {
  // Threads write profiles of their own: the main one comes first by its number.
  const [name] = readdirSync(folder)
    .filter((file) => file.endsWith('.cpuprofile'))
    .sort((a, b) => threadOf(a) - threadOf(b));
  if (name === undefined) throw new Error(`no profile in ${folder}`);
  const { nodes, samples, timeDeltas, startTime }: CpuProfile = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const modules = createModules();
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, SelfTime>();
  let now = startTime;
  for (const [index, id] of samples.entries()) {
    const delta = timeDeltas[index];
    now += delta;
    const frame = frames.get(id);
    if (frame === undefined || frame.functionName === '(idle)' || now < from || now > to) continue;
    const module = frame.url === '' ? frame.functionName : modules.of(frame.url, frame.lineNumber);
    const key = `${module} ${frame.functionName} ${frame.lineNumber}`;
    const milliseconds = (times.get(key)?.milliseconds ?? 0) + delta / 1000;
    times.set(key, { name: frame.functionName, module, milliseconds });
  }
  return [...times.values()].sort((a, b) => b.milliseconds - a.milliseconds);
}

/** `CPU.date.time.process.thread.number.cpuprofile` */
const threadOf = (file: string): number => Number(file.split('.').at(-3));

/** Where a line of a bundle comes from: unless it makes bundles small, esbuild writes each file’s path before its text. */
function createModules(): { of(url: string, line: number): string } {
  const bundles = new Map<string, readonly (string | undefined)[]>();
  const read = (path: string): readonly (string | undefined)[] => {
    let current: string | undefined;
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => {
        current = /^\s*\/\/ ((?:server|node_modules)\/\S+|dabir[-\w]*:\S+)$/.exec(line)?.[1] ?? current;
        return current;
      });
  };
  return {
    of: (url, line) => {
      if (url.startsWith('node:')) return url;
      const path = url.startsWith('file:') ? fileURLToPath(url) : url;
      const lines = bundles.get(path) ?? read(path);
      bundles.set(path, lines);
      return lines[line] ?? path;
    },
  };
}
