import { NameClass } from '../../data/names/classes';
import { Mark } from '../../data/registry/marks';
import { isNominal } from '../orthography/nominal';
import { anyOf, whetherWord, wordSet } from '../text/vocabulary';
import { isSport, joins } from './around';
import { compoundFamily, FIRST_PARTS, LAST_PARTS } from './compoundFamilies';
import {
  familyScore,
  growFamily,
  isBoundaryOrRole,
  isDutch,
  isHalfVerb,
  isHyphen,
  isPersianFamily,
  PARTICLES,
  SECOND_PARTS,
  SURE_SECOND_PARTS,
} from './familyNames';
import { byForeignFamily, byKoreanFamily, isHyphenedKorean, KOREAN } from './foreignPersons';
import { givenEnd, isPiousApart, LONGEST, PIOUS_ENDS, toProposal } from './givenNames';
import { byApposition, byKinship } from './givenNamesAlone';
import type { Known } from './grow';
import { byInitials, INITIALS, isLetter, withInitial } from './initials';
import { byOpponent, isNil, quotedOpponent } from './opponents';
import { listedPersons } from './personsListed';
import { registryEntry } from './registry';
import { reachesRole } from './roles';
import { bySaying } from './sayers';
import type { Proposal } from './spans';
import { titledList } from './titledLists';
import { Trait } from './traits';
import { namesVessel } from './vessels';
import type { Words } from './words';
import {
  classesAt,
  endAt,
  isBoundary,
  isCounted,
  isMark,
  isOneOf,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from './wordTests';

const SAYYID = wordSet(['سید', 'سیده']);
/** Titles and bynames that stand between a given name and a family name. */
const INNER = wordSet([
  'حاج',
  'حاجی',
  'خان',
  'اقا',
  'آقا',
  'آغا',
  'بیگ',
  'میرزا',
  'ملا',
  'شیخ',
  'شاه',
  'الله',
  'اله',
  'الدین',
  'الزمان',
]);
/** After these a name stands: «به گفته حسین ظفری». */
const SAYING = wordSet([
  'گفته',
  'قول',
  'نوشته',
  'نظر',
  'باور',
  'روایت',
  'فرماندهی',
  'رهبری',
  'ریاست',
  'سرپرستی',
  'کارگردانی',
  'نویسندگی',
  'مدیریت',
]);
/** Titles that are trades and everyday words too. */
const TRADES = wordSet(['استاد', 'بانو', 'قاضی', 'سرباز', 'شهید', 'سناتور', 'حاجی', 'کربلایی', 'مرحوم', 'امیر']);
const GOAL = 'گل';
const TIM = 'تیم';
const EMMA = 'اما';
const LIVES = wordSet(['مفید', 'کوتاه', 'طولانی', 'متوسط']);
const REGNAL = wordSet(
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم'.split(' '),
);
/** Titles in a row before one name. */
const MOST_TITLES = 5;
const COMMA = '،'.charCodeAt(0);

/** People whom the registry does not know: by a given name, by a title, by the office beside the name. */
export function findPersons(words: Words, known: Known, open: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let token = 0; token < words.count; token += 1) {
    proposals.push(...titledList(words, token, known));
    const opponent = quotedOpponent(words, token, known) ?? quotedHolder(words, token);
    if (opponent !== undefined) {
      proposals.push(opponent);
      token = opponent.end;
      continue;
    }
    const entry = known.get(token);
    if (entry !== undefined && entry.type === 'person') {
      const kin = relative(words, token, entry.end, known);
      if (kin !== undefined) proposals.push(kin);
      const other = kin ?? namesake(words, token, entry.end, known);
      if (other !== undefined && other !== kin) proposals.push(other);
      token = (other ?? entry).end - 1;
      continue;
    }
    // «موشک قاسم بصیر».
    if (!opensPerson(words, token) || namesVessel(words, token, 'person', false)) continue;
    const proposal =
      byInitials(words, token, known) ??
      withInitial(words, token) ??
      byKoreanFamily(words, token, known) ??
      byGivenName(words, token, known) ??
      byKinship(words, token, known) ??
      byApposition(words, token, known) ??
      byTitle(words, token, known, open) ??
      byOffice(words, token, known) ??
      byOpponent(words, token, known) ??
      bySaying(words, token, known, open) ??
      byForeignFamily(words, token, known);
    if (proposal === undefined) continue;
    proposals.push(proposal);
    token = Math.max(token, proposal.end - 1);
  }
  return [...proposals, ...listedPersons(words, proposals, known)];
}

