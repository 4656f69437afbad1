import { rowOf, type Sink } from './features';
import { LABEL_COUNT } from './labels';

/** What is added up of a model. */
export interface SummedModel {
  /** A row of labels for each place; the first of zeros. */
  readonly emissions: Int8Array;
  /** The place of a feature's row among the emissions; 0 where the model did not keep it. */
  placeOf(row: number): number;
}

/** Adds up the weights of features, for each label. */
export class Sum implements Sink {
  readonly labels = new Int32Array(LABEL_COUNT);
  readonly #model: SummedModel;

  constructor(model: SummedModel) {
    this.#model = model;
  }

  add(template: number, value: number): void {
    const row = this.#model.placeOf(rowOf(template, value)) * LABEL_COUNT;
    if (row === 0) return;
    const { labels } = this;
    const { emissions } = this.#model;
    for (let label = 0; label < LABEL_COUNT; label += 1) labels[label] += emissions[row + label];
  }
}
