import { NameClass } from '../../../data/names/classes';
import { Mark } from '../../../data/registry/marks';
import { isAdjective, isOfLanguage } from '../../orthography/ofLanguage';
import { CLOSING_QUOTE, COMMA, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { followsCompanyNoun } from '../organisations/companies';
import { reachesRole } from '../roles';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import type { Words } from '../words/words';
import {
  classesAt,
  endAt,
  isBoundary,
  isHyphen,
  isMark,
  isOneOf,
  isPredicate,
  isPunctuation,
  isUnknown,
  isWord,
  mayName,
} from '../words/wordTests';
import { isCredited, namesMakerBehind } from '../works/titleCues';
import { isEverydayFamily, isPlainWord } from './everydayFamilies';
import { growFamily, isBoundaryOrRole, isPersianFamily, SECOND_PARTS, startsWithArticle } from './familyNames';
import { isHyphenedKorean } from './foreignPersons';
import { toProposal } from './givenNames';
import { byGivenName } from './personsByGiven';
import { isDescribedLady, isTitledEveryday, TITLED } from './titledEveryday';

/** After these a name stands: «به گفته حسین ظفری». */
const SAYING = wordSet(contextWords('before-leader'));
/** Titles that are trades and everyday words too. */
const TRADES = wordSet(['استاد', 'بانو', 'قاضی', 'سرباز', 'شهید', 'سناتور', 'حاجی', 'کربلایی', 'مرحوم', 'امیر']);
/** Titles in a row before one name. */
const MOST_TITLES = 5;

/** «قاضی «شعبانی»»: a name between marks right behind the title. */
export function quotedHolder(words: Words, open: number): Proposal | undefined {
  if (!isMark(words, open, OPENING_QUOTE) || open === 0) return undefined;
  // «به کارگردانی «پما تسدن»»: or behind what somebody makes, where there are two words.
  const maker = namesMakerBehind(words, open);
  if (!maker && (words.classes[open - 1] & NameClass.honorific) === 0) return undefined;
  let close = open + 1;
  while (close <= open + 3 && mayName(words, close)) close += 1;
  return close > open + (maker ? 2 : 1) && isMark(words, close, CLOSING_QUOTE)
    ? toProposal(words, open + 1, close, 0.94)
    : undefined;
}

/** «آقای ویلیامز», «سرهنگ جلیل موقوفه‌ای»: a title, then words that are no others. */
export function byTitle(words: Words, token: number, known: Known, open: Known): Proposal | undefined {
  const classes = classesAt(words, token);
  const next = endAt(words, token);
  if ((classes & NameClass.honorific) === 0) return undefined;
  let start = next;
  // «سردار سرتیپ پاسدار …»: titles in a row.
  for (let titles = 0; titles < MOST_TITLES; titles += 1) {
    const title = classesAt(words, start);
    if ((title & NameClass.honorific) === 0) break;
    start = endAt(words, start);
  }
  if (isHyphenedKorean(words, start)) return toProposal(words, start, start + 4, 0.9);
  if (known.get(start)?.type === 'person') return undefined;
  // «حجت‌الاسلام تقی روحانی امام جمعه …»: a family name that is an office too, before what its bearer is.
  const called = open.get(start + 1);
  const borne = called?.type === 'person' && called.end === start + 2;
  // «حجت‌الاسلام مسعود مداح وکیل شاکیان»: or a trade before it.
  if (isGiven(words, start) && (borne || isTradeOnly(words, start + 1)))
    if ((words.classes[start + 1] & NameClass.role) !== 0 && (classesAt(words, start + 2) & NameClass.role) !== 0)
      return toProposal(words, start, start + 2, 0.88);
  const given = byGivenName(words, start, known);
  if (given !== undefined) return { ...given, confidence: Math.min(0.95, given.confidence + 0.05) };
  // «قاضی بابایی»: after a title a word that is somebody's family name is one, whoever is meant.
  // «قاضی بار دیگر آمد»: when, though a family is called so.
  if (isDescribedLady(words, start)) return undefined;
  const family = isBoundary(words, start) ? undefined : open.get(start);
  if (family?.type === 'person' && family.candidates.some(({ needs }) => (needs & Mark.family) !== 0)) {
    const end = Math.max(family.end, growFamily(words, family.end - 1, family.end + 2, known));
    if (isBoundaryOrRole(words, end)) return toProposal(words, start, end, 0.84);
  }
  // «حجت‌الاسلام خاموشی، رئیس …»: any word between the title and the office.
  if (
    !known.has(start) &&
    isEverydayFamily(words, token, start) &&
    (classesAt(words, start + 2) & NameClass.role) !== 0
  )
    return toProposal(words, start, start + 1, 0.82);
  // «سرهنگ آزاد با بیان اینکه …».
  if (!known.has(start) && isTitledEveryday(words, token, start)) return toProposal(words, start, start + 1, TITLED);
  if (isNamedBeforeOffice(words, token, start, known)) return toProposal(words, start, start + 1, 0.86);
  if (!mayName(words, start) || (known.has(start) && known.get(start)?.type !== 'person')) return undefined;
  // «سرهنگ تازه‌کار», «آقای مسن»: how he is.
  if (isAdjective(words, start) || isPredicate(words, start)) return undefined;
  let end = start + 1;
  if (isOneOf(words, end, SECOND_PARTS)) end += 1;
  else if (
    isUnknown(words, end) &&
    !known.has(end) &&
    (isBoundaryOrRole(words, end + 1) || isPersianFamily(words, end))
  )
    end += 1;
  // «مولوی محمدشعیب رسالت، …»: a word of which names of organisations are made, up to the comma.
  else if (isUnknown(words, start) && mayName(words, end) && !known.has(end) && isMark(words, end + 1, COMMA)) end += 1;
  const closed = isBoundaryOrRole(words, end);
  const single = end === start + 1;
  if (single && (words.classes[start] & (NameClass.organisationWord | NameClass.given)) !== 0 && !closed)
    return undefined;
  if (single && (words.classes[start] & NameClass.organisationWord) !== 0) return undefined;
  // «استاد آخرالزمان», «قاضی کشیک»: such titles are trades too.
  if (single && isOneOf(words, token, TRADES) && !isPersianFamily(words, start)) return undefined;
  return toProposal(words, start, end, closed ? 0.8 : 0.66);
}

/** Whether a trade stands here that is no office over anything: «مداح», «طبیب». */
const isTradeOnly = (words: Words, token: number): boolean => isOneOf(words, token, FAMILY_TRADES);
const FAMILY_TRADES = wordSet(contextWords('family-trade'));

/** What engineers and doctors are of, and nobody is called: «مهندس کشاورزی». */
const FIELDS = wordSet(contextWords('field'));

/** «مهندس صفایی شهردار خارگ»: whatever word that ends as family names do, between the title and the office. */
const isNamedBeforeOffice = (words: Words, token: number, start: number, known: Known): boolean =>
  isWord(words, start) &&
  !known.has(start) &&
  (words.classes[start] & ~(NameClass.common | NameClass.organisationWord)) === 0 &&
  words.traits[start] === 0 &&
  isPersianFamily(words, start) &&
  !isOneOf(words, start, FIELDS) &&
  !isOneOf(words, token, TRADES) &&
  (classesAt(words, start + 1) & (NameClass.role | NameClass.honorific)) === NameClass.role;

const isGiven = (words: Words, token: number): boolean =>
  token < words.count && (words.classes[token] & (NameClass.given | NameClass.weakGiven)) !== 0;

/** A run of words that are no others: [start, end), at most four; empty where there is none. */
function unknownRun(words: Words, start: number, known: Known): number {
  let end = start;
  while (end < start + 4 && mayName(words, end) && !known.has(end)) {
    if ((words.classes[end] & NameClass.organisationWord) !== 0) break;
    end += isHyphen(words, end + 1) && isUnknown(words, end + 2) ? 3 : 1;
  }
  return end;
}

/** Offices that are nothing without what they are over. */
const HEADING = wordSet(['مدیر', 'مدیرعامل', 'مدیرکل', 'رییس', 'مسیول', 'سرپرست', 'فرمانده', 'متولی', 'صاحب', 'مالک']);

/** Behind these stands who leads. */
export const LEADING = wordSet(['رهبری', 'فرماندهی', 'ریاست', 'سرپرستی', 'مدیریت']);

const NO_LEADER =
  NameClass.role |
  NameClass.honorific |
  NameClass.organisation |
  NameClass.weakOrganisation |
  NameClass.organisationWord |
  NameClass.place |
  NameClass.outsidePlace |
  NameClass.outsideMedium;

/** «به رهبری ثابت العطوی»: whatever word stands before one that begins with the Arabic article and closes the phrase. */
export const byLeading = (words: Words, token: number, known: Known): Proposal | undefined =>
  isOneOf(words, token - 1, LEADING) &&
  (words.classes[token] & NO_LEADER) === 0 &&
  (words.classes[token] & (NameClass.common | NameClass.weakGiven)) !== 0 &&
  isUnknown(words, token + 1) &&
  startsWithArticle(words, token + 1) &&
  !known.has(token + 1) &&
  isBoundaryOrRole(words, token + 2)
    ? toProposal(words, token, token + 2, 0.96)
    : undefined;

/** «وانگ شین‌یو، وزیر …», «به گفته ونسان فورنیه»: foreign names, by what stands beside them. */
export function byOffice(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isUnknown(words, token) || known.has(token) || followsCompanyNoun(words, token)) return undefined;
  // «مدیر آتلیهٔ آرنیکا»: what one heads.
  if (isOneOf(words, token - 1, HEADING)) return undefined;
  const end = unknownRun(words, token, known);
  const length = end - token;
  // «زاهی حواس، سرپرست گروه …»: any word behind one that the language has not, between the sentence's beginning and the office.
  const opens = token === 0 || (isPunctuation(words, token - 1) && !isMark(words, token - 1, COMMA));
  if (length === 1 && opens && !isOfLanguage(words, token) && isPlainWord(words, end) && !isAdjective(words, end))
    if (isMark(words, end + 1, COMMA) && (classesAt(words, end + 2) & NameClass.role) !== 0)
      return toProposal(words, token, end + 1, 0.84);
  if (length < 2 || length > 6 || mayName(words, end)) return undefined;
  const reached = reachesRole(words, token, known);
  const said = isOneOf(words, token - 1, SAYING) || (isCredited(words, token) && !isOfLanguage(words, token));
  // «صلاحیت نمدی سامبو نامزد …»: what of them is spoken of, before the office right behind.
  const owned =
    token > 0 && words.classes[token - 1] === NameClass.common && (classesAt(words, end) & NameClass.role) !== 0;
  if (!reached && !said && !owned && token > 0 && !isBoundary(words, token - 1)) return undefined;
  // «سیاری میکونین» رئیس …: between marks, and the office right behind them.
  if (isMark(words, token - 1, OPENING_QUOTE) && isMark(words, end, CLOSING_QUOTE)) {
    const behind = isMark(words, end + 1, COMMA) ? end + 2 : end + 1;
    return (classesAt(words, behind) & NameClass.role) !== 0 ? toProposal(words, token, end, 0.94) : undefined;
  }
  const comma = isPunctuation(words, end) && words.text.units[words.tokens.starts[end]] === COMMA;
  const role = (classesAt(words, comma ? end + 1 : end) & NameClass.role) !== 0;
  if (role) return toProposal(words, token, end, 0.82);
  // «فرماندار ایلینوی، جی‌بی پریتزکر، …», «وزیر خارجه لتونی بایبا براژه گفت».
  if (reached && isBoundary(words, end)) return toProposal(words, token, end, comma ? 0.8 : 0.72);
  if (said && isBoundary(words, end)) return toProposal(words, token, end, 0.75);
  return undefined;
}
