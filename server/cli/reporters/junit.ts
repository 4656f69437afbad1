import type { Severity } from '../../rules/rule';
import { counts, type FileReport, type Report, type ReportedFailure } from '../report';
import { failingSeverities } from '../verdict';
import type { CreateReporter } from './reporter';
import { element, escapeXml } from './xml';

/**
 * JUnit's XML: a suite a file, a case a problem, a passed case for a file without any. A case fails where its problem fails the run;
 * else it passes and tells the problem as its output.
 */
export const createJunit: CreateReporter = ({ verdict }) => ({
  end: ({ files, failures, summary }: Report) => {
    const failing = failingSeverities(summary, verdict);
    const suites = [...files.map((file) => suiteOf(file, failing)), ...failures.map(failedSuite)];
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

function suiteOf({ path, problems }: FileReport, failing: ReadonlySet<Severity>): Suite {
  const told = problems.filter(counts);
  const cases = told.map(({ rule, line, column, severity, message }) => {
    const place = `${path}:${line}:${column}`;
    const text = escapeXml(`${place}: ${message} (${rule})`);
    const outcome = failing.has(severity)
      ? element('failure', { type: severity, message }, text)
      : element('system-out', {}, text);
    return element('testcase', { classname: path, name: `${rule} ${line}:${column}`, file: path, line }, outcome);
  });
  const content = cases.length > 0 ? cases : [element('testcase', { classname: path, name: path, file: path })];
  const tests = content.length;
  const failures = told.filter(({ severity }) => failing.has(severity)).length;
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
