import type { Text } from '../language/text';
import type { Field } from './fields';

/** A stretch of a registry's file. Offsets are UTF-16 units of its text. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a file says of one name: of every field the values that are not empty. */
export interface Row {
  /** Where it is spoken of as a whole: its name, or where it begins. */
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Partial<Record<Field, readonly Cell[]>>>;
}

/** What is wrong with a file, and where. A `note` says what its writer may want to know; everything is loaded as written. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'note';
  readonly message: Text;
}

/** What a reader of one form of the file makes of it. */
export interface ReadRows {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

export const errorAt = (
  { start, end }: { readonly start: number; readonly end: number },
  fa: string,
  en: string,
): Fault => ({ start, end, severity: 'error', message: { fa, en } });
