import type { SyntaxNode, Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { createMemory } from '../memory';
import { boundedDefinitions } from './boundedDefinitions';
import { withoutMarks } from './conflicts';
import { footnotes } from './footnotes';
import { parseFrontMatter } from './frontMatter';
import { moveDefinitions, moveDirective, moved } from './move';
import { boundedNesting } from './nesting';
import { ParsedArticle } from './parsed';
import { type PieceDefinitions, readPieceDefinitions } from './pieceDefinitions';
import { type Piece, type PieceLink, readPiece } from './pieces';
import { plainRuns } from './plainRuns';
import { fragmentsOf, frontMatterOf, keepTree } from './reuse';
import { roleOf } from './roles';
import type { Article, Block, Conflict, Definition, Directive, FootnoteDefinition, Link } from './types';

const markdown = parser.configure([GFM, boundedNesting, boundedDefinitions, footnotes, plainRuns]);

/** What was read of a node below the root and where it stood then. An unchanged stretch keeps its node when the text is edited. */
interface Held {
  readonly at: number;
  readonly definitions: PieceDefinitions;
  /** Undefined until the definitions of the whole text are known. */
  readonly piece: Piece | undefined;
  /** Where the node stood when the piece was read, from where its offsets are. */
  readonly readAt: number;
  /** As the article has them: the same objects go into the next one where nothing about them has changed. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** What was read of an article, by its nodes below the root. */
const heldOf = createMemory<Article, { readonly trees: readonly (Tree | null)[]; readonly held: readonly Held[] }>();

/** What was read of the last version of a text, by the trees of its nodes: the same tree is the same stretch. */
function heldByTree(previous: Article | undefined): ReadonlyMap<Tree, Held> {
  const byTree = new Map<Tree, Held>();
  const last = previous === undefined ? undefined : heldOf.get(previous);
  last?.trees.forEach((tree, index) => {
    if (tree !== null) byTree.set(tree, last.held[index]);
  });
  return byTree;
}

/**
 * Reads Markdown with front matter. Positions are those of the whole text. With the article as it was before an edit, only
 * what the edit touched is parsed and read anew; the result is the same.
 */
export function parseMarkdown(text: string, conflicts: readonly Conflict[], previous?: Article): Article {
  const readable = withoutMarks(text, conflicts);
  const frontMatter =
    (previous === undefined ? undefined : frontMatterOf(previous, text)) ?? parseFrontMatter(readable);
  const from = frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const tree = markdown.parse(
    readable.slice(from),
    previous === undefined ? undefined : fragmentsOf(previous, text, from),
  );
  const assembly = new Assembly(text, from, heldByTree(previous));
  const nodes: SyntaxNode[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
  const defined = nodes.map((node) => assembly.define(node));
  const held = nodes.map((node, index) => assembly.add(node, defined[index]));
  const article = new ParsedArticle({
    text,
    syntax: 'markdown',
    frontMatter,
    ...assembly.result(),
    conflicts: conflicts.filter(({ marks: [{ start }] }) => !isInCode(tree, start - from)),
  });
  keepTree(article, tree, from);
  heldOf.set(article, { trees: nodes.map((node) => node.tree), held });
  return article;
}

/** Every field by name, here and below: spreading costs more than all the rest of a keystroke. */
const placed = (
  { start, end, kind, level, container, column, segments }: Block,
  by: number,
  section: number,
): Block => ({
  start: start + by,
  end: end + by,
  kind,
  level,
  container,
  column,
  section,
  segments,
});

/** Puts the pieces of a text together: first all definitions, for links need them, then blocks and links. */
class Assembly {
  readonly #text: string;
  readonly #shift: number;
  readonly #before: ReadonlyMap<Tree, Held>;
  readonly #blocks: Block[] = [];
  readonly #links: Link[] = [];
  readonly #definitions: Definition[] = [];
  readonly #byKey = new Map<string, Definition>();
  readonly #footnotes: FootnoteDefinition[] = [];
  readonly #notesByKey = new Map<string, FootnoteDefinition>();
  readonly #directives: Directive[] = [];
  #section = 0;

  constructor(text: string, shift: number, before: ReadonlyMap<Tree, Held>) {
    this.#text = text;
    this.#shift = shift;
    this.#before = before;
  }

  result(): Pick<Article, 'blocks' | 'links' | 'definitions' | 'footnotes' | 'directives'> {
    return {
      blocks: this.#blocks,
      links: this.#links,
      definitions: this.#definitions,
      footnotes: this.#footnotes,
      directives: this.#directives,
    };
  }

  define(node: SyntaxNode): Held {
    const at = node.from + this.#shift;
    const known = node.tree === null ? undefined : this.#before.get(node.tree);
    const now = known === undefined ? this.#readAnew(node, at) : known.at === at ? known : movedTo(at, known);
    const { definitions: found } = now.definitions;
    if (found.length === 0 && now.definitions.footnotes.length === 0) return now;
    let definitions: Definition[] | undefined;
    for (let index = 0; index < found.length; index += 1) {
      const duplicate = this.#byKey.has(found[index].key);
      const definition = found[index].duplicate === duplicate ? found[index] : { ...found[index], duplicate };
      if (definition !== found[index]) {
        definitions ??= [...found];
        definitions[index] = definition;
      }
      this.#definitions.push(definition);
      if (!duplicate) this.#byKey.set(definition.key, definition);
    }
    for (const footnote of now.definitions.footnotes) {
      this.#footnotes.push(footnote);
      if (!this.#notesByKey.has(footnote.key)) this.#notesByKey.set(footnote.key, footnote);
    }
    return definitions === undefined ? now : { ...now, definitions: { ...now.definitions, definitions } };
  }

  #readAnew(node: SyntaxNode, at: number): Held {
    const definitions = readPieceDefinitions(this.#text, this.#shift, node);
    return { at, definitions, piece: undefined, readAt: at, blocks: [], links: [] };
  }

  add(node: SyntaxNode, held: Held): Held {
    const { at, definitions, piece: known, blocks: before, links: linksBefore } = held;
    const piece =
      known !== undefined && this.#stillHolds(known)
        ? known
        : readPiece(this.#text, this.#shift, node, (key) => this.#byKey.has(key));
    const readAt = piece === known ? held.readAt : at;
    const by = at - readAt;
    const first = this.#blocks.length;
    const isSame = piece === known;
    let hasMoved = !isSame || linksBefore.length !== piece.links.length || before.length !== piece.blocks.length;
    for (let index = 0; index < piece.blocks.length; index += 1) {
      const block = piece.blocks[index];
      const section = this.#section + block.section;
      const last = isSame ? before[index] : undefined;
      const stays = last !== undefined && last.start === block.start + by && last.section === section;
      this.#blocks.push(stays ? last : placed(block, by, section));
      hasMoved ||= !stays;
    }
    const firstLink = this.#links.length;
    for (let index = 0; index < piece.links.length; index += 1) {
      const last = isSame ? linksBefore[index] : undefined;
      const link = this.#link(piece.links[index], by, first, last);
      this.#links.push(link);
      hasMoved ||= link !== last;
    }
    for (const directive of piece.directives) this.#directives.push(moveDirective(directive, by));
    this.#section += piece.headings;
    if (!hasMoved && isSame) return held;
    return { at, definitions, piece, readAt, blocks: this.#blocks.slice(first), links: this.#links.slice(firstLink) };
  }

  /** Whether the words in brackets are links or none as they were. */
  #stillHolds({ shortcuts }: Piece): boolean {
    for (const [key, isDefined] of shortcuts) if (this.#byKey.has(key) !== isDefined) return false;
    return true;
  }

  /** «[^۱]: گفت‌وگو با [ایسنا][م۱]»: where the first source leads that a note names. */
  #namedBy(note: FootnoteDefinition | undefined): string | undefined {
    for (const label of note?.labels ?? []) {
      const named = this.#byKey.get(label);
      if (named?.role === 'source') return named.target;
    }
    return undefined;
  }

  #link({ link, key, footnote }: PieceLink, by: number, first: number, before: Link | undefined): Link {
    const definition = key === undefined ? undefined : this.#byKey.get(key);
    const note = footnote === undefined ? undefined : this.#notesByKey.get(footnote);
    const block = link.block < 0 ? link.block : first + link.block;
    const target = definition?.target ?? note?.targets[0] ?? this.#namedBy(note) ?? link.target;
    const start = link.start + by;
    if (
      before !== undefined &&
      before.start === start &&
      before.block === block &&
      before.definition === definition &&
      before.target === target
    )
      return before;
    const isNamed = link.kind !== 'image' && (definition !== undefined || note !== undefined);
    return {
      start,
      end: link.end + by,
      kind: link.kind,
      text: moved(link.text, by),
      label: link.label,
      labelRange: link.labelRange && moved(link.labelRange, by),
      definition,
      target,
      targetRange: definition?.targetRange ?? (link.targetRange && moved(link.targetRange, by)),
      role: isNamed ? (definition?.role ?? (target === undefined ? 'other' : roleOf(target, ''))) : link.role,
      block,
    };
  }
}

/** An example in an article about git. */
function isInCode(tree: Tree, at: number): boolean {
  return at >= 0 && /Code/.test(tree.resolveInner(at, 1).name);
}

/** What was read of a node that has moved. */
const movedTo = (at: number, { at: before, definitions, piece, readAt, blocks }: Held): Held => ({
  at,
  definitions: moveDefinitions(definitions, at - before),
  piece,
  readAt,
  blocks,
  links: [],
});
