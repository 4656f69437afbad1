import type { LexiconName } from '../lexicons';

/** One row of a lexicon by its columns' names. */
export type Row = Readonly<Record<string, string>>;

export interface LexiconForm {
  readonly text: string;
  readonly detail: number;
}

export interface LexiconSource {
  /** TSV files in `server/data/`, whose rows are numbered through. */
  readonly files: readonly string[];
  readonly forms: (row: Row) => readonly LexiconForm[];
}

/** Alternatives of one column, separated by `|`. */
const alternatives =
  (...columns: readonly string[]) =>
  (row: Row): readonly LexiconForm[] =>
    columns
      .flatMap((column) => (row[column] ?? '').split('|'))
      .filter((text) => text !== '')
      .map((text) => ({ text, detail: 0 }));

/** Where each lexicon's forms come from. */
export const SOURCES: Readonly<Record<LexiconName, LexiconSource>> = {
  month: { files: ['months.tsv'], forms: alternatives('name', 'names') },
  weekday: { files: ['weekdays.tsv'], forms: alternatives('name', 'names') },
};
