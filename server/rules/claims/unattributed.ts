import type { LexiconName } from '../../data/lexicons';
import type { Analysis } from '../../language/analyse';
import type { Article, Range } from '../../language/article/types';
import { groupBy } from '../../language/groupBy';
import type { Reading } from '../../language/text/reading';
import { matchQuotations } from '../../language/text/sentences';
import { TokenClass } from '../../language/text/tokens';
import { claimIndex } from '../indexes';
import { oncePer } from '../once';
import { countWhile, indexRanges, type RangeIndex } from '../ranges';
import { sentencesOf } from '../sentences';

/** A sentence of the running text, and its block's number. */
export interface Statement extends Range {
  readonly block: number;
}

/** Sentences that state something: no headlines, cells or questions. */
export const statements = oncePer(({ article, blocks }: Analysis): readonly Statement[] => {
  return blocks.flatMap((read, block) => {
    if (read.block.kind !== 'paragraph') return [];
    return sentencesOf(read)
      .filter(({ end }) => !/^[»”)\s]*[؟?]/.test(article.text.slice(end, end + 4)))
      .map(({ start, end }) => ({ start, end, block }));
  });
});

/** Whether nobody is said to say it, and no source is linked in its paragraph. */
export function isUnattributed(analysis: Analysis, statement: Statement): boolean {
  if (claimIndex(analysis).firstOverlap(statement) !== undefined) return false;
  return !sourcedBlocks(analysis.article).has(statement.block);
}

const sourcedBlocks = oncePer(
  ({ links }: Article): ReadonlySet<number> =>
    new Set(links.filter(({ role }) => role === 'source').map(({ block }) => block)),
);

/** The first form of a lexicon in a sentence; of verbs the last, which governs it. */
export function hasHit({ blocks }: Analysis, statement: Statement, lexicon: LexiconName): Range | undefined {
  const { block, reading } = blocks[statement.block];
  const from = statement.start - block.start;
  const to = statement.end - block.start;
  const within = hitsByLexicon(reading)
    .get(lexicon)
    ?.overlapping({ start: from, end: to })
    .filter(({ start, end }) => start >= from && end <= to);
  const hit = lexicon === 'verb' ? within?.at(-1) : within?.[0];
  return hit === undefined ? undefined : { start: block.start + hit.start, end: block.start + hit.end };
}

/** Where a block holds the forms of each lexicon, in offsets of its source: a block of a thousand sentences is asked as often. */
const hitsByLexicon = oncePer(({ hits, text: { starts, ends } }: Reading) => {
  const indexes = new Map<LexiconName, RangeIndex<Range>>();
  for (const [lexicon, own] of groupBy(hits, (hit) => hit.lexicon))
    indexes.set(lexicon, indexRanges(own.map(({ start, end }) => ({ start: starts[start], end: ends[end - 1] }))));
  return indexes;
});

/** Shorter ones are titles, terms and words at a distance. */
const LEAST_WORDS = 5;

/** Quotations of the running text that are sentences: long enough, closed by punctuation within or holding a verb at their end. */
export function quotations(analysis: Analysis): readonly Statement[] {
  return analysis.blocks.flatMap(({ block, reading }, number) => {
    if (block.kind !== 'paragraph') return [];
    const { text, tokens } = reading;
    const closing = matchQuotations(text);
    const found: Statement[] = [];
    for (let open = 0; open < text.length; open += 1) {
      const close = closing[open];
      if (close === 0) continue;
      let words = 0;
      for (let token = tokens.ofUnit[open] + 1; token < tokens.ofUnit[close]; token += 1) {
        if (tokens.classes[token] === TokenClass.word) words += 1;
      }
      if (words >= LEAST_WORDS && /[.!؟…]/.test(String.fromCharCode(text.units[close - 1]))) {
        found.push({ start: block.start + text.starts[open], end: block.start + text.ends[close], block: number });
      }
    }
    return found;
  });
}

/** Whether somebody speaks in the quotation's sentence, the one before, or the one after, across paragraphs. */
export function isSpoken(analysis: Analysis, quotation: Statement): boolean {
  const sentences = allSentences(analysis);
  // The last sentence that ends before the quotation does, and the first that begins after it.
  const start = sentences.before(quotation.start)?.start ?? quotation.start;
  const end = sentences.after(quotation.end)?.end ?? quotation.end;
  return spokenIndex(analysis).firstOverlap({ start, end }) !== undefined;
}

/** The sentences of the article, to be asked for the one before and the one after a place. */
const allSentences = oncePer(({ blocks }: Analysis) => {
  const sentences = blocks.flatMap(sentencesOf);
  return {
    before: (offset: number): Range | undefined => sentences[countWhile(sentences, ({ end }) => end < offset) - 1],
    after: (offset: number): Range | undefined => sentences[countWhile(sentences, ({ start }) => start < offset)],
  };
});

/** Claims that say who speaks, or that somebody does. */
const spokenIndex = oncePer(({ claims }: Analysis) =>
  indexRanges(claims.filter(({ cue, source }) => cue !== undefined || source !== undefined)),
);
