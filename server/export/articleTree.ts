import type { SyntaxNode } from '@lezer/common';
import { labelKey } from '../language/article/labels';
import { syntaxTreeOf } from '../language/article/reuse';
import type { Article, Range } from '../language/article/types';
import { sourceAddress } from './addresses';
import { DEEPEST, type InlineContext, readInline, textLeaf } from './inlineLeaves';
import { headlineBlock } from './metadata';
import { nest, type PlacedLeaf } from './nest';
import type { ArticleTree, BlockNode, Inline, Mark, TableRow } from './tree';
import type { ExportedArticle } from './types';

/** The one way through an article's text: its blocks, and in them its words under all that marks them. Pure. */
export function articleTree(exported: ExportedArticle): ArticleTree {
  const parsed = syntaxTreeOf(exported.article);
  const marks = annotationMarks(exported);
  if (parsed === undefined) return { blocks: plainBlocks(exported, marks), notes: [] };
  return new TreeReader(exported, parsed.from, marks).read(parsed.tree.topNode);
}

/** Finds marks by place; they are asked for block by block. */
type MarksWithin = (range: Range) => readonly Mark[];

function annotationMarks({ dates, entities, claims }: ExportedArticle): MarksWithin {
  const marks: readonly Mark[] = [
    ...claims.flatMap((claim): readonly Mark[] => {
      const { start, end, quotation } = claim;
      const whole: Mark = { start, end, kind: 'claim', claim };
      return quotation === undefined ? [whole] : [whole, { ...quotation, kind: 'quotation', claim }];
    }),
    ...dates.map((date): Mark => ({ start: date.start, end: date.end, kind: 'date', date })),
    ...entities.map((entity): Mark => ({ start: entity.start, end: entity.end, kind: 'entity', entity })),
  ];
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let from = 0;
  return ({ start, end }) => {
    // Blocks are asked for in the order of the text: what has ended before one ends before all that follow.
    while (from < sorted.length && sorted[from].end <= start) from += 1;
    const found: Mark[] = [];
    for (let index = from; index < sorted.length && sorted[index].start < end; index += 1)
      if (sorted[index].end > start) found.push(sorted[index]);
    return found;
  };
}

function plainBlocks({ article }: ExportedArticle, marksWithin: MarksWithin): readonly BlockNode[] {
  const headline = headlineBlock(article);
  const links = new Map(article.links.map((link) => [link.start, link]));
  return article.blocks.map((block) => {
    const leaves: PlacedLeaf[] = [];
    const marks: Mark[] = [...marksWithin(block)];
    for (const segment of block.segments) {
      const start = block.start + segment.start;
      const end = block.start + segment.end;
      leaves.push({ start, end, leaf: textLeaf(article.text.slice(start, end)) });
      const address = segment.kind === 'opaque' ? sourceAddress(links.get(start)?.target) : undefined;
      if (address !== undefined) marks.push({ start, end, kind: 'link', address, isSource: true });
    }
    const children = nest(leaves, marks);
    return block === headline ? { type: 'heading', level: 1, children } : { type: 'paragraph', children };
  });
}

class TreeReader {
  readonly #article: Article;
  readonly #exported: ExportedArticle;
  readonly #marksWithin: MarksWithin;
  readonly #context: InlineContext;
  readonly #notes: (readonly Inline[])[] = [];

