/** One lexicon's rows, split on first use. */
export interface Table {
  readonly size: number;
  /** The field of a row by its column's name; the empty string where the row has none. Throws on an unknown column. */
  get(row: number, column: string): string;
  /** The same, and the row stays as it is written: for whoever looks through all rows and wants one field of them. */
  peek(row: number, column: string): string;
  /** A field that holds alternatives separated by `|`. */
  list(row: number, column: string): readonly string[];
  /** A row as it is written, its fields apart by tabs: for whoever looks through all rows and wants few of them. */
  line(row: number): string;
}

/** A lexicon as the build compiles it: see `modules.d.ts`. */
interface TableSource {
  readonly columns: readonly string[];
  readonly size: number;
  readonly text: string;
}

export function openTable(source: TableSource): Table {
  const { size } = source;
  let split: readonly string[] | undefined;
  /** Those of a large table are decoded and split when the first of them is asked for: a command may need none. */
  const lines = (): readonly string[] => {
    split ??= size === 0 ? [] : source.text.split('\n');
    return split;
  };
  const rows = new Array<readonly string[] | undefined>(size);
  const indexOf = (column: string): number => {
    const index = source.columns.indexOf(column);
    if (index < 0) throw new Error(`no column «${column}» among ${source.columns.join(', ')}`);
    return index;
  };
  const get = (row: number, column: string): string => {
    const index = indexOf(column);
    let fields = rows[row];
    if (fields === undefined) {
      fields = lines()[row].split('\t');
      rows[row] = fields;
    }
    return fields[index] ?? '';
  };
  return {
    size,
    get,
    peek: (row, column) => lines()[row].split('\t', indexOf(column) + 1)[indexOf(column)] ?? '',
    line: (row) => lines()[row],
    list: (row, column) => {
      const field = get(row, column);
      return field === '' ? [] : field.split('|');
    },
  };
}
