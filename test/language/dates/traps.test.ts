import assert from 'node:assert/strict';
import { openTable } from '../../../server/data/table';
import source from '../../data/dates/traps.tsv';
import { datesIn, dayOf, mark } from './support';

describe('what is no date', () => {
  const table = openTable(source);
  const kinds = new Map<string, string[]>();
  for (let row = 0; row < table.size; row += 1) {
    const kind = table.get(row, 'kind');
    kinds.set(kind, [...(kinds.get(kind) ?? []), table.get(row, 'sentence')]);
  }
  for (const [kind, sentences] of kinds) {
    it(`${kind}: ${sentences.length} lines`, () => {
      const marked = sentences.map((sentence) => mark(sentence, datesIn(sentence, dayOf('s1404-05-12'))));
      assert.deepEqual(marked, sentences);
    });
  }

  it('is at least five hundred lines', () => {
    assert.ok(table.size >= 500);
  });
});
