import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../../server/data/compile/tsv';

const folder = join(process.cwd(), 'server/data/orthography');

describe('lexicons of orthography', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv'))) {
    it(`${file} is sorted, says a thing once, and names its source`, () => {
      const { columns, rows } = parseTsv(readFileSync(join(folder, file), 'utf8'), file);
      const source = columns.indexOf('source');
      assert.ok(source > 0);
      for (const [index, row] of rows.entries()) {
        assert.notEqual(row[source], '', row[0]);
        const previous = rows[index - 1];
        if (previous !== undefined) assert.ok(previous[0] < row[0], `${previous[0]}, ${row[0]}`);
      }
      // A letter of Arabic would be found by no reader.
      for (const row of rows) assert.doesNotMatch(row[0], /[\u064a\u0649\u0643]/);
    });
  }
});
