import { NameClass } from '../../data/names/classes';
import { Mark } from '../../data/registry/marks';
import { isOfLanguage } from '../orthography/ofLanguage';
import { Gap } from '../text/fold';
import { type Hit, hasHitAt } from '../text/hits';
import { wordSet } from '../text/vocabulary';
import { indexKnown, type Known, VENERABLE } from './grow';
import { withChamber } from './organisations/chambers';
import { isDesk, mediumOfDesk } from './organisations/desks';
import { PARTICLES, withPartedEnding } from './persons/familyNames';
import { isOfficed } from './persons/otherNames';
import { withNumber } from './persons/regnal';
import { ARENAS } from './places/arenas';
import { isCertain, isCutFromCount, isCutFromDay, isDenied } from './senses/doubts';
import { isCutAtHyphen } from './senses/hyphened';
import { isNone, isOtherwise, SURE_ENOUGH_TO_TAKE_IN } from './senses/noName';
import type { Proposal } from './spans';
import type { Tagged, TaggedName } from './tagger/tag';
import { barFor, isReported, SURE_ENOUGH_TO_ADD } from './taggerBars';
import { isOnlySaid, trimHeads, trimTail, trimTown } from './trim';
import { NISBA } from './words/endings';
import { Trait } from './words/traits';
import type { Words } from './words/words';
import {
  endsWith,
  isBoundary,
  isHyphen,
  isOneOf,
  isPredicate,
  isPunctuation,
  isUnknown,
  isWordText,
} from './words/wordTests';

/** From here on it cuts what a cue took for the rest of a person’s name. */
const SURE_ENOUGH_TO_CUT = 0.9;
/** Beyond this a cue for a person is not cut. */
const SURE_OF_A_PERSON = 0.95;
/** From here on it corrects where a name that a cue shows begins and ends. */
const SURE_ENOUGH_TO_CORRECT = 0.8;
/** Below this a cue is none to hold a person’s name together. */
const DOUBTFUL = 0.7;
/** From here on a cue that ends with a place is not cut to the place. */
const SURE_OF_ITS_END = 0.8;
/** From here on a cue that ends with an organisation is not cut to it. */
const SURE_ORGAN = 0.85;
/** From here on it goes before an entry that the article would have to vouch for: «دانشگاه یورک» names no town. */
const SURE_ENOUGH_FOR_OPEN = 0.7;
/** From here on it joins two entries of the registry to one name («صداوسیمای مرکز لرستان»), and cuts a cue’s. */
const SURE_ENOUGH_TO_JOIN = 0.97;

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
    const built = asBuilding(words, housed);
    // «ترامپ دوم»: whom the registry knows is the same, whichever of his terms is meant.
    const isKnown = overlapped(owner, built).some((index) => proposals[index].via === 'registry');
    const seen = isKnown ? built : withNumber(words, built);
    if (isOnlySaid(words, seen) || isNone(words, seen, hits) || isOtherwise(words, seen, proposals)) continue;
    if (isCutAtHyphen(words, seen, sureNames)) continue;
    const others = overlapped(owner, seen).map((index) => proposals[index]);
    // Two entries of the registry side by side are two names, unless the tagger has hardly a doubt.
    const known = others.filter(({ via }) => via === 'registry').length - openInFullName(words, others, seen);
    if (known > 1 && (seen.confidence < SURE_ENOUGH_TO_JOIN || isBroken(words, seen))) continue;
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
  'زندان',
  'فرودگاه',
  'ورزشگاه',
]);

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

/** Nouns that only say what the organisation behind them is. */
const CLASSIFIERS = wordSet([
  'خبرگزاری',
  'روزنامه',
  'شبکه',
  'شرکت',
  'باشگاه',
  'تیم',
  'سایت',
  'گروه',
  'مجله',
  'هفتهنامه',
  'موسسه',
  'فراکسیون',
  'نهاد',
  'دبیرخانه',
  'کمپانی',
  'اندیشکده',
]);
const DASHES: ReadonlySet<number> = new Set(['-'.charCodeAt(0), '–'.charCodeAt(0), '/'.charCodeAt(0)]);

const DISTRICTS = wordSet(['منطقه', 'ناحیه', 'حوزه']);

