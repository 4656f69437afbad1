import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/language/article/parse';
import type { Article, Syntax } from '../../../server/language/article/types';
import { article, type Change, change, changed } from '../articles';
import { front } from '../front';
import { inTime } from '../inTime';

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

/** A text is an article, and what its edits leave of it is the same as a fresh reading. */
function law(text: string, changes: readonly Change[], syntax: Syntax): void {
  let current = inTime(text, () => parseArticle(text, syntax));
  holds(current);
  let after = text;
  for (const one of changes) {
    after = changed(after, one);
    const before = current;
    current = inTime(after, () => parseArticle(after, syntax, before));
    holds(current);
  }
  if (changes.length > 0) {
    assert.deepEqual(JSON.stringify(plain(current)), JSON.stringify(plain(parseArticle(after, syntax))));
  }
}

/** The same edits for every text, for a search that changes texts itself. */
const EDITS: readonly Change[] = [
  { at: 0.5, removed: 0, inserted: ' «' },
  { at: 0.2, removed: 0.1, inserted: '\n' },
  { at: 0.9, removed: 0.02, inserted: '[م۱]' },
];

export const parser = front(
  'article parser',
  fc.property(article, fc.array(change, { maxLength: 3 }), fc.constantFrom('markdown' as const, 'plain' as const), law),
  { from: article, law: (text) => law(text, EDITS, 'markdown') },
);
