import type { Reading } from '../../text/reading';
import type { Proposal } from '../spans';
import type { Words } from '../words';
import { extractFeatures, type Features } from './features';
import { isInside, LABEL_COUNT, OUTSIDE, TAGGED_TYPES, type TaggedType, typeOf } from './labels';
import { bestLabels, emissionScores, labelProbabilities } from './lattice';
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

/** Labels the words of one block, sentence by sentence. */
export function tagNames(
  reading: Reading,
  model: Model,
  words: Words,
  proposed: readonly Proposal[],
): readonly TaggedName[] {
  const features = model.keep(extractFeatures(reading, words, proposed));
  return reading.sentences.flatMap(({ start, end }) => {
    const first = reading.tokens.ofUnit[start];
    return tagSentence(features, model, first, reading.tokens.ofUnit[end - 1] + 1);
  });
}

function tagSentence(features: Features, model: Model, first: number, last: number): readonly TaggedName[] {
  const scores = emissionScores(model, features, first, last);
  const labels = bestLabels(scores, model.transitions);
  if (labels.every((label) => label === OUTSIDE)) return [];
  const unary = labelProbabilities(scores, model.exponentials);
  const names: TaggedName[] = [];
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
  return names;
}
