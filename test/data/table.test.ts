import assert from 'node:assert/strict';
import { openTable } from '../../server/data/table';

/** A table of two rows, and how often its text was asked for. */
function source() {
  let asked = 0;
  return {
    columns: ['name', 'type', 'aliases'],
    size: 2,
    get text() {
      asked += 1;
      return 'ایسنا\tسازمان\tخبرگزاری ایسنا|دانشجویان\nتهران';
    },
    asked: () => asked,
  };
}

describe('a table', () => {
  it('gives fields by row and column, empty where the row has none', () => {
    const table = openTable(source());
    assert.equal(table.get(0, 'type'), 'سازمان');
    assert.equal(table.peek(1, 'name'), 'تهران');
    assert.equal(table.get(1, 'type'), '');
    assert.deepEqual(table.list(0, 'aliases'), ['خبرگزاری ایسنا', 'دانشجویان']);
    assert.deepEqual(table.list(1, 'aliases'), []);
    assert.equal(table.line(1), 'تهران');
    assert.throws(() => table.get(0, 'none'), /no column «none»/);
  });

  it('asks for its text when a row is wanted, and once', () => {
    const lazy = source();
    const table = openTable(lazy);
    assert.equal(table.size, 2);
    assert.equal(lazy.asked(), 0);
    table.get(0, 'name');
    table.line(1);
    assert.equal(lazy.asked(), 1);
  });
});
