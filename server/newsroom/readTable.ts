import { writeNumber } from '../language/calendars/wording';
import { foldKey } from '../language/text/fold';
import { nearest } from '../rules/nearest';
import { FIELD_WORDS, FIELDS, type Field, LISTS } from './fields';
import { type Cell, errorAt, type Fault, type ReadRows, type Row } from './row';

/**
 * Reads `dabir.registry.tsv`: a name a line, its cells separated by tabs, the names in a cell by `|`. Lines that begin with
 * «#» and empty ones are passed over. A head may name the columns, in Persian or English, in any order; without one their
 * order is that of {@link FIELDS}. Never throws.
 */
export function readTable(text: string): ReadRows {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  let columns: readonly (Field | undefined)[] | undefined;
  for (const line of linesOf(text)) {
    if (line.text.trim() === '' || line.text.startsWith('#')) continue;
    const cells = cellsOf(line);
    if (columns === undefined) {
      const head = headOf(cells);
      columns = head?.columns ?? FIELDS;
      if (head !== undefined) {
        faults.push(...head.faults);
        continue;
      }
    }
    const broken = brokenLine(line, cells, columns.length);
    if (broken === undefined) rows.push(rowOf(line, cells, columns));
    else faults.push(broken);
  }
  return { rows, faults };
}

/** The columns of a table, and where the line begins that names them; undefined where none does. */
export function columnsOf(text: string): {
  readonly columns: readonly (Field | undefined)[];
  readonly head: number | undefined;
} {
  for (const line of linesOf(text)) {
    if (line.text.trim() === '' || line.text.startsWith('#')) continue;
    const head = headOf(cellsOf(line));
    return head === undefined ? { columns: FIELDS, head } : { columns: head.columns, head: line.start };
  }
  return { columns: FIELDS, head: undefined };
}

function* linesOf(text: string): Iterable<Cell> {
  // A file of a spreadsheet may begin with a byte order mark.
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (text[end - 1] === '\r' && end > start) end -= 1;
    yield { text: text.slice(start, end), start, end };
    start = next;
  }
}

function cellsOf(line: Cell): readonly Cell[] {
  const cells: Cell[] = [];
  let start = line.start;
  for (const part of line.text.split('\t')) {
    cells.push(trimmed(part, start));
    start += part.length + 1;
  }
  return cells;
}

/** Without the white space around it, and without the quotation marks that spreadsheets put around a cell. */
function trimmed(part: string, start: number): Cell {
  const lead = part.length - part.trimStart().length;
  const inner = part.trim();
  const quoted = inner.length >= 2 && inner.startsWith('"') && inner.endsWith('"');
  const text = quoted ? inner.slice(1, -1).replaceAll('""', '"').trim() : inner;
  return { text, start: start + lead, end: start + lead + inner.length };
}

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => [FIELD_WORDS.fa[field], FIELD_WORDS.en[field]].map((word) => [foldKey(word), field])),
);

/** The columns that a line names; undefined where it is a name's line. */
function headOf(
  cells: readonly Cell[],
): { readonly columns: readonly (Field | undefined)[]; readonly faults: readonly Fault[] } | undefined {
  const columns = cells.map(({ text }) => FIELD_OF.get(foldKey(text)));
  if (!columns.includes('name')) return undefined;
  const faults = cells.flatMap((cell, index) => {
    const field = columns[index];
    if (field === undefined) return cell.text === '' ? [] : [unknownColumn(cell)];
    return columns.indexOf(field) < index
      ? [errorAt(cell, `ستون «${cell.text}» دو بار آمده است.`, `the column “${cell.text}” stands here twice.`)]
      : [];
  });
  // Of two columns of one name the first counts.
  return { columns: columns.map((field, index) => (columns.indexOf(field) < index ? undefined : field)), faults };
}

function unknownColumn(cell: Cell): Fault {
  const isPersian = /[\u0600-\u06ff]/.test(cell.text);
  const words = Object.values(FIELD_WORDS[isPersian ? 'fa' : 'en']);
  const near = nearest(cell.text, words);
  return errorAt(
    cell,
    `ستون «${cell.text}» شناخته نیست${near === undefined ? '' : `؛ شاید «${near}»`}. ستون‌ها: ${Object.values(FIELD_WORDS.fa).join('، ')}.`,
    `unknown column “${cell.text}”${near === undefined ? '.' : `; did you mean “${near}”?`} Columns: ${Object.values(FIELD_WORDS.en).join(', ')}.`,
  );
}

function brokenLine(line: Cell, cells: readonly Cell[], width: number): Fault | undefined {
  const wrong = line.text.indexOf('\ufffd');
  if (wrong >= 0) {
    const place = { start: line.start + wrong, end: line.start + wrong + 1 };
    return errorAt(
      place,
      'اینجا نویسه‌ای خراب است؛ فایل را با UTF-8 ذخیره کنید.',
      'a broken character; save the file as UTF-8.',
    );
  }
  const surplus = cells.slice(width).find(({ text }) => text !== '');
  if (surplus !== undefined) {
    return errorAt(
      { start: surplus.start, end: line.end },
      `این سطر ${writeNumber(cells.length, 'fa')} خانه دارد و جدول ${writeNumber(width, 'fa')} ستون؛ خانه‌ها را با Tab و نام‌های یک خانه را با «|» جدا کنید.`,
      `this line has ${cells.length} cells and the table ${width} columns; separate cells by tabs, and the names in a cell by “|”.`,
    );
  }
  if (cells.length === 1 && width > 1) {
    return errorAt(
      line,
      'در این سطر Tab نیست؛ خانه‌ها را با Tab جدا کنید، نه با فاصله یا ویرگول.',
      'this line has no tab; separate its cells by tabs, not by spaces or commas.',
    );
  }
  return undefined;
}

function rowOf(line: Cell, cells: readonly Cell[], columns: readonly (Field | undefined)[]): Row {
  const fields: Partial<Record<Field, readonly Cell[]>> = {};
  cells.forEach((cell, index) => {
    const field = columns[index];
    if (field === undefined || cell.text === '') return;
    fields[field] = LISTS.has(field) ? alternatives(cell) : [cell];
  });
  const [name] = fields.name ?? [];
  return { start: name?.start ?? line.start, end: name?.end ?? line.end, fields };
}

/** The names in a cell. */
function alternatives(cell: Cell): readonly Cell[] {
  if (!cell.text.includes('|')) return [cell];
  // In a quoted cell the letters of the text stand one further on.
  let start = cell.start + (cell.end - cell.start > cell.text.length ? 1 : 0);
  return cell.text.split('|').flatMap((part) => {
    const own = trimmed(part, start);
    start += part.length + 1;
    return own.text === '' ? [] : [own];
  });
}
