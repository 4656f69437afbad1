import { writeNumber } from '../language/calendars/wording';
import { inOneLine } from './inOneLine';
import type { Session } from './io';

/** Shows a person at a terminal how far a long run has come, on one line of standard error. */
export interface Progress {
  step(name: string): void;
  /** Takes the line away, so that results may be written. */
  clear(): void;
}

/** Files from which on progress is shown: fewer are done before anybody wonders. */
const WORTH_SHOWING = 50;
const MILLISECONDS_BETWEEN = 100;

export function createProgress({ io, language }: Session, total: number): Progress {
  if (!io.errorsAreTerminal || total < WORTH_SHOWING) return { step: () => undefined, clear: () => undefined };
  const started = Date.now();
  let done = 0;
  let shownAt = started;
  let visible = false;
  return {
    step: (name) => {
      done += 1;
      const now = Date.now();
      if (now - shownAt < MILLISECONDS_BETWEEN) return;
      shownAt = now;
      visible = true;
      const rate = Math.round((done * 1000) / Math.max(1, now - started));
      const counts =
        language === 'fa'
          ? `${writeNumber(done, 'fa')} از ${writeNumber(total, 'fa')} خبر، ${writeNumber(rate, 'fa')} در ثانیه`
          : `${done} of ${total} articles, ${rate} a second`;
      io.writeError(`\r\u001b[K${counts}  ${inOneLine(name)}`);
    },
    clear: () => {
      if (visible) io.writeError('\r\u001b[K');
      visible = false;
    },
  };
}
