import assert from 'node:assert/strict';
import { parseTsv } from '../../../server/data/compile/tsv';

describe('parseTsv', () => {
  it('reads a header, entries and comments', () => {
    assert.deepEqual(parseTsv('a\tb\n# note\n1\t2\n3\n', 'x.tsv'), {
      columns: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', ''],
      ],
    });
  });
  it('names file and line of a broken row', () => {
    assert.throws(() => parseTsv('a\n1\t2\n', 'x.tsv'), /x\.tsv:2: 2 fields, 1 columns/);
    assert.throws(() => parseTsv('a\n1 \n', 'x.tsv'), /x\.tsv:2: stray white space/);
    assert.throws(() => parseTsv('', 'x.tsv'), /x\.tsv: no header/);
  });
});
