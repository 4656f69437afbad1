import { NO_WORD } from '../../text/vocabulary';
import type { Words } from '../words/words';
import type { Letters } from './features';
import { addKnownWord, addWord, hashOfEdge, hashOfWord, REACH } from './features';
import { LABEL_COUNT } from './labels';
import { Sum, type SummedModel } from './sum';

/** Where the sums of a word begin, by what it is to the token that is labelled. */
export const Part = {
  ownPlain: 0,
  own: LABEL_COUNT,
  beforePlain: LABEL_COUNT * 2,
  before: LABEL_COUNT * 3,
  after: LABEL_COUNT * 4,
  beforeLast: LABEL_COUNT * 5,
  afterNext: LABEL_COUNT * 6,
} as const;
/** From a word's sums to the next one's. */
const WIDTH = LABEL_COUNT * 7;
/** From where a word has a say, and as what; `plain` where nothing is known and ruled of the token that is labelled. */
const PLACES: readonly { readonly offset: number; readonly part: number; readonly plain?: number }[] = [
  { offset: 0, part: Part.own, plain: Part.ownPlain },
  { offset: -1, part: Part.before, plain: Part.beforePlain },
  { offset: 1, part: Part.after },
  { offset: -2, part: Part.beforeLast },
  { offset: 2, part: Part.afterNext },
];

/** The places beyond a block: two before it, two behind it. Their rows stand before those of the words. */
const EDGES = 2 * REACH;
/** A block begins anew where more rows than these are taken: two megabytes. */
const MOST_ROWS = 2 ** 14;
const FIRST_ROWS = 2 ** 10;

/**
 * The sums of weights that depend on one word alone, for each distinct word and each place from which it has a say: most features of
 * a token are so, and the news says the same words again and again. A row a word, in the order in which the words come.
 */
export class WordSums {
  /** What `hashOfWord` says of each row's word. */
  hashes = new Int32Array(FIRST_ROWS);
  /** `WIDTH` for each row. 42 features of a byte each fit in two. */
  vectors = new Int16Array(FIRST_ROWS * WIDTH);
  readonly #sum: Sum;
  /** The row of each word by its number; 0 where it has none. */
  #rowOf = new Uint32Array(FIRST_ROWS);
  /** `TokenClass` of each row's word. */
  #classes = new Uint8Array(FIRST_ROWS);
  #size = 0;

  constructor(model: SummedModel) {
    this.#sum = new Sum(model);
    this.#begin();
  }

  /** Where the sums of a block's words begin, `REACH` places beyond either edge among them, and the row of each. */
  rowsOf({ tokens, text, count }: Words): Uint32Array {
    if (this.#size > MOST_ROWS) this.#begin();
    const rows = new Uint32Array(count + EDGES);
    for (let edge = 0; edge < EDGES; edge += 1) rows[edge < REACH ? edge : count + edge] = edge;
    for (let token = 0; token < count; token += 1) {
      const word = tokens.words[token];
      const tokenClass = tokens.classes[token];
      let row = word < this.#rowOf.length ? this.#rowOf[word] : 0;
      // The same letters in another class of tokens are another word to the model.
      if (row === 0 || this.#classes[row] !== tokenClass) {
        const letters = { units: text.units, start: tokens.starts[token], end: tokens.ends[token], tokenClass };
        const known = row;
        row = this.#add(hashOfWord(letters), letters);
        this.#classes[row] = tokenClass;
        if (word !== NO_WORD && known === 0) this.#keepRow(word, row);
      }
      rows[REACH + token] = row;
    }
    return rows;
  }

  /** Where the sums of a row begin. */
  static at(row: number): number {
    return row * WIDTH;
  }

  #begin(): void {
    this.#rowOf.fill(0);
    this.#size = 0;
    for (let edge = 0; edge < EDGES; edge += 1) this.#add(hashOfEdge(edge - REACH, 0), undefined);
  }

  #keepRow(word: number, row: number): void {
    if (word >= this.#rowOf.length) {
      const larger = new Uint32Array(2 * word);
      larger.set(this.#rowOf);
      this.#rowOf = larger;
    }
    this.#rowOf[word] = row;
  }

  #add(hash: number, letters: Letters | undefined): number {
    const row = this.#size;
    if (row === this.hashes.length) this.#grow();
    this.#size += 1;
    this.hashes[row] = hash;
    const sum = this.#sum;
    for (const { offset, part, plain } of PLACES) {
      sum.labels.fill(0);
      addWord(hash, letters, offset, sum);
      sum.flush();
      this.vectors.set(sum.labels, row * WIDTH + part);
      if (plain === undefined) continue;
      addKnownWord(hash, offset, 0, 0, sum);
      sum.flush();
      this.vectors.set(sum.labels, row * WIDTH + plain);
    }
    return row;
  }

  #grow(): void {
    const rows = this.hashes.length * 2;
    const hashes = new Int32Array(rows);
    const vectors = new Int16Array(rows * WIDTH);
    const classes = new Uint8Array(rows);
    hashes.set(this.hashes);
    vectors.set(this.vectors);
    classes.set(this.#classes);
    this.hashes = hashes;
    this.vectors = vectors;
    this.#classes = classes;
  }
}
