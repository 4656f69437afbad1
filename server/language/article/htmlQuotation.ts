import type { Range } from './types';

/** What ends a paragraph of HTML: a new line, and the tags that open or close one. */
const PARTING = /<\/?(?:p|br|div|footer|ul|ol|li)\b[^>]*>|[\r\n]+/gi;
/** What a reader does not see of a paragraph: tags, references to characters. */
const UNSEEN = /<[^>]*>|&#?\w+;/g;

/** A paragraph and what of it is no prose. */
export interface HtmlParagraph extends Range {
  readonly hidden: readonly Range[];
}

/** The paragraphs of the `<blockquote>`s of an HTML block, by their places in it: what one quotes is prose, whatever marks it. */
export function quotedParagraphs(html: string): readonly HtmlParagraph[] {
  const paragraphs: HtmlParagraph[] = [];
  const add = (from: number, to: number): void => {
    const text = html.slice(from, to);
    const start = from + (/^[\s>]*/.exec(text)?.[0].length ?? 0);
    const end = from + text.trimEnd().length;
    if (start >= end) return;
    const hidden = [...html.slice(start, end).matchAll(UNSEEN)].map(({ 0: tag, index }) => ({
      start: start + index,
      end: start + index + tag.length,
    }));
    if (hidden.reduce((seen, range) => seen - (range.end - range.start), end - start) > 0)
      paragraphs.push({ start, end, hidden });
  };
  for (const { 1: open, 2: quoted, index } of html.matchAll(/(<blockquote\b[^>]*>)([\s\S]*?)<\/blockquote/gi)) {
    const first = index + open.length;
    let from = first;
    for (const parting of quoted.matchAll(PARTING)) {
      add(from, first + parting.index);
      from = first + parting.index + parting[0].length;
    }
    add(from, first + quoted.length);
  }
  return paragraphs;
}
