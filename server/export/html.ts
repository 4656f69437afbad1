import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dayOfIso } from '../language/calendars/day';
import { writeDay } from '../language/calendars/wording';
import { articleTree } from './articleTree';
import style from './html.css';
import { element, type HtmlContext, htmlInline, textNode } from './htmlInline';
import { embeddedJsonLd } from './jsonld';
import type { BlockNode, TableRow } from './tree';
import type { ExportedArticle } from './types';

/** How a page says whose it is: what Dabir wrote it may write over. */
export const GENERATOR = '<meta name="generator" content="Dabir">';

/** A whole page with the article and its linked data: it asks no network for anything but the article's own images. */
export function exportHtml(exported: ExportedArticle): string {
  const { title, language, path, address } = exported;
  const canonical = /^https?:/i.test(address) ? [element('link', { rel: ['canonical'], href: address }, [])] : [];
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }, []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    element('meta', { name: 'generator', content: 'Dabir' }, []),
    element('title', {}, [textNode(title ?? path)]),
    ...canonical,
    element('style', {}, [textNode(style)]),
    linkedDataScript(exported),
  ]);
  const body = element('body', {}, [element('main', {}, [articleElement(exported)])]);
  const page = element('html', { lang: language, dir: directionOf(language) }, [head, body]);
  return serialise([{ type: 'doctype' }, page]);
}

/** The article alone, for the page of another: an `<article>` and the script of its linked data. */
export function exportHtmlFragment(exported: ExportedArticle): string {
  const article = articleElement(exported);
  article.properties = { lang: exported.language, dir: directionOf(exported.language), ...article.properties };
  return serialise([article, linkedDataScript(exported)]);
}

function serialise(children: Root['children']): string {
  return `${toHtml({ type: 'root', children })}\n`;
}

/** Of the languages that the house knows only those in the Arabic script run from right to left. */
const directionOf = (language: string): string =>
  /^(?:fa|ar|ps|ur|ckb|azb|sd|ug)(?:-|$)/i.test(language) && !/-latn(?:-|$)/i.test(language) ? 'rtl' : 'ltr';

function linkedDataScript(exported: ExportedArticle): Element {
  return element('script', { type: 'application/ld+json' }, [{ type: 'text', value: embeddedJsonLd(exported) }]);
}

function articleElement(exported: ExportedArticle): Element {
  const tree = articleTree(exported);
  const context: HtmlContext = { isInLink: false, ids: new Set() };
  const hasHeadline = tree.blocks.some((block) => block.type === 'heading' && block.level === 1);
  const headline = hasHeadline || exported.title === undefined ? [] : [element('h1', {}, [textNode(exported.title)])];
  const body = tree.blocks.flatMap((node) => block(node, context));
  const line = dateline(exported);
  // The day and place stand below the headline, whoever writes it.
  if (line !== undefined) {
    if (!hasHeadline) headline.push(line);
    else body.splice(body.findIndex((node) => node.type === 'element' && node.tagName === 'h1') + 1, 0, line);
  }
  const notes = tree.notes.map((note, index) => element('li', { id: `note-${index + 1}` }, htmlInline(note, context)));
  const section =
    notes.length === 0
      ? []
      : [element('section', { role: 'doc-endnotes', ariaLabel: 'پانوشت‌ها' }, [element('ol', {}, notes)])];
  return element('article', {}, lines([...headline, ...body, ...section]));
}

function dateline({ place, published }: ExportedArticle): Element | undefined {
  const day = published === undefined ? undefined : dayOfIso(published.slice(0, 10));
  const parts: ElementContent[] = place === undefined ? [] : [textNode(place)];
  if (day !== undefined && published !== undefined) {
    if (parts.length > 0) parts.push(textNode('، '));
    parts.push(element('time', { dateTime: published }, [textNode(writeDay(day, 'solar', 'fa'))]));
  }
  return parts.length === 0 ? undefined : element('p', { className: ['dateline'] }, parts);
}

/** Blocks on lines of their own, so that a page's source can be read. */
const lines = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => [textNode('\n'), node]).concat(nodes.length === 0 ? [] : [textNode('\n')]);

function block(node: BlockNode, context: HtmlContext): ElementContent[] {
  switch (node.type) {
    case 'heading':
      return [element(`h${node.level}`, {}, htmlInline(node.children, context))];
    case 'paragraph':
      return node.children.length === 0 ? [] : [element('p', {}, htmlInline(node.children, context))];
    case 'list': {
      const items = node.items.map((item) => element('li', {}, listItem(item, context)));
      if (node.start === undefined) return [element('ul', {}, lines(items))];
      return [element('ol', node.start === 1 ? {} : { start: node.start }, lines(items))];
    }
    case 'quotation': {
      const cite = node.address === undefined ? {} : { cite: node.address };
      return [element('blockquote', cite, lines(node.children.flatMap((child) => block(child, context))))];
    }
    case 'code':
      return [element('pre', { dir: 'auto' }, [element('code', {}, [textNode(node.value)])])];
    case 'rule':
      return [element('hr', {}, [])];
    case 'table':
      return [table(node.rows, context)];
  }
}

/** An item that is one line needs no paragraph, nor does the line above a list in it. */
function listItem(item: readonly BlockNode[], context: HtmlContext): ElementContent[] {
  const [first, ...others] = item;
  if (first?.type !== 'paragraph' || !others.every(({ type }) => type === 'list'))
    return item.flatMap((node) => block(node, context));
  return [...htmlInline(first.children, context), ...others.flatMap((node) => block(node, context))];
}

function table(rows: readonly TableRow[], context: HtmlContext): Element {
  const rowOf = ({ isHead, cells }: TableRow): Element =>
    element(
      'tr',
      {},
      cells.map((cell) => element(isHead ? 'th' : 'td', isHead ? { scope: 'col' } : {}, htmlInline(cell, context))),
    );
  const group = (tagName: string, group: readonly TableRow[]): Element[] =>
    group.length === 0 ? [] : [element(tagName, {}, lines(group.map(rowOf)))];
  const head = rows.filter(({ isHead }) => isHead);
  const body = rows.filter(({ isHead }) => !isHead);
  return element('table', {}, [...group('thead', head), ...group('tbody', body)]);
}
