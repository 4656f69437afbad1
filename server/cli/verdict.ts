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

/** Whether anything found fails the run. */
export function fails(summary: Summary, options: VerdictOptions): boolean {
  const failing = failingSeverities(summary, options);
  const found: readonly [Severity, number][] = [
    ['error', summary.errors],
    ['warning', summary.warnings],
    ['info', summary.infos],
    ['hint', summary.hints],
  ];
  return found.some(([level, count]) => failing.has(level) && count > 0);
}

/** Errors fail, and everything from `--severity` up; warnings fail when there are more than `--max-warnings`. */
export function failingSeverities(
  { warnings }: Summary,
  { severity = 'error', maxWarnings = Number.POSITIVE_INFINITY }: VerdictOptions,
): ReadonlySet<Severity> {
  const failing = new Set(SEVERITIES.filter((level) => level !== 'off' && rank(level) >= rank(severity)));
  if (warnings > maxWarnings) failing.add('warning');
  return failing;
}
