import type { Reading } from '../../text/reading';
import { type FigureCue, readFigures } from '../figures/figures';
import { SIMPLE_VERBS } from '../words/vocabulary';
import { hitAt, isPunctuation, lastTokenOf, readWords, tokenOf, type Words, wordText } from '../words/words';
import { withoutAddition } from './behindStop';
import type { PhraseCue } from './phraseCue';
import { readPhrases } from './phrases';
import { readVerbCues, type VerbCue } from './verbCues';

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
  const sentences = joinAnswered(
    words,
    reading.sentences.flatMap(({ start, end }) => stretches(tokenOf(reading, start), lastTokenOf(reading, end))),
  ).flatMap((sentence, index) => withoutAddition(words, sentence, index));
  const cues = sentences.map((sentence, index) =>
    [...readVerbCues(words, sentence, index), ...readPhrases(words, sentence, index)].sort(
      (a, b) => a.first - b.first || b.last - a.last,
    ),
  );
  const figures = sentences.map((sentence, index) => readFigures(words, sentence, index));
  return { words, sentences, cues, figures };
}

/** «وزیر در پاسخ به این پرسش که آیا …؟ گفت: …» is one sentence, whatever its mark. */
function joinAnswered(words: Words, sentences: readonly SentenceTokens[]): readonly SentenceTokens[] {
  const joined: SentenceTokens[] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    if (previous !== undefined && isPunctuation(words, previous.last, '؟') && answers(words, previous, sentence.first))
      joined[joined.length - 1] = { first: previous.first, last: sentence.last };
    else joined.push(sentence);
  }
  return joined;
}

/** Whether a verb of saying, with nobody before it, takes up «در پاسخ به پرسش …» of the sentence before. */
function answers(words: Words, { first, last }: SentenceTokens, verb: number): boolean {
  const says =
    words.verbOf[verb] >= 0 && SIMPLE_VERBS.get(words.verbs[words.verbOf[verb]].infinitive)?.verbClass === 'say';
  if (!says && hitAt(words, verb, 'reportingPreverb') === undefined) return false;
  for (let token = first; token < last; token += 1) if (wordText(words, token) === 'پاسخ') return true;
  return false;
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
