import type { Reading } from '../../text/reading';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isInside, LABEL_COUNT, OUTSIDE, TAGGED_TYPES, type TaggedType, typeOf } from './labels';
import { bestLabels, labelProbabilities } from './lattice';
import type { Model } from './model';

/** A name that the tagger sees. Positions are tokens. */
export interface TaggedName {
  readonly first: number;
  /** After its last token. */
  readonly end: number;
  readonly type: TaggedType;
  /** The least of its words' probabilities, 0–1. */
  readonly confidence: number;
}

/** What the tagger says of a block. */
export interface Tagged {
  readonly names: readonly TaggedName[];
  /** How likely each token is no part of a name, 0–1; 0 where nobody asked. */
  readonly outside: Float32Array;
}

/** Labels the words of one block, sentence by sentence. */
export function tagNames(reading: Reading, model: Model, words: Words, proposed: readonly Proposal[]): Tagged {
  const scores = model.scorer.score(reading, words, proposed);
  const outside = new Float32Array(words.count);
  const names: TaggedName[] = [];
  const asked = new Uint8Array(words.count);
  // Of a name that a cue alone shows the tagger is asked for its doubts.
  for (const { start, via, candidates } of proposed) if (via === 'cue' && candidates.length === 0) asked[start] = 1;
  for (const { start, end } of reading.sentences) {
    const first = reading.tokens.ofUnit[start];
    const last = reading.tokens.ofUnit[end - 1] + 1;
    const ofSentence = scores.subarray(first * LABEL_COUNT, last * LABEL_COUNT);
    tagSentence(ofSentence, model, first, asked.subarray(first, last).includes(1), names, outside);
  }
  return { names, outside };
}

function tagSentence(
  scores: Float32Array,
  model: Model,
  first: number,
  asked: boolean,
  names: TaggedName[],
  outside: Float32Array,
): void {
  const labels = bestLabels(scores, model.transitions);
  if (!asked && labels.every((label) => label === OUTSIDE)) return;
  const unary = labelProbabilities(scores, model.exponentials);
  for (let at = 0; at < labels.length; at += 1) outside[first + at] = unary[at * LABEL_COUNT + OUTSIDE];
  for (let at = 0; at < labels.length; at += 1) {
    if (labels[at] === OUTSIDE) continue;
    let end = at + 1;
    let confidence = unary[at * LABEL_COUNT + labels[at]];
    while (end < labels.length && isInside(labels[end])) {
      confidence = Math.min(confidence, unary[end * LABEL_COUNT + labels[end]]);
      end += 1;
    }
    // The name ends where it does only as surely as the next word does not go on with it.
    if (end < labels.length) {
      const inside = labels[at] % 2 === 0 ? labels[at] : labels[at] + 1;
      confidence = Math.min(confidence, 1 - unary[end * LABEL_COUNT + inside]);
    }
    names.push({ first: first + at, end: first + end, type: TAGGED_TYPES[typeOf(labels[at])], confidence });
    at = end - 1;
  }
}
