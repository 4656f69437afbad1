import { fold, Gap } from '../text/fold';

/** A word's letters and where they stand in it. */
export interface WrittenWord {
  readonly written: string;
  /** Its folded letters, half-spaces left out. */
  readonly key: string;
  /** Where each letter of the key begins and ends in what is written. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** The letter after the first half-space; the key's length where there is none. */
  readonly firstPart: number;
  /** The letter after the last half-space; 0 where there is none. */
  readonly lastPart: number;
}

/** Takes a word apart. Pure. */
export function writtenWord(written: string): WrittenWord {
  const text = fold(written);
  let key = '';
  let firstPart = text.length;
  let lastPart = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    key += String.fromCharCode(text.units[unit]);
    if (unit === 0 || (text.gaps[unit] & Gap.half) === 0) continue;
    if (lastPart === 0) firstPart = unit;
    lastPart = unit;
  }
  return { written, key, starts: text.starts, ends: text.ends, firstPart, lastPart };
}
