import { SEVERITIES, type Severity } from '../rules/rule';
import type { ReportedProblem, Summary } from './report';

export interface VerdictOptions {
  readonly quiet?: boolean;
  readonly severity?: Exclude<Severity, 'off'>;
  readonly maxWarnings?: number;
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** What people are shown: from `--severity` up, and with `--quiet` errors only. */
export function isShown({ quiet, severity }: VerdictOptions): (problem: ReportedProblem) => boolean {
  const least = Math.max(rank(severity ?? 'hint'), quiet === true ? rank('error') : 0);
  return (problem) => rank(problem.severity) >= least;
}

/** Errors fail, and everything from `--severity` up; warnings fail when there are more than `--max-warnings`. */
export function fails(summary: Summary, { severity, maxWarnings }: VerdictOptions): boolean {
  const from = rank(severity ?? 'error');
  const found: readonly [Severity, number][] = [
    ['error', summary.errors],
    ['warning', summary.warnings],
    ['info', summary.infos],
    ['hint', summary.hints],
  ];
  if (found.some(([level, count]) => rank(level) >= from && count > 0)) return true;
  return maxWarnings !== undefined && summary.warnings > maxWarnings;
}
