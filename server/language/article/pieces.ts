import type { SyntaxNode } from '@lezer/common';
import { parseDirective } from './directives';
import { quotedParagraphs } from './htmlQuotation';
import { labelKey } from './labels';
import { NodeText } from './nodeText';
import { segmentsAround } from './plain';
import { roleOf } from './roles';
import type { Block, Directive, Link, LinkKind, Range } from './types';
import { addressOf, completeAddress } from './unescape';

type Hidden = { readonly start: number; readonly end: number; readonly kind: 'opaque' | 'hidden' };

/** Marks of Markdown that a reader does not see. */
const MARKS = new Set([
  'HeaderMark',
  'QuoteMark',
  'EmphasisMark',
  'StrikethroughMark',
  'TaskMarker',
  'Entity',
  'Comment',
  'HTMLTag',
  'ProcessingInstruction',
]);
const OPAQUE = new Set(['InlineCode', 'Image', 'Autolink', 'URL']);

/** A link before the definitions of the whole text are known. */
export interface PieceLink {
  /** Without its definition; its block counts from the piece's first. */
  readonly link: Link;
  /** The key of the definition that it names. */
  readonly key: string | undefined;
  /** The key of the note that it names. */
  readonly footnote: string | undefined;
}

/** What stands in one node below the root: a paragraph, a list, a quotation. Sections count from the piece's first. */
export interface Piece {
  readonly blocks: readonly Block[];
  readonly links: readonly PieceLink[];
  readonly directives: readonly Directive[];
  readonly headings: number;
  /** The keys of words in brackets, and whether a definition makes a link of them: what else the piece depends on. */
  readonly shortcuts: ReadonlyMap<string, boolean>;
}

/** Reads the blocks and links of a node below the root. @param shift where in the file the syntax tree begins */
export function readPiece(text: string, shift: number, node: SyntaxNode, isDefined: (key: string) => boolean): Piece {
  const reader = new PieceReader(text, shift, isDefined);
  reader.readBlock(node, 'none');
  return reader.piece();
}

class PieceReader {
  readonly #source: NodeText;
  readonly #isDefined: (key: string) => boolean;
  readonly #blocks: Block[] = [];
  readonly #links: PieceLink[] = [];
  readonly #directives: Directive[] = [];
  readonly #shortcuts = new Map<string, boolean>();
  #section = 0;

  constructor(text: string, shift: number, isDefined: (key: string) => boolean) {
    this.#source = new NodeText(text, shift);
    this.#isDefined = isDefined;
  }

  piece(): Piece {
    return {
      blocks: this.#blocks,
      links: this.#links,
      directives: this.#directives,
      headings: this.#section,
      shortcuts: this.#shortcuts,
    };
  }

  readBlock(node: SyntaxNode, container: Block['container']): void {
    const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
    if (heading !== null) {
      this.#section += 1;
      this.#readBlock(node, 'heading', Number(heading[1]), container);
    } else if (node.name === 'Paragraph' || node.name === 'Task') {
      if (this.#source.footnoteMark(node) === undefined) this.#readBlock(node, 'paragraph', 0, container);
    } else if (node.name === 'TableHeader' || node.name === 'TableRow') {
      this.#readRow(node);
    } else if (node.name === 'CommentBlock' || node.name === 'HTMLBlock') {
      this.#readHtmlBlock(node);
    } else if (node.name === 'Blockquote') {
      this.#readChildren(node, 'quotation');
    } else if (node.name === 'ListItem') {
      this.#readChildren(node, 'list');
    } else if (!['FencedCode', 'CodeBlock', 'LinkReference'].includes(node.name)) {
      this.#readChildren(node, container);
    }
  }

  #readChildren(node: SyntaxNode, container: Block['container']): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) this.readBlock(child, container);
  }

