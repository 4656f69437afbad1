/** Where a word begins and where it ends, as numbers: of two names of which one letter differs the one or the other is the same. */
export interface Edges {
  readonly first: number;
  readonly last: number;
  /** How long the word is; what is longer than can be told apart counts as that long. */
  readonly length: number;
}

/** Tells an end from a beginning of the same letters. */
const END = 1 << 24;

/** The edges of a word by so many letters, three at most. Words of several scripts may share a number: it says where to look, no more. */
export const edgesOf = (word: string, letters: number): Edges => ({
  first: numberOf(word, 0, letters),
  last: END | numberOf(word, Math.max(0, word.length - letters), letters),
  length: Math.min(word.length, LONGEST),
});

/** Five bits. */
const LENGTH_BITS = 5;
const LONGEST = 2 ** LENGTH_BITS - 1;

function numberOf(word: string, from: number, letters: number): number {
  const end = Math.min(from + letters, word.length);
  let number = 0;
  for (let at = from; at < end; at += 1) number = (number << 8) | (word.charCodeAt(at) & 0xff);
  return number;
}

/** Things by the edges of their words, and how long these are. */
export class ByEdges<Item> {
  readonly #items = new Map<number, Item[]>();

  add({ first, last, length }: Edges, item: Item): void {
    this.#addAt(placeOf(first, length), item);
    this.#addAt(placeOf(last, length), item);
  }

  /**
   * The first that is a letter longer or shorter at most, shares the one edge or the other and passes a test; those of the beginning
   * come before those of the end.
   */
  find({ first, last, length }: Edges, test: (item: Item) => boolean): Item | undefined {
    return this.#findAt(first, length, test) ?? this.#findAt(last, length, test);
  }

  #findAt(edge: number, length: number, test: (item: Item) => boolean): Item | undefined {
    for (let other = length - 1; other <= Math.min(length + 1, LONGEST); other += 1) {
      const found = this.#items.get(placeOf(edge, other))?.find(test);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #addAt(place: number, item: Item): void {
    const same = this.#items.get(place);
    if (same === undefined) this.#items.set(place, [item]);
    else same.push(item);
  }
}

const placeOf = (edge: number, length: number): number => (edge << LENGTH_BITS) | length;