/** Whether a word is a noun or an adjective, as orthography knows them. */
const isOfLanguage = whetherWord(isNominal);

/** «قاضی «شعبانی»»: a name between marks right behind the title. */
function quotedHolder(words: Words, open: number): Proposal | undefined {
  if (!isMark(words, open, OPEN) || open === 0 || (words.classes[open - 1] & NameClass.honorific) === 0)
    return undefined;
  let close = open + 1;
  while (close <= open + 3 && mayName(words, close)) close += 1;
  return close > open + 1 && isMark(words, close, CLOSE) ? toProposal(words, open + 1, close, 0.94) : undefined;
}

const OPENING = NameClass.given | NameClass.weakGiven | NameClass.honorific;
const OPENING_WORDS = anyOf(SAYYID, INITIALS);

/** Whether a token may open a name, by whatever of the rules below: an unknown word, a given name, a title, «سید», a letter. */
function opensPerson(words: Words, token: number): boolean {
  const opens =
    isUnknown(words, token) ||
    ((words.classes[token] | words.phraseClasses[token]) & OPENING) !== 0 ||
    isOneOf(words, token, OPENING_WORDS) ||
    isLetter(words, token) ||
    isOneOf(words, token, KOREAN) ||
    isHyphenedKorean(words, token) ||
    // «دختری به نام آبان».
    isWordText(words, token - 1, 'نام') ||
    isPiousApart(words, token);
  // «آیت الله خمینی»: the rest of a word written apart opens nothing.
  return opens && !isOneOf(words, token, PIOUS_ENDS);
}

/** «دیلک امام‌اوغلو»: an unknown word right before somebody's family name is the given name of another. */
function relative(words: Words, token: number, end: number, known: Known): Proposal | undefined {
  const given = token - 1;
  if (end !== token + 1 || !isUnknown(words, given) || known.has(given) || !isUnknown(words, token)) return undefined;
  // «اقامتگاه پوتین»: a noun, and whose it is.
  if (isOfLanguage(words, given)) return undefined;
  return given === 0 || isBoundary(words, given - 1) ? toProposal(words, given, end, 0.8) : undefined;
}

