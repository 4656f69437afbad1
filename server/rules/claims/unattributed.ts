import type { LexiconName } from '../../data/lexicons';
import type { Analysis, ReadBlock } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { byBlock } from '../../language/byBlock';
import type { Claim, ClaimKind } from '../../language/claims/types';
import { countWhile } from '../../language/text/countWhile';
import type { FoldedText } from '../../language/text/fold';
import type { Hit } from '../../language/text/hits';
import type { Reading } from '../../language/text/reading';
import { matchQuotations } from '../../language/text/sentences';
import { TokenClass, type Tokens } from '../../language/text/tokens';
import { oncePer } from '../once';
import { indexRanges, type RangeIndex } from '../ranges';
import type { RuleContext } from '../rule';
import { sentencesOf } from '../sentences';

/** A sentence of the running text, and its block. */
export interface Statement extends Range {
  readonly read: ReadBlock;
}

type Passage = Pick<RuleContext<unknown>, 'analysis' | 'blocks' | 'claims' | 'links'>;

/**
 * The sentences of a rule's blocks that state something — no headlines, cells or questions —, which nobody is said to say,
 * and in whose paragraph no source is linked.
 */
export function unattributed({ analysis, blocks, claims, links }: Passage): readonly Statement[] {
  return links.some(({ role }) => role === 'source') ? [] : unsaid({ analysis, blocks, claims, links });
}

/** The sentences of them that have no source of their own, whatever else the paragraph links. */
export function unsaid({ analysis: { article }, blocks, claims, links }: Passage): readonly Statement[] {
  const sources = links.filter(({ role }) => role === 'source');
  return blocks.flatMap((read) => {
    if (read.block.kind !== 'paragraph') return [];
    const { end: last } = read.block;
    return sentencesOf(read)
      .filter(({ start, end }) => !claims.some((claim) => claim.start < end && claim.end > start))
      .filter(({ start, end }) => !sources.some((link) => link.start < end && link.end > start))
      .filter(({ end }) => !/^[»”)\s]*[؟?]/.test(article.text.slice(end, Math.min(end + 4, last))))
      .map(({ start, end }) => ({ start, end, read }));
  });
}

/** The first form of a lexicon in a sentence; of verbs the last, which governs it. */
export function hasHit({ read, start: first, end: last }: Statement, lexicon: LexiconName): Range | undefined {
  const { block, reading } = read;
  const from = first - block.start;
  const to = last - block.start;
  const within = hitsOf(reading, lexicon)
    .overlapping({ start: from, end: to })
    .filter(({ start, end }) => start >= from && end <= to);
  const hit = lexicon === 'verb' ? within.at(-1) : within[0];
  return hit === undefined ? undefined : { start: block.start + hit.start, end: block.start + hit.end };
}

/** Where a block holds the forms of a lexicon, in offsets of its source: a block of a thousand sentences is asked as often. */
function hitsOf(reading: Reading, lexicon: LexiconName): RangeIndex<Range> {
  const indexes = hitIndexes(reading);
  let index = indexes.get(lexicon);
  if (index === undefined) {
    const { text, tokens } = reading;
    // A verb ends with its own endings: «مردم» is no «مرد».
    const endOf = ({ end, suffix }: Hit): number =>
      text.ends[(suffix === undefined ? end : tokens.ends[tokens.ofUnit[end - 1]]) - 1];
    // «قطعات» is no «قطعاً»: only verbs are inflected here.
    const own = reading.hits.filter(
      (hit) => hit.lexicon === lexicon && (hit.suffix === undefined || lexicon === 'verb'),
    );
    index = indexRanges(own.map((hit) => ({ start: text.starts[hit.start], end: endOf(hit) })));
    indexes.set(lexicon, index);
  }
  return index;
}

const hitIndexes = oncePer((_: Reading) => new Map<LexiconName, RangeIndex<Range>>());

/** Shorter ones are titles, terms and words at a distance. */
const LEAST_WORDS = 5;

/** A quotation, and the number of its block. */
export interface Quotation extends Range {
  readonly block: number;
}

/** Quotations of the running text that are sentences: long enough, and closed by punctuation within, or behind them where nothing stands before. */
export function quotations({ blocks }: Analysis): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const [number, { block, reading }] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    for (const { start, end } of quotedIn(reading))
      found.push({ start: block.start + start, end: block.start + end, block: number });
  }
  return found;
}

export const hasQuotation = ({ reading }: ReadBlock): boolean => quotedIn(reading).length > 0;

