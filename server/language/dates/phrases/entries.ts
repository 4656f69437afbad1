import { Gap } from '../../text/fold';
import { COLON, HYPHEN } from '../../text/marks';
import type { Reading } from '../../text/reading';
import type { Atom } from './atom';

/** What stands between an entry's day and what it tells. */
const OPENERS: ReadonlySet<number> = new Set([COLON, HYPHEN]);

/** Whether a day opens an entry on a line of its own, and goes not on with the line above: «… ساعت ۱۸⏎[شنبه ۱۲ مهر]: …». */
export function opensEntry({ text, tokens }: Reading, day: number, { start, nextToken }: Stretch): boolean {
  const opensLine = (unit: number): boolean => (text.gaps[unit] & Gap.line) !== 0;
  // «ساعت ۱۸⏎۱۲ مهر⏎…»: lines of one thing each.
  if (!opensLine(day) || start === 0 || opensLine(start) || nextToken >= tokens.count) return false;
  const next = tokens.starts[nextToken];
  return opensLine(next) || OPENERS.has(text.units[next]);
}

/** From the first of two expressions to the last. */
type Stretch = Pick<Atom, 'start' | 'nextToken'>;
