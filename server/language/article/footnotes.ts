import type { MarkdownConfig } from '@lezer/markdown';

/** CommonMark's limit. */
const LONGEST_LABEL = 999;
const BRACKET = 0x5b;
const CARET = 0x5e;

/** The mark of the note that a line begins: `^1` of `[^1]: text`. */
export function footnoteMark(line: string): string | undefined {
  if (line.charCodeAt(0) !== BRACKET || line.charCodeAt(1) !== CARET) return undefined;
  return /^\[(\^[^\]\s]+)\]:/.exec(line.slice(0, LONGEST_LABEL))?.[1];
}

/** Notes stand line under line: each ends the one before it, and the paragraph before it. */
export const footnotes: MarkdownConfig = {
  parseBlock: [{ name: 'Footnote', endLeaf: (_, { text, pos }) => footnoteMark(text.slice(pos)) !== undefined }],
};
