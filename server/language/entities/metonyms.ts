import type { Draft } from './draft';
import { countryRow, registryEntry } from './registry';
import type { RegistryRow } from './types';

/** Before these a capital is a place on the map, not a government. */
const LOCATIVES: ReadonlySet<string> = new Set(['در', 'از', 'به', 'تا', 'شهر', 'مقصد', 'راهی', 'عازم']);

/** The country that a capital or a seat of government stands for where it acts («مسکو خواسته است»). */
export function metonymCountry(draft: Draft, text: string): RegistryRow | undefined {
  if (draft.row === undefined) return undefined;
  const { type, subtype, alsoPlace, country } = registryEntry(draft.row);
  const capital = type === 'place' && subtype === 'capital';
  if (!capital && !alsoPlace) return undefined;
  const before = /(\S+)\s*$/u.exec(text.slice(Math.max(0, draft.start - 24), draft.start))?.[1];
  if (before !== undefined && LOCATIVES.has(before.replace(/[[«(]+$/u, ''))) return undefined;
  return countryRow(country);
}
