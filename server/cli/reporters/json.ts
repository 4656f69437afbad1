import type { Place, Report, ReportedProblem } from '../report';
import type { CreateReporter } from './reporter';

/** The report as data, for other programs. Silenced and known problems are in it, marked; known ones that are no more stand apart. */
export const createJson: CreateReporter = ({ shard, hasBaseline }) => ({
  end: ({ files, failures, summary, gone }: Report) =>
    `${JSON.stringify(
      {
        version: 1,
        ...(shard === undefined ? {} : { shard }),
        files: files.map((file) => ({ path: file.path, problems: file.problems.map(problemData) })),
        failures,
        ...(hasBaseline ? { gone } : {}),
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
      edits: edits.map((edit) => ({ ...placeData(edit), text: edit.text })),
    })),
    related: problem.related.map((place) => ({ ...placeData(place), message: place.message })),
    suppressed: problem.suppressed,
    ...(problem.suppressionReason === undefined ? {} : { suppressionReason: problem.suppressionReason }),
    baseline: problem.baseline,
    fingerprint: problem.fingerprint,
  };
}

const placeData = ({ start, end, line, column, endLine, endColumn, byteColumn, endByteColumn }: Place): Place => ({
  start,
  end,
  line,
  column,
  endLine,
  endColumn,
  byteColumn,
  endByteColumn,
});
