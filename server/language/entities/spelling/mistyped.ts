import { isOneApart } from '../../text/oneApart';
import { isRearranged } from '../../text/rearranged';
import { areTypedAlike } from '../../text/typedAlike';
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
  // Nearly all that are compared are far from each other: ask first what costs least.
  if (Math.abs(written.length - name.length) > 1 || written[0] !== name[0] || written === name) return undefined;
  const [short, long] = written.length <= name.length ? [written, name] : [name, written];
  const isMoved = isRearranged(written, name);
  if (!isMoved && (!isOneApart(short, long) || endsOtherwise(written, name))) return undefined;
  let at = 0;
  while (written[at] === name[at]) at += 1;
  const [wrong, right] = [written[at], name[at]];
  if (isMoved) return keepsItsEnd(written, name) ? { kind: 'swapped', wrong, right, isDoubled: false } : undefined;
  if (written.length < name.length) return { kind: 'lost', wrong, right, isDoubled: false };
  if (written.length > name.length) return { kind: 'extra', wrong, right, isDoubled: wrong === written[at - 1] };
  return { kind: 'changed', wrong, right, isDoubled: false };
}

/** «اوکرانی» is of «اوکراین», «ایرانو» of «ایران»; «فنلادن» is of nothing. */
function keepsItsEnd(written: string, name: string): boolean {
  const [last, other] = [written[written.length - 1], name[name.length - 1]];
  return last === other || !(isFree(last) || isFree(other));
}

/** «پاکستات» is no «پاکستا» with an ending, and «مهدویکیا» and «مهدوینیا» are two. */
function endsOtherwise(written: string, name: string): boolean {
  const [short, long] = written.length <= name.length ? [written, name] : [name, written];
  if (!differInTheEnd(short, long)) return false;
  const [wrong, right] = [written[written.length - 1], name[name.length - 1]];
  return (
    short.length < long.length || short.length < LONG || isFree(wrong) || isFree(right) || !areTypedAlike(wrong, right)
  );
}
const LONG = 7;

/** Letters that stand for vowels, or are heard as little: whoever writes of a foreign name puts them in or leaves them out. */
export const isFree = (letter: string): boolean => 'اآویئءه'.includes(letter);
