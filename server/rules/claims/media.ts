import type { Analysis } from '../../language/analyse';
import type { Claim } from '../../language/claims/types';
import { sitesOf } from '../../language/entities/registry/sites';
import type { RegistryRow } from '../../language/entities/types';
import { entitiesByChain } from '../indexes';

/** A medium that is cited, and where it publishes, its home first. */
export interface CitedMedium {
  readonly row: RegistryRow;
  readonly sites: readonly string[];
}

/** The medium that a claim cites, where it is known where that publishes. */
export function mediumOf(analysis: Analysis, { kind, source }: Claim): CitedMedium | undefined {
  if (kind !== 'media' || source?.entityChain === undefined) return undefined;
  const row = entitiesByChain(analysis)
    .get(source.entityChain)
    ?.find(({ start, end }) => start < source.end && end > source.start)?.row;
  const sites = row === undefined ? [] : sitesOf(row);
  return row === undefined || sites.length === 0 ? undefined : { row, sites };
}
