import { FEATURE_ROWS, type Features } from '../../language/entities/tagger/features';
import { LABEL_COUNT } from '../../language/entities/tagger/labels';
import { emissionScores, marginals, type Weights } from '../../language/entities/tagger/lattice';
import type { Example } from './examples';

/** The Mulberry32 generator: small, and the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items];
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [shuffled[index], shuffled[other]] = [shuffled[other], shuffled[index]];
  }
  return shuffled;
}

export interface LearningOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 decay of a weight at each of its updates. */
  readonly decay: number;
  readonly seed: number;
  /** The share of features that are left out of a sentence at each visit, so that no one of them is relied on. */
  readonly dropout: number;
  /** The epoch from whose end on the weights are averaged; the last one alone counts where it is left out. */
  readonly averageFrom?: number;
  readonly onEpoch?: (epoch: number, loss: number, weights: Weights) => void;
}

/** The row that stands for a feature that was left out: it is never updated from zero. */
const NO_ROW = FEATURE_ROWS;

function dropFeatures(features: Features, first: number, last: number, share: number, random: () => number): Features {
  if (share === 0) return features;
  const rows = features.rows.slice();
  for (let at = first * features.width; at < last * features.width; at += 1) if (random() < share) rows[at] = NO_ROW;
  return { width: features.width, rows };
}

/**
 * A linear-chain conditional random field by stochastic gradient with AdaGrad's rates. Sentences of which some words have no
 * label count by what their labelled words say: the gradient is the constrained expectation less the free one.
 */
export function learn(examples: readonly Example[], options: LearningOptions): Weights {
  const emissions = new Float32Array((FEATURE_ROWS + 1) * LABEL_COUNT);
  const squares = new Float32Array((FEATURE_ROWS + 1) * LABEL_COUNT).fill(1e-2);
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(1);
  const weights: Weights = { emissions, transitions, scale: 1 };
  const random = createRandom(options.seed);
  const averageFrom = options.averageFrom ?? options.epochs;
  const sums = new Float32Array(emissions.length);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    let loss = 0;
    for (const { features: all, first, last, allowed } of shuffle(examples, random)) {
      const features = dropFeatures(all, first, last, options.dropout, random);
      const scores = emissionScores(weights, features, first, last);
      const free = marginals(scores, transitions);
      const told = marginals(scores, transitions, allowed);
      loss += free.logPartition - told.logPartition;
      for (let token = first; token < last; token += 1) {
        const base = (token - first) * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          const gradient = told.unary[base + label] - free.unary[base + label];
          if (Math.abs(gradient) < 1e-4) continue;
          for (let at = token * features.width; at < (token + 1) * features.width; at += 1) {
            if (features.rows[at] === NO_ROW) continue;
            const weight = features.rows[at] * LABEL_COUNT + label;
            const step = gradient - options.decay * emissions[weight];
            squares[weight] += step * step;
            emissions[weight] += (options.rate * step) / Math.sqrt(squares[weight]);
          }
        }
      }
      for (let pair = 0; pair < transitions.length; pair += 1) {
        const gradient = told.pairs[pair] - free.pairs[pair];
        if (gradient === 0) continue;
        transitionSquares[pair] += gradient * gradient;
        transitions[pair] += (options.rate * gradient) / Math.sqrt(transitionSquares[pair]);
      }
    }
    if (epoch >= averageFrom) for (let index = 0; index < sums.length; index += 1) sums[index] += emissions[index];
    options.onEpoch?.(epoch, loss / examples.length, weights);
  }
  const averaged = options.epochs - averageFrom + 1;
  return { emissions: sums.map((sum) => sum / averaged), transitions, scale: 1 };
}

/** The mean of the weights of models that learned the same features. Throws where there is none. */
export function averageOf(members: readonly Weights[]): Weights {
  const [first] = members;
  if (first === undefined) throw new RangeError('an ensemble needs a member');
  const emissions = new Float32Array(first.emissions.length);
  const transitions = new Float32Array(first.transitions.length);
  for (const member of members) {
    for (let index = 0; index < emissions.length; index += 1)
      emissions[index] += member.emissions[index] / members.length;
    for (let pair = 0; pair < transitions.length; pair += 1)
      transitions[pair] += member.transitions[pair] / members.length;
  }
  return { emissions, transitions, scale: 1 };
}
