import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { ContextSums } from './contextSums';
import {
  addClasses,
  addKnown,
  addKnownWord,
  addNeighbours,
  addShape,
  Field,
  NEXT,
  placeOf,
  REACH,
  readValues,
  SHAPES,
  type TokenValues,
} from './features';
import { LABEL_COUNT } from './labels';
import { Sum, type SummedModel } from './sum';
import { Part, WordSums } from './wordSums';

/** What a scorer needs of a model. */
export interface ScoredModel extends SummedModel {
  /** What one unit of the emissions is worth. */
  readonly scale: number;
}

/** One more than the classes of tokens: nothing stands before a block. */
const CLASSES = Math.max(...Object.values(TokenClass)) + 2;

/**
 * Scores the labels of tokens: as `emissionScores` of `extractFeatures` does, a good deal quicker. Most features of a token depend on
 * one word, on three classes, or on what is known of three tokens; the sums of their weights are kept.
 */
export class Scorer {
  readonly #model: ScoredModel;
  readonly #sum: Sum;
  readonly #classes = new ContextSums();
  readonly #known = new ContextSums();
  /** The sums of a shape and the class of the token before it. */
  readonly #shapes = new Int16Array(SHAPES * CLASSES * LABEL_COUNT);
  readonly #words: WordSums;

  constructor(model: ScoredModel) {
    this.#model = model;
    this.#sum = new Sum(model);
    this.#words = new WordSums(model);
    for (let shape = 0; shape < SHAPES; shape += 1) {
      for (let before = 0; before < CLASSES; before += 1) {
        this.#sum.labels.fill(0);
        addShape(shape, before - 1, this.#sum);
        this.#sum.flush();
        this.#shapes.set(this.#sum.labels, (shape * CLASSES + before) * LABEL_COUNT);
      }
    }
  }

  /** The scores of all labels for a block's tokens. */
  score(reading: Reading, words: Words, proposed: readonly Proposal[]): Float32Array {
    const { count } = words;
    const rows = this.#words.rowsOf(words);
    const { hashes, vectors } = this.#words;
    const values = readValues(reading, words, proposed, (token) => hashes[rows[REACH + token]]);
    const shapes = this.#shapes;
    const sum = this.#sum;
    const { labels } = sum;
    const { scale } = this.#model;
    const scores = new Float32Array(count * LABEL_COUNT);
    for (let token = 0; token < count; token += 1) {
      const beforeLast = WordSums.at(rows[token]);
      const before = WordSums.at(rows[token + 1]);
      const own = WordSums.at(rows[token + 2]);
      const after = WordSums.at(rows[token + 3]);
      const afterNext = WordSums.at(rows[token + 4]);
      const at = placeOf(token);
      const known = values[at + Field.known];
      const ruled = values[at + Field.ruled];
      const plain = known === 0 && ruled === 0;
      const classes = this.#classesAt(values, at);
      const around = this.#knownAt(values, at);
      const shape = (values[at + Field.shape] * CLASSES + values[at - NEXT + Field.tokenClass] + 1) * LABEL_COUNT;
      const ownPart = own + (plain ? Part.ownPlain : Part.own);
      const beforePart = before + (plain ? Part.beforePlain : Part.before);
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        labels[label] =
          vectors[ownPart + label] +
          vectors[beforePart + label] +
          vectors[after + Part.after + label] +
          vectors[beforeLast + Part.beforeLast + label] +
          vectors[afterNext + Part.afterNext + label] +
          this.#classes.vectors[classes + label] +
          this.#known.vectors[around + label] +
          shapes[shape + label];
      }
      if (!plain) {
        addKnownWord(values[at + Field.word], 0, known, ruled, sum);
        addKnownWord(values[at - NEXT + Field.word], -1, known, ruled, sum);
      }
      addNeighbours(values, at, sum);
      sum.flush();
      const base = token * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1) scores[base + label] = labels[label] * scale;
    }
    return scores;
  }

  /** Where the sums of the classes of a token and its neighbours stand, what is known of itself considered. */
  #classesAt(values: TokenValues, at: number): number {
    const before = values[at - NEXT + Field.classes];
    const own = values[at + Field.classes];
    const after = values[at + NEXT + Field.classes];
    const besides = values[at + Field.known] | (values[at + Field.ruled] << 16);
    const place = this.#classes.placeOf(before, own, after, besides);
    if (!this.#classes.has(place, before, own, after, besides)) {
      this.#sum.labels.fill(0);
      addClasses(values, at, this.#sum);
      this.#sum.flush();
      this.#classes.keep(place, before, own, after, besides, this.#sum.labels);
    }
    return place * LABEL_COUNT;
  }

  /** Where the sums of what is known of a token and its neighbours stand. */
  #knownAt(values: TokenValues, at: number): number {
    const before = knowledge(values, at - NEXT);
    const own = knowledge(values, at);
    const after = knowledge(values, at + NEXT);
    const place = this.#known.placeOf(before, own, after, 0);
    if (!this.#known.has(place, before, own, after, 0)) {
      this.#sum.labels.fill(0);
      addKnown(values, at, this.#sum);
      this.#sum.flush();
      this.#known.keep(place, before, own, after, 0, this.#sum.labels);
    }
    return place * LABEL_COUNT;
  }
}

/** What is known and ruled of a token and its traits as one number: all below 2⁹, 2⁷ and 2⁸, or -1 beyond the block. */
function knowledge(values: TokenValues, at: number): number {
  return (
    (values[at + Field.known] & 0x1ff) | ((values[at + Field.ruled] & 0x7f) << 9) | (values[at + Field.traits] << 16)
  );
}
