export interface ParsedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads a lexicon: a header line, then an entry a line; lines that begin with «#» are comments.
 * Throws with file and line on a row of another width or with stray white space: a lexicon with a broken line is not built.
 */
export function parseTsv(text: string, file: string): ParsedTable {
  const rows: string[][] = [];
  let columns: string[] | undefined;
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  lines.forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const fields = line.split('\t');
    if (columns === undefined) {
      columns = fields;
      return;
    }
    if (fields.length > columns.length)
      throw new Error(`${file}:${index + 1}: ${fields.length} fields, ${columns.length} columns`);
    for (const field of fields) {
      if (field !== field.trim()) throw new Error(`${file}:${index + 1}: stray white space in «${field}»`);
    }
    while (fields.length < columns.length) fields.push('');
    rows.push(fields);
  });
  if (columns === undefined) throw new Error(`${file}: no header line`);
  return { columns, rows };
}
