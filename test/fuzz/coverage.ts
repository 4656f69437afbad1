import { type Profiler, Session } from 'node:inspector';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The parts of a function that did not run: V8 gives nested ranges, of which the innermost counts. */
function leftOut({ ranges }: Profiler.FunctionCoverage): readonly Range[] {
  const out: Range[] = [];
  for (const { startOffset, endOffset, count } of ranges) {
    // A range that ran inside one that did not takes its part out of it; ranges come from the outermost to the innermost.
    if (count === 0) out.push({ start: startOffset, end: endOffset });
    else out.splice(0, out.length, ...out.flatMap((range) => without(range, { start: startOffset, end: endOffset })));
  }
  return out;
}

function without(range: Range, hole: Range): readonly Range[] {
  return [
    { start: range.start, end: Math.min(range.end, hole.start) },
    { start: Math.max(range.start, hole.end), end: range.end },
  ].filter(({ start, end }) => start < end);
}

const both = (left: readonly Range[], right: readonly Range[]): readonly Range[] =>
  left.flatMap((one) =>
    right
      .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
      .filter(({ start, end }) => start < end),
  );

/** Which parts of the running program have run, told by V8 itself: nothing is instrumented. */
export interface Coverage {
  /** Functions, and parts of them, that ran for the first time since it was last asked. */
  news(): number;
  /** Functions that have run, and parts of such functions that never did. */
  readonly totals: { readonly functions: number; readonly neverRun: number };
}

/** @param isOurs whether a program that ran counts, by its address */
export function createCoverage(isOurs: (url: string) => boolean): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  const never = new Map<string, readonly Range[]>();
  return {
    news() {
      let fresh = 0;
      // In a session with its own process the answer comes before `post` returns.
      session.post('Profiler.takePreciseCoverage', (error, taken) => {
        if (error !== null) throw new Error(error.message);
        for (const { url, scriptId, functions } of taken.result) {
          if (!isOurs(url)) continue;
          for (const coverage of functions) {
            const [whole] = coverage.ranges;
            if (whole.count === 0) continue;
            const key = `${scriptId}:${whole.startOffset}:${whole.endOffset}`;
            const now = coverage.isBlockCoverage ? leftOut(coverage) : [];
            const before = never.get(key);
            const rest = before === undefined ? now : both(before, now);
            const length = (ranges: readonly Range[]): number =>
              ranges.reduce((sum, { start, end }) => sum + end - start, 0);
            if (before === undefined || length(rest) < length(before)) {
              fresh += 1;
              never.set(key, rest);
            }
          }
        }
      });
      return fresh;
    },
    get totals() {
      const neverRun = [...never.values()].reduce((sum, ranges) => sum + ranges.length, 0);
      return { functions: never.size, neverRun };
    },
  };
}
