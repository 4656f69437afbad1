import { Remembering } from '../memory';
import { type FoldedText, fold, type Segment } from './fold';
import { type Found, findHits } from './hits';
import type { Lookup } from './ranked';
import { findSentences, type Sentence } from './sentences';
import { type Tokens, tokenise } from './tokens';

/** One block's text, read once for all: what recognisers see instead of the raw text. */
export interface Reading {
  readonly source: string;
  readonly text: FoldedText;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly hits: Found['hits'];
  readonly nameWords: Found['nameWords'];
}

/** Reads the prose segments of a source; every offset is one into `source`. `lookups` are those of highest rank first. Pure. */
export function read(source: string, segments?: readonly Segment[], lookups?: readonly Lookup[]): Reading {
  const text = fold(source, segments);
  return new ReadText(source, text, tokenise(text), lookups);
}

/** A reading that keeps what is worked out of it, as much is. */
class ReadText extends Remembering implements Reading {
  readonly source: string;
  readonly text: FoldedText;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly hits: Found['hits'];
  readonly nameWords: Found['nameWords'];

  constructor(source: string, text: FoldedText, tokens: Tokens, lookups: readonly Lookup[] | undefined) {
    super();
    this.source = source;
    this.text = text;
    this.tokens = tokens;
    this.sentences = findSentences(text, tokens);
    const { hits, nameWords } = findHits(text, tokens, lookups);
    this.hits = hits;
    this.nameWords = nameWords;
  }
}

/** The source range of the units [start, end); end > start. */
export function sourceRange(
  text: FoldedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: text.starts[start], end: text.ends[end - 1] };
}

/** The folded units [start, end) as a string, without spaces. */
export function foldedString(text: FoldedText, start: number, end: number): string {
  let result = '';
  for (let unit = start; unit < end; unit += 1) result += String.fromCharCode(text.units[unit]);
  return result;
}
