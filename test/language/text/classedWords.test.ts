import assert from 'node:assert/strict';
import { parseTsv } from '../../../server/data/compile/tsv';
import { openTable } from '../../../server/data/table';
import { classedWords, spellingsOf } from '../../../server/language/text/classedWords';

const { columns, rows } = parseTsv('word\tclasses\nدرآمد\towned\nگزارش\towned|said\nسخن\tsaid', 'x.tsv');
const wordsOf = classedWords<'owned' | 'said' | 'other'>(
  openTable({ columns, size: rows.length, text: rows.map((row) => row.join('\t')).join('\n') }),
  'word',
);

describe('words of a class', () => {
  it('takes a word of several classes for each, and one of another class for none', () => {
    assert.ok(wordsOf('owned').has('گزارش') && wordsOf('said').has('گزارش'));
    assert.ok(!wordsOf('owned').has('سخن'));
    assert.equal(wordsOf('other').size, 0);
  });

  it('has «آ» with and without its sign, and no other spelling', () => {
    assert.deepEqual(spellingsOf('درآمد'), ['درآمد', 'درامد']);
    assert.deepEqual(spellingsOf('گفته‌های'), ['گفتههای']);
  });
});
