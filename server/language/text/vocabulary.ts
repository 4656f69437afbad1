/**
 * Every folded word gets a number when a text is read: `reading.tokens.words[token]`. The news says the same words again and
 * again, so that what depends on a word's letters alone is worked out once a word and not once a token.
 *
 * How to use it:
 * - «is it one of these words?»: `const ASIDE = wordSet(['اما', 'ولی'])` where the module is loaded, then
 *   `ASIDE.has(tokens.words[token])`. No string, no hash.
 * - «what is this word?»: `const shapeOf = perWord((word) => …)`, then `shapeOf(reading, token)`: once a word for all texts.
 * - «the word as a string»: `wordAt(reading, token)`; made once a word.
 * Two tokens with a number other than `NO_WORD` have the same letters exactly if they have the same number; half-spaces and
 * marks inside do not count, as they do not in folded text.
 */
import type { FoldedText } from './fold';
import type { Tokens } from './tokens';
import { createWordTable, spell } from './wordTable';

/**
 * The number of words that came when there were too many to number: an archive of years must not fill the memory. Sets know
 * that they are none of theirs, for those were numbered before any text; what is worked out by word is worked out anew.
 */
export const NO_WORD = 0;

/** Numbers are below this. */
const MOST_WORDS = 1 << 16;
/** What is longer, in units, is no word of a language. */
export const LONGEST_WORD = 64;

const table = createWordTable(MOST_WORDS);

/** The number of the word of these units; `NO_WORD` where all are taken and of what is too long. Makes no string. */
export function numberWord(units: Uint16Array, start: number, end: number): number {
  return end - start > LONGEST_WORD ? NO_WORD : table.number(units, start, end);
}

/** The number of a word that a table names, by its folded letters. */
export function numberOf(word: string): number {
  const units = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at += 1) units[at] = word.charCodeAt(at);
  return numberWord(units, 0, units.length);
}

/** What tells a token's letters. */
export interface Read {
  readonly text: FoldedText;
  readonly tokens: Tokens;
}

/** A token's folded letters. */
export function wordAt({ tokens, text }: Read, token: number): string {
  const word = tokens.words[token];
  return word === NO_WORD ? spell(text.units, tokens.starts[token], tokens.ends[token]) : table.spelling(word);
}

/** The folded letters of the units [start, end), put together from its words': a name of one word makes no string of its own. */
export function lettersIn(read: Read, start: number, end: number): string {
  const { text, tokens } = read;
  let letters = '';
  let from = start;
  let token = tokens.ofUnit[start];
  while (from < end && tokens.starts[token] === from && tokens.ends[token] <= end) {
    letters += wordAt(read, token);
    from = tokens.ends[token];
    token += 1;
  }
  return from < end ? letters + spell(text.units, from, end) : letters;
}

/** Some words, by their numbers. */
export interface WordSet {
  has(word: number): boolean;
  readonly numbers: readonly number[];
}

/** A set of words given by their folded letters. To be made when its module is loaded: see `NO_WORD`. */
export function wordSet(words: Iterable<string>): WordSet {
  return setOf([...words].map(numberOf));
}

/** The words of all of these sets. */
export function anyOf(...sets: readonly WordSet[]): WordSet {
  return setOf(sets.flatMap(({ numbers }) => numbers));
}

function setOf(numbers: readonly number[]): WordSet {
  const flags = new Uint8Array(numbers.reduce((most, word) => Math.max(most, word), 0) + 1);
  for (const word of numbers) flags[word] = 1;
  flags[NO_WORD] = 0;
  return { has: (word) => word < flags.length && flags[word] === 1, numbers };
}

/** Works out what depends on a word's folded letters alone, once for all texts. Pure but for being remembered. */
export function perWord<Value extends NonNullable<unknown>>(
  work: (word: string) => Value,
): (read: Read, token: number) => Value {
  let known = new Array<Value | undefined>(1 << 10);
  return (read, token) => {
    const word = read.tokens.words[token];
    if (word === NO_WORD) return work(wordAt(read, token));
    if (word >= known.length) known = grown(known, word);
    let value = known[word];
    if (value === undefined) {
      value = work(wordAt(read, token));
      known[word] = value;
    }
    return value;
  };
}

/** As `perWord`, for what is so or not: a byte a word. */
export function whetherWord(test: (word: string) => boolean): (read: Read, token: number) => boolean {
  let known = new Uint8Array(1 << 10);
  return (read, token) => {
    const word = read.tokens.words[token];
    if (word === NO_WORD) return test(wordAt(read, token));
    if (word >= known.length) {
      const larger = new Uint8Array(Math.min(MOST_WORDS, Math.max(known.length * 2, word + 1)));
      larger.set(known);
      known = larger;
    }
    if (known[word] === Answer.none) known[word] = test(wordAt(read, token)) ? Answer.yes : Answer.no;
    return known[word] === Answer.yes;
  };
}

const Answer = { none: 0, no: 1, yes: 2 } as const;

/** A copy with room for `index`. An array that grew by itself would become a slow table. */
function grown<Value>(array: readonly Value[], index: number): (Value | undefined)[] {
  const larger = new Array<Value | undefined>(Math.min(MOST_WORDS, Math.max(array.length * 2, index + 1)));
  for (let at = 0; at < array.length; at += 1) larger[at] = array[at];
  return larger;
}
