import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './trailingSpace.md';

/** How many spaces end a stretch. */
function trailing(source: string, from: number, to: number): number {
  let at = to;
  while (at > from && ' \t\u00a0'.includes(source[at - 1])) at -= 1;
  return to - at;
}

export const trailingSpace = defineRule({
  id: 'typography/trailing-space',
  severity: 'hint',
  fix: 'safe',
  summary: { fa: 'فاصله در پایان سطر', en: 'spaces at a line’s end' },
  page,
  options: NO_OPTIONS,
  *check({ analysis }): Generator<Finding> {
    const { article } = analysis;
    for (const { block, reading } of analysis.blocks) {
      const { source } = reading;
      for (const segment of block.segments) {
        if (segment.kind !== 'prose') continue;
        for (let at = segment.start; at < segment.end; ) {
          const line = source.indexOf('\n', at);
          const end = line < 0 || line >= segment.end ? segment.end : line;
          // A hidden mark may follow where a segment ends inside its line.
          const closes = end < segment.end || end === source.length;
          const stop = source[end - 1] === '\r' ? end - 1 : end;
          const spaces = closes ? trailing(source, at, stop) : 0;
          // Two spaces and more line to follow: Markdown's line break.
          const breaks = article.syntax === 'markdown' && spaces >= 2 && end < source.length;
          if (spaces > 0 && !breaks) {
            const range = { start: block.start + stop - spaces, end: block.start + stop };
            yield {
              ...range,
              message: { fa: 'فاصلهٔ پایان سطر را بردارید', en: 'Take away the spaces at the line’s end' },
              fixes: [
                {
                  title: { fa: 'فاصله را بردارید', en: 'Take the spaces away' },
                  safe: true,
                  edits: [{ ...range, text: '' }],
                },
              ],
            };
          }
          at = end + 1;
        }
      }
    }
  },
});
