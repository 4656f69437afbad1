import type { Baseline } from './baseline';
import type { Failure } from './files/find';
import type { ExitStatus, Session } from './io';
import type { Outputs } from './outputs';
import type { GoneProblem } from './report';
import { reportNote } from './say';
import type { Tally } from './tally';
import { fails, type VerdictOptions } from './verdict';

/** A run whose files have all been reported. */
export interface FinishedRun {
  readonly options: VerdictOptions & { readonly updateBaseline?: boolean };
  readonly session: Session;
  readonly outputs: Outputs;
  readonly tally: Tally;
  readonly baseline: Baseline | undefined;
  /** Known problems that are no more. */
  readonly gone: readonly GoneProblem[];
  /** What has failed so far; `fail` adds to it. */
  readonly failures: readonly Failure[];
  readonly fail: (failure: Failure) => void;
}

/** Ends a run: says which known problems are gone, updates the baseline where that is wanted, and completes the reports. */
export async function conclude(run: FinishedRun): Promise<ExitStatus> {
  const { options, session, outputs, tally, baseline, gone, failures, fail } = run;
  const updates = options.updateBaseline === true;
  if (baseline !== undefined) {
    for (const problem of gone) reportNote(session, problem.path, baseline.noteOf(problem));
    if (updates) for (const failure of await baseline.write()) fail(failure);
  }
  const reported = failures.map(({ path, message }) => ({ path, message: message[session.language] }));
  for (const failure of await outputs.end(reported, tally.shown(), gone)) fail(failure);
  if (failures.length > 0) return 2;
  return !updates && fails(tally.total(), options) ? 1 : 0;
}
