import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/language/article/parse';

describe('parsePlain', () => {
  it('has one block a line, addresses and comments apart', () => {
    const text = 'سطر یک\r\n\r\n  سطر دو https://a.ir/b. \n<!-- dabir-disable-next-line -->\nسه';
    const { blocks, links, directives } = parseArticle(text, 'plain');
    assert.deepEqual(
      blocks.map(({ start, end }) => text.slice(start, end)),
      ['سطر یک', 'سطر دو https://a.ir/b.', 'سه'],
    );
    assert.deepEqual(
      links.map(({ target, role, block }) => [target, role, block]),
      [['https://a.ir/b', 'source', 1]],
    );
    assert.equal(directives.length, 1);
    assert.deepEqual(
      blocks[1].segments.map(({ kind }) => kind),
      ['prose', 'opaque', 'prose'],
    );
  });
});
