import { tags } from '@lezer/highlight';
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

/** As git writes them: seven of one sign at a line's start, then nothing, or a space and a name. */
const OUTER = /^(?:<{7}|>{7})(?: |$)/;
const INNER = /^(?:={7}|\|{7})(?: |$)/;
const LAST = /^>{7}(?: |$)/;

const isInConflict = (context: BlockContext): boolean => {
  for (let depth = context.depth - 1; depth > 0; depth -= 1)
    if (context.parentType(depth).name === 'Conflict') return true;
  return false;
};

const isMark = (context: BlockContext, { text }: Line): boolean =>
  OUTER.test(text) || (INNER.test(text) && isInConflict(context));

/**
 * The marks of two versions that were not merged, which Markdown would take for an underlined heading and for quotations in
 * one another. A row of `=` is one only behind the first mark: by itself it underlines a heading.
 */
export const conflictMarks: MarkdownConfig = {
  defineNodes: [
    { name: 'Conflict', block: true, composite: (_, { text }) => !LAST.test(text) },
    { name: 'ConflictMark', block: true, style: tags.processingInstruction },
  ],
  parseBlock: [
    {
      name: 'ConflictMark',
      before: 'Blockquote',
      parse: (context, line) => {
        if (!isMark(context, line)) return false;
        if (line.text.startsWith('<') && !isInConflict(context)) {
          // The line is asked about once more, as the first within.
          context.startComposite('Conflict', line.pos);
          return null;
        }
        const from = context.lineStart;
        const to = from + line.text.length;
        context.nextLine();
        context.addElement(context.elt('ConflictMark', from, to));
        return true;
      },
      endLeaf: isMark,
    },
  ],
};
