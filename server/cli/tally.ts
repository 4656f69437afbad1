import { addToSummary, EMPTY_SUMMARY, type FileReport, type Summary } from './report';
import { isShown, type VerdictOptions } from './verdict';

/** Counts the problems of a run's files. */
export interface Tally {
  /** Counts a file's problems; returns its report with those that are shown. */
  add(report: FileReport): FileReport;
  /** What people are shown. */
  shown(): Summary;
  /** What decides the exit status: `--quiet` hides warnings from people, not from `--max-warnings`. */
  total(): Summary;
}

export function createTally(options: VerdictOptions): Tally {
  const shows = isShown(options);
  let shown = EMPTY_SUMMARY;
  let total = EMPTY_SUMMARY;
  return {
    add: (report) => {
      total = addToSummary(total, report);
      const visible = { ...report, problems: report.problems.filter(shows) };
      shown = addToSummary(shown, visible);
      return visible;
    },
    shown: () => shown,
    total: () => total,
  };
}
