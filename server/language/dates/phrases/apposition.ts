import type { DateComponents } from '../types';
import type { Atom } from './atom';

const isThatDay = ({ parts: { dayOffset, day, weekday } }: Atom): boolean =>
  dayOffset === 'same' && day === undefined && weekday === undefined;

/** «همین روز», «روز بعد»: a day that the text has spoken of, or counts from it. */
const isDayOfText = ({ kind, parts: { dayOffset, anchored, weekday, partOfDay, until } }: Atom): boolean =>
  kind === 'date' &&
  (dayOffset === 'same' || (dayOffset !== undefined && anchored === true)) &&
  (weekday ?? partOfDay ?? until) === undefined;

const isDayOfMonth = ({ kind, parts: { day, month, until } }: Atom): boolean =>
  kind === 'date' && day !== undefined && month !== undefined && until === undefined;

/** Whether a day is told again by its date: «آن روز سه‌شنبه ۲۹ اسفند ۱۳۲۹ بود», «روز بعد، ۵ آبان، …»; `between` are the kinds of the terms that part them. */
export function isDatedBy(left: Atom, right: Atom, between: string): boolean {
  if (!isDayOfMonth(right)) return false;
  if (isThatDay(left) && right.parts.year !== undefined) return /^(?:comma|preposition)?$/.test(between);
  return isDayOfText(left) && (between === 'comma' || between === 'open');
}

/** «[سال گذشته] در همین روز، ۱۷ آذر»: what an expression says of the year of a day that follows the next one. */
export function yearBeforeDay({ kind, parts, nextToken }: Atom, day: Atom): DateComponents | undefined {
  const { year, yearOffset, until, compared, vague, month, season } = parts;
  if (kind !== 'date' || day.firstToken - nextToken > 1) return undefined;
  if (typeof (until ?? compared ?? vague ?? month ?? season) !== 'undefined') return undefined;
  return year === undefined ? (typeof yearOffset === 'number' ? { yearOffset } : undefined) : { year };
}
