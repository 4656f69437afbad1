import { Mark } from '../../../data/registry/marks';
import { COMMA } from '../../text/marks';
import { joins } from '../senses/classNouns';
import type { Candidate, Proposal } from '../spans';
import type { Words } from '../words/words';
import { isMark } from '../words/wordTests';
import { type RegistryEntry, registryEntry } from './registry';

const TOWN = 'city';
const PROVINCE = 'province';
const REGION = 'region';
const COUNTRY = 'country';
/** Surer than any name is without a class noun before it: «رود هیرمند». */
const SAID = 0.9;
const CONFIDENCE = 0.88;

/**
 * «زابل، هیرمند و زهک»: what is a river, a lake or a province abroad by itself, but a town too, is a town in a list of its country's;
 * «گوگل و آمازون»: and what several share is of the kind of what stands beside it.
 */
export function amongPeers(words: Words, names: readonly Proposal[]): readonly Proposal[] {
  const listed = [...names];
  // Each name speaks for the next, to the end of the list and back to its beginning.
  for (let at = 1; at < listed.length; at += 1) listed[at] = besidePeer(words, listed[at], listed[at - 1]);
  for (let at = listed.length - 2; at >= 0; at -= 1) listed[at] = besidePeer(words, listed[at], listed[at + 1]);
  return listed;
}

function besidePeer(words: Words, name: Proposal, other: Proposal): Proposal {
  if (name.confidence > SAID || other.candidates[0].needs !== 0) return name;
  const [first, second] = name.start < other.start ? [name, other] : [other, name];
  if (second.start !== first.end + 1 || !joins(words, first.end)) return name;
  const entry = registryEntry(other.candidates[0].row);
  if (name.candidates.length > 1 && (name.candidates[0].needs & Mark.shared) !== 0) return besideKind(name, entry);
  if (name.type !== 'place') return name;
  return (isMark(words, first.end, COMMA) ? besideProvince(name, entry) : undefined) ?? besideTown(name, entry);
}

/** Of several that share a name the one of a kind, unless they are people, of whom each trade has many. */
function besideKind(name: Proposal, { type, subtype }: RegistryEntry): Proposal {
  if (type === 'person') return name;
  const alike = name.candidates.filter(({ row }) => {
    const entry = registryEntry(row);
    return entry.type === type && entry.subtype === subtype;
  });
  if (alike.length !== 1) return name;
  const candidate = { ...alike[0], needs: alike[0].needs & ~Mark.shared };
  return { ...name, type, candidates: [candidate], confidence: CONFIDENCE };
}

/** «گیلان، آذربایجان و کردستان»: a part of the country in a list of its provinces and towns, and no country that is called so. */
function besideProvince(name: Proposal, { subtype, country }: RegistryEntry): Proposal | undefined {
  if (subtype !== PROVINCE && subtype !== TOWN) return undefined;
  if (registryEntry(name.candidates[0].row).subtype !== COUNTRY) return undefined;
  const regions = name.candidates.filter(({ row }) => {
    const entry = registryEntry(row);
    return entry.subtype === REGION && entry.country === country;
  });
  if (regions.length !== 1) return undefined;
  return { ...name, candidates: [{ row: regions[0].row, needs: 0 }], confidence: CONFIDENCE };
}

function besideTown(name: Proposal, { type, subtype, country }: RegistryEntry): Proposal {
  const isOfCountry = ({ row }: Candidate, kind: string): boolean => {
    const entry = registryEntry(row);
    return entry.type === 'place' && entry.subtype === kind && entry.country === country;
  };
  if (type !== 'place' || subtype !== TOWN) return name;
  const best = name.candidates[0];
  if (isOfCountry(best, TOWN) || isOfCountry(best, PROVINCE)) return name;
  const towns = name.candidates.filter((candidate) => isOfCountry(candidate, TOWN));
  if (towns.length !== 1) return name;
  return { ...name, candidates: [{ row: towns[0].row, needs: 0 }], confidence: CONFIDENCE };
}
