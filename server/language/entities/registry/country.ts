import type { Proposal } from '../spans';
import { registryEntry } from './registry';

/** Whether a name is a country's, by the entry of the registry that fits it best. */
export const isCountry = ({ type, candidates }: Pick<Proposal, 'type' | 'candidates'>): boolean =>
  type === 'place' && candidates.length > 0 && registryEntry(candidates[0].row).subtype === 'country';
