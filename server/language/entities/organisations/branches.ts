import { NameClass } from '../../../data/names/classes';
import { Mark } from '../../../data/registry/marks';
import { wordSet } from '../../text/vocabulary';
import { type Grown, greater, type Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { classesAt, isOneOf, isWordText } from '../words/wordTests';
import { CORPS } from './armies';
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
  const station = stationOf(words, entry, known);
  if (station !== undefined) return station;
  const district = districtOf(words, entry, known);
  if (district !== undefined) return district;
  const place = known.get(entry.end);
  const whole = ofOwner(words, entry, known);
  if (whole !== undefined) return whole;
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
  const local: Proposal = { ...entry, end, endUnit, via: 'cue', confidence: 0.85 };
  // «سپاه کربلا», of Mazandaran, but «سپاه تهران را …».
  const corps = entry.end === entry.start + 1 && isWordText(words, entry.start, CORPS);
  const branched = BRANCHED.has(organisation.subtype) || (corps && !isWordText(words, place.end, 'را'));
  if (branched && TOWNS.has(where.subtype)) return { ...local, candidates: [] };
  if (where.subtype !== 'country' || organisation.country === '') return undefined;
  if ((classesAt(words, entry.start) & OPENS) === 0 || isWordText(words, place.end, 'را')) return undefined;
  // «وزارت خارجه آمریکا ایران را …» has its country.
  for (let token = entry.start; token < entry.end; token += 1) if (known.get(token)?.type === 'place') return undefined;
  return where.country === organisation.country ? { ...local, via: entry.via } : { ...local, candidates: [] };
}

/** «پلیس فتا استان گیلان», «کمیته امداد شهرستان ملایر»: a body of the state in a province or a county. */
function districtOf(words: Words, entry: Proposal, known: Known): Proposal | undefined {
  if (!isOneOf(words, entry.end, DISTRICTS) || entry.candidates.length === 0) return undefined;
  const { subtype, country } = registryEntry(entry.candidates[0].row);
  if (!BRANCHED.has(subtype) || OF_STATES.has(subtype) || (country !== '' && country !== 'IR')) return undefined;
  const place = known.get(entry.end) ?? known.get(entry.end + 1);
  if (place?.type !== 'place' || place.candidates.length === 0 || isWordText(words, place.end, 'را')) return undefined;
  if (!TOWNS.has(registryEntry(place.candidates[0].row).subtype)) return undefined;
  return { ...entry, end: place.end, endUnit: place.endUnit, candidates: [], via: 'cue', confidence: 0.88 };
}
const DISTRICTS = wordSet(['استان', 'شهرستان']);
/** Of which provinces have none of their own. */
const OF_STATES: ReadonlySet<string> = new Set(['ministry', 'party', 'club', 'bank']);

/** «صداوسیمای مرکز کرمان»: a broadcaster's house in a province. */
function stationOf(words: Words, entry: Proposal, known: Known): Proposal | undefined {
  const place = isWordText(words, entry.end, 'مرکز') ? known.get(entry.end + 1) : undefined;
  if (place?.type !== 'place' || entry.candidates.length === 0) return undefined;
  if (registryEntry(entry.candidates[0].row).subtype !== 'broadcaster') return undefined;
  return { ...entry, end: place.end, endUnit: place.endUnit, candidates: [], via: 'cue', confidence: 0.9 };
}

const OPENS = NameClass.organisation | NameClass.weakOrganisation;

/**
 * «شورای حکام بانک مرکزی اروپا»: whom an organisation belongs to that is not the entry its alias names elsewhere; «مرکز مدیریت
 * بیماری‌های واگیر وزارت بهداشت» is the entry still. But «دیوان محاسبات وزارت نفت را …» asks another.
 */
function ofOwner(words: Words, entry: Proposal, known: Known): Proposal | undefined {
  if ((classesAt(words, entry.start) & OPENS) === 0 || entry.end === entry.start + 1) return undefined;
  if (entry.endUnit !== words.tokens.ends[entry.end - 1]) return undefined;
  const isAlias = entry.asPreferred !== true;
  const owner = ownerAt(words, entry.end, known, isAlias);
  if (owner === undefined || isWordText(words, owner.end, 'را')) return undefined;
  const { end, endUnit } = owner;
  return { ...entry, end, endUnit, candidates: isAlias ? [] : entry.candidates, via: 'cue', confidence: 0.88 };
}

/** Whom an organisation may belong to: one that the registry knows, where it is called by an alias, or any ministry. */
function ownerAt(words: Words, at: number, known: Known, isAlias: boolean): Grown | undefined {
  const next = known.get(at);
  if (next !== undefined) return isAlias && next.type === 'organisation' ? next : undefined;
  return isWordText(words, at, MINISTRY) ? growOrganisation(words, at, known, 'strong') : undefined;
}
const MINISTRY = 'وزارت';
