import { LABEL_COUNT } from './labels';

/** So many contexts are kept; a newcomer takes the place of another. */
const CONTEXTS = 2 ** 13;
const KEYS = 4;

/**
 * The sums of weights that three neighbours, and something `besides`, decide together, for contexts met before: in running text
 * nine of ten have been. What
 * is kept is exact and its memory fixed; whether it is kept changes nothing but the time.
 */
export class ContextSums {
  /** `LABEL_COUNT` for each context. */
  readonly vectors = new Int16Array(CONTEXTS * LABEL_COUNT);
  readonly #keys = new Int32Array(CONTEXTS * KEYS);
  readonly #filled = new Uint8Array(CONTEXTS);

  /** Where the sums of this context stand, or would. */
  placeOf(before: number, own: number, after: number, besides: number): number {
    let hash = Math.imul(own ^ Math.imul(before ^ besides, 0x9e3779b1), 0x85ebca6b) ^ after;
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return (hash ^ (hash >>> 13)) & (CONTEXTS - 1);
  }

  /** Whether a place holds the sums of this context. */
  has(place: number, before: number, own: number, after: number, besides: number): boolean {
    const key = place * KEYS;
    const keys = this.#keys;
    return (
      keys[key] === own &&
      keys[key + 1] === before &&
      keys[key + 2] === after &&
      keys[key + 3] === besides &&
      this.#filled[place] !== 0
    );
  }

  keep(place: number, before: number, own: number, after: number, besides: number, labels: Int32Array): void {
    const key = place * KEYS;
    this.#keys[key] = own;
    this.#keys[key + 1] = before;
    this.#keys[key + 2] = after;
    this.#keys[key + 3] = besides;
    this.#filled[place] = 1;
    this.vectors.set(labels, place * LABEL_COUNT);
  }
}
