import { NameClass } from '../../data/names/classes';
import { Mark } from '../../data/registry/marks';
import { isOfLanguage } from '../orthography/ofLanguage';
import { Gap } from '../text/fold';
import { type Hit, hasHitAt } from '../text/hits';
import { wordSet } from '../text/vocabulary';
import { indexKnown, type Known } from './grow';
import { withChamber } from './organisations/chambers';
import { isDesk, mediumOfDesk } from './organisations/desks';
import { LISTED } from './organisations/listedOrganisations';
import { objectWithin } from './organisations/objects';
import { withoutHolder } from './organisations/officeHolders';
import { isCutAtPurpose } from './organisations/purposes';
import { PARTICLES, withPartedEnding } from './persons/familyNames';
import { withNumber } from './persons/regnal';
import { isCertain, isCutFromCount, isCutFromDay, isDenied } from './senses/doubts';
import { isCutAtHyphen } from './senses/hyphened';
import { isNone, isOtherwise } from './senses/noName';
import type { Proposal } from './spans';
import type { Tagged, TaggedName } from './tagger/tag';
import { barFor, isReported, SURE_ENOUGH_TO_JOIN, SURE_OF_ITS_END } from './taggerBars';
import { isOnlySaid, trimHeads, trimTail, trimTown } from './trim';
import type { Words } from './words/words';
import { classesAt, isOneOf, isPredicate, isPunctuation, isUnknown } from './words/wordTests';
import { openWithin, yields } from './yielding';

/** From here on it cuts what a cue took for the rest of a person’s name. */
const SURE_ENOUGH_TO_CUT = 0.9;
/** Beyond this a cue for a person is not cut. */
const SURE_OF_A_PERSON = 0.95;

/**
 * Puts what the tagger sees beside what the registry and the cues say. The registry's own entries stand; between a cue and the
 * tagger the surer decides; a name that only the tagger sees is added where it is sure. Sorted by place, nothing overlaps.
 */
