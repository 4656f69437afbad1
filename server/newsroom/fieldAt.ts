import type { Field } from './fields';
import { columnsOf } from './readTable';

/** The field that a caret stands in, and what of it is written before the caret. */
export interface FieldAt {
  readonly field: Field;
  readonly written: string;
}

/** The field at an offset of a registry's file; undefined where none can be told from the line alone. */
export function fieldAt(uri: string, text: string, offset: number): FieldAt | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (/\.ya?ml$/i.test(uri)) {
    const match = /^[ \t]*(?:- +)?(?:\{.*)?\b(type):[ \t]+(\S*)$/.exec(before);
    return match === null ? undefined : { field: 'type', written: match[2] };
  }
  const { columns, head } = columnsOf(text);
  if (before.startsWith('#') || head === lineStart) return undefined;
  const cells = before.split('\t');
  const field = columns[cells.length - 1];
  return field === undefined ? undefined : { field, written: (cells.at(-1) ?? '').trimStart() };
}
