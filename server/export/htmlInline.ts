import type { Element, ElementContent, Properties } from 'hast';
import { writeNumber } from '../language/calendars/wording';
import { isWikidataId, wikidataPage } from '../language/entities/wikidata';
import { machineTime } from './htmlDates';
import type { Inline, Leaf, Span } from './tree';

/** Where in the page something is written. */
export interface HtmlContext {
  /** Links cannot stand in links. */
  readonly isInLink: boolean;
  /** Ids that the page has already. */
  readonly ids: Set<string>;
}

export function element(tagName: string, properties: Properties, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export const textNode = (value: string): ElementContent => ({ type: 'text', value: cleanText(value) });

/** Control characters that HTML forbids, and halves of surrogate pairs, become U+FFFD. */
const cleanText = (text: string): string =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu, '\ufffd');

export function htmlInline(nodes: readonly Inline[], context: HtmlContext): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'span' ? span(node, context) : leaf(node, context)));
}

/** Words of Latin letters, and what stands between them: they keep their own order within a Persian line. */
const LATIN =
  /[#$+]?[0-9]*\p{Script=Latin}(?:[\p{Script=Latin}\p{M}0-9]|[ .,'’&+\-/@:_%]+(?=[\p{Script=Latin}0-9]))*/gu;

function isolated(value: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = 0;
  for (const match of value.matchAll(LATIN)) {
    if (match.index > at) nodes.push(textNode(value.slice(at, match.index)));
    nodes.push(element('bdi', {}, [textNode(match[0])]));
    at = match.index + match[0].length;
  }
  if (at < value.length) nodes.push(textNode(value.slice(at)));
  return nodes;
}

function leaf(node: Leaf, { ids, isInLink }: HtmlContext): ElementContent[] {
  switch (node.type) {
    case 'text':
      return isolated(node.value);
    case 'code':
      return [element('code', { dir: 'auto' }, [textNode(node.value)])];
    case 'break':
      return [element('br', {}, [])];
    case 'image':
      return node.address === undefined
        ? [textNode(node.alternative)]
        : [element('img', { src: node.address, alt: cleanText(node.alternative) }, [])];
    case 'noteMark': {
      if (node.note === undefined || isInLink) return [textNode(`[^${node.label}]`)];
      const id = `note-${node.note}`;
      const back = ids.has(`${id}-mark`) ? {} : { id: `${id}-mark` };
      ids.add(`${id}-mark`);
      return [
        element('sup', {}, [
          element('a', { ...back, href: `#${id}`, role: 'doc-noteref' }, [textNode(writeNumber(node.note, 'fa'))]),
        ]),
      ];
    }
  }
}

function span(node: Span, context: HtmlContext): ElementContent[] {
  const { mark } = node;
  const inside = (isInLink = context.isInLink): ElementContent[] =>
    htmlInline(node.children, { ids: context.ids, isInLink });
  switch (mark.kind) {
    case 'strong':
      return [element('strong', {}, inside())];
    case 'emphasis':
      return [element('em', {}, inside())];
    case 'deleted':
      return [element('del', {}, inside())];
    case 'link': {
      if (context.isInLink) return inside();
      const className = mark.isSource ? { className: ['source'] } : {};
      return [element('a', { href: mark.address, ...className }, inside(true))];
    }
    case 'quotation': {
      const [address] = mark.claim.sources;
      return [element('q', address === undefined ? {} : { cite: address }, inside())];
    }
    case 'claim': {
      const id = `claim-${mark.claim.number}`;
      const own = context.ids.has(id) ? { 'data-claim': id } : { id };
      context.ids.add(id);
      return [element('span', { ...own, className: ['claim', mark.claim.kind] }, inside())];
    }
    case 'date': {
      const time = machineTime(mark.date);
      if (time === undefined) return inside();
      const end = time.to === undefined ? {} : { 'data-to': time.to };
      return [element('time', { dateTime: time.datetime, ...end }, inside())];
    }
    case 'entity': {
      const { id, type } = mark.entity;
      const className = ['entity', type];
      if (!isWikidataId(id)) return [element('span', { className }, inside())];
      if (context.isInLink || holdsLink(node)) return [element('span', { className, 'data-entity': id }, inside())];
      return [element('a', { href: wikidataPage(id), className, 'data-entity': id }, inside(true))];
    }
  }
}

function holdsLink({ children }: Span): boolean {
  return children.some(
    (child) => child.type === 'noteMark' || (child.type === 'span' && (child.mark.kind === 'link' || holdsLink(child))),
  );
}
