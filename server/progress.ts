import type { WorkDoneProgressReporter } from 'vscode-languageserver';

/** Progress that shows itself only where there is something to wait for, and does not flood the client. */
export interface Progress {
  report(done: number, total: number): void;
  end(): void;
}

/** Milliseconds before which nobody needs to be told that one is still at work. */
const PATIENCE = 300;

export function progressOf(reporter: WorkDoneProgressReporter): Progress {
  const start = Date.now();
  let last = -1;
  return {
    report: (done, total) => {
      if (last < 0) {
        if (Date.now() - start < PATIENCE) return;
        reporter.begin('Dabir', 0, undefined, true);
      }
      const percentage = Math.floor((done / total) * 100);
      if (percentage === last) return;
      last = percentage;
      reporter.report(percentage, `${done} / ${total}`);
    },
    end: () => {
      if (last >= 0) reporter.done();
    },
  };
}
