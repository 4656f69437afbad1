import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * Lists and quotations inside one another that are read as such; what lies deeper is read as prose. markdown-it's `maxNesting`
 * is 100 too: no writer needs more, and whoever sends more wants to see the stack overflow.
 */
export const DEEPEST_BLOCK = 100;

/**
 * Marks of emphasis, of images and of links that are read in one block; further ones are prose. Matching them takes time of the
 * order of the square of the marks that find no partner, and one frame of the stack for each that stands in another.
 */
export const MOST_MARKS = 1_000;
const MOST_BRACKETS = 10_000;

/** `>`, `-`, `+`, `*`, `1.` or `1)` at the start of a line. */
const CONTAINER = /^(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/;

interface Seen {
  marks: number;
  brackets: number;
}

const seen = new WeakMap<InlineContext, Seen>();

function seenIn(context: InlineContext): Seen {
  const known = seen.get(context);
  if (known !== undefined) return known;
  const fresh = { marks: 0, brackets: 0 };
  seen.set(context, fresh);
  return fresh;
}

/** Reads a line that would open one container too many as a paragraph. */
function readDeepLine(context: BlockContext, line: Line): boolean {
  if (context.depth < DEEPEST_BLOCK || !CONTAINER.test(line.text.slice(line.pos, line.pos + 11))) return false;
  const from = context.lineStart + line.pos;
  const text = line.text.slice(line.pos);
  context.addElement(context.elt('Paragraph', from, from + text.length, context.parser.parseInline(text, from)));
  context.nextLine();
  return true;
}

/** Passes over a run of marks that goes beyond the limit. @returns its end, or -1 for what the other readers may have */
function passMarks(context: InlineContext, next: number, at: number): number {
  const mark = String.fromCharCode(next);
  const isImage = mark === '!' && context.char(at + 1) === 0x5b;
  if (mark !== '*' && mark !== '_' && mark !== '~' && mark !== '[' && !isImage) return -1;
  const counts = seenIn(context);
  if (mark === '[') {
    counts.brackets += 1;
    return counts.brackets > MOST_BRACKETS ? at + 1 : -1;
  }
  let end = at + 1;
  if (!isImage) while (end < context.end && context.char(end) === next) end += 1;
  counts.marks += end - at;
  return counts.marks > MOST_MARKS ? end : -1;
}

/** Holds the reader of Markdown to linear time and a small stack, whatever the text. */
export const boundedNesting: MarkdownConfig = {
  parseBlock: [{ name: 'DeepLine', before: 'Blockquote', parse: readDeepLine }],
  parseInline: [{ name: 'ManyMarks', before: 'Emphasis', parse: passMarks }],
};
