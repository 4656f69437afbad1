import type { Segment } from '../text/fold';
import { withoutMarks } from './conflicts';
import { parseDirective } from './directives';
import { moveBlock, moveDirective, moveLink } from './move';
import { ParsedArticle } from './parsed';
import { sameLines } from './reuse';
import { roleOf } from './roles';
import type { Article, Block, Conflict, Directive, Link } from './types';

/** An address in running text; closing punctuation is not part of it. */
export const BARE_URL = /https?:\/\/[^\s<>«»"'،؛]+[^\s<>«»"'،؛.,;:!?؟)\]}]/g;

const COMMENT = /<!--[\s\S]*?-->/g;

/**
 * Reads a plain text: every line that is not blank is a block; addresses and suppression comments are not prose. With the
 * article as it was before an edit, only the lines that it touched are read anew; the result is the same.
 */
export function parsePlain(text: string, conflicts: readonly Conflict[], previous?: Article): Article {
  const readable = withoutMarks(text, conflicts);
  const blocks: Block[] = [];
  const links: Link[] = [];
  const directives: Directive[] = [];
  const readLines = (from: number, to: number): void => {
    let lineStart = from;
    while (lineStart < to) {
      let lineEnd = lineStart;
      while (lineEnd < text.length && text[lineEnd] !== '\n' && text[lineEnd] !== '\r') lineEnd += 1;
      readLine(readable, lineStart, lineEnd, blocks, links, directives);
      lineStart = lineEnd + 1;
    }
  };
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (previous === undefined) readLines(start, text.length);
  else {
    const { before, after, shift } = sameLines(previous.text, text, start);
    const old = { blocks: 0, links: 0, directives: 0 };
    for (; old.blocks < previous.blocks.length && previous.blocks[old.blocks].end < before; old.blocks += 1)
      blocks.push(previous.blocks[old.blocks]);
    for (; old.links < previous.links.length && previous.links[old.links].end < before; old.links += 1)
      links.push(previous.links[old.links]);
    for (; old.directives < previous.directives.length && previous.directives[old.directives].end < before; ) {
      directives.push(previous.directives[old.directives]);
      old.directives += 1;
    }
    readLines(before, after);
    const behind = after - shift;
    const first = previous.blocks.findIndex((block) => block.start >= behind);
    const numbers = blocks.length - (first < 0 ? previous.blocks.length : first);
    if (first >= 0) for (const block of previous.blocks.slice(first)) blocks.push(moveBlock(block, shift));
    for (const link of previous.links)
      if (link.start >= behind) links.push(moveLink({ ...link, block: link.block + numbers }, shift));
    for (const directive of previous.directives)
      if (directive.start >= behind) directives.push(moveDirective(directive, shift));
  }
  return new ParsedArticle({
    text,
    syntax: 'plain',
    frontMatter: undefined,
    blocks,
    links,
    definitions: [],
    footnotes: [],
    directives,
    conflicts,
  });
}

function readLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  blocks: Block[],
  links: Link[],
  directives: Directive[],
): void {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && /\s/.test(text[start])) start += 1;
  while (end > start && /\s/.test(text[end - 1])) end -= 1;
  if (start === end) return;
  const line = text.slice(start, end);
  const hidden: { start: number; end: number; kind: 'opaque' | 'hidden' }[] = [];
  if (line.includes('<!--')) {
    for (const comment of line.matchAll(COMMENT)) {
      const at = start + comment.index;
      hidden.push({ start: comment.index, end: comment.index + comment[0].length, kind: 'hidden' });
      const directive = parseDirective(comment[0], at);
      if (directive !== undefined) directives.push(directive);
    }
  }
  if (line.includes('://')) {
    for (const url of line.matchAll(BARE_URL)) {
      const range = { start: start + url.index, end: start + url.index + url[0].length };
      hidden.push({ start: url.index, end: url.index + url[0].length, kind: 'opaque' });
      links.push({
        ...range,
        kind: 'bare',
        text: range,
        label: undefined,
        labelRange: undefined,
        definition: undefined,
        target: url[0],
        targetRange: range,
        role: roleOf(url[0], ''),
        block: blocks.length,
      });
    }
  }
  const segments = segmentsAround(line.length, hidden);
  if (
    segments.every((segment) => segment.kind === 'opaque' || segment.start === segment.end) &&
    hidden.every(({ kind }) => kind === 'hidden')
  )
    return;
  blocks.push({ start, end, kind: 'paragraph', level: 0, container: 'none', column: undefined, section: 0, segments });
}

/** The prose that remains of [0, length) once what is hidden or opaque is taken out. */
export function segmentsAround(
  length: number,
  taken: readonly { readonly start: number; readonly end: number; readonly kind: 'opaque' | 'hidden' }[],
): readonly Segment[] {
  if (taken.length === 0) return [{ start: 0, end: length, kind: 'prose' }];
  const sorted = [...taken].sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  let at = 0;
  for (const stretch of sorted) {
    if (stretch.end <= at) continue;
    const from = Math.max(at, stretch.start);
    if (from > at) segments.push({ start: at, end: from, kind: 'prose' });
    if (stretch.kind === 'opaque') segments.push({ start: from, end: stretch.end, kind: 'opaque' });
    at = stretch.end;
  }
  if (at < length) segments.push({ start: at, end: length, kind: 'prose' });
  return segments;
}
