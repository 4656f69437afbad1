import { CharacterClass, classOf, foldOf, isPresentationForm } from '../text/characters';
import { fold, Gap } from '../text/fold';
import { LONGEST_WORD } from '../text/vocabulary';

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

/** 0, 1, 2 …: where the letters stand of words that are written with just their folded letters. */
const COUNTING = Uint8Array.from({ length: LONGEST_WORD + 1 }, (_, at) => at);
const STARTS = COUNTING.subarray(0, LONGEST_WORD);
const ENDS = COUNTING.subarray(1);

/** Takes a word apart. Pure. */
export function writtenWord(written: string): WrittenWord {
  if (written.length <= LONGEST_WORD && isFolded(written))
    return { written, key: written, starts: STARTS, ends: ENDS, firstPart: written.length, lastPart: 0 };
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

function isFolded(written: string): boolean {
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charCodeAt(at);
    if (classOf(unit) !== CharacterClass.letter || foldOf(unit) !== unit || isPresentationForm(unit)) return false;
  }
  return true;
}
