import type { DateMention } from '../types';
import type { Interval } from './interval';
import type { Outcome } from './outcome';
import type { Anchors } from './value';

interface Recalled {
  readonly anchors: Anchors;
  /** Where the block stood; faults point into the file. */
  readonly offset: number;
  readonly outcome: Outcome;
}

/** What an expression last came to mean, as long as its block lives: a keystroke elsewhere need not work it out again. */
const recalled = new WeakMap<DateMention, Recalled>();

/** What an expression means, worked out where it counts from other days than it did. */
export function recallOutcome(mention: DateMention, anchors: Anchors, offset: number, work: () => Outcome): Outcome {
  const known = recalled.get(mention);
  if (
    known !== undefined &&
    isSame(known.anchors, anchors) &&
    (known.offset === offset || known.outcome.faults.length === 0)
  )
    return known.outcome;
  const outcome = work();
  recalled.set(mention, { anchors, offset, outcome });
  return outcome;
}

/** Names every anchor, so that one more does not go unnoticed. */
const SAME: { readonly [Key in keyof Required<Anchors>]: (a: Anchors, b: Anchors) => boolean } = {
  reference: (a, b) => a.reference === b.reference,
  main: (a, b) => a.main === b.main,
  region: (a, b) => a.region === b.region,
  last: (a, b) => isSameInterval(a.last, b.last),
  lastDays: (a, b) => isSameInterval(a.lastDays, b.lastDays),
  lastCalendar: (a, b) => a.lastCalendar === b.lastCalendar,
  ahead: (a, b) => a.ahead === b.ahead,
  near: (a, b) => a.near === b.near,
  frames: ({ frames: a = [] }, { frames: b = [] }) =>
    a.length === b.length && a.every((frame, index) => isSameInterval(frame, b[index])),
  dated: (a, b) => a.dated === b.dated,
  month: (a, b) => isSameInterval(a.month, b.month),
  year: (a, b) => isSameInterval(a.year, b.year),
};
const TESTS = Object.values(SAME);

function isSame(a: Anchors, b: Anchors): boolean {
  for (const test of TESTS) if (!test(a, b)) return false;
  return true;
}

function isSameInterval(a: Interval | undefined, b: Interval | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.from === b.from && a.to === b.to);
}
