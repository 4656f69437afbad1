import type { Features } from './features';
import { isInside, LABEL_COUNT, mayFollow } from './labels';

/** The weights of the tagger: a row of labels for each feature, and what one label says of the next. */
export interface Weights {
  /** `FEATURE_ROWS` × `LABEL_COUNT`. */
  readonly emissions: Float32Array | Int8Array;
  /** `LABEL_COUNT` × `LABEL_COUNT`, from the row's label to the column's. */
  readonly transitions: Float32Array;
  /** What one unit of `emissions` is worth. */
  readonly scale: number;
  /** The row of the features that say nothing, where there is one. */
  readonly silentRow?: number;
}

/** Scores of all labels for the tokens [first, last). */
export function emissionScores(weights: Weights, features: Features, first: number, last: number): Float32Array {
  const { width, rows } = features;
  const { emissions, scale, silentRow } = weights;
  const scores = new Float32Array((last - first) * LABEL_COUNT);
  const sums = emissions instanceof Int8Array ? new Int32Array(LABEL_COUNT) : new Float32Array(LABEL_COUNT);
  for (let token = first; token < last; token += 1) {
    const base = (token - first) * LABEL_COUNT;
    for (let feature = token * width; feature < (token + 1) * width; feature += 1) {
      if (rows[feature] === silentRow) continue;
      const row = rows[feature] * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1) sums[label] += emissions[row + label];
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      scores[base + label] = sums[label] * scale;
      sums[label] = 0;
    }
  }
  return scores;
}

const ALLOWED = Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
  mayFollow(Math.floor(index / LABEL_COUNT), index % LABEL_COUNT),
);

/** The labels that a label may follow: what goes on stands behind its own beginning or inside only. From the first to the last. */
const FIRST_BEFORE = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (isInside(label) ? label - 1 : 0));
const LAST_BEFORE = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (isInside(label) ? label : LABEL_COUNT - 1));

/** Room for what is reckoned of one sentence and not handed out; it grows with the longest sentence, and is given back above this. */
const MOST_ROOM = 2 ** 16;
let roomForScores = new Float64Array(0);
let roomForLabels = new Uint8Array(0);

function makeRoom(length: number): void {
  if (roomForScores.length >= length && roomForScores.length <= MOST_ROOM) return;
  roomForScores = new Float64Array(length);
  roomForLabels = new Uint8Array(length);
}

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

/**
 * The probabilities of every label at every token, tokens × labels, for a sentence that is tagged: as `marginals`, but reckoned
 * with scaled probabilities instead of logarithms, which is several times quicker. `exponentials` are those of the transitions.
 */
export function labelProbabilities(scores: Float32Array, exponentials: Float64Array): Float64Array {
  makeRoom(scores.length);
  const likelihoods = roomForScores;
  for (let base = 0; base < scores.length; base += LABEL_COUNT) {
    let most = -Infinity;
    for (let at = base; at < base + LABEL_COUNT; at += 1) if (scores[at] > most) most = scores[at];
    for (let at = base; at < base + LABEL_COUNT; at += 1) likelihoods[at] = Math.exp(scores[at] - most);
  }
  const forward = new Float64Array(scores.length);
  for (let label = 0; label < LABEL_COUNT; label += 1) if (mayFollow(0, label)) forward[label] = likelihoods[label];
  scaleRow(forward, 0);
  for (let base = LABEL_COUNT; base < scores.length; base += LABEL_COUNT) {
    const before = base - LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let sum = 0;
      const last = LAST_BEFORE[label];
      for (let previous = FIRST_BEFORE[label]; previous <= last; previous += 1)
        sum += forward[before + previous] * exponentials[previous * LABEL_COUNT + label];
      forward[base + label] = sum * likelihoods[base + label];
    }
    scaleRow(forward, base);
  }
  // From here `forward` becomes the product with the backward pass, row by row.
  backward.fill(1);
  for (let base = scores.length - 2 * LABEL_COUNT; base >= 0; base -= LABEL_COUNT) {
    const after = base + LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) next[label] = backward[label] * likelihoods[after + label];
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let sum = 0;
      for (let follower = 0; follower < LABEL_COUNT; follower += 1)
        sum += exponentials[label * LABEL_COUNT + follower] * next[follower];
      backward[label] = sum;
    }
    scaleRow(backward, 0);
    for (let label = 0; label < LABEL_COUNT; label += 1) forward[base + label] *= backward[label];
    scaleRow(forward, base);
  }
  return forward;
}

const backward = new Float64Array(LABEL_COUNT);
const next = new Float64Array(LABEL_COUNT);

/** Makes a row of labels sum up to 1. */
function scaleRow(values: Float64Array, base: number): void {
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label += 1) sum += values[base + label];
  for (let label = 0; label < LABEL_COUNT; label += 1) values[base + label] /= sum;
}

/** The exponentials of transitions, 0 where one label may not follow another. */
export function exponentialsOf(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (value, pair) => (ALLOWED[pair] ? Math.exp(value) : 0));
}

/** The likeliest labels of a sentence (Viterbi). */
export function bestLabels(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const count = scores.length / LABEL_COUNT;
  makeRoom(scores.length);
  const best = roomForScores;
  const from = roomForLabels;
  for (let label = 0; label < LABEL_COUNT; label += 1) best[label] = mayFollow(0, label) ? scores[label] : -Infinity;
  for (let base = LABEL_COUNT; base < scores.length; base += LABEL_COUNT) {
    const before = base - LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let most = -Infinity;
      let likeliest = 0;
      const last = LAST_BEFORE[label];
      for (let previous = FIRST_BEFORE[label]; previous <= last; previous += 1) {
        const score = best[before + previous] + transitions[previous * LABEL_COUNT + label];
        if (score > most) {
          most = score;
          likeliest = previous;
        }
      }
      from[base + label] = likeliest;
      best[base + label] = Math.fround(most + scores[base + label]);
    }
  }
  const labels = new Uint8Array(count);
  const lastRow = scores.length - LABEL_COUNT;
  let last = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1) if (best[lastRow + label] > best[lastRow + last]) last = label;
  for (let token = count - 1; token >= 0; token -= 1) {
    labels[token] = last;
    last = from[token * LABEL_COUNT + last];
  }
  return labels;
}
