import type { ReadBlock } from '../../analysis';
import { hasFiniteVerb } from '../cues/frames';
import { restsOnThis } from '../figures/figureChoice';
import { fileRange } from '../sources/sources';
import type { Claim, ClaimKind } from '../types';
import { isQuotation } from './speech';

/** What somebody has said. */
const OF_SPEAKERS: ReadonlySet<ClaimKind> = new Set(['quote', 'reported']);

/**
 * Whether a sentence is a quotation of him who spoke in the one before: «او معتقد است که …. «سد بستند و چاه کندند.»». `before` is the last
 * claim of a block, of which `number` is the number.
 */
export function isQuotationOf(
  before: Claim | undefined,
  block: ReadBlock,
  number: number,
  sentence: number,
): before is Claim {
  if (sentence === 0 || before?.block !== number || !OF_SPEAKERS.has(before.kind)) return false;
  const { words, sentences } = block.cues;
  const { first, last } = sentences[sentence];
  if (!isQuotation(words, { first, last }) || !hasFiniteVerb(words, first, last)) return false;
  return before.end >= fileRange(block, sentences[sentence - 1].last, first - 1).start;
}

/** «بر این اساس، ۶۱ درصد …»: whether a sentence rests on what was cited right before it. */
export function restsOnCited(before: Claim | undefined, block: ReadBlock, number: number, sentence: number): boolean {
  const { words, sentences } = block.cues;
  return before?.block === number && before.source !== undefined && restsOnThis(words, sentences[sentence].first);
}
