import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of a table in `test/data/calendars/` without its comments and header. */
export function readRows(file: string): readonly (readonly string[])[] {
  return readFileSync(join(process.cwd(), 'test/data/calendars', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

export interface OfficialMonth {
  readonly year: number;
  readonly month: number;
  readonly firstDay: string;
  readonly sighted: boolean;
}

/** The lunar months as Iran counted them. */
export function readLunarMonths(): readonly OfficialMonth[] {
  return readRows('lunar-iran.tsv').flatMap(([year, days]) =>
    days.split(' ').map((text, index) => ({
      year: Number(year),
      month: index + 1,
      firstDay: text.replace('*', ''),
      sighted: text.startsWith('*'),
    })),
  );
}
