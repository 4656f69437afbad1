import type { Article, Range } from '../language/article/types';
import { countWhile } from '../language/text/countWhile';

/** UTF-16 units of a stretch that a message quotes. */
const LONGEST = 40;

/** The words of a stretch as a message quotes them: marks of Markdown and line breaks left out, long ones cut. */
export function wordsOf(article: Article, range: Range): string {
  let words = '';
  const { blocks } = article;
  for (let at = countWhile(blocks, ({ end }) => end <= range.start); at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block.start >= range.end) break;
    for (const segment of block.segments) {
      const start = Math.max(range.start, block.start + segment.start);
      const end = Math.min(range.end, block.start + segment.end);
      if (start < end) words += article.text.slice(start, end);
    }
  }
  if (words === '') words = article.text.slice(range.start, range.end);
  words = words.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…`;
}