export function withTagged(
  words: Words,
  proposed: readonly Proposal[],
  { names, outside }: Tagged,
  hits: readonly Hit[] = [],
): readonly Proposal[] {
  const proposals = proposed.filter(
    (proposal, index) =>
      !isCutFromDay(words, proposal) &&
      !isCutFromCount(words, proposal) &&
      (!isDenied(words, proposal, outside) || isCertain(words, proposal, proposed[index - 1], proposed[index + 1])),
  );
  const owner = new Int32Array(words.count).fill(-1);
  for (let index = 0; index < proposals.length; index += 1)
    owner.fill(index, proposals[index].start, proposals[index].end);
  let sure: Known | undefined;
  const sureNames = (): Known => {
    sure ??= indexKnown(proposed.filter(({ via, candidates }) => via === 'registry' && candidates[0]?.needs === 0));
    return sure;
  };
  const dropped = new Set<Proposal>();
  const added: Proposal[] = [];
  const agreed = new Map<Proposal, number>();
  for (const name of names) {
    if (name.confidence < barFor(words, name)) continue;
    const trimmed = withPartedEnding(words, trimTail(words, trimHeads(words, toProposal(words, name))));
    const housed = houseOf(words, withChamber(words, trimTown(words, trimmed, proposed)), sureNames);
    const built = asBuilding(words, withoutHolder(words, housed, sureNames));
    // «ترامپ دوم»: whom the registry knows is the same, whichever of his terms is meant.
    const isKnown = overlapped(owner, built).some((index) => proposals[index].via === 'registry');
    const seen = isKnown ? built : withNumber(words, withThird(words, built, owner));
    if (isOnlySaid(words, seen) || isNone(words, seen, hits) || isOtherwise(words, seen, proposals)) continue;
    if (isCutAtHyphen(words, seen, sureNames) || isCutAtPurpose(words, seen) || isCutFromDay(words, seen)) continue;
    const others = overlapped(owner, seen).map((index) => proposals[index]);
    // Two entries of the registry side by side are two names, unless the tagger has hardly a doubt.
    const known = others.filter(isOneThing).length - openWithin(words, others, seen);
    if (known > 1 && (seen.confidence < SURE_ENOUGH_TO_JOIN || isBroken(words, seen))) continue;
    if (objectWithin(words, seen, others) > 0) continue;
    // «شهر چانچئون کره‌جنوبی»: the town, and its country.
    const inCountry = others.length === 2 && others.every(({ type }) => type === 'place') && seen.type === 'place';
    if (inCountry && (words.classes[seen.start - 1] & NameClass.outsidePlace) !== 0) continue;
    const same = others.find((other) => isSame(other, seen));
    if (same !== undefined) agreed.set(same, seen.confidence);
    if (
      others.some(
        (other) =>
          isSite(other, seen) &&
          (seen.start > other.start + 1 || isOneOf(words, other.start, KEEPING) || !isEntry(hits, seen)),
      )
    )
      continue;
    if (others.some((other) => !yields(words, other, seen) && !isCut(words, other, seen, outside))) continue;
    for (const other of others) dropped.add(other);
    added.push(seen);
  }
  const kept = keepWith(words, agreed, dropped, proposals);
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** «بیمارستان ولیعصر», which the tagger takes for an institution, is where it stands. */
function asBuilding(words: Words, seen: Proposal): Proposal {
  const building = seen.type === 'organisation' && isOneOf(words, seen.start, BUILDINGS) && seen.end > seen.start + 1;
  return building ? { ...seen, type: 'place' } : seen;
}

const BUILDINGS = wordSet([
  'بیمارستان',
  'درمانگاه',
  'کلینیک',
  'داروخانه',
  'شفاخانه',
  'نیروگاه',
  'پالایشگاه',
  'زندان',
  'فرودگاه',
  'ورزشگاه',
]);

/** «موریس موتا پائز سرمربی …»: a third word that the language has not, before the office. */
function withThird(words: Words, seen: Proposal, owner: Int32Array): Proposal {
  const { type, start, end } = seen;
  if (type !== 'person' || end !== start + 2 || end >= words.count || owner[end] >= 0) return seen;
  if (!isUnknown(words, end) || isOfLanguage(words, end) || !isOffice(words, end + 1)) return seen;
  return { ...seen, end: end + 1, endUnit: words.tokens.ends[end] };
}

const isOffice = (words: Words, token: number): boolean => (classesAt(words, token) & NameClass.role) !== 0;

/** An entry of the registry, or one of those whom a list names: «بانک‌های صنعت و معدن و سپه». */
const isOneThing = ({ via, type, confidence }: Proposal): boolean =>
  via === 'registry' || (type === 'organisation' && via === 'cue' && confidence >= LISTED);

/** «گروه ورزش باشگاه خبرنگاران جوان»: a desk stays outside of its house's name. */
function houseOf(words: Words, seen: Proposal, known: () => Known): Proposal {
  if (seen.type !== 'organisation' || !isDesk(words, seen.start)) return seen;
  const medium = mediumOfDesk(words, seen.start, known());
  // «به گزارش گروه اجتماعی خراسان‌تایم»: a medium that nobody knows.
  const last = seen.end - 1;
  const unknown = isReported(words, seen) && isUnknown(words, last) && last === seen.start + 2;
  const start = medium === 0 && unknown ? last : medium;
  return start > 0 && start < seen.end ? { ...seen, start, startUnit: words.tokens.starts[start] } : seen;
}

/** The proposals that stand, each with how sure the tagger is of it where it sees the same. */
function keepWith(
  words: Words,
  agreed: ReadonlyMap<Proposal, number>,
  dropped: ReadonlySet<Proposal>,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    if (dropped.has(proposal)) continue;
    const sure = agreed.get(proposal);
    kept.push(sure === undefined || isUnlikelyFamily(words, proposal) ? proposal : { ...proposal, seen: sure });
  }
  return kept;
}

/** «بسیار ظریف», «ظریف است», but «ظریف رفت», «با ظریف»: an everyday word that is a family name, too, where it may be itself; and a given name alone. */
function isUnlikelyFamily(words: Words, { start, type, candidates }: Proposal): boolean {
  if (type !== 'person' || candidates.length === 0) return false;
  if (candidates.some(({ needs }) => (needs & Mark.commonWord) === 0)) return false;
  if ((words.classes[start] & NameClass.given) !== 0 || isPredicate(words, start)) return true;
  return start > 0 && !isPunctuation(words, start - 1) && !isOneOf(words, start - 1, BEFORE_PEOPLE);
}
const BEFORE_PEOPLE = wordSet(['با', 'از', 'به', 'برای', 'که', 'توسط', 'بین', 'میان']);