  constructor(exported: ExportedArticle, shift: number, marksWithin: MarksWithin) {
    const { article } = exported;
    this.#article = article;
    this.#exported = exported;
    this.#marksWithin = marksWithin;
    this.#context = {
      article,
      shift,
      links: new Map(article.links.map((link) => [link.start, link])),
      notes: new Map(article.footnotes.map(({ key }, index) => [key.toLowerCase(), index + 1])),
    };
  }

  read(top: SyntaxNode): ArticleTree {
    const blocks = this.#blocks(top, 0);
    return { blocks, notes: this.#notes };
  }

  #range(node: SyntaxNode): Range {
    const { shift } = this.#context;
    return { start: node.from + shift, end: node.to + shift };
  }

  #inline(node: SyntaxNode, range: Range = this.#range(node)): readonly Inline[] {
    const { leaves, marks } = readInline(node, range, this.#context);
    return nest(trimmed(leaves), [...marks, ...this.#marksWithin(range)]);
  }

  #blocks(node: SyntaxNode, depth: number): readonly BlockNode[] {
    if (depth > DEEPEST) return [this.#words(node)];
    const blocks: BlockNode[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const block = this.#block(child, depth);
      if (block !== undefined) blocks.push(block);
    }
    return blocks;
  }

  /** What lies too deep, as it is written. */
  #words(node: SyntaxNode): BlockNode {
    const { start, end } = this.#range(node);
    return { type: 'paragraph', children: [textLeaf(this.#article.text.slice(start, end))] };
  }

  #block(node: SyntaxNode, depth: number): BlockNode | undefined {
    const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
    if (heading !== null) return { type: 'heading', level: Number(heading[1]), children: this.#inline(node) };
    switch (node.name) {
      case 'Paragraph':
      case 'Task':
        return this.#paragraph(node);
      case 'BulletList':
      case 'OrderedList':
        return this.#list(node, depth);
      case 'Blockquote':
        return {
          type: 'quotation',
          address: this.#backing(this.#range(node)),
          children: this.#blocks(node, depth + 1),
        };
      case 'FencedCode':
      case 'CodeBlock':
        return { type: 'code', value: this.#code(node) };
      case 'HorizontalRule':
        return { type: 'rule' };
      case 'Table':
        return { type: 'table', rows: this.#rows(node) };
      case 'HTMLBlock':
        return this.#html(node);
      case 'LinkReference': {
        // `[^1]: https://…`: to CommonMark a definition, to everybody else a note.
        const { start, end } = this.#range(node);
        const note = /^\[\^[^\]]*\]:\s*/.exec(this.#article.text.slice(start, end));
        if (note === null) return undefined;
        const words = { start: start + note[0].length, end };
        const text = this.#article.text.slice(words.start, words.end);
        this.#notes.push(nest([{ ...words, leaf: textLeaf(text) }], linkMarks(text, words)));
        return undefined;
      }
      default:
        return undefined;
    }
  }

  #paragraph(node: SyntaxNode): BlockNode | undefined {
    const range = this.#range(node);
    const note = /^\[(\^[^\]\s]+)\]:\s*/.exec(this.#article.text.slice(range.start, range.end));
    if (note !== null && this.#context.notes.has(labelKey(note[1]).toLowerCase())) {
      this.#notes.push(this.#inline(node, { start: range.start + note[0].length, end: range.end }));
      return undefined;
    }
    return { type: 'paragraph', children: this.#inline(node) };
  }

  #list(node: SyntaxNode, depth: number): BlockNode {
    const items = node.getChildren('ListItem').map((item) => this.#blocks(item, depth + 1));
    const first = node.getChild('ListItem')?.getChild('ListMark') ?? null;
    const range = first === null ? undefined : this.#range(first);
    const number = range === undefined ? Number.NaN : Number.parseInt(this.#article.text.slice(range.start), 10);
    return { type: 'list', start: node.name === 'OrderedList' ? number || 1 : undefined, items };
  }

  #rows(node: SyntaxNode): readonly TableRow[] {
    const rows: TableRow[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name !== 'TableHeader' && child.name !== 'TableRow') continue;
      const cells = child.getChildren('TableCell').map((cell) => this.#inline(cell));
      rows.push({ isHead: child.name === 'TableHeader', cells });
    }
    return rows;
  }

  #code(node: SyntaxNode): string {
    const lines = node.getChildren('CodeText').map((part) => {
      const { start, end } = this.#range(part);
      return this.#article.text.slice(start, end);
    });
    return lines.join(node.name === 'CodeBlock' ? '\n' : '').replace(/\r\n?/g, '\n');
  }

  /** Of HTML in the article its words remain; scripts and styles have none. */
  #html(node: SyntaxNode): BlockNode | undefined {
    const range = this.#range(node);
    const html = this.#article.text.slice(range.start, range.end);
    const words = html
      .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
      .replace(/<[^>]*>?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '') return undefined;
    const paragraph: BlockNode = { type: 'paragraph', children: [textLeaf(words)] };
    const cited = sourceAddress(/^\s*<blockquote\b[^>]*\bcite\s*=\s*["']?([^"'\s>]+)/i.exec(html)?.[1]);
    return /^\s*<blockquote\b/i.test(html) ? { type: 'quotation', address: cited, children: [paragraph] } : paragraph;
  }

  /** The source of what a stretch quotes: that of its claims, else a link to a source in it. */
  #backing({ start, end }: Range): string | undefined {
    const { claims, sources } = this.#exported;
    const claim = claims.find((one) => one.start >= start && one.end <= end && one.sources.length > 0);
    return claim?.sources[0] ?? sources.find((one) => one.start >= start && one.end <= end)?.address;
  }
}

function linkMarks(target: string, range: Range): readonly Mark[] {
  const address = sourceAddress(target.trim());
  return address === undefined ? [] : [{ ...range, kind: 'link', address, isSource: true }];
}

/** A block's first and last blanks belong to its marks. */
function trimmed(leaves: readonly PlacedLeaf[]): readonly PlacedLeaf[] {
  const kept = [...leaves];
  while (kept.length > 0 && isBlank(kept[0])) kept.shift();
  for (let last = kept.at(-1); last !== undefined && isBlank(last); last = kept.at(-1)) kept.pop();
  const first = kept[0];
  if (first?.leaf.type === 'text') kept[0] = cutStart(first, first.leaf.value);
  const last = kept.at(-1);
  if (last?.leaf.type === 'text') {
    const value = last.leaf.value.trimEnd();
    if (value !== last.leaf.value && last.leaf.value.length === last.end - last.start)
      kept[kept.length - 1] = { start: last.start, end: last.start + value.length, leaf: { type: 'text', value } };
  }
  return kept;
}

const isBlank = ({ leaf }: PlacedLeaf): boolean => leaf.type === 'text' && leaf.value.trim() === '';

function cutStart(placed: PlacedLeaf, text: string): PlacedLeaf {
  const value = text.trimStart();
  if (value === text || text.length !== placed.end - placed.start) return placed;
  return { start: placed.start + text.length - value.length, end: placed.end, leaf: { type: 'text', value } };
}
