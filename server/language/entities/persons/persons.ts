import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA, OPENING_QUOTE } from '../../text/marks';
import { anyOf } from '../../text/vocabulary';
import type { Known } from '../grow';
import { isCountry } from '../registry/country';
import { namesThing } from '../senses/bearers';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { classesAt, isBoundary, isMark, isNumber, isOneOf, isUnknown, isVerb, isWordText } from '../words/wordTests';
import { apposedPair } from './apposedPair';
import { betweenCommas, followsKin } from './betweenCommas';
import { isPlainWord } from './everydayFamilies';
import {
  endsAsFamily,
  isObject,
  isPartedFamily,
  isPersianFamily,
  SURE_SECOND_PARTS,
  startsWithArticle,
} from './familyNames';
import {
  byChineseFamily,
  byForeignFamily,
  byKoreanFamily,
  byParticle,
  isHyphenedKorean,
  SYLLABIC,
} from './foreignPersons';
import { byStyle, givenEnd, isPiousApart, PIOUS_ENDS, toProposal } from './givenNames';
import { byApposition, byKinship } from './givenNamesAlone';
import { byInitials, INITIALS, isLetter, withInitial } from './initials';
import { byNation, byOpponent, quotedOpponent } from './opponents';
import { byGivenName, SAYYID } from './personsByGiven';
import { byLeading, byOffice, byTitle, LEADING, quotedHolder } from './personsByOffice';
import { listedPersons } from './personsListed';
import { byNumber } from './regnal';
import { bySaying } from './sayers';
import { titledList } from './titledLists';

/** People whom the registry does not know: by a given name, by a title, by the office beside the name. */
export function findPersons(words: Words, known: Known, open: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  let covered = 0;
  for (let token = 0; token < words.count; token += 1) {
    // «تخت جمشید برفی شد»: a part of a name that the registry knows opens no other.
    if (token < covered) continue;
    covered = longEnd(known.get(token));
    proposals.push(...titledList(words, token, known), ...apposedPair(words, token, known));
    const opponent = isMark(words, token, OPENING_QUOTE)
      ? (quotedOpponent(words, token, known) ?? quotedHolder(words, token))
      : undefined;
    if (opponent !== undefined) {
      proposals.push(opponent);
      token = opponent.end;
      continue;
    }
    const chinese = byChineseFamily(words, token);
    if (chinese !== undefined) {
      proposals.push(chinese);
      token = chinese.end - 1;
      continue;
    }
    const entry = known.get(token);
    if (entry !== undefined && entry.type === 'person') {
      const kin = relative(words, token, entry.end, known);
      if (kin !== undefined) proposals.push(kin);
      const other = kin ?? namesake(words, token, entry.end, known) ?? namedLikeFamily(words, token, entry.end, known);
      if (other !== undefined && other !== kin) proposals.push(other);
      token = (other ?? entry).end - 1;
      continue;
    }
    // «موشک قاسم بصیر», «قطار جعفر اکسپرس».
    if (!opensPerson(words, token) || namesThing(words, token, 'person', false)) continue;
    if (isWordText(words, token - 1, 'قطار')) continue;
    const proposal =
      byInitials(words, token, known) ??
      withInitial(words, token) ??
      byKoreanFamily(words, token, known) ??
      byNumber(words, token) ??
      byStyle(words, token) ??
      byHouse(words, token, known) ??
      byParticle(words, token, known) ??
      byLeading(words, token, known) ??
      byGivenName(words, token, known) ??
      betweenCommas(words, token, known) ??
      byKinship(words, token, known) ??
      byApposition(words, token, known) ??
      byTitle(words, token, known, open) ??
      byOffice(words, token, known) ??
      byOpponent(words, token, known) ??
      byNation(words, token, known) ??
      bySaying(words, token, known, open) ??
      byForeignFamily(words, token, known);
    if (proposal === undefined) continue;
    const whole = withTown(words, proposal, known);
    proposals.push(whole);
    token = Math.max(token, whole.end - 1);
  }
  return [...proposals, ...listedPersons(words, proposals, known)];
}

/** «علیرضا مدرس زواره، امام جمعه …»: the town from which the family came, before the comma and the office. */
function withTown(words: Words, proposal: Proposal, known: Known): Proposal {
  const { start, end } = proposal;
  const town = known.get(end);
  if (end < start + 2 || town?.type !== 'place' || town.end !== end + 1 || !isMark(words, end + 1, COMMA))
    return proposal;
  if (isCountry(town) || (classesAt(words, end + 2) & NameClass.role) === 0) return proposal;
  return {
    ...proposal,
    end: end + 1,
    endUnit: words.tokens.ends[end],
    confidence: Math.max(proposal.confidence, 0.93),
  };
}

/** Where a place of several words ends that the registry knows; 0 for whatever else. */
const longEnd = (entry: Proposal | undefined): number =>
  entry?.type === 'place' && entry.end > entry.start + 1 ? entry.end : 0;

const OPENING = NameClass.given | NameClass.weakGiven | NameClass.honorific;
const OPENING_WORDS = anyOf(SAYYID, INITIALS);

