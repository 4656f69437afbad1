import type { Term } from '../terms/term';
import { DATE_WORDS } from '../words';
import { type Atom, Rank } from './atom';

/** «دو سال [بعد، در] تیر», «ده روز [پیش از آن، یعنی] ۲۴ خرداد». */
const BETWEEN = /^(?:modifier|preposition demonstrative)(?: comma)?(?: joiner| equals)?(?: preposition)?$/;
const LATER = 'بعد';
const BEFORE = 'before';

/** So many of one unit. */
const COUNTED = /^P\d+[YMWD]$/;

/** A day, a month or a weekday that leaves its year or its week open. */
const isOpen = ({ kind, fine, parts }: Atom): boolean =>
  (kind === 'date' || kind === 'time') &&
  fine <= Rank.month &&
  (parts.month ?? parts.weekday) !== undefined &&
  (parts.year ?? parts.yearOffset ?? parts.monthOffset ?? parts.weekOffset ?? parts.weekdayOffset) === undefined;

/**
 * «[دو سال] بعد، [سوم تیر]»: how far the right one lies from what the text spoke of before the length; undefined where
 * nothing says so. «دو سال پیش» counts from the day of writing and is no length.
 */
export function stepBetween(left: Atom, right: Atom, terms: readonly Term[]): string | undefined {
  const { duration } = left.parts;
  if (left.kind !== 'duration' || duration === undefined || !COUNTED.test(duration) || !isOpen(right)) return undefined;
  if (!BETWEEN.test(terms.map(({ kind }) => kind).join(' '))) return undefined;
  const [first, second] = terms;
  if (first.kind === 'modifier') return DATE_WORDS[first.value].word === LATER ? duration : undefined;
  if (second.word !== 'same') return undefined;
  return first.word === BEFORE ? `-${duration}` : first.word === 'after' ? duration : undefined;
}
