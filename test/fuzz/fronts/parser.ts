import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/language/article/parse';
import type { Article } from '../../../server/language/article/types';
import { article, change, changed } from '../articles';
import { front } from '../front';

/** Blocks and links lie in the text in its order, and what a block is made of lies in it. */
function holds({ text, blocks, links }: Article): void {
  let end = 0;
  for (const block of blocks) {
    assert.ok(block.start >= end && block.end <= text.length && block.start <= block.end, 'blocks in order');
    end = block.end;
    let inside = 0;
    for (const segment of block.segments) {
      assert.ok(segment.start >= inside && segment.end >= segment.start, 'segments in order');
      inside = segment.end;
    }
    assert.ok(inside <= block.end - block.start, 'segments in their block');
  }
  for (const { start, end: last } of links)
    assert.ok(start >= 0 && start <= last && last <= text.length, 'links in the text');
}

/** What of an article counts: its tree is how it came about. */
const plain = ({ blocks, links, definitions, frontMatter }: Article): unknown => ({
  blocks,
  links,
  definitions,
  frontMatter,
});

/** Any text is an article, and what an edit left of one is the same as a fresh reading. */
export const parser = front(
  'article parser',
  fc.property(
    article,
    fc.array(change, { maxLength: 3 }),
    fc.constantFrom('markdown' as const, 'plain' as const),
    (text, changes, syntax) => {
      let current = parseArticle(text, syntax);
      holds(current);
      let after = text;
      for (const one of changes) {
        after = changed(after, one);
        current = parseArticle(after, syntax, current);
        holds(current);
      }
      if (changes.length > 0) {
        assert.deepEqual(JSON.stringify(plain(current)), JSON.stringify(plain(parseArticle(after, syntax))));
      }
    },
  ),
);
