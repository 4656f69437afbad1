import { CALENDARS } from '../../calendars/calendars';
import { COLON, COMMA, SEMICOLON } from '../../text/marks';
import type { DateBlock, DateComponents, DateMention, ResolvedDate } from '../types';
import { monthsOf } from './interval';

/** Blocks. Farther apart two months head no one list. */
const FARTHEST = 3;

const isMonthAlone = ({ month, day, year, yearOffset, monthOffset, until, edge }: DateComponents): boolean =>
  month !== undefined && (day ?? year ?? yearOffset ?? monthOffset ?? until ?? edge) === undefined;

/** «فروردین: …»: whether a month alone heads what stands behind its colon. */
function isHead({ reading: { text, sentences } }: DateBlock, { start, end, kind, components }: DateMention): boolean {
  if (kind !== 'date' || !isMonthAlone(components)) return false;
  let unit = 0;
  while (unit < text.length && text.starts[unit] < start) unit += 1;
  const opens = sentences.some((sentence) => sentence.start === unit) || PARTS.has(text.units[unit - 1]);
  if (!opens) return false;
  while (unit < text.length && text.starts[unit] < end) unit += 1;
  return text.units[unit] === COLON;
}
/** «وقایع سال[:] فروردین: …», «فروردین: سیل[؛] خرداد: …» */
const PARTS: ReadonlySet<number> = new Set([COLON, COMMA, SEMICOLON]);

/** «فروردین: … خرداد: … شهریور: …»: the months of a year told in their order, each before the next, whichever is nearest to the writing. */
export function monthsInOrder(dates: readonly ResolvedDate[], blocks: readonly DateBlock[]): readonly ResolvedDate[] {
  let next: ResolvedDate | undefined;
  const ordered = [...dates];
  for (let index = dates.length - 1; index >= 0; index -= 1) {
    const date = ordered[index];
    const { from, calendar, mention, block } = date;
    if (from === undefined || calendar === 'none' || !isHead(blocks[block], mention)) continue;
    const month = mention.components.month ?? 1;
    const isBefore =
      next?.from !== undefined &&
      next.block - block <= FARTHEST &&
      next.calendar === calendar &&
      month < (next.mention.components.month ?? 0);
    if (isBefore && next?.from !== undefined && from > next.from) {
      const { year } = CALENDARS[calendar].fromDay(next.from);
      ordered[index] = { ...date, ...monthsOf(calendar, year, month) };
    }
    next = ordered[index];
  }
  return ordered;
}