  #readRow(node: SyntaxNode): void {
    let column = node.firstChild?.name === 'TableCell' ? 0 : -1;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name === 'TableCell')
        this.#readBlock(child, 'cell', 0, 'table', node.name === 'TableHeader' ? -1 - column : column);
      else column += 1;
    }
  }

  /** Directives, cited addresses and quotations of an HTML block; its other text is no prose of ours. */
  #readHtmlBlock(node: SyntaxNode): void {
    const range = this.#source.range(node);
    const html = this.#source.slice(range);
    for (const comment of html.matchAll(/<!--[\s\S]*?-->/g))
      this.#addDirective(comment[0], range.start + comment.index);
    for (const cited of html.matchAll(/<blockquote\b[^>]*\bcite\s*=\s*["']?(https?:[^"'\s>]+)/gi)) {
      const start = range.start + cited.index + cited[0].length - cited[1].length;
      this.#addLink(
        'html',
        range,
        { start, end: start },
        { target: cited[1], targetRange: { start, end: start + cited[1].length } },
        -1,
      );
    }
    for (const { start, end, hidden } of quotedParagraphs(html)) {
      for (const tag of html.slice(start, end).matchAll(/<a\b[^>]*>/gi))
        this.#addAnchor(tag[0], range.start + start + tag.index, range.end, this.#blocks.length);
      this.#blocks.push({
        start: range.start + start,
        end: range.start + end,
        kind: 'paragraph',
        level: 0,
        container: 'html',
        column: undefined,
        section: this.#section,
        segments: segmentsAround(
          end - start,
          hidden.map((stretch) => ({ start: stretch.start - start, end: stretch.end - start, kind: 'hidden' })),
        ),
      });
    }
  }

  #addDirective(comment: string, start: number): void {
    const directive = parseDirective(comment, start);
    if (directive !== undefined) this.#directives.push(directive);
  }

  #readBlock(
    node: SyntaxNode,
    kind: Block['kind'],
    level: number,
    container: Block['container'],
    column?: number,
  ): void {
    const range = this.#source.range(node);
    const hidden: Hidden[] = [];
    const number = this.#blocks.length;
    this.#readInline(node, hidden, number);
    const relative = hidden.map((stretch) => ({
      ...stretch,
      start: stretch.start - range.start,
      end: stretch.end - range.start,
    }));
    this.#blocks.push({
      start: range.start,
      end: range.end,
      kind,
      level,
      container,
      column,
      section: this.#section,
      segments: segmentsAround(range.end - range.start, relative),
    });
  }

  #readInline(node: SyntaxNode, hidden: Hidden[], block: number): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const range = this.#source.range(child);
      if (child.name === 'Link') this.#readLink(child, hidden, block);
      else if (OPAQUE.has(child.name)) {
        hidden.push({ start: range.start, end: range.end, kind: 'opaque' });
        if (child.name === 'Image') this.#readImage(child, block);
        else if (child.name !== 'InlineCode') this.#readAddress(child, block);
      } else if (child.name === 'Escape') hidden.push({ start: range.start, end: range.start + 1, kind: 'hidden' });
      else if (child.name === 'HardBreak') {
        if (this.#source.text[range.start] === '\\')
          hidden.push({ start: range.start, end: range.start + 1, kind: 'hidden' });
      } else if (MARKS.has(child.name)) {
        const markup = this.#source.slice(range);
        hidden.push({ start: range.start, end: range.end, kind: /^<br\b/i.test(markup) ? 'opaque' : 'hidden' });
        if (child.name === 'Comment') this.#addDirective(markup, range.start);
        if (child.name === 'HTMLTag') this.#addAnchor(markup, range.start, this.#source.range(node).end, block);
      } else this.#readInline(child, hidden, block);
    }
  }

  #readAddress(node: SyntaxNode, block: number): void {
    const range = this.#source.range(node);
    const inner = node.name === 'Autolink' ? { start: range.start + 1, end: range.end - 1 } : range;
    const target = completeAddress(this.#source.slice(inner));
    this.#addLink(node.name === 'Autolink' ? 'autolink' : 'bare', range, inner, { target, targetRange: inner }, block);
  }

  /** `![alt][label]`, `![label]`: a picture backs no words, but its definition is in use. Its text is no prose. */
  #readImage(node: SyntaxNode, block: number): void {
    const range = this.#source.range(node);
    const marks = node.getChildren('LinkMark');
    if (marks.length < 2 || node.getChild('URL') !== null) return;
    const alt = { start: range.start + '!['.length, end: marks[1].from + this.#source.shift };
    const labelNode = node.getChild('LinkLabel');
    const bracketed = labelNode === null ? undefined : this.#source.range(labelNode);
    const isNamed = bracketed !== undefined && bracketed.end - bracketed.start > '[]'.length;
    const labelRange = isNamed ? { start: bracketed.start + 1, end: bracketed.end - 1 } : alt;
    const key = labelKey(this.#source.slice(labelRange));
    if (!isNamed && !this.#isDefinedShortcut(key)) return;
    this.#addLink('image', range, { start: range.end, end: range.end }, { labelRange, key }, block);
  }

  /** `<a href="…">text</a>`, and where at the latest it closes. */
  #addAnchor(tag: string, start: number, last: number, block: number): void {
    const match = /^<a\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag);
    if (match === null) return;
    const targetStart = start + match[0].length - match[1].length;
    const close = this.#source.text.slice(0, last).indexOf('</a>', start);
    const end = close < 0 ? start + tag.length : close;
    const targetRange = { start: targetStart, end: targetStart + match[1].length };
    this.#addLink(
      'html',
      { start, end: close < 0 ? end : close + 4 },
      { start: start + tag.length, end },
      { target: match[1], targetRange },
      block,
    );
  }

  #addLink(
    kind: LinkKind,
    range: Range,
    text: Range,
    named: {
      readonly target?: string;
      readonly targetRange?: Range;
      readonly labelRange?: Range;
      readonly key?: string;
      readonly footnote?: string;
      readonly title?: string;
    },
    block: number,
  ): void {
    const { target, targetRange, labelRange } = named;
    this.#links.push({
      link: {
        start: range.start,
        end: range.end,
        kind,
        text,
        label: labelRange === undefined ? undefined : this.#source.slice(labelRange),
        labelRange,
        definition: undefined,
        target,
        targetRange,
        role: target === undefined ? 'other' : roleOf(target, named.title ?? ''),
        block,
      },
      key: named.key,
      footnote: named.footnote,
    });
  }

  #readLink(node: SyntaxNode, hidden: Hidden[], block: number): void {
    const range = this.#source.range(node);
    const marks = node.getChildren('LinkMark');
    if (marks.length < 2) {
      this.#readInline(node, hidden, block);
      return;
    }
    const text = { start: range.start + 1, end: marks[1].from + this.#source.shift };
    const hasDestination = this.#source.text[text.end + 1] === '(' && range.end > text.end + 1;
    if (hasDestination) this.#readDestination(node, range, text, hidden, block);
    else this.#readReference(node, range, text, hidden, block);
  }

  /** `[text](address "title")` */
  #readDestination(node: SyntaxNode, range: Range, text: Range, hidden: Hidden[], block: number): void {
    // An address in the link's text is a node of the same name.
    const urlNode = node.getChildren('URL').find((child) => this.#source.range(child).start > text.end) ?? null;
    const titleNode = node.getChild('LinkTitle');
    const targetRange = urlNode === null ? { start: text.end + 2, end: text.end + 2 } : this.#source.range(urlNode);
    const quoted = titleNode === null ? undefined : this.#source.range(titleNode);
    const title = quoted === undefined ? '' : this.#source.slice({ start: quoted.start + 1, end: quoted.end - 1 });
    const target = addressOf(this.#source.slice(targetRange));
    hideMarks(range, text, hidden);
    this.#addLink('inline', range, text, { target, targetRange, title }, block);
    this.#readInlineBetween(node, text, hidden, block);
  }

  /** `[text][label]`, `[label][]`, `[label]`, `[@citation]`, `[^footnote]` */
  #readReference(node: SyntaxNode, range: Range, text: Range, hidden: Hidden[], block: number): void {
    const inner = this.#source.slice(text);
    const labelNode = node.getChild('LinkLabel');
    const bracketed = labelNode === null ? undefined : this.#source.range(labelNode);
    const written = bracketed === undefined ? undefined : { start: bracketed.start + 1, end: bracketed.end - 1 };
    const collapsed = written !== undefined && written.start === written.end;
    const labelRange = written === undefined || collapsed ? text : written;
    const key = labelKey(this.#source.slice(labelRange));
    if (written === undefined && /^[@^]\S+$/.test(inner)) {
      hidden.push({ ...range, kind: 'hidden' });
      const kind = inner.startsWith('^') ? 'footnote' : 'citation';
      const empty = { start: range.end, end: range.end };
      this.#addLink(kind, range, empty, { labelRange, key, footnote: labelKey(inner) }, block);
      return;
    }
    // What is not a link to CommonMark is prose with its brackets. It is kept as a link that names nothing, for the rules.
    const isProse = written === undefined && !this.#isDefinedShortcut(key);
    if (!isProse) hideMarks(range, text, hidden);
    const kind: LinkKind = written === undefined ? 'shortcut' : collapsed ? 'collapsed' : 'reference';
    this.#addLink(kind, range, text, { labelRange, key }, block);
    this.#readInlineBetween(node, text, hidden, block);
  }

  #isDefinedShortcut(key: string): boolean {
    const isDefined = this.#isDefined(key);
    this.#shortcuts.set(key, isDefined);
    return isDefined;
  }

  /** What stands inside a link's text. */
  #readInlineBetween(node: SyntaxNode, text: Range, hidden: Hidden[], block: number): void {
    const inner: Hidden[] = [];
    const links = this.#links.length;
    this.#readInline(node, inner, block);
    // The link's own address and label were read as its children too: only what lies in its text counts.
    const within = (range: Range): boolean => range.start >= text.start && range.end <= text.end;
    hidden.push(...inner.filter(within));
    const nested = this.#links.splice(links).filter(({ link }) => within(link));
    this.#links.push(...nested);
  }
}

/** Hides a link's bracket before its text, and all that stands behind its text. */
function hideMarks(range: Range, text: Range, hidden: Hidden[]): void {
  hidden.push(
    { start: range.start, end: text.start, kind: 'hidden' },
    { start: text.end, end: range.end, kind: 'hidden' },
  );
}
