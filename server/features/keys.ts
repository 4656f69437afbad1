import { fold } from '../language/text/fold';
import { foldedString } from '../language/text/reading';

/** A text as it is compared: letters that readers take for one are one, spaces and half-spaces do not count. */
export function keyOf(text: string): string {
  const folded = fold(text);
  return foldedString(folded, 0, folded.length);
}
