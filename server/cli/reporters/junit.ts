import { counts, type FileReport, type Report, type ReportedFailure } from '../report';
import type { CreateReporter } from './reporter';
import { element, escapeXml } from './xml';

/** JUnit's XML: a suite a file, a failed case a problem, a passed case for a file without any. */
export const createJunit: CreateReporter = () => ({
  end: ({ files, failures }: Report) => {
    const suites = [...files.map(suiteOf), ...failures.map(failedSuite)];
    const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
    const failed = suites.reduce((sum, suite) => sum + suite.failures, 0);
    const content = suites.map(({ xml }) => `\n  ${xml}`).join('');
    const attributes = { name: 'dabir', tests, failures: failed, errors: failures.length };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, `${content}\n`)}\n`;
  },
});

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
}

function suiteOf({ path, problems }: FileReport): Suite {
  const told = problems.filter(counts);
  const cases = told.map(({ rule, line, column, severity, message }) => {
    const place = `${path}:${line}:${column}`;
    const failure = element('failure', { type: severity, message }, escapeXml(`${place}: ${message} (${rule})`));
    return element('testcase', { classname: path, name: `${rule} ${line}:${column}`, file: path, line }, failure);
  });
  const content = cases.length > 0 ? cases : [element('testcase', { classname: path, name: path, file: path })];
  const tests = content.length;
  const failures = told.length;
  const xml = element('testsuite', { name: path, tests, failures, errors: 0 }, `\n    ${content.join('\n    ')}\n  `);
  return { xml, tests, failures };
}

function failedSuite({ path, message }: ReportedFailure): Suite {
  const error = element('error', { type: 'failure', message }, escapeXml(message));
  const testcase = element('testcase', { classname: path, name: path, file: path }, error);
  return {
    xml: element('testsuite', { name: path, tests: 1, failures: 0, errors: 1 }, testcase),
    tests: 1,
    failures: 0,
  };
}
