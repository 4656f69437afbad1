import type { Text } from '../language/text';
import type { Session } from './io';
import { addTimings, NO_TIME, type Timing } from './stopwatch';

/** Tells, after a run with `--verbose`, where its time went. */
export interface TimeKeeper {
  /** @param name the article that took so long, where it was one */
  add(timing: Timing, name?: string): void;
  /** Writes to standard error: phases first, then rules and articles, the slowest first. */
  tell(files: number, threads: number): void;
}

const PHASES: Readonly<Record<string, Text>> = {
  find: { fa: 'یافتن فایل‌ها', en: 'find files' },
  read: { fa: 'خواندن', en: 'read' },
  analyse: { fa: 'شناخت تاریخ‌ها، نام‌ها و ادعاها', en: 'analyse' },
  rules: { fa: 'قاعده‌ها', en: 'rules' },
  report: { fa: 'گزارش', en: 'report' },
};

/** So many articles are named: where one costs more than all others it is the first. */
const MOST_SLOW = 5;
const SLOWEST = { fa: 'کندترین خبرها', en: 'the slowest articles' } as const;

const timeOf = ({ phases }: Timing): number => Object.values(phases).reduce((sum, time) => sum + time, 0);

export function createTimeKeeper({ io, language }: Session): TimeKeeper {
  const started = performance.now();
  let total = NO_TIME;
  const slowest: { readonly name: string; readonly milliseconds: number }[] = [];
  const row = (name: string, milliseconds: number): string => `  ${milliseconds.toFixed(1).padStart(9)} ms  ${name}\n`;
  return {
    add: (timing, name) => {
      total = addTimings(total, timing);
      if (name === undefined) return;
      slowest.push({ name, milliseconds: timeOf(timing) });
      slowest.sort((a, b) => b.milliseconds - a.milliseconds);
      slowest.length = Math.min(slowest.length, MOST_SLOW);
    },
    tell: (files, threads) => {
      const elapsed = performance.now() - started;
      const seconds = (elapsed / 1000).toFixed(2);
      const rate = Math.round((files * 1000) / Math.max(1, elapsed));
      const head = {
        fa: `${files} خبر در ${seconds} ثانیه، ${rate} در ثانیه، ${threads} رشته (زمان گام‌ها جمع همهٔ رشته‌هاست)`,
        en: `${files} articles in ${seconds} s, ${rate} a second, ${threads} thread${threads === 1 ? '' : 's'} (phases are summed over threads)`,
      };
      io.writeError(`dabir: ${head[language]}\n`);
      for (const [phase, name] of Object.entries(PHASES)) {
        io.writeError(row(name[language], total.phases[phase] ?? 0));
        if (phase !== 'rules') continue;
        const rules = Object.entries(total.rules).sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
        for (const [rule, milliseconds] of rules) io.writeError(row(`  ${rule}`, milliseconds));
      }
      io.writeError(
        row(
          SLOWEST[language],
          slowest.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
        ),
      );
      for (const { name, milliseconds } of slowest) io.writeError(row(`  ${name}`, milliseconds));
    },
  };
}
