import { findConflicts } from './conflicts';
import { parseMarkdown } from './markdown';
import { parsePlain } from './plain';
import type { Article, Syntax } from './types';

/**
 * Parses a text once: its blocks, links, definitions, directives and front matter. Pure; never throws. The article as it
 * was before an edit makes it quicker and changes nothing in the result.
 */
export function parseArticle(text: string, syntax: Syntax, previous?: Article): Article {
  const conflicts = findConflicts(text);
  // What was blanked out in either of them is no part of the edit.
  const before = conflicts.length + (previous?.conflicts.length ?? 0) > 0 ? undefined : previous;
  return syntax === 'markdown'
    ? parseMarkdown(text, conflicts, before)
    : parsePlain(text, conflicts, before?.syntax === 'plain' ? before : undefined);
}

/** How a file of this name is written: `.txt` (and `.fa.txt`) line by line, everything else as Markdown. */
export function syntaxOf(fileName: string): Syntax {
  return /\.txt$/i.test(fileName) ? 'plain' : 'markdown';
}
