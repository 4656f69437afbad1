import type { Features } from './features';
import { LABEL_COUNT, mayFollow } from './labels';

/** The weights of the tagger: a row of labels for each feature, and what one label says of the next. */
export interface Weights {
  /** `FEATURE_ROWS` × `LABEL_COUNT`. */
  readonly emissions: Float32Array | Int8Array;
  /** `LABEL_COUNT` × `LABEL_COUNT`, from the row's label to the column's. */
  readonly transitions: Float32Array;
  /** What one unit of `emissions` is worth. */
  readonly scale: number;
}

/** Scores of all labels for the tokens [first, last). */
export function emissionScores(weights: Weights, features: Features, first: number, last: number): Float32Array {
  const { width, rows } = features;
  const { emissions, scale } = weights;
  const scores = new Float32Array((last - first) * LABEL_COUNT);
  for (let token = first; token < last; token += 1) {
    const base = (token - first) * LABEL_COUNT;
    for (let feature = token * width; feature < (token + 1) * width; feature += 1) {
      const row = rows[feature] * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1) scores[base + label] += emissions[row + label];
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) scores[base + label] *= scale;
  }
  return scores;
}

const ALLOWED = Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
  mayFollow(Math.floor(index / LABEL_COUNT), index % LABEL_COUNT),
);

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  if (most === -Infinity) return -Infinity;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** Probabilities of every label at every token, given the whole sentence (forward–backward in logarithms). */
export interface Marginals {
  readonly logPartition: number;
  /** tokens × labels. */
  readonly unary: Float64Array;
  /** Expected count of each transition, labels × labels. */
  readonly pairs: Float64Array;
}

/**
 * `allowed`, where given, has a bit for each label that a token may take: for sentences of which not every word is labelled.
 */
export function marginals(scores: Float32Array, transitions: Float32Array, allowed?: Uint16Array): Marginals {
  const count = scores.length / LABEL_COUNT;
  const forward = new Float64Array(count * LABEL_COUNT).fill(-Infinity);
  const backward = new Float64Array(count * LABEL_COUNT).fill(-Infinity);
  const may = (token: number, label: number): boolean => allowed === undefined || (allowed[token] & (1 << label)) !== 0;
  const terms = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    if (may(0, label) && mayFollow(0, label)) forward[label] = scores[label];
    if (may(count - 1, label)) backward[(count - 1) * LABEL_COUNT + label] = 0;
  }
  for (let token = 1; token < count; token += 1) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      if (!may(token, label)) continue;
      for (let previous = 0; previous < LABEL_COUNT; previous += 1) {
        const pair = previous * LABEL_COUNT + label;
        terms[previous] = ALLOWED[pair] ? forward[(token - 1) * LABEL_COUNT + previous] + transitions[pair] : -Infinity;
      }
      forward[token * LABEL_COUNT + label] = logSum(terms) + scores[token * LABEL_COUNT + label];
    }
  }
  for (let token = count - 2; token >= 0; token -= 1) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      if (!may(token, label)) continue;
      for (let next = 0; next < LABEL_COUNT; next += 1) {
        const pair = label * LABEL_COUNT + next;
        const at = (token + 1) * LABEL_COUNT + next;
        terms[next] = ALLOWED[pair] ? transitions[pair] + scores[at] + backward[at] : -Infinity;
      }
      backward[token * LABEL_COUNT + label] = logSum(terms);
    }
  }
  const logPartition = logSum(forward.slice((count - 1) * LABEL_COUNT));
  const unary = new Float64Array(count * LABEL_COUNT);
  for (let index = 0; index < unary.length; index += 1)
    unary[index] = Math.exp(forward[index] + backward[index] - logPartition);
  const pairs = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let token = 1; token < count; token += 1) {
    for (let pair = 0; pair < pairs.length; pair += 1) {
      if (!ALLOWED[pair]) continue;
      const from = (token - 1) * LABEL_COUNT + Math.floor(pair / LABEL_COUNT);
      const to = token * LABEL_COUNT + (pair % LABEL_COUNT);
      pairs[pair] += Math.exp(forward[from] + transitions[pair] + scores[to] + backward[to] - logPartition);
    }
  }
  return { logPartition, unary, pairs };
}

/** The likeliest labels of a sentence (Viterbi). */
export function bestLabels(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const count = scores.length / LABEL_COUNT;
  const best = new Float32Array(count * LABEL_COUNT);
  const from = new Uint8Array(count * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) best[label] = mayFollow(0, label) ? scores[label] : -Infinity;
  for (let token = 1; token < count; token += 1) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let most = -Infinity;
      for (let previous = 0; previous < LABEL_COUNT; previous += 1) {
        const pair = previous * LABEL_COUNT + label;
        if (!ALLOWED[pair]) continue;
        const score = best[(token - 1) * LABEL_COUNT + previous] + transitions[pair];
        if (score > most) {
          most = score;
          from[token * LABEL_COUNT + label] = previous;
        }
      }
      best[token * LABEL_COUNT + label] = most + scores[token * LABEL_COUNT + label];
    }
  }
  const labels = new Uint8Array(count);
  let last = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1) {
    if (best[(count - 1) * LABEL_COUNT + label] > best[(count - 1) * LABEL_COUNT + last]) last = label;
  }
  for (let token = count - 1; token >= 0; token -= 1) {
    labels[token] = last;
    last = from[token * LABEL_COUNT + last];
  }
  return labels;
}
