import type { Lookup } from '../../text/ranked';
import type { RegistryRow } from '../types';
import { registryRowOf } from './registry';

/** A registry beside the built-in one. */
export interface Registry extends Lookup {
  /** Its rows by the Wikidata id of what they mean, or by their own id. */
  readonly byId: ReadonlyMap<string, RegistryRow>;
}

/** Those that count before the built-in one, the first in rank first. */
export type Registries = readonly Registry[];

export const NO_REGISTRIES: Registries = [];

/** The row of a Wikidata id or a registry's id, in the first registry that has it. */
export function rowOfId(id: string, registries: Registries): RegistryRow | undefined {
  for (const { byId } of registries) {
    const row = byId.get(id);
    if (row !== undefined) return row;
  }
  return registryRowOf(id);
}

/** The row that stands for a row of the built-in registry here: its own, unless a registry above speaks of the same thing. */
export function currentRow(row: RegistryRow, registries: Registries): RegistryRow {
  for (const { instead } of registries) {
    const other = instead.get(row);
    if (other !== undefined) return other;
  }
  return row;
}

/** The rows of the registries above the built-in one, in the order of their rank, each once. */
export function ownRows(registries: Registries): readonly RegistryRow[] {
  return [...new Set(registries.flatMap(({ rows }) => rows))];
}
