import { parseMarkdown } from './markdown';
import { parsePlain } from './plain';
import type { Article, Syntax } from './types';

/** Parses a text once: its blocks, links, definitions, directives and front matter. Pure; never throws. */
export function parseArticle(text: string, syntax: Syntax): Article {
  return syntax === 'markdown' ? parseMarkdown(text) : parsePlain(text);
}

/** How a file of this name is written: `.txt` (and `.fa.txt`) line by line, everything else as Markdown. */
export function syntaxOf(fileName: string): Syntax {
  return /\.txt$/i.test(fileName) ? 'plain' : 'markdown';
}
