import type { ReadBlock } from '../../analysis';
import { createMemory } from '../../memory';
import type { Reading } from '../../text/reading';
import { demonymCountry } from '../registry/demonyms';
import { registryEntry } from '../registry/registry';
import type { Draft } from './draft';

/** What Persian news is about where nothing says otherwise. */
const DEFAULT_HOME = 'IR';
const DEFAULT_WEIGHT = 1.5;

/**
 * The country that an article is about: the one that its sure names and its adjectives of countries name most. Generic
 * names of organs («مجلس», «وزارت کشور») are read as that country's.
 */
export function findHome(drafts: readonly Draft[], blocks: readonly ReadBlock[]): string {
  const weights = new Map<string, number>([[DEFAULT_HOME, DEFAULT_WEIGHT]]);
  const add = (country: string, weight: number): void => {
    if (country !== '') weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const draft of drafts) {
    if (draft.open || draft.row === undefined) continue;
    const { country, source, subtype } = registryEntry(draft.row);
    // Who reports does not say what about.
    if (!source) add(country, subtype === 'country' ? 1 : 1.2);
  }
  for (const { reading } of blocks) for (const country of demonymCountries(reading)) add(country, 0.5);
  let home = DEFAULT_HOME;
  for (const [country, weight] of weights) if (weight > (weights.get(home) ?? 0)) home = country;
  return home;
}

/** The countries of a block's demonyms, as long as the block is read so. */
const known = createMemory<Reading, readonly string[]>();

export function demonymCountries(reading: Reading): readonly string[] {
  let countries = known.get(reading);
  if (countries === undefined) {
    countries = reading.hits.filter(({ lexicon }) => lexicon === 'demonym').map(({ row }) => demonymCountry(row));
    known.set(reading, countries);
  }
  return countries;
}
