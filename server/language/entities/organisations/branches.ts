import { NameClass } from '../../../data/names/classes';
import { Mark } from '../../../data/registry/marks';
import { greater, type Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { classesAt, isWordText } from '../words/wordTests';
import { growOrganisation } from './growOrganisation';

/** Subtypes whose branches are named by their town: «پلیس راهور تهران». */
const BRANCHED: ReadonlySet<string> = new Set([
  'police',
  'government',
  'federation',
  'university',
  'party',
  'ngo',
  'court',
  'ministry',
  'foundation',
  'bank',
  'club',
]);
const TOWNS: ReadonlySet<string> = new Set(['city', 'capital', 'province']);

/**
 * «گمرک لطف‌آباد», «قوه قضائیه جمهوری اسلامی»: an organ of the state that the article would have to be about, before the town
 * whose branch it is or before the state itself.
 */
export function branchIn(words: Words, token: number, known: Known, open: Known): Proposal | undefined {
  const entry = open.get(token);
  if (entry?.type !== 'organisation' || !entry.candidates.some(({ needs }) => needs === Mark.home)) return undefined;
  const place = known.get(entry.end);
  if (place?.type !== 'place' || place.candidates.length === 0) return undefined;
  if (entry.endUnit !== words.tokens.ends[entry.end - 1]) return undefined;
  const { subtype, country } = registryEntry(place.candidates[0].row);
  if (TOWNS.has(subtype)) return entry;
  const own = entry.candidates.filter(({ row }) => registryEntry(row).country === country);
  return subtype === 'country' && own.length === 1
    ? { ...entry, candidates: [{ row: own[0].row, needs: 0 }] }
    : undefined;
}

/** «پلیس راهور تهران», «سازمان مدیریت بحران ترکیه»: a known name, and whose it is. */
export function branchOf(words: Words, entry: Proposal, known: Known): Proposal | undefined {
  // «دانشگاه آزاد واحد علوم و تحقیقات».
  if (isWordText(words, entry.end, 'واحد')) {
    const grown = growOrganisation(words, entry.end + 1, known, 'strong');
    if (grown !== undefined)
      return { ...entry, end: grown.end, endUnit: grown.endUnit, candidates: [], via: 'cue', confidence: 0.85 };
  }
  const place = known.get(entry.end);
  // «شورای حکام بانک مرکزی اروپا»: an alias before whom it belongs to is not the entry that it names elsewhere.
  const owner = place?.type === 'organisation' && entry.asPreferred !== true && place.startUnit === entry.endUnit;
  if (owner && (classesAt(words, entry.start) & NameClass.organisation) !== 0 && entry.end > entry.start + 1)
    return { ...entry, end: place.end, endUnit: place.endUnit, candidates: [], via: 'cue', confidence: 0.88 };
  if (
    place?.type !== 'place' ||
    entry.endUnit !== place.startUnit ||
    entry.candidates.length === 0 ||
    place.candidates.length === 0
  )
    return undefined;
  const organisation = registryEntry(entry.candidates[0].row);
  const where = registryEntry(place.candidates[0].row);
  const [end, endUnit] = greater(words, place);
  const whole: Proposal = { ...entry, end, endUnit, via: 'cue', confidence: 0.85 };
  if (BRANCHED.has(organisation.subtype) && TOWNS.has(where.subtype)) return { ...whole, candidates: [] };
  if (where.subtype !== 'country' || organisation.country === '') return undefined;
  const opens = NameClass.organisation | NameClass.weakOrganisation;
  if ((classesAt(words, entry.start) & opens) === 0 || isWordText(words, place.end, 'را')) return undefined;
  // «وزارت خارجه آمریکا ایران را …» has its country.
  for (let token = entry.start; token < entry.end; token += 1) if (known.get(token)?.type === 'place') return undefined;
  return where.country === organisation.country ? { ...whole, via: entry.via } : { ...whole, candidates: [] };
}
