import { registryEntry } from '../registry/registry';
import { joins } from '../senses/classNouns';
import type { Candidate, Proposal } from '../spans';
import type { Words } from '../words/words';

const TOWN = 'city';
const PROVINCE = 'province';
/** Surer than any name is without a class noun before it: «رود هیرمند». */
const SAID = 0.9;
const CONFIDENCE = 0.88;

/** «زابل، هیرمند و زهک»: what is a river, a lake or a province abroad by itself, but a town too, is a town in a list of its country's. */
export function amongTowns(words: Words, names: readonly Proposal[]): readonly Proposal[] {
  const listed = [...names];
  // Each town speaks for the next, to the end of the list and back to its beginning.
  for (let at = 1; at < listed.length; at += 1) listed[at] = besideTown(words, listed[at], listed[at - 1]);
  for (let at = listed.length - 2; at >= 0; at -= 1) listed[at] = besideTown(words, listed[at], listed[at + 1]);
  return listed;
}

function besideTown(words: Words, name: Proposal, other: Proposal): Proposal {
  if (name.type !== 'place' || name.confidence > SAID || other.candidates[0].needs !== 0) return name;
  const [first, second] = name.start < other.start ? [name, other] : [other, name];
  if (second.start !== first.end + 1 || !joins(words, first.end)) return name;
  const { type, subtype, country } = registryEntry(other.candidates[0].row);
  if (type !== 'place' || subtype !== TOWN) return name;
  const isOfCountry = ({ row }: Candidate, kind: string): boolean => {
    const entry = registryEntry(row);
    return entry.type === 'place' && entry.subtype === kind && entry.country === country;
  };
  const best = name.candidates[0];
  if (isOfCountry(best, TOWN) || isOfCountry(best, PROVINCE)) return name;
  const towns = name.candidates.filter((candidate) => isOfCountry(candidate, TOWN));
  if (towns.length !== 1) return name;
  return { ...name, candidates: [{ row: towns[0].row, needs: 0 }], confidence: CONFIDENCE };
}