/** Whether a line ends within a span: «ذوب‌آهن» and, on the next line of a table of results, «گل‌گهر». */
function isBroken({ text, tokens }: Words, { start, end }: Proposal): boolean {
  for (let token = start + 1; token < end; token += 1)
    if ((text.gaps[tokens.starts[token]] & Gap.line) !== 0) return true;
  return false;
}

/** Whether a dash stands in a name. */
function isJoined({ text, tokens }: Words, { start, end }: Proposal): boolean {
  for (let token = start + 1; token < end; token += 1) if (DASHES.has(text.units[tokens.starts[token]])) return true;
  return false;
}

/** What no name ends before, where a cue sees it go on. */
const JOINTS = wordSet(['با', 'و', 'از', 'به', 'بر', 'برای', 'علیه']);

/** Whether an entry that only the article could settle is a part of a longer name. */
function isOpenWithin({ start, end, via, candidates }: Proposal, seen: Proposal): boolean {
  if (via !== 'registry' || start < seen.start || end > seen.end || end - start === seen.end - seen.start) return false;
  return candidates.length > 0 && candidates.every(({ needs }) => needs !== 0);
}

const GIVEN = NameClass.given | NameClass.weakGiven;

/** «ایمان افشاری»: how many entries that only the article could settle are the given and the family name of one person. */
const openInFullName = (words: Words, others: readonly Proposal[], seen: Proposal): number =>
  seen.type === 'person' && isUnknown(words, seen.end - 1) && (words.classes[seen.start] & GIVEN) !== 0
    ? others.filter((other) => isOpenWithin(other, seen)).length
    : 0;

/** «به گفتهٔ ارتش هوا سرد می‌شود»: an everyday noun behind a name that the registry knows, of which no names are made. */
const goesOnWithNoun = (words: Words, { start, end, type }: Proposal, seen: Proposal): boolean =>
  start === seen.start &&
  seen.end === end + 1 &&
  type === seen.type &&
  words.classes[end] === NameClass.common &&
  isOfLanguage(words, end);

