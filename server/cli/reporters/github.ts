import { counts, type FileReport, type Report } from '../report';
import type { CreateReporter } from './reporter';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** Annotations of GitHub Actions: workflow commands on standard output, one line each. */
export const createGithub: CreateReporter = () => ({
  file: ({ path, problems }: FileReport) =>
    problems
      .filter(counts)
      .map(({ severity, rule, message, line, column, endLine, endColumn }) => {
        const properties = { file: path, line, endLine, col: column, endColumn, title: rule };
        return `${command(COMMANDS[severity], properties, message)}\n`;
      })
      .join(''),
  end: ({ failures }: Report) =>
    failures.map(({ path, message }) => `${command('error', { file: path }, message)}\n`).join(''),
});

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

/** As the runner of GitHub Actions unescapes it (actions/toolkit, `command.ts`). */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
