import type { Conflict, Range } from './types';

/** As git writes them: seven of one sign at a line's start, then nothing, or a space and a name. */
const MARK = /^(<<<<<<<|>>>>>>>|\|\|\|\|\|\|\||=======)(?: .*)?$/gm;

/**
 * Finds the conflicts of a text. A row of `=` or `|` by itself is a heading's or a table's, and counts only between the outer
 * marks; an outer mark counts alone too, where the other one was already taken away.
 */
export function findConflicts(text: string): readonly Conflict[] {
  // Cheaper than to look at each line: hardly anything else has these.
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const found: Conflict[] = [];
  let open: [Range, ...Range[]] | undefined;
  for (const { 0: line, 1: sign, index } of text.matchAll(MARK)) {
    const mark = { start: index, end: index + line.trimEnd().length };
    if (sign === '<<<<<<<') {
      if (open !== undefined) found.push(unclosed(open));
      open = [mark];
    } else if (sign === '>>>>>>>') {
      found.push({ marks: open === undefined ? [mark] : [...open, mark] });
      open = undefined;
    } else open?.push(mark);
  }
  if (open !== undefined) found.push(unclosed(open));
  return found;
}

/** Rows between an outer mark and nothing are none of its business. */
const unclosed = ([open]: readonly [Range, ...Range[]]): Conflict => ({ marks: [open] });

/** The text with blank lines in place of the marks, as long as it was. */
export function withoutMarks(text: string, conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { marks } of conflicts) {
    for (const { start, end } of marks) {
      result += text.slice(at, start) + ' '.repeat(end - start);
      at = end;
    }
  }
  return result + text.slice(at);
}
