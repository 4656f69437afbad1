import { counts, type Report } from '../report';
import type { CreateReporter } from './reporter';
import { element } from './xml';

/** Checkstyle knows no hints. */
const SEVERITIES = { error: 'error', warning: 'warning', info: 'info', hint: 'info' } as const;

/** Checkstyle's XML, which Jenkins, SonarQube, TeamCity and many others read. */
export const createCheckstyle: CreateReporter = ({ version }) => ({
  end: ({ files, failures }: Report) => {
    const checked = files.map(({ path, problems }) => {
      const errors = problems
        .filter(counts)
        .map(({ line, column, severity, message, rule }) =>
          element('error', { line, column, severity: SEVERITIES[severity], message, source: `dabir.${rule}` }),
        );
      return element(
        'file',
        { name: path },
        errors.map((error) => `\n    ${error}`).join('') + (errors.length > 0 ? '\n  ' : ''),
      );
    });
    const failed = failures.map(({ path, message }) =>
      element('file', { name: path }, element('error', { line: 1, severity: 'error', message, source: 'dabir' })),
    );
    const content = [...checked, ...failed].map((file) => `\n  ${file}`).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', { version }, `${content}\n`)}\n`;
  },
});
