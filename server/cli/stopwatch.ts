import type { Selection } from '../rules/selection';

/** Milliseconds by phase and by rule. Plain data: it crosses threads. */
export interface Timing {
  readonly phases: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
}

export const NO_TIME: Timing = { phases: {}, rules: {} };

export interface Stopwatch {
  time<Result>(phase: string, work: () => Result): Result;
  /** The same rules, each of which notes its time. */
  watch(selection: Selection): Selection;
  /** What was noted since the last call. */
  take(): Timing;
}

/** Asks no clock: for runs that want no times. */
export const NO_STOPWATCH: Stopwatch = {
  time: (_, work) => work(),
  watch: (selection) => selection,
  take: () => NO_TIME,
};

export function createStopwatch(): Stopwatch {
  let phases: Record<string, number> = {};
  let rules: Record<string, number> = {};
  return {
    time: (phase, work) => {
      const start = performance.now();
      try {
        return work();
      } finally {
        phases[phase] = (phases[phase] ?? 0) + performance.now() - start;
      }
    },
    watch: (selection) =>
      selection.map((selected) => ({
        ...selected,
        rule: {
          ...selected.rule,
          check: (context) => {
            const start = performance.now();
            // Rules find lazily: their work is done when their findings are taken.
            const findings = [...selected.rule.check(context)];
            rules[selected.rule.id] = (rules[selected.rule.id] ?? 0) + performance.now() - start;
            return findings;
          },
        },
      })),
    take: () => {
      const timing = { phases, rules };
      phases = {};
      rules = {};
      return timing;
    },
  };
}

export function addTimings(first: Timing, second: Timing): Timing {
  return { phases: add(first.phases, second.phases), rules: add(first.rules, second.rules) };
}

function add(
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sum: Record<string, number> = { ...first };
  for (const [name, time] of Object.entries(second)) sum[name] = (sum[name] ?? 0) + time;
  return sum;
}
