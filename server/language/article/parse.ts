import { parseMarkdown } from './markdown';
import { parsePlain } from './plain';
import type { Article, Syntax } from './types';

/**
 * Parses a text once: its blocks, links, definitions, directives and front matter. Pure; never throws. The article as it
 * was before an edit makes it quicker and changes nothing in the result.
 */
export function parseArticle(text: string, syntax: Syntax, previous?: Article): Article {
  return syntax === 'markdown'
    ? parseMarkdown(text, previous)
    : parsePlain(text, previous?.syntax === 'plain' ? previous : undefined);
}

/** How a file of this name is written: `.txt` (and `.fa.txt`) line by line, everything else as Markdown. */
export function syntaxOf(fileName: string): Syntax {
  return /\.txt$/i.test(fileName) ? 'plain' : 'markdown';
}
