import { detached } from '../../text/detached';
import { foldKey } from '../../text/fold';
import { shownText } from './shownText';

/** A name as the reader sees it, word by word. */
export interface NameWords {
  readonly words: readonly string[];
  /** Each word folded. */
  readonly keys: readonly string[];
}

/** Who types leaves nearly all names of an article as they are: what so many are made of is kept. */
const MOST_KNOWN = 4_096;
const known = new Map<string, NameWords>();

/** The words of a name, as it is written in an article or in a registry. */
export function nameWords(written: string): NameWords {
  let words = known.get(written);
  if (words === undefined) {
    const name = detached(written);
    words = read(name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, words);
  }
  return words;
}

/** The key under which spellings of one name meet; kept as its words are. */
export function nameKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = foldKey(name);
    if (keys.size >= MOST_KNOWN) keys.clear();
    keys.set(detached(name), key);
  }
  return key;
}

const keys = new Map<string, string>();

function read(written: string): NameWords {
  const words = shownText(written).split(/\s+/);
  return { words, keys: words.map(foldKey) };
}
