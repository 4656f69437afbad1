import type { SyntaxNode } from '@lezer/common';
import type { Article, Link, Range } from '../language/article/types';
import { completeAddress, unescapeMarkdown } from '../language/article/unescape';
import { followableAddress, sourceAddress } from './addresses';
import type { PlacedLeaf } from './nest';
import type { Leaf, Mark } from './tree';

/** Marks of Markdown and what no reader sees. */
const DROPPED = new Set([
  'HeaderMark',
  'QuoteMark',
  'EmphasisMark',
  'StrikethroughMark',
  'TaskMarker',
  'Comment',
  'ProcessingInstruction',
]);

const FORMATS: Readonly<Record<string, 'strong' | 'emphasis' | 'deleted'>> = {
  StrongEmphasis: 'strong',
  Emphasis: 'emphasis',
  Strikethrough: 'deleted',
};

/** What reading the inside of blocks needs of the article; made once for all of them. */
export interface InlineContext {
  readonly article: Article;
  /** What the syntax tree's positions are counted from. */
  readonly shift: number;
  readonly links: ReadonlyMap<number, Link>;
  /** The number of a note by its key. */
  readonly notes: ReadonlyMap<string, number>;
}

/** How deep marks nest in an export: whoever goes deeper has a joke in mind, or the end of our stack. */
export const DEEPEST = 100;

/** The leaves of a block in the order of the text, and the marks that its own writing gives them. */
export interface InlineContent {
  readonly leaves: PlacedLeaf[];
  readonly marks: Mark[];
}

export function readInline(node: SyntaxNode, range: Range, context: InlineContext): InlineContent {
  const content: InlineContent = { leaves: [], marks: [] };
  walk(node, range, context, content, 0);
  return content;
}

export const textLeaf = (value: string): Leaf => ({ type: 'text', value: value.replace(/\r\n?/g, '\n') });

function walk(
  node: SyntaxNode,
  { start, end }: Range,
  context: InlineContext,
  content: InlineContent,
  depth: number,
): void {
  const { article, shift } = context;
  let at = start;
  const text = (to: number): void => {
    // Each line break is one character to the reader, and a leaf of its own where it is written as two.
    for (const line of article.text.slice(at, to).split(/(\r\n?)/)) {
      if (line !== '') content.leaves.push({ start: at, end: at + line.length, leaf: textLeaf(line) });
      at += line.length;
    }
  };
  // Deeper marks stand as they are written.
  const first = depth < DEEPEST ? node.firstChild : null;
  for (let child = first; child !== null; child = child.nextSibling) {
    const range = { start: child.from + shift, end: child.to + shift };
    if (range.end <= start) continue;
    if (range.start >= end) break;
    if (range.start > at) text(range.start);
    readChild(child, range, context, content, depth + 1);
    at = Math.max(at, range.end);
  }
  if (at < end) text(end);
}

function readChild(
  node: SyntaxNode,
  range: Range,
  context: InlineContext,
  content: InlineContent,
  depth: number,
): void {
  const { article } = context;
  const { name } = node;
  const { start, end } = range;
  const put = (leaf: Leaf): void => void content.leaves.push({ start, end, leaf });
  const source = (): string => article.text.slice(start, end);
  if (DROPPED.has(name)) return;
  const format = FORMATS[name];
  if (format !== undefined) {
    content.marks.push({ start, end, kind: format });
    walk(node, range, context, content, depth);
  } else if (name === 'Link') readLink(node, range, context, content, depth);
  else if (name === 'Autolink' || name === 'URL') {
    const written = name === 'Autolink' ? source().slice(1, -1) : source();
    const link = context.links.get(start);
    if (link !== undefined) addLinkMark(link, range, content);
    else addAddressMark(completeAddress(written), range, content);
    put(textLeaf(written));
  } else if (name === 'InlineCode')
    put({
      type: 'code',
      value: source()
        .replace(/^`+|`+$/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    });
  else if (name === 'Image') put(imageOf(source()));
  else if (name === 'Escape')
    content.leaves.push({ start: start + 1, end, leaf: textLeaf(article.text.slice(start + 1, end)) });
  else if (name === 'Entity') put(textLeaf(unescapeMarkdown(source())));
  else if (name === 'HardBreak') put({ type: 'break' });
  else if (name === 'HTMLTag') {
    // Tags of the article's own do not reach the page: nobody has looked at what they do.
    if (/^<br\b/i.test(source())) put({ type: 'break' });
    else addLinkMark(context.links.get(start), range, content);
  } else walk(node, range, context, content, depth);
}

function addLinkMark(link: Link | undefined, whole: Range, content: InlineContent): void {
  if (link === undefined) return;
  const address = followableAddress(link.target);
  if (address === undefined || link.role === 'entity' || link.role === 'date') return;
  const { start, end } = link.kind === 'autolink' || link.kind === 'bare' ? whole : link.text;
  const isSource = link.role === 'source' && sourceAddress(link.target) !== undefined;
  if (end > start) content.marks.push({ start, end, kind: 'link', address, isSource });
}

/** An address that stands outside of blocks, as in a note, is no link of the article's. */
function addAddressMark(target: string, range: Range, content: InlineContent): void {
  const address = followableAddress(target);
  const isSource = sourceAddress(target) !== undefined;
  if (address !== undefined) content.marks.push({ ...range, kind: 'link', address, isSource });
}

function readLink(node: SyntaxNode, range: Range, context: InlineContext, content: InlineContent, depth: number): void {
  const link = context.links.get(range.start);
  if (link?.kind === 'footnote' || link?.kind === 'citation') {
    const label = link.label ?? '';
    const note = context.notes.get(label.toLowerCase());
    content.leaves.push({
      ...range,
      leaf: link.kind === 'footnote' ? { type: 'noteMark', label: label.slice(1), note } : textLeaf(`[${label}]`),
    });
    return;
  }
  // Brackets that name nothing are prose, as CommonMark reads them.
  if (link === undefined || (link.definition === undefined && link.target === undefined)) {
    walk(node, range, context, content, depth);
    return;
  }
  addLinkMark(link, range, content);
  walk(node, link.text, context, content, depth);
}

/** `![alternative](address)`; of an image by reference the alternative remains. */
function imageOf(written: string): Leaf {
  const match = /^!\[([\s\S]*?)\](?:\(\s*(?:<([^>]*)>|([^\s)]*)))?/.exec(written);
  const target = unescapeMarkdown(match?.[2] ?? match?.[3] ?? '');
  const address = followableAddress(target);
  return {
    type: 'image',
    alternative: unescapeMarkdown(match?.[1] ?? ''),
    address: address === undefined || /^mailto:/i.test(address) ? undefined : address,
  };
}
