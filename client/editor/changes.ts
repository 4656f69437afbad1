/**
 * Between VS Code's changes (lines and characters, any line ending) and CodeMirror's (offsets, a line break is one
 * character). Pure: nothing of VS Code in here.
 */
import { ChangeSet, type ChangeSpec, Text } from '@codemirror/state';

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface TextChange {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

const lineBreak = /\r\n?|\n/;

export const textOf = (text: string): Text => Text.of(text.split(lineBreak));

/** The offset of a place; beyond its line's end or the text's it is brought back inside. */
export function offsetAt(text: Text, { line, character }: Place): number {
  if (line >= text.lines) return text.length;
  const { from, to } = text.line(line + 1);
  return Math.min(from + character, to);
}

export function placeAt(text: Text, offset: number): Place {
  const { number, from } = text.lineAt(offset);
  return { line: number - 1, character: offset - from };
}

/** @param changes in the order in which they are to be applied, each on what the one before it made */
export function changeSetOf(text: Text, changes: readonly TextChange[]): ChangeSet {
  let current = text;
  let all = ChangeSet.empty(text.length);
  for (const { range, text: written } of changes) {
    const from = offsetAt(current, range.start);
    const to = offsetAt(current, range.end);
    const change = ChangeSet.of(narrow(current, from, to, textOf(written)), current.length);
    current = change.apply(current);
    all = all.compose(change);
  }
  return all;
}

/**
 * A replacement without what stays the same at either end: carets and marks in there keep their place, and a mere change
 * of line endings is none.
 */
export function narrow(text: Text, from: number, to: number, insert: Text): ChangeSpec {
  const before = text.sliceString(from, to);
  const after = insert.sliceString(0);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  if (start === before.length && start === after.length) return [];
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

/** The same change as replacements in one text, none of which touches another. */
export function replacementsOf(text: Text, changes: ChangeSet): readonly TextChange[] {
  const replacements: TextChange[] = [];
  changes.iterChanges((from, to, _from, _to, inserted) => {
    replacements.push({
      range: { start: placeAt(text, from), end: placeAt(text, to) },
      text: inserted.sliceString(0, inserted.length, '\n'),
    });
  });
  return replacements;
}

/** Tells two texts apart, well enough to know one again after a restart (FNV-1a, 32 bits). */
export function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return sum >>> 0;
}
