import { countWhile } from '../../text/countWhile';
import { Gap } from '../../text/fold';
import { COLON, HYPHEN } from '../../text/marks';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { isVerb } from '../terms/clause';
import type { DateBlock, DateMention, ResolvedDate } from '../types';
import type { Interval } from './interval';
import { reasons } from './reasons';

/** Units. An entry of a timetable is short. */
const LONGEST_ENTRY = 90;

/** Behind these an entry may say anything: «ساعت ۱۹:۳۰ – ورزشگاه هنوز اعلام نشده است». */
const ENDS: ReadonlySet<number> = new Set([COLON, HYPHEN]);

const opensLine = ({ text }: Reading, unit: number): boolean =>
  unit === 0 || unit >= text.length || (text.gaps[unit] & Gap.line) !== 0;

const unitAt = ({ text }: Reading, offset: number): number => countWhile(text.starts, (start) => start < offset);

/** Whether a day is all that its line holds: what stands below is of it. */
export function headsLines(
  { reading, block }: DateBlock,
  { start, end, kind, grain, components }: DateMention,
): boolean {
  if (kind !== 'date' || grain !== 'day' || components.until !== undefined || block.column !== undefined) return false;
  const behind = unitAt(reading, end);
  const isLabel = reading.text.units[behind] === COLON;
  return opensLine(reading, unitAt(reading, start)) && opensLine(reading, isLabel ? behind + 1 : behind);
}

/** Whether a clock time stands in a short line, or such a part of it, without a verb: «الف – ب، ساعت ۱۹». */
export function isHourOfEntry({ reading, block }: DateBlock, { start, end, kind }: DateMention): boolean {
  if (kind !== 'time' || block.column !== undefined) return false;
  const { text, hits } = reading;
  let from = unitAt(reading, start);
  let to = unitAt(reading, end);
  for (const least = to - LONGEST_ENTRY; !opensLine(reading, from); from -= 1) if (from <= least) return false;
  for (const most = from + LONGEST_ENTRY; !opensLine(reading, to) && !ENDS.has(text.units[to]); to += 1)
    if (to >= most) return false;
  for (let index = hitsBefore(hits, from); index < hits.length && hits[index].start < to; index += 1)
    if (isVerb(hits[index])) return false;
  return true;
}

/** «شنبه ۱۲ مهر⏎الف – ب، ساعت ۱۹⏎پ – ت، ساعت ۲۱»: the hours of a timetable are of the day above them. */
export function withDaysOfHours(dates: readonly ResolvedDate[], blocks: readonly DateBlock[]): readonly ResolvedDate[] {
  let day: (Interval & { readonly section: number }) | undefined;
  return dates.map((date) => {
    const { from, to, mention } = date;
    const block = blocks[date.block];
    if (date.kind === 'date' && from !== undefined && to !== undefined)
      day = headsLines(block, mention) ? { from, to, section: block.block.section } : undefined;
    if (day === undefined || day.section !== block.block.section || from !== undefined || date.faults.length > 0)
      return date;
    if (!isHourOfEntry(block, mention)) return date;
    return { ...date, from: day.from, to: day.to, reasons: [...date.reasons, reasons.dayBeside] };
  });
}
