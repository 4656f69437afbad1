import { tellsWhere } from './places';
import type { DateBlock, DateFault, Reference, ResolvedDate } from './types';

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
 * The dates of an article where they stand after an edit of blocks that hold none; undefined where they have to be resolved
 * anew.
 */
export function recallDates(
  { last }: DateMemory,
  blocks: readonly DateBlock[],
  reference: Reference,
): readonly ResolvedDate[] | undefined {
  if (last === undefined || last.blocks.length !== blocks.length) return undefined;
  if (last.reference.day !== reference.day || last.reference.from !== reference.from) return undefined;
  for (let number = 0; number < blocks.length; number += 1)
    if (last.blocks[number] !== blocks[number] && !countsAlike(last.blocks[number], blocks[number])) return undefined;
  const dates: ResolvedDate[] = [];
  let moved = false;
  for (const date of last.dates) {
    const by = blocks[date.block].block.start - last.blocks[date.block].block.start;
    dates.push(by === 0 ? date : movedDate(date, by));
    moved ||= by !== 0;
  }
  return moved ? dates : last.dates;
}

/** Whether a block is to the dates of its article what it was. */
function countsAlike(before: DateBlock, after: DateBlock): boolean {
  const isPlacedAlike =
    before.block.kind === after.block.kind &&
    before.block.level === after.block.level &&
    before.block.section === after.block.section;
  return isPlacedAlike && (before.reading === after.reading || (isSilent(before) && isSilent(after)));
}

const isSilent = ({ dates, reading }: DateBlock): boolean => dates.length === 0 && !tellsWhere(reading);

/** Every field by name: spreading costs more than all the rest of a keystroke. */
function movedDate(date: ResolvedDate, by: number): ResolvedDate {
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
    equivalentOf: date.equivalentOf,
    reasons: date.reasons,
    faults: date.faults.length === 0 ? date.faults : date.faults.map((fault) => movedFault(fault, by)),
    mention: date.mention,
    block: date.block,
  };
}

const movedFault = (fault: DateFault, by: number): DateFault =>
  fault.kind === 'weekday-mismatch' ? { ...fault, start: fault.start + by, end: fault.end + by } : fault;
