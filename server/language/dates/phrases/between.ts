import type { Reading } from '../../text/reading';
import type { Term } from '../terms/term';
import type { Atom } from './atom';
import { opensEntry } from './entries';

/** «[ده روز] پیش از آن، یعنی در [۲۴ خرداد]» */
const MOST_BETWEEN = 5;

/** What stands between two expressions of one line or text: a few terms that touch both ends; undefined where anything else does. */
export function between(
  reading: Reading,
  terms: readonly Term[],
  from: number,
  left: Atom,
  right: Atom,
): readonly Term[] | undefined {
  if (opensEntry(reading, right.start, { start: left.start, nextToken: right.nextToken })) return undefined;
  const found: Term[] = [];
  let token = left.nextToken;
  for (let index = from; index < terms.length && token < right.firstToken; index += 1) {
    const term = terms[index];
    if (term.firstToken < token) continue;
    if (term.firstToken !== token || found.length === MOST_BETWEEN) return undefined;
    found.push(term);
    token = term.nextToken;
  }
  return token === right.firstToken ? found : undefined;
}
