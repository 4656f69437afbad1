import { countWhile } from '../../text/countWhile';
import type { Hit } from '../../text/hits';
import type { Reading } from '../../text/reading';
import { hitsBefore, sentencesBefore } from '../../text/seek';

/** Whether a word of a lexicon begins at a token. */
export function beginsAt({ tokens, hits }: Reading, token: number, lexicon: Hit['lexicon']): boolean {
  if (token >= tokens.count) return false;
  const at = tokens.starts[token];
  let index = hitsBefore(hits, at);
  for (; index < hits.length && hits[index].start === at; index += 1) if (hits[index].lexicon === lexicon) return true;
  return false;
}

/** Whether a hit is a verb's form: «کشتی», «پرداختی», «ساختمان» and «شدت» only begin as one. */
export const isVerb = ({ lexicon, suffix }: Hit): boolean =>
  lexicon === 'verb' && (suffix === undefined || (suffix.kind !== 'ya' && !OF_NOUNS.has(suffix.text)));
/** Endings that news hangs on no verb. */
const OF_NOUNS: ReadonlySet<string> = new Set(['مان', 'ت']);

/** The number of the sentence of a block in which an offset of the block stands. */
export function sentenceAt({ text, sentences }: Reading, offset: number): number {
  return countWhile(sentences, ({ end }) => end > 0 && text.ends[end - 1] <= offset);
}

/** Farther apart, two expressions are of two thoughts. */
const FARTHEST_BESIDE = 60;

/** Whether two units stand in one sentence, and near each other. */
export function isOneSentence({ sentences }: Reading, from: number, to: number): boolean {
  if (to - from > FARTHEST_BESIDE) return false;
  const sentence = sentences[sentencesBefore(sentences, from)];
  return sentence === undefined || sentence.end >= to;
}

/** Whether nothing but parts of one clause stands between two units: no verb, no end of a sentence. */
export function isOneClause(reading: Reading, from: number, to: number): boolean {
  if (!isOneSentence(reading, from, to)) return false;
  const { hits } = reading;
  for (let index = hitsBefore(hits, from); index < hits.length && hits[index].start < to; index += 1)
    if (isVerb(hits[index])) return false;
  return true;
}
