import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How often a piece of work is timed; the least counts. */
export const PASSES = 3;
/** The clock of the processor is coarse, and one pass is short. */
const TOGETHER = 20;

/** Milliseconds of user time, the least of several passes. */
export function userTime(work: () => unknown, passes = PASSES): number {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass += 1) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

/** The least that any reader of texts must do, in milliseconds: read each file, decode it, and look at each character once. */
export function floorOf(texts: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'dabir-floor-'));
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, `${index}.md`);
      writeFileSync(path, text);
      return path;
    });
    let seen = 0;
    const onePass = (): void => {
      for (const path of paths) {
        const text = readFileSync(path, 'utf8');
        for (let at = 0; at < text.length; at += 1) seen += text.charCodeAt(at) & 1;
      }
    };
    const least = userTime(() => Array.from({ length: TOGETHER }, onePass)) / TOGETHER;
    if (seen < 0) throw new Error('the pass is not to be left out');
    return least;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