/** Which proposals hold the tokens of a span, by their numbers: none lies within another. */
function overlapped(owner: Int32Array, { start, end }: Proposal): readonly number[] {
  const found: number[] = [];
  for (let token = start; token < end; token += 1)
    if (owner[token] >= 0 && owner[token] !== found.at(-1)) found.push(owner[token]);
  return found;
}

const isSame = (a: Proposal, b: Proposal): boolean => a.start === b.start && a.end === b.end && a.type === b.type;

/**
 * «ایستگاه مزینو», «گلزار شهدای شهرضا»: where a cue is sure, the noun belongs to the name that the tagger sees behind it, unless
 * that is a town's right behind the noun.
 */
const isSite = (cue: Proposal, seen: Proposal): boolean =>
  cue.via === 'cue' &&
  cue.type === 'place' &&
  seen.type === 'place' &&
  cue.start < seen.start &&
  cue.end === seen.end &&
  cue.confidence >= SURE_OF_ITS_END;

/** What stands in a town and is called after it, and never is the town: «ایستگاه ماهدشت». */
const KEEPING = wordSet(['ایستگاه', 'نیروگاه', 'پالایشگاه', 'فرودگاه', 'زندان', 'پادگان', 'پایگاه', 'سد', 'بیمارستان']);

/** Whether the registry has a name in just these words. */
const isEntry = (hits: readonly Hit[], { startUnit, endUnit }: Proposal): boolean =>
  hasHitAt(hits, startUnit, ({ lexicon, end }) => lexicon === 'entity' && end === endUnit);

/** «فاطمه نیومده»: a cue went on beyond a person’s name, and the tagger is sure that it ends before. */
function isCut(words: Words, cue: Proposal, seen: Proposal, outside: Float32Array): boolean {
  if (cue.via !== 'cue' || cue.type !== 'person' || seen.type !== 'person') return false;
  // «گابریل دا سیلوا»: no name ends with «da».
  if (isOneOf(words, seen.end - 1, PARTICLES)) return false;
  // «محمد اله داد»: a cue that knows where it ends.
  if (cue.confidence > SURE_OF_A_PERSON || cue.start !== seen.start || seen.end >= cue.end) return false;
  for (let token = seen.end; token < cue.end; token += 1) if (outside[token] < SURE_ENOUGH_TO_CUT) return false;
  return true;
}

/** Whether a line ends within a span: «ذوب‌آهن» and, on the next line of a table of results, «گل‌گهر». */
function isBroken({ text, tokens }: Words, { start, end }: Proposal): boolean {
  for (let token = start + 1; token < end; token += 1)
    if ((text.gaps[tokens.starts[token]] & Gap.line) !== 0) return true;
  return false;
}

function toProposal({ tokens, text }: Words, { first, end, type, confidence }: TaggedName): Proposal {
  const start = tokens.starts[first];
  let endUnit = tokens.ends[end - 1];
  // An ending behind a half-space on the last word is no part of the name: «دموکرات‌ها», «بانک‌شان»; but «علی‌اصغر آهنی‌ها».
  const whole = type === 'person' && end > first + 1;
  for (let unit = endUnit - 1; unit > tokens.starts[end - 1]; unit -= 1) {
    if ((text.gaps[unit] & Gap.half) === 0) continue;
    const ending = String.fromCharCode(...text.units.subarray(unit, endUnit));
    // «شرکت آب منطقه‌ای»: an adjective; «شورای بین‌المللی موزه‌ها»: whose it is.
    const inner = (ending === 'ای' || ending === 'ها') && type === 'organisation' && end > first + 1;
    // «رامین غنچه‌ای»: so end family names, too.
    const family = whole && (ending === 'ها' || ending === 'ای');
    if (ENDINGS.has(ending) && !family && !inner) endUnit = unit;
    break;
  }
  return { start: first, end, startUnit: start, endUnit, type, candidates: [], via: 'model', confidence };
}

const ENDINGS: ReadonlySet<string> = new Set(['ها', 'های', 'هایی', 'ای', 'اش', 'ام', 'ات', 'مان', 'تان', 'شان', 'اند']);
