import { createHash } from 'node:crypto';
import { counts, type Report } from '../report';
import type { CreateReporter } from './reporter';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info', hint: 'info' } as const;

/** GitLab's code quality report: the subset of Code Climate's format that its documentation names. */
export const createGitlab: CreateReporter = () => ({
  end: ({ files, failures }: Report) => {
    const problems = files.flatMap(({ path, problems: found }) =>
      found.filter(counts).map((problem) => ({
        description: problem.message,
        check_name: problem.rule,
        fingerprint: hash(path, problem.fingerprint),
        severity: SEVERITIES[problem.severity],
        location: { path, lines: { begin: problem.line, end: problem.endLine } },
      })),
    );
    const failed = failures.map(({ path, message }) => ({
      description: message,
      check_name: 'dabir',
      fingerprint: hash(path, message),
      severity: 'blocker',
      location: { path, lines: { begin: 1 } },
    }));
    return `${JSON.stringify([...problems, ...failed], undefined, 2)}\n`;
  },
});

/** Fingerprints must be unique in a report, so the path is part of them. */
const hash = (path: string, fingerprint: string): string =>
  createHash('sha256').update(`${path}\u0000${fingerprint}`).digest('hex').slice(0, 32);
