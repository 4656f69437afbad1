import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { CLOSING_QUOTE, COMMA, OPENING_QUOTE } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Grown, Known } from '../grow';
import { growOrganisation } from '../organisations/growOrganisation';
import { isCountry } from '../registry/country';
import { registryEntry } from '../registry/registry';
import { joins, subtypesAt as subtypesOf } from '../senses/classNouns';
import type { Candidate, Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { NISBA } from '../words/endings';
import { pluralEnd, pluralsOf } from '../words/plurals';
import type { Words } from '../words/words';
import {
  classesAt,
  completesVerb,
  endAt,
  endsWith,
  isBoundary,
  isCopula,
  isCounted,
  isMark,
  isOneOf,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { arena } from './arenas';
import { bareOpening } from './bare';
import { BAZAAR, bazaar } from './bazaars';
import { commonName } from './commonNames';
import { isEpithet } from './described';
import { growPlace, isPartOfStreet, isSomeOldOne } from './growPlace';
import { calledAfterMartyrs, MARTYR_LISTS } from './martyrsListed';
import { NUMBERED_PARTS, numberedPart } from './metro';
import { numberedEnd } from './numbered';
import { isObstacle } from './obstacles';
import { OLD_HOUSES, oldHouses } from './oldHouses';
import { calledAfter } from './pilgrims';
import { attributesEnd } from './placeOpening';
import { GOVERNING, governedPlaces } from './placesGoverned';
import { listed, series } from './placesListed';
import { ROADS } from './roads';
import { SETTLEMENTS, settlement } from './settlements';
import { HAMLETS, hamlet } from './villages';

const PARTS = wordSet(['علیا', 'سفلی', 'سفلا', 'وسطی']);
const TO = wordSet(['به', 'تا']);
/** Buildings that are institutions too. */
const INSTITUTIONS = wordSet([
  'موزه',
  'کتابخانه',
  'پارک',
  'نیروگاه',
  'پالایشگاه',
  'بیمارستان',
  'پژوهشگاه',
  'مجتمع',
  'پادگان',
  'تالار',
]);
const NAMED_AFTER_PLACES = wordSet([
  'هتل',
  'ایستگاه',
  'مترو',
  'مسجد',
  'پاسگاه',
  'کافه',
  'رستوران',
  'سینما',
  'زیرگذر',
  'فرودگاه',
]);
/** «شهرهای توکات و آماسیا»: a list follows. */
const PLURALS = pluralsOf([...contextWords('listing')]);
/** Rarer buildings that open the names of places. */
const SITES = wordSet(['مصلی', 'مصلای', 'پتروپالایشگاه']);
/** The longest name in quotation marks, in tokens. */
const LONGEST_QUOTED = 5;
/** «پل»: Paul too. */
const BRIDGE = 'پل';

/** All words with which a rule below begins that is not told by the word's class: a new rule adds its own. */
const OPENING = anyOf(
  HAMLETS,
  SITES,
  wordSet(['مرکز', 'قطعه', 'در', BAZAAR]),
  GOVERNING,
  SETTLEMENTS,
  PLURALS.opening,
  MARTYR_LISTS,
  NUMBERED_PARTS,
  OLD_HOUSES.opening,
);

function opensPlace(words: Words, token: number, known: Known): boolean {
  if (((words.classes[token] | words.phraseClasses[token]) & (NameClass.place | NameClass.outsidePlace)) !== 0)
    return true;
  return known.has(token) || isOneOf(words, token, OPENING);
}

/** Places by their class noun («سد لار», «روستای کندلوس», «خیابان ولیعصر») or by their neighbours in a list. */
export function findPlaces(words: Words, known: Known, open: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let token = 0; token < words.count; token += 1) {
    if (!opensPlace(words, token, known)) continue;
    const classes = classesAt(words, token);
    const next = endAt(words, token);
    const centre = isWordText(words, token, 'مرکز') && isWordText(words, next, 'فضایی');
    const headed = (classes & NameClass.place) !== 0 || centre || isOneOf(words, token, SITES);
    if (headed && known.get(token)?.type !== 'place') {
      const proposal = byHead(words, token, next, known);
      if (proposal !== undefined) proposals.push(proposal);
    }
    proposals.push(...governedPlaces(words, token, known));
    // «این ولایت کمپاین را …»: one that was spoken of.
    if (isOneOf(words, token, SETTLEMENTS) && !isOneOf(words, token - 1, POINTING)) {
      const from = isEpithet(words, token + 1) && isUnknown(words, token + 2) ? token + 2 : token + 1;
      const proposal = settlement(words, from, known, open);
      if (proposal !== undefined) proposals.push(proposal);
    }
    proposals.push(...calledAfterMartyrs(words, token, known), ...oldHouses(words, token, known));
    const plural = pluralEnd(words, token, PLURALS);
    if (plural > 0) {
      const found = series(words, plural, known);
      // «شهرهای کویری»: an adjective, as nothing follows.
      // «رودهای حوضه، …»: a noun.
      const single = found.length === 1 && joins(words, found[0].end) && !isOfLanguage(words, plural);
      if (found.length > 1 || known.has(plural) || single) proposals.push(...found);
    }
    const entry = known.get(token);
    if (entry?.type === 'place') {
      proposals.push(...listed(words, token, known));
      // «طارم سفلی»: a town or a district, and which part of it.
      if (isOneOf(words, entry.end, PARTS)) proposals.push(byCue(words, 'place', token, entry.end + 1, 0.97));
    }
    // «خیابان کارگر شمالی», of whichever town.
    const street = headed ? open.get(token) : undefined;
    if (street?.type === 'place' && isPartOfStreet(words, token, street.end))
      proposals.push(byCue(words, 'place', token, street.end + 1, 0.97));
    // «قطعه نام‌آوران بهشت زهرا».
    const grave = isWordText(words, token, 'قطعه') ? known.get(token + 2) : undefined;
    if (grave?.type === 'place' && isWordText(words, token + 2, 'بهشت') && !isBoundary(words, token + 1))
      proposals.push(byCue(words, 'place', token, grave.end, 0.97));
    const other =
      bareOpening(words, token, known) ??
      numberedPart(words, token, known) ??
      arena(words, token, known) ??
      hamlet(words, token) ??
      quotedPlace(words, token, attributesEnd(words, next), classes) ??
      calledAfter(words, token) ??
      bazaar(words, token, known, open);
    if (other !== undefined) proposals.push(other);
  }
  return proposals;
}

/** «سالن «باهنر»», «شهرستان «تگاب»»: what stands in quotation marks right after the class noun. */
function quotedPlace(words: Words, token: number, next: number, classes: number): Proposal | undefined {
  // «شهید مدافع حرم «…»»: who fought for it.
  if (isOneOf(words, token - 1, DEFENDERS)) return undefined;
  if ((classes & (NameClass.place | NameClass.outsidePlace)) === 0 || !isMark(words, next, OPENING_QUOTE))
    return undefined;
  // «منطقه «پرواز ممنوع»»: what merely classifies stands before everyday words too.
  if ((classes & NameClass.place) === 0 && !mayName(words, next + 1)) return undefined;
  let close = next + 1;
  while (close < next + LONGEST_QUOTED && isWord(words, close) && !isWordText(words, close, 'و')) close += 1;
  if (close === next + 1 || isVerb(words, close - 1) || !isMark(words, close, CLOSING_QUOTE)) return undefined;
  // «بند «ث»»: which one.
  if (close === next + 2 && words.tokens.ends[next + 1] - words.tokens.starts[next + 1] === 1) return undefined;
  // «کار آن شهر «دلالی» است».
  if (isCopula(words, close + 1) || isWordText(words, close + 1, 'شد')) return undefined;
  return byCue(words, 'place', next + 1, close, 0.9);
}

function byHead(words: Words, token: number, from: number, known: Known): Proposal | undefined {
  // «از سد استقلال گذشت».
  if (isObstacle(words, token)) return undefined;
  // «مدافعان حرم»: who fought for it.
  if (isOneOf(words, token - 1, DEFENDERS)) return undefined;
  // «سینمای ایران», «سینمایی خبرگزاری …»: the art, and of it; a cinema's name follows without an ezafe.
  if (isWordText(words, token, 'سینمای') || isWordText(words, token, 'سینمایی')) return undefined;
  // «گروه تئاتر پاژواک»: who plays, not where; «تئاتر خیابانی»: the art.
  if (isWordText(words, token, 'تیاتر') && (isWordText(words, token - 1, 'گروه') || endsWith(words, from, NISBA)))
    return undefined;
  // «پل توماس اندرسون».
  if (isWordText(words, token, BRIDGE) && (words.classes[from] & NameClass.given) !== 0 && mayName(words, from + 1))
    return undefined;
  // «پل مرقص، وزیر …».
  if (isWordText(words, token, BRIDGE) && isMark(words, from + 1, COMMA))
    if ((classesAt(words, from + 2) & NameClass.role) !== 0) return undefined;
  if (isSomeOldOne(words, from, known)) return undefined;
  // «محمدطاهر وادی پاسور …»: a family name behind a given one.
  if (
    token > 0 &&
    !known.has(from) &&
    (words.classes[token - 1] & NameClass.given) !== 0 &&
    isBoundary(words, token - 2)
  )
    return undefined;
  const named =
    gate(words, token, from) ??
    growPlace(words, from, known) ??
    commonName(words, token, from, known) ??
    namedAfterPlace(words, token, from, known) ??
    institution(words, token, from, known);
  if (named === undefined) return undefined;
  const grown = numberedEnd(words, token, named);
  if (grown.end === from + 1 && !known.has(from) && isOfLanguage(words, from) && completesVerb(words, from))
    return undefined;
  // «جاده دامغان به سمنان»: both ends of a road, and no name.
  if (isOneOf(words, token, ROADS) && isOneOf(words, grown.end, TO) && known.get(grown.end + 1)?.type === 'place')
    return undefined;
  const inner = known.get(from);
  // «جاده بانه»: whichever goes there, but «جاده بانه – سقز».
  if (isWordText(words, token, 'جاده') && inner?.end === grown.end && isOneTown(inner)) return undefined;
  // «بیابان استرالیا», «جنگل برزیل»: somewhere in it.
  if (isOneOf(words, token, LANDSCAPES) && inner?.end === grown.end && isCountry(inner)) return undefined;
  // «اردوگاه سفیدسنگ», «پایانه مهران», «سرک ارگو»: the town is named, where the registry knows it.
  if (isOneOf(words, token, OUTSIDE_TOWNS) && inner?.type === 'place' && inner.end === grown.end) return undefined;
  // «این خیابان باریک», «سه رود پنجاب».
  const counted = isCounted(words, token) && (inner === undefined || !isOneOf(words, token - 1, POINTING));
  if (counted) return undefined;
  const candidates: readonly Candidate[] =
    inner !== undefined && inner.endUnit === grown.endUnit
      ? inner.candidates
          .filter(({ row }) => isBySubtype(words, token, registryEntry(row).subtype))
          .map(({ row }) => ({ row, needs: 0 }))
      : [];
  const start = isWordText(words, token, CROSSING) ? from : token;
  if (start === from && inner?.end === grown.end) return undefined;
  const proposal = byCue(words, 'place', start, grown.end, grown.confidence, grown.endUnit);
  return candidates.length > 0 ? { ...proposal, candidates, via: 'registry' } : proposal;
}

const isOneTown = ({ type, candidates }: Proposal): boolean => type === 'place' && candidates.length === 1;

/** Subtypes whose registry name may go without its class noun. */
const BUILT: ReadonlySet<string> = new Set(['facility', 'landmark']);

/** Whether a class noun and a name of the registry are one: «رود کارون», but «بیمارستان سبلان» is no mountain. */
const isBySubtype = (words: Words, noun: number, subtype: string): boolean =>
  BUILT.has(subtype) || subtypesOf(words, noun)?.includes(subtype) === true;

/** What every country has somewhere. */
const LANDSCAPES = wordSet(['بیابان', 'صحرا', 'صحرای', 'کویر', 'جنگل', 'ساحل', 'کوه', 'رود', 'رودخانه', 'دشت', 'مرتع']);

/** What stands outside of the name of the town in which it is. */
export const OUTSIDE_TOWNS = wordSet(['اردوگاه', 'پایانه', 'کمپ', 'سرک']);
/** What only classifies whatever it is called after. */
const CROSSING = 'گذرگاه';
/** «این سد لتیان»: one is pointed at, and named. */
const POINTING = wordSet(['این', 'آن', 'همین', 'همان']);
const DEFENDERS = wordSet(['مدافع', 'مدافعان', 'مدافعین']);
/** «هتل قلعه طبس», «ایستگاه میدان شهدا»: buildings that bear the whole name of a place beside them. */
function namedAfterPlace(words: Words, token: number, from: number, known: Known): Grown | undefined {
  if (!isOneOf(words, token, NAMED_AFTER_PLACES) && !isOneOf(words, from - 1, NAMED_AFTER_PLACES)) return undefined;
  if ((classesAt(words, from) & NameClass.place) === 0) return undefined;
  const next = endAt(words, from);
  return growPlace(words, next, known) ?? commonName(words, from, next, known);
}

/** «ایستگاه دروازه دولت», «میدان دروازه قرآن»: called after a gate of the town. */
const gate = (words: Words, token: number, from: number): Grown | undefined =>
  isOneOf(words, token, AT_GATES) &&
  isWordText(words, from, 'دروازه') &&
  isWord(words, from + 1) &&
  !isVerb(words, from + 1)
    ? { end: from + 2, endUnit: words.tokens.ends[from + 1], confidence: 0.97 }
    : undefined;
const AT_GATES = wordSet(['ایستگاه', 'میدان', 'محله', 'خیابان', 'پایانه']);

/** «موزهٔ هنرهای معاصر تهران»: an institution, whose name grows as an organisation's does. */
function institution(words: Words, token: number, from: number, known: Known): Grown | undefined {
  if (!isOneOf(words, token, INSTITUTIONS)) return undefined;
  const grown = growOrganisation(words, from, known, 'strong');
  if (grown?.named !== true) return undefined;
  // «بیمارستان رازی و بیمارستان فردوس» are two.
  for (let at = from; at < grown.end; at += 1)
    if (isWordText(words, at, 'و') && (classesAt(words, at + 1) & NameClass.place) !== 0) return undefined;
  return { ...grown, confidence: 0.8 };
}
