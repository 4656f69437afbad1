import { read } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isBoundary, isUnknown } from '../words/wordTests';

/** A family name must be so long to tell of its bearer by itself. */
const SHORTEST_FAMILY = 4;

/** Whether who made a work, as its entry's description names them, stands from a token on: the whole name, or a rare family name. */
export function namesMaker(words: Words, token: number, description: string): boolean {
  if (isBoundary(words, token)) return false;
  const told = foldedWords(description);
  const first = wordAt(words, token);
  if (!told.includes(first)) return false;
  const at = told.indexOf(first);
  if (!isBoundary(words, token + 1)) {
    if (told[at + 1] === wordAt(words, token + 1)) return true;
  }
  // «برنامهٔ رادیو ایران به سرپرستی …»: a family name ends what it is of.
  return isUnknown(words, token) && first.length >= SHORTEST_FAMILY && ENDS_NAME.has(told[at + 1] ?? '');
}

/** What stands behind a name in a description: nothing, a mark, or somebody else's. */
const ENDS_NAME: ReadonlySet<string> = new Set(['', '،', '؛', '.', '(', 'و']);

/** Whether a description names somebody: all words of the name, one behind the other. */
export function isMadeBy(description: string, name: string): boolean {
  return ` ${foldedWords(description).join(' ')} `.includes(` ${foldedWords(name).join(' ')} `);
}

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 1000;

function foldedWords(source: string): readonly string[] {
  let words = known.get(source);
  if (words === undefined) {
    const reading = read(source);
    words = Array.from({ length: reading.tokens.count }, (_, token) => wordAt(reading, token));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(source, words);
  }
  return words;
}
