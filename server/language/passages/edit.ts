import type { Range } from '../article/types';

/** The one stretch in which two texts differ: [start, endBefore) of the old one became [start, endAfter) of the new one. */
export interface TextEdit {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Where a stretch stands after an edit; undefined where the edit reached into it or nobody can say on which side of it it was. */
export function follow(range: Range, edit: TextEdit): Range | undefined {
  if (range.start === range.end && range.start === edit.start) return undefined;
  if (range.end <= edit.start) return range;
  return range.start >= edit.endBefore ? move(range, edit.endAfter - edit.endBefore) : undefined;
}

/** The same for a stretch that may also have grown or shrunk with the edit inside it. */
export function followAround(range: Range, edit: TextEdit): Range | undefined {
  const { start, end } = range;
  if (start < edit.start && end > edit.endBefore) return { start, end: end + edit.endAfter - edit.endBefore };
  return follow(range, edit);
}

function move({ start, end }: Range, shift: number): Range {
  return { start: start + shift, end: end + shift };
}