/** Whether a proposal gives way to what the tagger sees in its place. */
function yields(words: Words, proposal: Proposal, seen: Proposal): boolean {
  if (proposal.via === 'registry' && goesOnWithNoun(words, proposal, seen)) return false;
  // «مس جمعه» ends with its day; «محمد تنهایی، مدیرکل …» is who holds the office.
  if (isOpenWithin(proposal, seen) && (!isBoundary(words, seen.end - 1) || isOfficed(words, seen.end))) {
    // «کمیته داوران فدراسیون فوتبال»: an organ of whom the registry knows.
    const organ = proposal.end === seen.end && (words.classes[seen.start] & NameClass.organisation) !== 0;
    return seen.confidence >= (organ || isOfficed(words, seen.end) ? SURE_ENOUGH_TO_ADD : SURE_ENOUGH_FOR_OPEN);
  }
  if (seen.confidence < SURE_ENOUGH_TO_CORRECT) return false;
  if (proposal.start === seen.start && proposal.end === seen.end) return false;
  // «جام رقابت‌های جهانی»: what one wins there is none.
  const cupOnly = proposal.type === 'event' && proposal.end === seen.end && proposal.start === seen.start + 1;
  if (cupOnly && isWordText(words, seen.start, 'جام')) return false;
  // An entry of the registry gives way only to a longer name of which it is a part.
  const within = proposal.start >= seen.start && proposal.end <= seen.end;
  if (proposal.via === 'registry') {
    // «خبرگزاری کیودو»: the registry knows it without the noun.
    const nounOnly = proposal.end === seen.end && proposal.start === seen.start + 1 && proposal.type === seen.type;
    if (nounOnly && isOneOf(words, seen.start, CLASSIFIERS)) return false;
    // «نهاد جهانی دیدبان حقوق بشر», «شرکت هواپیمایی لوفت‌هانزا»: an adjective between them says which kind it is.
    const kind = proposal.end === seen.end && proposal.start === seen.start + 2 && proposal.type === seen.type;
    if (kind && isOneOf(words, seen.start, CLASSIFIERS))
      if (endsWith(words, seen.start + 1, NISBA) || (words.traits[seen.start + 1] & Trait.sport) !== 0) return false;
    return within && seen.confidence >= SURE_ENOUGH_TO_TAKE_IN;
  }
  // «ساحل عاج هم‌گروه شد»: an everyday word that a cue took for a given name.
  const doubtful = proposal.type === 'person' && proposal.via === 'cue' && proposal.confidence < DOUBTFUL;
  if (doubtful && seen.type !== 'person' && seen.start === proposal.start) return true;
  // «گل محمد اچکزی» keeps its first word.
  const shorter = seen.start >= proposal.start && seen.end <= proposal.end;
  if (shorter && proposal.type === 'person' && seen.type === 'person') return false;
  // «دولت انتقالی سوریه»: the place that ends an organisation's name is no name of its own.
  const endsOrgan = proposal.type === 'organisation' && seen.type === 'place' && seen.end === proposal.end;
  if (shorter && endsOrgan && proposal.confidence >= SURE_OF_ITS_END) return false;
  // «قوماندانی امنیه طالبان»: nor is the organisation of which it is an organ.
  const endsSame = proposal.type === 'organisation' && seen.type === 'organisation' && seen.end === proposal.end;
  if (shorter && endsSame && proposal.confidence >= SURE_ORGAN && !isOneOf(words, proposal.start, CLASSIFIERS))
    return false;
  // «جاده بوکان - میاندوآب» is one road, and «منطقه یک تهران» one district.
  const isOne =
    isJoined(words, proposal) || isOneOf(words, proposal.start, DISTRICTS) || isOneOf(words, proposal.end - 1, ARENAS);
  if (shorter && proposal.type === 'place' && seen.type === 'place' && isOne) return false;
  // «ماده ۲۱۲ آیین‌نامه داخلی مجلس»: what a work's title holds is no name of its own.
  if (shorter && proposal.type === 'work') return false;
  // «اتوبان دکتر حسینی»: called after him.
  if (shorter && proposal.type === 'place' && seen.type === 'person' && isOneOf(words, seen.start - 1, VENERABLE))
    return false;
  // «جنگ داخلی تاجیکستان» is no place.
  if (shorter && proposal.type === 'event' && seen.type === 'place') return false;
  // «شورای عالی مقابله با پولشویی» does not end at «مقابله».
  if (shorter && proposal.start === seen.start && isOneOf(words, seen.end, JOINTS)) return false;
  // «جنبش کشاورز-شهروند».
  if (shorter && proposal.start === seen.start && isHyphen(words, seen.end)) return false;
  // «اداره ملی آمار»: nor before another word of which such names are made, if the phrase ends with it.
  const goesOn =
    shorter && seen.type === 'organisation' && proposal.end === seen.end + 1 && isBoundary(words, proposal.end);
  if (goesOn && (words.classes[seen.end] & NameClass.organisationWord) !== 0) return false;
  // What a cue holds together is cut only where there is hardly a doubt.
  return within || seen.confidence >= SURE_ENOUGH_TO_JOIN;
}

function toProposal({ tokens, text }: Words, { first, end, type, confidence }: TaggedName): Proposal {
  const start = tokens.starts[first];
  let endUnit = tokens.ends[end - 1];
  // An ending behind a half-space on the last word is no part of the name: «دموکرات‌ها», «بانک‌شان»; but «علی‌اصغر آهنی‌ها».
  const whole = type === 'person' && end > first + 1;
  for (let unit = endUnit - 1; unit > tokens.starts[end - 1]; unit -= 1) {
    if ((text.gaps[unit] & Gap.half) === 0) continue;
    const ending = String.fromCharCode(...text.units.subarray(unit, endUnit));
    // «شرکت آب منطقه‌ای»: an adjective.
    const adjective = ending === 'ای' && type === 'organisation' && end > first + 1;
    // «رامین غنچه‌ای»: so end family names, too.
    const family = whole && (ending === 'ها' || ending === 'ای');
    if (ENDINGS.has(ending) && !family && !adjective) endUnit = unit;
    break;
  }
  return { start: first, end, startUnit: start, endUnit, type, candidates: [], via: 'model', confidence };
}

const ENDINGS: ReadonlySet<string> = new Set(['ها', 'های', 'هایی', 'ای', 'اش', 'ام', 'ات', 'مان', 'تان', 'شان', 'اند']);
