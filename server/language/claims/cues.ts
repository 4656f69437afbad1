import type { Reading } from '../text/reading';
import { type FigureCue, readFigures } from './figures';
import { type PhraseCue, readPhrases } from './phrases';
import { readVerbCues, type VerbCue } from './verbCues';
import { lastTokenOf, readWords, tokenOf, type Words } from './words';

export interface SentenceTokens {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

/** What a block says about who says what, before the article around it is known. Kept as long as the block's text is. */
export interface BlockCues {
  readonly words: Words;
  readonly sentences: readonly SentenceTokens[];
  /** By sentence, in the text's order; cues inside one another's content included. */
  readonly cues: readonly (readonly (VerbCue | PhraseCue)[])[];
  /** By sentence. */
  readonly figures: readonly (readonly FigureCue[])[];
}

/** Finds the reporting verbs, attribution phrases and figures of a block. Pure and local. */
export function recogniseCues(reading: Reading): BlockCues {
  const words = readWords(reading);
  const sentences = reading.sentences.flatMap(({ start, end }) =>
    stretches(tokenOf(reading, start), lastTokenOf(reading, end)),
  );
  const cues = sentences.map((sentence, index) =>
    [...readVerbCues(words, sentence, index), ...readPhrases(words, sentence, index)].sort(
      (a, b) => a.first - b.first || b.last - a.last,
    ),
  );
  const figures = sentences.map((sentence, index) => readFigures(words, sentence, index));
  return { words, sentences, cues, figures };
}

/** In words and marks. A quotation of 4,000 letters, the longest that is one sentence, has some 900; what is longer is a list or a table. */
const LONGEST_SENTENCE = 1_000;

/** A sentence, or parts of what is too long for one: what it costs to find who speaks in it may grow by its square. */
function stretches(first: number, last: number): readonly SentenceTokens[] {
  const parts: SentenceTokens[] = [];
  for (let from = first; from <= last; from += LONGEST_SENTENCE)
    parts.push({ first: from, last: Math.min(last, from + LONGEST_SENTENCE - 1) });
  return parts;
}
