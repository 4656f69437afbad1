import { rowOf, type Sink } from './features';
import { LABEL_COUNT } from './labels';

/** What is added up of a model. */
export interface SummedModel {
  /** A row of labels for each place; the first of zeros. */
  readonly emissions: Int8Array;
  /** The place of a feature's row among the emissions; 0 where the model did not keep it. */
  placeOf(row: number): number;
}

/** The most features that wait to be added up. */
const MOST_PENDING = 64;

/**
 * Adds up the weights of features, for each label. Features are taken first and looked up together (`flush`): their weights lie far
 * apart in memory, and a sum that stays in a register costs half of one that is written back after each.
 */
export class Sum implements Sink {
  readonly labels = new Int32Array(LABEL_COUNT);
  readonly #pending = new Int32Array(MOST_PENDING);
  #count = 0;
  readonly #model: SummedModel;

  constructor(model: SummedModel) {
    this.#model = model;
  }

  add(template: number, value: number): void {
    this.#pending[this.#count] = rowOf(template, value);
    this.#count += 1;
  }

  /** Adds what was taken since the last time to `labels`. */
  flush(): void {
    const { labels } = this;
    const pending = this.#pending;
    const { emissions } = this.#model;
    // Pairs of words are mostly none of the model's: what it did not keep is written over, without a branch.
    let count = 0;
    for (let index = 0; index < this.#count; index += 1) {
      const place = this.#model.placeOf(pending[index]);
      pending[count] = place * LABEL_COUNT;
      count += (0 - place) >>> 31;
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let sum = labels[label];
      for (let index = 0; index < count; index += 1) sum += emissions[pending[index] + label];
      labels[label] = sum;
    }
    this.#count = 0;
  }
}
