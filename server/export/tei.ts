import { toXml } from 'xast-util-to-xml';
import { articleTree } from './articleTree';
import { header, standOff } from './teiHeader';
import { type TeiContext, teiInline } from './teiInline';
import { type Content, node, text } from './teiNodes';
import { thingsOf } from './things';
import type { BlockNode } from './tree';
import type { ExportedArticle } from './types';

/**
 * TEI P5: the article with its names, dates, sayings and references marked, and a header that says what they mean. Built of
 * the elements of TEI Simple, so that it validates against `tei_all`.
 */
export function exportTei(exported: ExportedArticle): string {
  const tree = articleTree(exported);
  const things = thingsOf(exported);
  const context: TeiContext = { things, ids: new Set() };
  const meant = standOff(things);
  const document = node('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': exported.language }, [
    '\n',
    header(exported),
    '\n',
    ...(meant === undefined ? [] : [meant, '\n']),
    node('text', {}, [
      '\n',
      node('body', {}, body(exported, tree.blocks, context)),
      '\n',
      ...notes(tree.notes, context),
    ]),
    '\n',
  ]);
  // The serialiser leaves `>` as it is, and `]]>` may not stand in text (XML 1.0, 2.4); sections of that kind we write none.
  const xml = toXml(document, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

type Notes = ReturnType<typeof articleTree>['notes'];

function notes(all: Notes, context: TeiContext): Content[] {
  if (all.length === 0) return [];
  const written = all.map((note, index) => node('note', { 'xml:id': `note-${index + 1}` }, teiInline(note, context)));
  return [node('back', {}, [node('div', { type: 'notes' }, lines(written))]), '\n'];
}

/** `<body>` holds no heading and text side by side but in divisions: each heading opens one, inside that of a higher one. */
function body({ title }: ExportedArticle, blocks: readonly BlockNode[], context: TeiContext): Content[] {
  interface Division {
    readonly level: number;
    readonly children: Content[];
  }
  const root: Division = { level: 0, children: [] };
  const stack: Division[] = [root];
  const top = (): Division => stack.at(-1) ?? root;
  const close = (): void => {
    const closed = stack.pop();
    if (closed !== undefined) top().children.push(node('div', {}, lines(filled(closed.children))));
  };
  if (blocks.length === 0 || blocks[0].type !== 'heading') {
    stack.push({ level: 1, children: title === undefined ? [] : [node('head', {}, [title])] });
  }
  for (const block of blocks) {
    if (block.type === 'heading') {
      while (top().level >= block.level) close();
      stack.push({ level: block.level, children: [node('head', {}, teiInline(block.children, context))] });
    } else top().children.push(...teiBlock(block, context));
  }
  while (stack.length > 1) close();
  return lines(root.children);
}

/** A division has to hold more than its head. */
function filled(children: readonly Content[]): readonly Content[] {
  return children.some((child) => typeof child !== 'string' && child.name !== 'head')
    ? children
    : [...children, node('p', {}, [])];
}

const lines = (nodes: readonly Content[]): Content[] => nodes.flatMap((child): Content[] => ['\n', child]).concat('\n');

function teiBlock(block: BlockNode, context: TeiContext): Content[] {
  switch (block.type) {
    case 'heading':
      return [node('ab', { type: 'heading' }, teiInline(block.children, context))];
    case 'paragraph':
      return block.children.length === 0 ? [] : [node('p', {}, teiInline(block.children, context))];
    case 'list': {
      const items = block.items.map((item) =>
        node(
          'item',
          {},
          item.flatMap((child) => teiBlock(child, context)),
        ),
      );
      return [node('list', { rend: block.start === undefined ? 'bulleted' : 'numbered' }, lines(items))];
    }
    case 'quotation': {
      const children = lines(block.children.flatMap((child) => teiBlock(child, context)));
      return [node('quote', block.address === undefined ? {} : { source: block.address }, children)];
    }
    case 'code':
      return [node('p', {}, [node('code', { 'xml:space': 'preserve' }, [text(block.value)])])];
    case 'rule':
      return [node('milestone', { unit: 'section', rend: 'rule' }, [])];
    case 'table': {
      const rows = block.rows.map(({ isHead, cells }) =>
        node(
          'row',
          isHead ? { role: 'label' } : {},
          cells.map((cell) => node('cell', {}, teiInline(cell, context))),
        ),
      );
      return [node('table', {}, lines(rows))];
    }
  }
}