/** «رضا خندان مهابادی», «نصرالله حدادی»: what goes on after a known name is another's. */
function namesake(words: Words, token: number, end: number, known: Known): Proposal | undefined {
  if (isOneOf(words, end, SURE_SECOND_PARTS)) return toProposal(words, token, end + 1, 0.85);
  if (
    end > token + 1 &&
    isUnknown(words, end) &&
    !known.has(end) &&
    isPersianFamily(words, end) &&
    isBoundary(words, end + 1)
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
  if (end !== token + 1 || (words.classes[token] & NameClass.given) === 0) return undefined;
  if (known.has(end) && known.get(end)?.type !== 'person') return undefined;
  return isUnknown(words, end) && isPersianFamily(words, end) ? byGivenName(words, token, known) : undefined;
}

/** «رضا کیانیان», «سید محمدرضا موالی‌زاده», «علی اکبر مرتضایی», «حبیب الله حسینی». */
function byGivenName(words: Words, token: number, known: Known): Proposal | undefined {
  const first = isOneOf(words, token, SAYYID) && isWord(words, token + 1) ? token + 1 : token;
  // «سید عباس عراقچی»: whom the registry knows without it.
  const whole = first > token ? known.get(first) : undefined;
  if (whole?.type === 'person' && whole.end > first + 1 && isBoundaryOrRole(words, whole.end))
    return { ...whole, start: token, startUnit: words.tokens.starts[token] };
  // «دو گل محمد محبی».
  if (isWordText(words, first, GOAL) && (isCounted(words, first) || isSport(words, first))) return undefined;
  // «این تیم قزوینی»: a team of a town, and nobody of that name.
  if (
    isWordText(words, first, TIM) &&
    (isCounted(words, first) || known.get(first + 1)?.type === 'person' || isSport(words, first))
  )
    return undefined;
  // «در ترکیه جان باختند، اما اردوغان برنده شد»: but he.
  if (
    isWordText(words, first, EMMA) &&
    (known.get(first + 1)?.type === 'person' || (words.classes[first + 1] & NameClass.given) !== 0)
  )
    return undefined;
  if (isLifetime(words, first) || isNil(words, first)) return undefined;
  let at = givenEnd(words, first, NameClass.given | NameClass.weakGiven);
  if (at === 0) return undefined;
  let weak = givenEnd(words, first, NameClass.given) === 0;
  const limit = first + LONGEST;
  for (;;) {
    const next = givenEnd(words, at, NameClass.given);
    // «پیام غلامحسین …»: the everyday word stands before the name.
    if (weak && first === token && next > 0 && familyScore(words, next) > 0) return undefined;
    if (isDutch(words, at) && isWord(words, at + 2) && !isBoundary(words, at + 2)) {
      at += 2;
      break;
    }
    if (isHyphen(words, at) && at + 1 < limit && mayName(words, at + 1)) {
      at += 2;
      continue;
    }
    // «خورخه «توتو» کیروگا»: what friends call somebody, between the given and the family name.
    if (isNickname(words, at)) {
      at += 3;
      break;
    }
    if (next > 0 && next < limit && familyScore(words, next) > 0) {
      weak = false;
      at = next;
    } else if (at < limit && isOneOf(words, at, INNER)) at += 1;
    else if (at + 1 < limit && isOneOf(words, at, PARTICLES) && mayName(words, at + 1)) at += 1;
    else break;
  }
  // «ابوالحسن صبا شاگردی کرد»: the last given name is the family's.
  if (at > first + 1 && isHalfVerb(words, at) && mayName(words, at - 1)) at -= 1;
  // «مهرداد دوم»: a king or a pope.
  if (!weak && isOneOf(words, at, REGNAL) && !isVerb(words, at + 1)) return toProposal(words, token, at + 1, 0.85);
  if (isEverydayFamily(words, token, at)) return toProposal(words, token, at + 1, 0.82);
  // «…، حسین باهوش اظهار داشت»: whatever word stands before what one formally says.
  if (!weak && isOneOf(words, at + 1, DECLARES) && isPlainWord(words, at) && isBoundary(words, token - 1))
    return toProposal(words, token, at + 1, 0.8);
  const compound = weak ? 0 : compoundFamily(words, at);
  if (compound > 0) return toProposal(words, token, compound, 0.85);
  // «خوسه آنتونیو کاست، نامزد …»: behind a second given name too.
  if (givenEnd(words, at, NameClass.given) === at + 1 && isEverydayFamily(words, token, at + 1))
    return toProposal(words, token, at + 2, 0.82);
  // «ارشیا به نژاد», «آزاده خوش خلق»: a family name written apart.
  if (
    (!weak || isMark(words, at + 2, COMMA)) &&
    isOneOf(words, at, FIRST_PARTS) &&
    isOneOf(words, at + 1, LAST_PARTS) &&
    isBoundaryOrRole(words, at + 2)
  )
    return toProposal(words, token, at + 2, 0.85);
  const score = familyScore(words, at);
  // «اطلاعات و فرهنگ بامیان»: an everyday word before a place is itself.
  if (weak && isOtherName(known.get(at))) return undefined;
  if (score === 0 || (isOtherName(known.get(at)) && !isPersianFamily(words, at))) return undefined;
  const end = growFamily(words, at, limit, known);
  // «غزال خلج چین‌تایپه را …»: what is known to be a place begins another phrase.
  const sole = !weak || (words.classes[first] & ~NameClass.weakGiven) === 0;
  const closed = isBoundaryOrRole(words, end) || (sole && known.get(end)?.type === 'place');
  // «بهرام کیا سند …»: nothing else ends so.
  const sure = isOneOf(words, at, SURE_SECOND_PARTS);
  // «دولت نانا آکوفو-آدو شکست خورد»: nor does anything else bear a hyphen.
  const doubled = isHyphen(words, at + 1) && isUnknown(words, at) && isUnknown(words, at + 2);
  // «نشر ماهور پارتیتور «…» را …»: who prints.
  if (weak && isOneOf(words, first - 1, PUBLISHERS)) return undefined;
  if (weak)
    return score >= 0.8 && (closed || sure || doubled) ? toProposal(words, token, end, score - 0.15) : undefined;
  if (score < 0.7 && !closed) return undefined;
  return toProposal(words, token, end, Math.min(0.93, score + (closed ? 0.03 : -0.05)));
}

const DECLARES = wordSet(['اظهار', 'تصریح', 'خاطرنشان', 'خاطر', 'افزود', 'بیان', 'عنوان', 'یادآور', 'اضافه']);

/** Whether a word is an everyday word and no more, without an ending. */
const isPlainWord = (words: Words, at: number): boolean =>
  isWord(words, at) &&
  (words.classes[at] & ~NameClass.organisationWord) === NameClass.common &&
  (words.traits[at] & (Trait.verb | Trait.time | Trait.demonym | Trait.inflected)) === 0;

const PUBLISHERS = wordSet(['نشر', 'انتشارات', 'بنیاد', 'گالری']);

/** «عمر مفید این محموله»: how long it lasts. */
export const isLifetime = (words: Words, token: number): boolean =>
  isWordText(words, token, 'عمر') && isOneOf(words, token + 1, LIVES);

/** Whether a word in quotation marks stands at a token, and a word that can only be a family name behind it. */
const isNickname = (words: Words, at: number): boolean =>
  isMark(words, at, OPEN) && isWord(words, at + 1) && isMark(words, at + 2, CLOSE) && isUnknown(words, at + 3);
const OPEN = '«'.charCodeAt(0);
const CLOSE = '»'.charCodeAt(0);

/** Whether a family name cannot be where something is known: a country, an organisation; but «ویلفردو لئون» bears a town's. */
function isOtherName(entry: Proposal | undefined): boolean {
  if (entry === undefined || entry.type === 'person') return false;
  if (entry.type !== 'place' || entry.candidates.length === 0 || entry.end !== entry.start + 1) return true;
  const { subtype, country } = registryEntry(entry.candidates[0].row);
  return subtype !== 'city' || country === 'IR' || country === 'AF';
}

/** «سرهنگ هادی امیدوار، رئیس …»: an everyday word between a given name and a comma with the office behind it. */
function isEverydayFamily(words: Words, token: number, at: number): boolean {
  if (!isWord(words, at) || (words.traits[at] & Trait.inflected) !== 0) return false;
  if (!isPunctuation(words, at + 1) || words.text.units[words.tokens.starts[at + 1]] !== COMMA) return false;
  const office = (classesAt(words, at + 2) & NameClass.role) !== 0;
  // «خوسه آنتونیو کاست، نامزد …», «دلیر جمعه، وزیر …»: before an office even what else is a verb or a weekday.
  const otherwise = NameClass.stop | NameClass.honorific | NameClass.role;
  if (office && (words.classes[at] & otherwise) === 0 && (words.traits[at] & (Trait.verb | Trait.time)) !== 0)
    return true;
  if ((words.classes[at] & ~NameClass.organisationWord) !== NameClass.common) return false;
  if ((words.traits[at] & (Trait.verb | Trait.time | Trait.demonym)) !== 0) return false;
  return office || (token > 0 && (words.classes[token - 1] & NameClass.honorific) !== 0);
}

/** «آقای ویلیامز», «سرهنگ جلیل موقوفه‌ای»: a title, then words that are no others. */
function byTitle(words: Words, token: number, known: Known, open: Known): Proposal | undefined {
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
  const given = byGivenName(words, start, known);
  if (given !== undefined) return { ...given, confidence: Math.min(0.95, given.confidence + 0.05) };
  // «قاضی بابایی»: after a title a word that is somebody's family name is one, whoever is meant.
  const family = open.get(start);
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
  if (!mayName(words, start) || (known.has(start) && known.get(start)?.type !== 'person')) return undefined;
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

/** A run of words that are no others: [start, end), at most four; empty where there is none. */
function unknownRun(words: Words, start: number, known: Known): number {
  let end = start;
  while (end < start + 4 && mayName(words, end) && !known.has(end)) {
    if ((words.classes[end] & NameClass.organisationWord) !== 0) break;
    end += isHyphen(words, end + 1) && isUnknown(words, end + 2) ? 3 : 1;
  }
  return end;
}

/** «وانگ شین‌یو، وزیر …», «به گفته ونسان فورنیه»: foreign names, by what stands beside them. */
function byOffice(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isUnknown(words, token) || known.has(token)) return undefined;
  const end = unknownRun(words, token, known);
  const length = end - token;
  if (length < 2 || length > 6 || mayName(words, end)) return undefined;
  const reached = reachesRole(words, token, known);
  const said = isOneOf(words, token - 1, SAYING);
  // «صلاحیت نمدی سامبو نامزد …»: what of them is spoken of, before the office right behind.
  const owned =
    token > 0 && words.classes[token - 1] === NameClass.common && (classesAt(words, end) & NameClass.role) !== 0;
  if (!reached && !said && !owned && token > 0 && !isBoundary(words, token - 1)) return undefined;
  // «سیاری میکونین» رئیس …: between marks, and the office right behind them.
  if (isMark(words, token - 1, OPEN) && isMark(words, end, CLOSE)) {
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
