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

export function openTable(source: { readonly columns: readonly string[]; readonly text: string }): Table {
  const lines = source.text === '' ? [] : source.text.split('\n');
  const rows = new Array<readonly string[] | undefined>(lines.length);
  const indexOf = (column: string): number => {
    const index = source.columns.indexOf(column);
    if (index < 0) throw new Error(`no column «${column}» among ${source.columns.join(', ')}`);
    return index;
  };
  const get = (row: number, column: string): string => {
    const index = indexOf(column);
    let fields = rows[row];
    if (fields === undefined) {
      fields = lines[row].split('\t');
      rows[row] = fields;
    }
    return fields[index] ?? '';
  };
  return {
    size: lines.length,
    get,
    peek: (row, column) => lines[row].split('\t', indexOf(column) + 1)[indexOf(column)] ?? '',
    line: (row) => lines[row],
    list: (row, column) => {
      const field = get(row, column);
      return field === '' ? [] : field.split('|');
    },
  };
}
