import type { Location, Position, Range } from 'vscode-languageserver';
import type { Range as Stretch } from '../language/article/types';
import type { Edit } from '../rules/rule';
import type { Snapshot } from '../session';

/** A stretch of the file as the protocol writes it. */
export function rangeOf({ lines }: Pick<Snapshot, 'lines'>, { start, end }: Stretch): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function stretchOf({ lines }: Pick<Snapshot, 'lines'>, range: Range): Stretch {
  const start = lines.offsetAt(range.start);
  return { start, end: Math.max(start, lines.offsetAt(range.end)) };
}

export function offsetOf({ lines }: Pick<Snapshot, 'lines'>, position: Position): number {
  return lines.offsetAt(position);
}

export function locationOf(snapshot: Snapshot, stretch: Stretch): Location {
  return { uri: snapshot.uri, range: rangeOf(snapshot, stretch) };
}

export function textEditOf(snapshot: Snapshot, { start, end, text }: Edit): { range: Range; newText: string } {
  return { range: rangeOf(snapshot, { start, end }), newText: text };
}

/** Whether a caret at the offset touches the stretch: its end counts, as an editor's does. */
export function touches({ start, end }: Stretch, offset: number): boolean {
  return start <= offset && offset <= end;
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start <= other.end && other.start <= one.end;
}
