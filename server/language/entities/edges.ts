/** Where a word begins and where it ends, as numbers: of two names of which one letter differs the one or the other is the same. */
export interface Edges {
  readonly first: number;
  readonly last: number;
}

/** Tells an end from a beginning of the same letters. */
const END = 1 << 24;

/** The edges of a word by so many letters, three at most. Words of several scripts may share a number: it says where to look, no more. */
export const edgesOf = (word: string, letters: number): Edges => ({
  first: numberOf(word, 0, letters),
  last: END | numberOf(word, Math.max(0, word.length - letters), letters),
});

function numberOf(word: string, from: number, letters: number): number {
  const end = Math.min(from + letters, word.length);
  let number = 0;
  for (let at = from; at < end; at += 1) number = (number << 8) | (word.charCodeAt(at) & 0xff);
  return number;
}

/** Things by the edges of their words. */
export class ByEdges<Item> {
  readonly #items = new Map<number, Item[]>();

  add({ first, last }: Edges, item: Item): void {
    this.#addAt(first, item);
    this.#addAt(last, item);
  }

  /** The first that shares the one edge or the other and passes a test; those of the beginning come before those of the end. */
  find({ first, last }: Edges, test: (item: Item) => boolean): Item | undefined {
    return this.#items.get(first)?.find(test) ?? this.#items.get(last)?.find(test);
  }

  #addAt(edge: number, item: Item): void {
    const same = this.#items.get(edge);
    if (same === undefined) this.#items.set(edge, [item]);
    else same.push(item);
  }
}