/** Of one block, in offsets of its source. */
const quotedIn = oncePer(({ text, tokens }: Reading): readonly Range[] => {
  const closing = matchQuotations(text);
  const found: Range[] = [];
  // How many words stand before each token: quotations may be nested, and are not counted through one by one.
  let wordsBefore: Uint32Array | undefined;
  for (let open = 0; open < text.length; open += 1) {
    const close = closing[open];
    if (close === 0) continue;
    wordsBefore ??= countWords(tokens);
    const words = wordsBefore[tokens.ofUnit[close]] - wordsBefore[tokens.ofUnit[open] + 1];
    if (words >= LEAST_WORDS && (endsSentence(text, close - 1) || isWholeSentence(text, open, close)))
      found.push({ start: text.starts[open], end: text.ends[close] });
  }
  return found;
});

const endsSentence = ({ units }: FoldedText, unit: number): boolean => /[.!؟…]/.test(String.fromCharCode(units[unit]));

/** «… ماند. «ما هرگز نمی‌رویم». باران …»: the full stop is behind the quotation, and the sentence before it has its own. */
const isWholeSentence = (text: FoldedText, open: number, close: number): boolean =>
  close + 1 < text.length && endsSentence(text, close + 1) && (open === 0 || endsSentence(text, open - 1));

function countWords({ count, classes }: Tokens): Uint32Array {
  const before = new Uint32Array(count + 1);
  for (let token = 0; token < count; token += 1)
    before[token + 1] = before[token] + (classes[token] === TokenClass.word ? 1 : 0);
  return before;
}

/** Whether somebody speaks in the quotation's sentence, the one before, or the one after, across paragraphs. */
export function isSpoken(analysis: Analysis, quotation: Quotation): boolean {
  // Most are part of what somebody says: then nothing beside them need be looked at.
  const own = byBlock(analysis.claims, analysis.blocks.length)[quotation.block] ?? [];
  if (own.some((claim) => claim.start < quotation.end && claim.end > quotation.start && saysWho(claim))) return true;
  // The last sentence that ends before the quotation does, and the first that begins after it.
  const start = lastBefore(analysis, quotation.start)?.start ?? quotation.start;
  const end = (restOf(analysis, quotation) ?? firstAfter(analysis, quotation.end))?.end ?? quotation.end;
  return spokenIndex(analysis).firstOverlap({ start, end }) !== undefined;
}

/** «….» چادرها تا لب رود چیده شده است.»: what a quotation that has its own full stop is followed by, in one sentence with it. */
function restOf({ article: { text }, blocks }: Analysis, { block, start, end }: Quotation): Range | undefined {
  // A question mark may be a title's.
  if (!/[.…]/.test(text[end - 2])) return undefined;
  const sentences = sentencesOf(blocks[block]);
  const own = sentences[countWhile(sentences, (sentence) => sentence.end <= end)];
  if (own === undefined || own.start > start || /\p{L}/u.test(text.slice(own.start, start))) return undefined;
  return /\p{L}/u.test(text.slice(end, own.end)) ? own : undefined;
}

/** The last sentence of the article that ends before a place. */
function lastBefore({ blocks }: Analysis, offset: number): Range | undefined {
  for (let at = countWhile(blocks, ({ block }) => block.start < offset) - 1; at >= 0; at -= 1) {
    const sentences = sentencesOf(blocks[at]);
    const count = countWhile(sentences, ({ end }) => end < offset);
    if (count > 0) return sentences[count - 1];
  }
  return undefined;
}

/** The first sentence of the article that begins at a place or behind it. */
function firstAfter({ blocks }: Analysis, offset: number): Range | undefined {
  for (let at = countWhile(blocks, ({ block }) => block.end <= offset); at < blocks.length; at += 1) {
    const sentences = sentencesOf(blocks[at]);
    const count = countWhile(sentences, ({ start }) => start < offset);
    if (count < sentences.length) return sentences[count];
  }
  return undefined;
}

/** Claims that say who speaks, or that somebody does. */
const spokenIndex = oncePer(({ claims }: Analysis) => indexRanges(claims.filter(saysWho)));

function saysWho({ kind, cue, source }: Claim): boolean {
  return source !== undefined || (cue !== undefined && !UNSPOKEN.has(kind));
}

/** What stands there without anybody who says it. */
const UNSPOKEN: ReadonlySet<ClaimKind> = new Set(['statistic', 'superlative', 'accusation']);
