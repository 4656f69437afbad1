import { CharacterClass } from './characters';
import { type FoldedText, Gap } from './fold';
import { numberWord } from './vocabulary';

/** What a token is; the values are those of `CharacterClass`. */
export const TokenClass = {
  other: CharacterClass.other,
  word: CharacterClass.letter,
  latin: CharacterClass.latin,
  number: CharacterClass.digit,
  punctuation: CharacterClass.punctuation,
} as const;
export type TokenClass = (typeof TokenClass)[keyof typeof TokenClass];

/**
 * Words (with their half-spaces inside), runs of digits, Latin runs, single punctuation marks. Positions are units of
 * the folded text.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly classes: Uint8Array;
  /** The token that each unit belongs to. */
  readonly ofUnit: Uint32Array;
  /** The number of each token's folded letters: see `vocabulary.ts`. */
  readonly words: Uint32Array;
}

export function tokenise(text: FoldedText): Tokens {
  let count = 0;
  for (let unit = 0; unit < text.length; unit += 1) if (begins(text, unit)) count += 1;
  // One piece of memory for all: arrays of their own cost more than what is done with them.
  const memory = new ArrayBuffer(count * 13 + text.length * 4);
  const starts = new Uint32Array(memory, 0, count);
  const ends = new Uint32Array(memory, count * 4, count);
  const words = new Uint32Array(memory, count * 8, count);
  const ofUnit = new Uint32Array(memory, count * 12, text.length);
  const classes = new Uint8Array(memory, count * 12 + text.length * 4, count);
  let token = -1;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (begins(text, unit)) {
      token += 1;
      starts[token] = unit;
      classes[token] = text.classes[unit];
    }
    ends[token] = unit + 1;
    ofUnit[unit] = token;
  }
  for (token = 0; token < count; token += 1) words[token] = numberWord(text.units, starts[token], ends[token]);
  return { count, starts, ends, classes, ofUnit, words };
}

/** Whether a token begins with a unit. */
function begins({ gaps, classes }: FoldedText, unit: number): boolean {
  return unit === 0 || (gaps[unit] & (Gap.space | Gap.edge)) !== 0 || classes[unit] !== classes[unit - 1];
}
