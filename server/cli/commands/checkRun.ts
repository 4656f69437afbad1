import type { ChangedLines } from '../changedLines';
import type { CheckerSettings, FileOutcome } from '../fileChecker';
import type { Failure } from '../files/find';
import type { Session } from '../io';
import type { Shard } from '../shard';
import type { TimeKeeper } from '../verbose';
import type { CheckOptions } from './check';

/** What one run of `check` shares, wherever its texts come from. */
export interface CheckRun {
  readonly options: CheckOptions;
  readonly session: Session;
  readonly settings: CheckerSettings;
  readonly changed: ChangedLines | undefined;
  readonly shard: Shard | undefined;
  readonly keeper: TimeKeeper | undefined;
  take(outcome: FileOutcome): Promise<void>;
  fail(failure: Failure): void;
}
