import { version } from '../../package.json';
import type { DocumentSettings } from '../configuration';
import type { ArticleSymbols, Named, SymbolPool } from '../features/workspaceSymbols';

/** What the index knows of an article, good as long as its text, its settings and the program are the same. */
export interface IndexEntry {
  readonly key: string;
  readonly symbols: ArticleSymbols;
}

/** The file's own layout; another number, and it counts as empty. */
const LAYOUT = 1;

interface Stored {
  readonly layout: number;
  readonly version: string;
  /** What articles name, each once. */
  readonly named: readonly Named[];
  /** URI, key, title, numbers into `named`, places. */
  readonly articles: readonly (readonly [string, string, string, readonly number[], readonly number[]])[];
}

/** The index as text, to be read again at the next start. */
export function writeIndex(entries: ReadonlyMap<string, IndexEntry>): string {
  const numbers = new Map<Named, number>();
  const numberOf = (named: Named): number => {
    const known = numbers.get(named);
    if (known !== undefined) return known;
    numbers.set(named, numbers.size);
    return numbers.size - 1;
  };
  const articles = [...entries].map(
    ([uri, { key, symbols }]) =>
      [uri, key, symbols.title, symbols.named.map(numberOf), Array.from(symbols.places)] as const,
  );
  const stored: Stored = { layout: LAYOUT, version, named: [...numbers.keys()], articles };
  return JSON.stringify(stored);
}

/** Reads what `writeIndex` wrote. Of a text that it did not write, nothing: an index can always be made anew. */
export function readIndex(text: string, pool: SymbolPool): Map<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  try {
    const stored: Stored = JSON.parse(text);
    if (stored.layout !== LAYOUT || stored.version !== version) return entries;
    const named = stored.named.map((one) => pool.share(one));
    for (const [uri, key, title, numbers, places] of stored.articles) {
      if (places.length !== numbers.length * 4 || numbers.some((number) => named[number] === undefined))
        return new Map();
      const symbols = { title, named: numbers.map((number) => named[number]), places: Uint32Array.from(places) };
      entries.set(uri, { key, symbols });
    }
    return entries;
  } catch {
    return new Map();
  }
}

/** Settings are the same object as long as nothing changed. */
const prints = new WeakMap<DocumentSettings, string>();

/** What an entry depends on: the article's text, and what its settings say of names and days. */
export function entryKey(text: string, settings: DocumentSettings): string {
  let print = prints.get(settings);
  if (print === undefined) {
    const { reference, newsroom } = settings;
    print = fingerprint(JSON.stringify([reference ?? null, newsroom.files.map((file) => [file.uri, file.text])]));
    prints.set(settings, print);
  }
  return `${fingerprint(text)}-${print}`;
}

/** FNV-1a, twice with different seeds and mixings, and the length: together as good as 64 bits. */
function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193) ^ (other >>> 15);
  }
  return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}.${text.length.toString(36)}`;
}
