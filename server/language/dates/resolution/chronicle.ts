import type { DayNumber } from '../../calendars/day';
import { COLON } from '../../text/marks';
import type { DateBlock, DateComponents, DateMention } from '../types';
import type { Interval } from './interval';

/** The last entry of a chronicle, a programme, a list of fixtures. */
export interface Entry {
  readonly day: DayNumber;
  readonly block: number;
  /** Whether its year was told, or follows from one that was. */
  readonly isSure: boolean;
}

/** Blocks, a heading between two of them included. */
const FARTHEST = 2;
/** Days. A chronicle that lets more time pass says which year has come. */
const LONGEST_WAY = 200;

/** Whether a mention heads an entry of a chronicle: a list's item, or a paragraph, «۲۸ مرداد: …». */
export function isEntry(
  { block, reading: { text } }: DateBlock,
  { start, end, kind, components }: DateMention,
): boolean {
  if (kind !== 'date' || (components.month ?? components.weekday) === undefined || start !== text.starts[0])
    return false;
  if (block.container === 'list') return true;
  for (let unit = 0; unit < text.length; unit += 1) if (text.starts[unit] >= end) return text.units[unit] === COLON;
  return false;
}

const isBehind = (entry: Entry, block: number): boolean => block > entry.block && block - entry.block <= FARTHEST;

/** The day from which an entry's weekday counts: «- شنبه ۷ آذر: …» and then «- یکشنبه: …». */
export function weekdayFrom(
  entry: Entry | undefined,
  { weekday, weekdayOffset, weekOffset }: DateComponents,
  block: number,
): DayNumber | undefined {
  if (entry === undefined || weekday === undefined || !isBehind(entry, block)) return undefined;
  return (weekdayOffset ?? weekOffset) === undefined ? entry.day : undefined;
}

/**
 * Where an entry that says no year lies, if it goes on with the one before it: «- ۳۰ بهمن ۱۳۹۸: …» and then «- ۶ اسفند: …».
 * A chronicle runs forward, and ends on the day of writing.
 */
export function wayFrom(
  entry: Entry | undefined,
  block: number,
  reference: DayNumber | undefined,
): Interval | undefined {
  if (entry?.isSure !== true || reference === undefined || !isBehind(entry, block)) return undefined;
  const to = Math.min(entry.day + LONGEST_WAY, reference);
  return to < entry.day ? undefined : { from: entry.day, to };
}

/** «## ۲۰۲۴ و ۲۰۲۵», then «- ۲۶ مارس ۲۰۲۵: …» and «- ۲۶ اکتبر: …»: what is left of the heading's period from the entry before on. */
export const onwardWithin = ({ from, to }: Interval, way: Interval): readonly Interval[] =>
  way.from >= from && way.from <= to ? [{ from: way.from, to }] : [];
