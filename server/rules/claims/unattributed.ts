import type { LexiconName } from '../../data/lexicons';
import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { matchQuotations } from '../../language/text/sentences';
import { TokenClass } from '../../language/text/tokens';
import { sentencesOf } from '../sentences';

/** A sentence of the running text, and its block's number. */
export interface Statement extends Range {
  readonly block: number;
}

/** Sentences that state something: no headlines, cells or questions. */
export function statements({ article, blocks }: Analysis): readonly Statement[] {
  return blocks.flatMap((read, block) => {
    if (read.block.kind !== 'paragraph') return [];
    return sentencesOf(read)
      .filter(({ end }) => !/^[»”)\s]*[؟?]/.test(article.text.slice(end, end + 4)))
      .map((sentence) => ({ ...sentence, block }));
  });
}

/** Whether nobody is said to say it, and no source is linked in its paragraph. */
export function isUnattributed({ article, claims }: Analysis, statement: Statement): boolean {
  if (claims.some(({ start, end }) => start < statement.end && end > statement.start)) return false;
  return !article.links.some(({ role, block }) => role === 'source' && block === statement.block);
}

/** The first form of a lexicon in a sentence; of verbs the last, which governs it. */
export function hasHit({ blocks }: Analysis, statement: Statement, lexicon: LexiconName): Range | undefined {
  const { block, reading } = blocks[statement.block];
  const places = reading.hits
    .filter((hit) => hit.lexicon === lexicon)
    .map(({ start, end }) => ({
      start: block.start + reading.text.starts[start],
      end: block.start + reading.text.ends[end - 1],
    }))
    .filter(({ start, end }) => start >= statement.start && end <= statement.end);
  return lexicon === 'verb' ? places.at(-1) : places[0];
}

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
export function isSpoken({ blocks, claims }: Analysis, quotation: Statement): boolean {
  const sentences = blocks.flatMap((read, block) => (Math.abs(block - quotation.block) <= 1 ? sentencesOf(read) : []));
  const first = sentences.findIndex(({ end }) => end >= quotation.start);
  const last = sentences.findLastIndex(({ start }) => start < quotation.end);
  const from = sentences[Math.max(0, first - 1)]?.start ?? quotation.start;
  const to = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? quotation.end;
  return claims.some(
    ({ start, end, cue, source }) => (cue !== undefined || source !== undefined) && start < to && end > from,
  );
}
