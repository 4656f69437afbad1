import type { Article, Block, Link, Range } from '../../article/types';
import { weaknessOf } from './weakLink';

/** The links of an article that may back a claim, by the block that they stand in. */
export interface SourceLinks {
  /**
   * Numbers of the links that back a stretch of a block: those in it, and those that back everything in the block
   * («منبع: URL» at its end, a cited quotation around it).
   */
  backing(block: number, range: Range): readonly number[];
  /** Numbers of those that stand for the whole article: «منبع: URL» as a paragraph of its own. */
  covering(): readonly number[];
}

/** Whether a link names a source at all: http(s), no entity, no date, no home or search page, no shortener. */
function countsAsSource(link: Link, article: Article): boolean {
  if (link.kind === 'citation') return citationTarget(link, article) !== undefined;
  if (link.target === undefined) return false;
  if (link.kind !== 'footnote' && link.role !== 'source') return false;
  return isSourceAddress(link.target);
}

function isSourceAddress(target: string): boolean {
  // A stub («https://») waits for its address.
  if (!/^https?:\/\/[^/?#\s]+\.[^/?#\s]/i.test(target)) return false;
  const weakness = weaknessOf(target);
  return weakness === undefined || weakness === 'encyclopedia';
}

/** What `[@key]` cites: a definition, a note, or an entry of the front matter's `sources`. */
function citationTarget(link: Link, article: Article): string | undefined {
  if (link.target !== undefined) return isSourceAddress(link.target) ? link.target : undefined;
  const sources = article.frontMatter?.entries.find(({ key }) => key === 'sources')?.value;
  if (sources === null || typeof sources !== 'object' || link.label === undefined) return undefined;
  const entry: unknown = (sources as Readonly<Record<string, unknown>>)[link.label.replace(/^@/, '')];
  return entry === undefined ? undefined : JSON.stringify(entry);
}

const SOURCE_LINE = /منبع\s*[:：]\s*(?:<|\[)?\s*$/;

/** Sorts an article's links by what they can back. Pure. */
export function readSourceLinks(article: Article): SourceLinks {
  const byBlock = new Map<number, number[]>();
  const whole = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, block: number, number: number): void => {
    const list = map.get(block);
    if (list === undefined) map.set(block, [number]);
    else list.push(number);
  };
  article.links.forEach((link, number) => {
    if (!countsAsSource(link, article)) return;
    if (link.block < 0) {
      for (const block of citedBlocks(article, link)) add(whole, block, number);
      return;
    }
    const block = article.blocks[link.block];
    if (closesWithSource(article.text, block, link)) add(whole, link.block, number);
    else if (!standsAlone(article.text, block, link)) add(byBlock, link.block, number);
  });
  for (const numbers of byBlock.values()) numbers.sort((a, b) => article.links[a].start - article.links[b].start);
  return {
    backing: (block, range) => {
      const here = byBlock.get(block);
      const all = whole.get(block) ?? NONE;
      if (here === undefined) return all;
      const inside = overlapping(article.links, here, range);
      return all.length === 0 ? inside : [...inside, ...all];
    },
    covering: () =>
      article.links.flatMap((link, number) =>
        link.block >= 0 && countsAsSource(link, article) && isSourceLine(article.text, article.blocks[link.block], link)
          ? [number]
          : [],
      ),
  };
}

const NONE: readonly number[] = [];

/** Those of the numbers, sorted by place, whose links share a place with the range. */
function overlapping(links: readonly Link[], numbers: readonly number[], range: Range): readonly number[] {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (links[numbers[middle]].end > range.start) high = middle;
    else low = middle + 1;
  }
  const found: number[] = [];
  for (let at = low; at < numbers.length && links[numbers[at]].start < range.end; at += 1)
    if (links[numbers[at]].end > range.start) found.push(numbers[at]);
  return found;
}

/** The most that stands around an address that is a paragraph of its own: «منبع: », marks, spaces. */
const LONGEST_LABEL = 80;

/** «… منبع: URL» at the end of its own paragraph, with prose before it. */
function closesWithSource(text: string, block: Block, link: Link): boolean {
  // Of a long paragraph only the place around the address is looked at.
  if (block.end - link.end > LONGEST_LABEL || !/^[\s>)\]».]*$/.test(text.slice(link.end, block.end))) return false;
  const label = SOURCE_LINE.exec(text.slice(Math.max(block.start, link.start - LONGEST_LABEL), link.start));
  return label !== null && text.slice(block.start, link.start - label[0].length).trim() !== '';
}

/** «منبع: URL» or an address as a paragraph of its own links nothing. */
function standsAlone(text: string, block: Block, link: Link): boolean {
  if (link.kind !== 'bare' && link.kind !== 'autolink') return false;
  if (link.start - block.start + block.end - link.end > LONGEST_LABEL) return false;
  const rest = `${text.slice(block.start, link.start)} ${text.slice(link.end, block.end)}`.replace(
    /منبع|[\s:：<>.()[\]*_-]/g,
    '',
  );
  return rest === '';
}

const NAMES_SOURCE = /^[\s*_([]*منبع\s*[*_]*\s*[:：][\s*_(<]*$/;

/** «منبع: URL», «منبع: [ایرنا](URL)» as a paragraph of its own. */
function isSourceLine(text: string, block: Block, link: Link): boolean {
  if (link.start - block.start > LONGEST_LABEL || block.end - link.end > LONGEST_LABEL) return false;
  return (
    NAMES_SOURCE.test(text.slice(block.start, link.start)) && /^[\s>)\].*_]*$/.test(text.slice(link.end, block.end))
  );
}

/** The blocks that a `<blockquote cite>` surrounds. */
function citedBlocks(article: Article, link: Link): readonly number[] {
  if (link.kind !== 'html') return [];
  const open = article.text.indexOf('<blockquote', link.start);
  if (open < 0 || open >= link.end) return [];
  const close = article.text.indexOf('</blockquote', open);
  const end = close < 0 ? article.text.length : close;
  return article.blocks.flatMap((block, number) => (block.start >= open && block.end <= end ? [number] : []));
}
