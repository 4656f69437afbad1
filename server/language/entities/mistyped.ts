import { isOneApart } from '../text/oneApart';
import { differInTheEnd } from './slips';

/** How a word differs in one place from a name: the letter that stands there, and the one that should. */
export interface Mistyped {
  readonly kind: 'lost' | 'extra' | 'changed' | 'swapped';
  readonly wrong: string;
  readonly right: string;
  /** An extra letter is the one before it once more. */
  readonly isDoubled: boolean;
}

/** What the hand did to a name that it all but wrote; undefined where the word is another one or only ends otherwise. */
export function mistyped(written: string, name: string): Mistyped | undefined {
  const [short, long] = written.length <= name.length ? [written, name] : [name, written];
  if (written === name || written[0] !== name[0] || !isOneApart(short, long) || differInTheEnd(short, long))
    return undefined;
  let at = 0;
  while (written[at] === name[at]) at += 1;
  const [wrong, right] = [written[at], name[at]];
  if (written.length < name.length) return { kind: 'lost', wrong, right, isDoubled: false };
  if (written.length > name.length) return { kind: 'extra', wrong, right, isDoubled: wrong === written[at - 1] };
  if (written.slice(at + 1) === name.slice(at + 1)) return { kind: 'changed', wrong, right, isDoubled: false };
  // «اوکرانی» is of «اوکراین».
  return at < name.length - 2 ? { kind: 'swapped', wrong, right, isDoubled: false } : undefined;
}

/** Letters that stand for vowels, or are heard as little: whoever writes of a foreign name puts them in or leaves them out. */
export const isFree = (letter: string): boolean => 'اآویئءه'.includes(letter);
