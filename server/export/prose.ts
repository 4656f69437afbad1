import type { Article, Range } from '../language/article/types';
import { countWhile } from '../language/text/countWhile';

/**
 * What a reader sees of a stretch: its prose without marks, addresses and comments; white space collapsed. Linear in the
 * blocks that it touches once the first is found.
 */
export function proseOf(article: Article, range: Range): string {
  const { blocks, text } = article;
  let result = '';
  for (let index = countWhile(blocks, ({ end }) => end <= range.start); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block.start >= range.end) break;
    if (result !== '') result += ' ';
    for (const segment of block.segments) {
      if (segment.kind === 'opaque') continue;
      const start = Math.max(range.start, block.start + segment.start);
      const end = Math.min(range.end, block.start + segment.end);
      if (start < end) result += text.slice(start, end);
    }
  }
  return result.replace(/\s+/g, ' ').trim();
}
