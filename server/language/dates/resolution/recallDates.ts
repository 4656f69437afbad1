import { sentenceAt } from '../terms/clause';
import type { DateBlock, DateFault, DateMention, Reference, ResolvedDate } from '../types';
import { isEntry } from './chronicle';
import { dayOfCell } from './equivalentCells';
import { isFrame } from './frames';
import { headsLines, isHourOfEntry } from './timetable';
import { areWhereaboutsAlike } from './whereabouts';
import { headsYears } from './yearCells';
import { opensSentence } from './yearTold';

/** The dates of an article as they were last resolved, and all that they depend on. */
interface Resolved {
  readonly blocks: readonly DateBlock[];
  readonly reference: Reference;
  readonly dates: readonly ResolvedDate[];
}

/** The dates of one document as they were last resolved. */
export interface DateMemory {
  last: Resolved | undefined;
}

export function createDateMemory(): DateMemory {
  return { last: undefined };
}

/**
 * The dates of an article where they stand after an edit that left alike what its blocks say of time; undefined where they have to
 * be resolved anew.
 */
export function recallDates(
  { last }: DateMemory,
  blocks: readonly DateBlock[],
  reference: Reference,
): readonly ResolvedDate[] | undefined {
  if (last === undefined || last.blocks.length !== blocks.length) return undefined;
  if (last.reference.day !== reference.day || last.reference.from !== reference.from) return undefined;
  const renewed = new Map<DateMention, DateMention>();
  for (let number = 0; number < blocks.length; number += 1) {
    const before = last.blocks[number];
    const after = blocks[number];
    if (before === after) continue;
    if (!countsAlike(before, after)) return undefined;
    if (before.reading !== after.reading)
      before.dates.forEach((mention, index) => {
        renewed.set(mention, after.dates[index]);
      });
  }
  const dates: ResolvedDate[] = [];
  let isMoved = renewed.size > 0;
  for (const date of last.dates) {
    const mention = renewed.get(date.mention) ?? date.mention;
    // A timetable made another mention of it.
    if (mention === date.mention && blocks[date.block].reading !== last.blocks[date.block].reading) return undefined;
    const by = blocks[date.block].block.start + mention.start - date.start;
    dates.push(by === 0 && mention === date.mention ? date : movedDate(date, by, mention));
    isMoved ||= by !== 0;
  }
  return isMoved ? dates : last.dates;
}

/** Whether a block is to the dates of its article what it was. */
function countsAlike(before: DateBlock, after: DateBlock): boolean {
  const isPlacedAlike =
    before.block.kind === after.block.kind &&
    before.block.level === after.block.level &&
    before.block.container === after.block.container &&
    before.block.column === after.block.column &&
    before.block.section === after.block.section;
  if (!isPlacedAlike) return false;
  return (
    before.reading === after.reading ||
    (areMeantAlike(before, after) &&
      areWhereaboutsAlike(before.reading, after.reading) &&
      (after.block.column === undefined || areCellsAlike(before, after)))
  );
}

/** Whether two cells tell the rest of their table the same. */
const areCellsAlike = (before: DateBlock, after: DateBlock): boolean =>
  headsYears(before.reading) === headsYears(after.reading) &&
  (dayOfCell(before) === undefined) === (dayOfCell(after) === undefined);

/** Whether a block that was read anew has the same expressions, each in a sentence of the same number. */
function areMeantAlike(before: DateBlock, after: DateBlock): boolean {
  if (before.dates.length !== after.dates.length) return false;
  return before.dates.every((mention, index) => {
    const now = after.dates[index];
    return (
      isAlike(mention, now, now.start - mention.start) &&
      sentenceAt(before.reading, mention.start) === sentenceAt(after.reading, now.start) &&
      isFrame(before, mention) === isFrame(after, now) &&
      isEntry(before, mention) === isEntry(after, now) &&
      headsLines(before, mention) === headsLines(after, now) &&
      isHourOfEntry(before, mention) === isHourOfEntry(after, now) &&
      (mention.grain !== 'year' ||
        opensSentence(before.reading, mention.start) === opensSentence(after.reading, now.start))
    );
  });
}

/** The fields of an expression and its parts that say where in the block something stands. */
const PLACES: ReadonlySet<string> = new Set(['start', 'end', 'saidOn', 'lead', 'tail', 'dayStart']);

/** Whether two expressions, or parts of them, say the same, the second so much farther on. */
function isAlike(before: object, after: object, shift: number): boolean {
  const now = new Map<string, unknown>(Object.entries(after));
  const was = Object.entries(before);
  return (
    was.length === now.size &&
    was.every(([field, value]) => {
      const other = now.get(field);
      if (typeof value === 'object' && typeof other === 'object' && value !== null && other !== null)
        return isAlike(value, other, shift);
      return PLACES.has(field) && typeof value === 'number' ? value + shift === other : value === other;
    })
  );
}

/** Every field by name: spreading costs more than all the rest of a keystroke. */
function movedDate(date: ResolvedDate, by: number, mention: DateMention): ResolvedDate {
  return {
    start: date.start + by,
    end: date.end + by,
    kind: date.kind,
    calendar: date.calendar,
    grain: date.grain,
    from: date.from,
    to: date.to,
    time: date.time,
    zone: date.zone,
    duration: date.duration,
    relative: date.relative,
    approximate: date.approximate,
    open: date.open,
    equivalentOf: date.equivalentOf,
    reasons: date.reasons,
    faults: date.faults.length === 0 ? date.faults : date.faults.map((fault) => movedFault(fault, by)),
    mention,
    block: date.block,
  };
}

const movedFault = (fault: DateFault, by: number): DateFault =>
  fault.kind === 'weekday-mismatch' ? { ...fault, start: fault.start + by, end: fault.end + by } : fault;
