import type { Place, Report, ReportedProblem } from '../report';
import type { CreateReporter } from './reporter';

/** The report as data, for other programs. Silenced and known problems are in it, marked. */
export const createJson: CreateReporter = () => ({
  end: ({ files, failures, summary }: Report) =>
    `${JSON.stringify(
      {
        version: 1,
        files: files.map((file) => ({ path: file.path, problems: file.problems.map(problemData) })),
        failures,
        summary,
      },
      undefined,
      2,
    )}\n`,
});

/** One problem as `json` and `jsonl` write it. */
export function problemData(problem: ReportedProblem): Readonly<Record<string, unknown>> {
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    ...placeData(problem),
    fixes: problem.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
    related: problem.related.map(({ start, end, message }) => ({ start, end, message })),
    suppressed: problem.suppressed,
    ...(problem.suppressionReason === undefined ? {} : { suppressionReason: problem.suppressionReason }),
    baseline: problem.baseline,
  };
}

const placeData = ({ start, end, line, column, endLine, endColumn }: Place): object => ({
  start,
  end,
  line,
  column,
  endLine,
  endColumn,
});
