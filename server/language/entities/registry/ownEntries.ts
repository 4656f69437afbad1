import type { RegistryEntry } from './registry';

/** What a newsroom says of a name, once its file has been read and found right. */
export type OwnEntry = Omit<RegistryEntry, 'row'>;

const kept: RegistryEntry[] = [];
const indexes = new Map<string, number>();

/**
 * Keeps an entry of a newsroom's registry and gives its row. Entries of the same content have the same row, so that reading a
 * registry again costs what changed in it, and a row means one thing as long as the program runs. Rows begin at `first`.
 */
export function keepOwnEntry(entry: OwnEntry, first: number): number {
  const content = JSON.stringify(entry);
  const known = indexes.get(content);
  if (known !== undefined) return known;
  const row = first + kept.length;
  kept.push({ ...entry, row });
  indexes.set(content, row);
  return row;
}

/** The entry of that number among those that were kept. Throws a RangeError where there is none. */
export function ownEntry(index: number): RegistryEntry {
  const entry = kept[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} in a newsroom's registry`);
  return entry;
}