/** Whether a token may open a name, by whatever of the rules below: an unknown word, a given name, a title, «سید», a letter. */
function opensPerson(words: Words, token: number): boolean {
  const opens =
    isUnknown(words, token) ||
    ((words.classes[token] | words.phraseClasses[token]) & OPENING) !== 0 ||
    isOneOf(words, token, OPENING_WORDS) ||
    isLetter(words, token) ||
    isOneOf(words, token, SYLLABIC) ||
    isHyphenedKorean(words, token) ||
    // «دختری به نام آبان».
    isWordText(words, token - 1, 'نام') ||
    isOneOf(words, token - 1, LEADING) ||
    followsKin(words, token) ||
    isPiousApart(words, token);
  // «آیت الله خمینی», «صرفه جویی مشترکان»: the rest of a word written apart opens nothing.
  return opens && !isOneOf(words, token, PIOUS_ENDS) && (words.traits[token] & Trait.rest) === 0;
}

/** «دیلک امام‌اوغلو»: an unknown word right before somebody's family name is the given name of another. */
function relative(words: Words, token: number, end: number, known: Known): Proposal | undefined {
  const given = token - 1;
  if (end !== token + 1 || !isUnknown(words, given) || known.has(given) || !isUnknown(words, token)) return undefined;
  // «اقامتگاه پوتین»: a noun, and whose it is.
  if (isOfLanguage(words, given)) return undefined;
  return given === 0 || isBoundary(words, given - 1) ? toProposal(words, given, end, 0.8) : undefined;
}

/** «کی‌روش استنلی پیوست»: a word that the language has not, behind somebody's family name, is the family name of another. */
function namedLikeFamily(words: Words, token: number, end: number, known: Known): Proposal | undefined {
  const mayFollow = isUnknown(words, end) || (words.classes[end] & NameClass.given) !== 0;
  if (end !== token + 1 || !isUnknown(words, token) || !mayFollow || known.has(end)) return undefined;
  if (isOfLanguage(words, token) || isOfLanguage(words, end) || (words.traits[end] & Trait.inflected) !== 0)
    return undefined;
  // «کی‌روش تمریناتش را …»: what he does something with.
  const closes = isBoundary(words, end + 1) || isVerb(words, end + 2);
  if (!closes || isWordText(words, end + 1, 'را')) return undefined;
  return token === 0 || isBoundary(words, token - 1) ? toProposal(words, token, end + 1, 0.8) : undefined;
}

const GIVEN = NameClass.given | NameClass.weakGiven;
const HOUSE = 'آل';

/** «حمدان آل مکتوم», but «خاندان آل مکتوم»: a word that the language has not, and of which house he is. */
const byHouse = (words: Words, token: number, known: Known): Proposal | undefined =>
  isWordText(words, token + 1, HOUSE) && isUnknown(words, token + 2) && !known.has(token) && !isOfLanguage(words, token)
    ? toProposal(words, token, token + 3, 0.9)
    : undefined;

/** «رضا خندان مهابادی», «نصرالله حدادی»: what goes on after a known name is another's. */
function namesake(words: Words, token: number, end: number, known: Known): Proposal | undefined {
  // «ماریو وارگاس یوسا زادهٔ ۲۸ مارس …»: when he was born.
  const isBorn = isWordText(words, end, 'زاده') && isNumber(words, end + 1);
  if (isOneOf(words, end, SURE_SECOND_PARTS) && !isBorn) return toProposal(words, token, end + 1, 0.85);
  // «محمد بن زاید الهاجری», «سلمان بن حمد آل جابر»: the family is another's than that of whom the registry calls so.
  if (isUnknown(words, end) && !known.has(end) && startsWithArticle(words, end))
    return toProposal(words, token, end + 1, 0.85);
  if (isWordText(words, end, HOUSE) && isUnknown(words, end + 1)) return toProposal(words, token, end + 2, 0.85);
  // «محمد علی ملا زاده», «یوسف پاک آیین»: given names that are somebody's whole name.
  if (givenEnd(words, end - 1, GIVEN) === end && isPartedFamily(words, end)) {
    const whole = byGivenName(words, token, known);
    if (whole !== undefined && whole.end > end + 1) return whole;
  }
  if (
    end > token + 1 &&
    isUnknown(words, end) &&
    !known.has(end) &&
    isPersianFamily(words, end) &&
    isBoundary(words, end + 1) &&
    !isObject(words, end)
  )
    return toProposal(words, token, end + 1, 0.8);
  // «…، محمد باقری معتمد، فرزاد …»: in a list of people, up to the comma.
  if (end > token + 1 && joins(words, token - 1) && joins(words, end + 1) && !known.has(end))
    if ((isUnknown(words, end) || isPlainWord(words, end)) && (words.classes[end + 2] & NameClass.given) !== 0)
      return toProposal(words, token, end + 1, 0.84);
  // «رودریگو پاز پریرا، سناتور …»: any word up to the comma and the office.
  const officed = isMark(words, end + 1, COMMA) && (classesAt(words, end + 2) & NameClass.role) !== 0;
  if (end > token + 1 && isUnknown(words, end) && !known.has(end) && officed)
    return toProposal(words, token, end + 1, 0.84);
  // «خیام میرزازاده»: nobody who is called by one name bears a family's behind it.
  if (end === token + 1 && isUnknown(words, end) && !known.has(end) && endsAsFamily(words, end))
    return toProposal(words, token, end + 1, 0.85);
  if (end !== token + 1 || (words.classes[token] & NameClass.given) === 0) return undefined;
  if (known.has(end) && known.get(end)?.type !== 'person') return undefined;
  return isUnknown(words, end) && isPersianFamily(words, end) ? byGivenName(words, token, known) : undefined;
}
