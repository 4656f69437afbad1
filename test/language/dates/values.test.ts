import assert from 'node:assert/strict';
import { openTable } from '../../../server/data/table';
import source from '../../data/dates/values.tsv';
import { datesIn, dayOf, expectationOf, mark, meaningOf, unmark } from './support';

describe('what dates mean', () => {
  const table = openTable(source);
  for (let row = 0; row < table.size; row += 1) {
    const sentence = table.get(row, 'sentence');
    const expected = table.get(row, 'expected').split(' | ').map(expectationOf);
    it(`${table.get(row, 'family')}: ${sentence}`, () => {
      const { text } = unmark(sentence);
      const dates = datesIn(text, dayOf(table.get(row, 'reference')));
      assert.equal(mark(text, dates), sentence);
      assert.deepEqual(dates.map(meaningOf), expected);
    });
  }
});
