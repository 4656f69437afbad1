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
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const classes = new Uint8Array(text.length);
  const ofUnit = new Uint32Array(text.length);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (
      unit === 0 ||
      (text.gaps[unit] & (Gap.space | Gap.edge)) !== 0 ||
      text.classes[unit] !== text.classes[unit - 1]
    ) {
      if (count > 0) ends[count - 1] = unit;
      starts[count] = unit;
      classes[count] = text.classes[unit];
      count += 1;
    }
    ofUnit[unit] = count - 1;
  }
  if (count > 0) ends[count - 1] = text.length;
  const words = new Uint32Array(count);
  for (let token = 0; token < count; token += 1) words[token] = numberWord(text.units, starts[token], ends[token]);
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    classes: classes.subarray(0, count),
    ofUnit,
    words,
  };
}
