import assert from 'node:assert/strict';
import type { FileReport, ReportedProblem } from '../../server/cli/report';
import { createTally } from '../../server/cli/tally';

const problem = (severity: ReportedProblem['severity'], more: Partial<ReportedProblem> = {}): ReportedProblem =>
  ({ severity, suppressed: false, baseline: false, fixes: [], ...more }) as ReportedProblem;
const reportOf = (...problems: readonly ReportedProblem[]): FileReport => ({ path: 'a.md', problems }) as FileReport;

describe('the tally of a run', () => {
  it('shows what the options show, and counts all of it', () => {
    const tally = createTally({ quiet: true });
    const shown = tally.add(reportOf(problem('error'), problem('warning'), problem('hint')));
    assert.deepEqual(
      shown.problems.map(({ severity }) => severity),
      ['error'],
    );
    assert.equal(tally.shown().warnings, 0);
    assert.deepEqual([tally.total().errors, tally.total().warnings, tally.total().hints], [1, 1, 1]);
  });

  it('counts files, and known problems apart', () => {
    const tally = createTally({});
    tally.add(reportOf(problem('error', { baseline: true }), problem('info', { suppressed: true })));
    tally.add(reportOf());
    const { files, known, errors, infos } = tally.total();
    assert.deepEqual({ files, known, errors, infos }, { files: 2, known: 1, errors: 0, infos: 0 });
  });
});
