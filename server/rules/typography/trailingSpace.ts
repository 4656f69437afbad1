import type { ReadBlock } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { createMemory } from '../../language/memory';
import type { Reading } from '../../language/text/reading';
import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './trailingSpace.md';

export const trailingSpace = defineRule({
  id: 'typography/trailing-space',
  severity: 'hint',
  fix: 'safe',
  summary: { fa: 'فاصله در پایان سطر', en: 'spaces at a line’s end' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  // What follows a line of plain text stands in no block.
  heeds: ({ read }) => insideBlock(read).length > 0,
  *check({ analysis }): Generator<Finding> {
    const { text, syntax } = analysis.article;
    for (const read of analysis.blocks) {
      for (const range of syntax === 'plain' ? afterLine(text, read) : insideBlock(read)) {
        yield {
          ...range,
          message: { fa: 'فاصلهٔ پایان سطر را بردارید', en: 'Take away the spaces at the line’s end' },
          fixes: [
            {
              title: { fa: 'فاصله را بردار', en: 'Take the spaces away' },
              safe: true,
              edits: [{ ...range, text: '' }],
            },
          ],
        };
      }
    }
  },
});

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

/** In a plain text a block is a line without the spaces around it. */
function* afterLine(text: string, { block }: ReadBlock): Generator<Range> {
  let end = block.end;
  while (isSpace(text, end)) end += 1;
  if (end > block.end) yield { start: block.end, end };
}

/** Of Markdown: the ends of the lines in a block, but for line breaks of two spaces. */
function insideBlock(read: ReadBlock): readonly Range[] {
  const { start } = read.block;
  let found = known.get(read.reading);
  if (found === undefined) {
    found = [...endsOfLines(read)];
    known.set(read.reading, found);
  }
  return found.length === 0 ? found : found.map((range) => ({ start: start + range.start, end: start + range.end }));
}

/** In offsets of the block's source, as long as the block is read so. */
const known = createMemory<Reading, readonly Range[]>();

/** A heading or an item that is still to be written: its mark wants the space. */
const UNWRITTEN = /^\s*(?:#+|[-*+>]|\d+[.)])?\s*$/;

function* endsOfLines({ block, reading }: ReadBlock): Generator<Range> {
  const { source } = reading;
  if (UNWRITTEN.test(source)) return;
  for (const segment of block.segments) {
    if (segment.kind !== 'prose') continue;
    for (let at = segment.start; at < segment.end; ) {
      const line = source.indexOf('\n', at);
      const end = line < 0 || line >= segment.end ? segment.end : line;
      const stop = source[end - 1] === '\r' ? end - 1 : end;
      let start = stop;
      while (start > at && isSpace(source, start - 1)) start -= 1;
      // A hidden mark may follow where a segment ends inside its line.
      const closes = end < segment.end || end === source.length;
      // Two spaces and more line to follow: Markdown's line break.
      const breaks = stop - start >= 2 && end < source.length;
      if (start < stop && closes && !breaks) yield { start, end: stop };
      at = end + 1;
    }
  }
}
