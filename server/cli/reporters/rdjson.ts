import { counts, type Place, type Report } from '../report';
import type { CreateReporter } from './reporter';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' } as const;

/** Reviewdog's diagnostic format: comments with suggestions on any forge. Its columns count bytes of UTF-8. */
export const createRdjson: CreateReporter = () => ({
  end: ({ files, failures }: Report) => {
    const problems = files.flatMap(({ path, problems: found }) =>
      found.filter(counts).map((problem) => ({
        message: problem.message,
        location: { path, range: rangeOf(problem) },
        severity: SEVERITIES[problem.severity],
        code: { value: problem.rule },
        // Every suggestion is an alternative of its own there, so a fix in several places cannot be one.
        suggestions: problem.fixes
          .filter(({ edits }) => edits.length === 1)
          .map(({ edits: [edit] }) => ({ range: rangeOf(edit), text: edit.text })),
      })),
    );
    const failed = failures.map(({ path, message }) => ({ message, location: { path }, severity: 'ERROR' }));
    return `${JSON.stringify({ source: { name: 'dabir' }, diagnostics: [...problems, ...failed] }, undefined, 2)}\n`;
  },
});

const rangeOf = ({ line, byteColumn, endLine, endByteColumn }: Place): object => ({
  start: { line, column: byteColumn },
  end: { line: endLine, column: endByteColumn },
});
