import { NameClass } from '../../../data/names/classes';
import { isAdjective, isDictionaryWord } from '../../orthography/ofLanguage';
import { COMMA, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import type { Grown, Known } from '../grow';
import { BYNAMES, withDynasty } from '../persons/dynasties';
import { SONS } from '../persons/familyNames';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  completesVerb,
  endsWith,
  isBoundary,
  isCopula,
  isHyphen,
  isMark,
  isNumber,
  isOneOf,
  isPredicate,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { DESCRIBED, isFieldOf } from './described';
import { DAY_WORDS, isDay, isMartyrs, isPlainWord, NAMED_BY_DAY, WHEN } from './namedAfter';
import { namesakeEnd } from './namesakes';
import { isAttribute, isBehindCleric, MARTYRS, type Opening, openingOf } from './placeOpening';
import { afterDash, roadEnd } from './roads';
import { isCapacity, isSized } from './sizes';

/** What tells of a building and is no part of its name: «هتل قدیمی رامسر» is any old one there. */
const DESCRIBING = wordSet(['تاریخی', 'قدیمی', 'جدید', 'جدیدالاحداث', 'مطهر']);
/** Second words of places' names: «عادل آباد», «نقش جهان». */
export const PLACE_SECONDS = wordSet(contextWords('second-place'));
/** What a town has many of: its name stands beside theirs. */
export const STREETS = wordSet([
  'خیابان',
  'کوچه',
  'بلوار',
  'میدان',
  'باغ',
  'پارک',
  'بوستان',
  'محله',
  'شهرک',
  'کوی',
  'بازار',
]);
/** Buildings of which a town has some that are called after other places: «موزه هرندی کرمان». */
const BUILDINGS = wordSet([
  ...['موزه', 'کتابخانه', 'تالار', 'سالن', 'سینما', 'هتل', 'ورزشگاه', 'استادیوم', 'زندان', 'مسجد', 'حسینیه', 'کلیسا'],
  ...['مدرسه', 'دبستان', 'دبیرستان', 'هنرستان', 'لیسه', 'آموزشگاه', 'بیمارستان', 'درمانگاه', 'شفاخانه', 'قنات'],
]);
const AGES = wordSet(['باستان', 'کهن']);
/** What is called by two words that have no ezafe, the first of them a name's. */
const SCHOOLS = wordSet(['آموزشگاه', 'مدرسه', 'دبستان', 'دبیرستان', 'هنرستان', 'لیسه', 'مکتب']);
/** Nouns that a number alone makes a name of; «دریاچه ۵۰۰۰ کیلومتر …» begins to count instead. */
const NUMBERED = wordSet([
  'میدان',
  'خیابان',
  'کوچه',
  'بلوار',
  'فاز',
  'پایانه',
  'ترمینال',
  'سالن',
  'بند',
  'اندرزگاه',
  'بلوک',
  'پایگاه',
  'اردوگاه',
  'شهرک',
  'پارک',
  'چاه',
]);
/** What opens the names of foreign churches, squares and islands. */
const SAINTS = wordSet(['سن', 'سنت', 'سان', 'سانتا', 'سایو', 'سنتا']);
const PROPHETS = wordSet(['پیامبر', 'رسول', 'نبی', 'پیغمبر']);
const GREATEST = wordSet(['اعظم', 'اکرم', 'رحمت', 'اسلام', 'خاتم']);
const FATHER_OF = wordSet(['ابی', 'ابو', 'ابا', 'ام']);
const FOREIGN_JOINTS = wordSet(['اون', 'اوند', 'دل', 'دلا', 'دله', 'لا', 'فون', 'فان', 'سور']);
/** What grows or lies there, and is called after no organisation: «کانال تلگرام» is no canal. */
const NATURE = wordSet([
  'جنگل',
  'تالاب',
  'دریاچه',
  'رود',
  'رودخانه',
  'کوه',
  'دشت',
  'مرتع',
  'جزیره',
  'ساحل',
  'آب',
  'خاک',
  'کانال',
]);
/** Halves of words for people, written apart. */
const AGENTS = wordSet(['کاران', 'داران', 'سازان', 'نشینان', 'چیان', 'بانان', 'گران', 'گردان', 'سواران']);
const INDEFINITE = endingIn(['ی']);
const PARTICIPLES = endingIn(['ندیده', 'نشده', 'شده', 'نیافته', 'گرفته', 'خورده', 'گیری', 'یابی']);
/** What articles and clauses are of. */
const LAWS = wordSet(contextWords('has-articles'));

/** «بند ۵ توافق», no ward of a prison. */
const isArticleOf = (words: Words, head: number, next: number): boolean =>
  isWordText(words, head, 'بند') && isOneOf(words, next, LAWS);

/** «کتابخانهٔ [تاریخی یزد]», but «مسجد تاریخی گوهرشاد»: some old one of a town. */
export const isSomeOldOne = (words: Words, at: number, known: Known): boolean =>
  isOneOf(words, at, DESCRIBING) && known.get(at + 1)?.type === 'place';

/** «دشت پهناوری است که …»: any one that is so. */
export const isAnyOne = (words: Words, at: number): boolean =>
  endsWith(words, at, INDEFINITE) &&
  words.classes[at] === 0 &&
  (isCopula(words, at + 1) || isWordText(words, at + 1, 'هست')) &&
  isWordText(words, at + 2, 'که');

/** Whether three unknown words stand at a token. */
const isForeign = (words: Words, at: number, known: Known): boolean =>
  [at, at + 1, at + 2].every((token) => isUnknown(words, token) && !known.has(token));

/** Grows a place's name from its class noun: a known name, a venerated person, an unknown word or two, a number. */
export function growPlace(words: Words, from: number, known: Known): Grown | undefined {
  const grown = growName(words, from, known);
  if (grown === undefined || !isPartOfStreet(words, from - 1, grown.end)) return grown;
  return grown.endUnit === words.tokens.ends[grown.end - 1] ? grownTo(words, grown.end + 1, grown.confidence) : grown;
}

/** «خیابان کارگر شمالی»: whether a word behind the name of a street says which part of it. */
export const isPartOfStreet = (words: Words, street: number, at: number): boolean =>
  isOneOf(words, street, PARTED) && isOneOf(words, at, COMPASS_PARTS);
const PARTED = wordSet(['خیابان', 'بلوار', 'بزرگراه', 'کوچه']);
const COMPASS_PARTS = wordSet(['شمالی', 'جنوبی', 'شرقی', 'غربی']);

function growName(words: Words, from: number, known: Known): Grown | undefined {
  const calledAfter = namesakeBehind(words, from);
  if (calledAfter !== undefined) return grownTo(words, calledAfter, 0.86);
  const opening = openingOf(words, from, known);
  if (opening === undefined) return undefined;
  const { at } = opening;
  // «دبستان شش‌کلاسه «شهید باقری»»: its name follows.
  if (isSized(words, at) && isMark(words, at + 1, OPENING_QUOTE)) return undefined;
  if (isMartyrs(words, from - 1, at)) return grownToTown(words, from, at + 2, known, 0.82);
  if (isFieldOf(words, from - 1)) return undefined;
  // «فرودگاه بن گوریان»: whose son; «مسجد پیامبر اعظم».
  const father = isOneOf(words, at, SONS) && mayName(words, at + 1);
  if (father || (isOneOf(words, at, PROPHETS) && isOneOf(words, at + 1, GREATEST)))
    return grownToTown(words, from, at + 2, known, 0.87);
  // «میدان سن پیتر».
  if (isOneOf(words, at, SAINTS) && mayName(words, at + 1) && !known.has(at)) return grownTo(words, at + 2, 0.82);
  // «بیمارستان شهدای هفتم تیر دورود»: of which day.
  if (
    isOneOf(words, at, MARTYRS) &&
    isDay(words, at + 1) &&
    (isNumber(words, at + 1) || isOneOf(words, at + 1, DAY_WORDS))
  )
    return grownToTown(words, from, at + 3, known, 0.86);
  // «ورزشگاه شهدای مس»: whose they were, whatever word it is.
  if (isOneOf(words, at - 1, MARTYRS) && !isBoundary(words, at) && isBoundary(words, at + 1) && !known.has(at))
    return grownTo(words, at + 1, 0.82);
  // «بیمارستان شهید آیت‌الله مدنی کرج»: whatever word he was called by.
  if (isBehindCleric(words, at) && !known.has(at) && !mayName(words, at))
    return grownToTown(words, from, at + 1, known, 0.85);
  if (isOneOf(words, from - 1, SCHOOLS) && isOfTwoWords(words, at, known))
    return grownToTown(words, from, at + 2, known, 0.82);
  const entry = known.get(at);
  // «امور جنگل سازمان جنگل‌ها»: whose concern they are.
  if (entry?.type === 'organisation' && isOneOf(words, from - 1, NATURE)) return undefined;
  // «حریم قنات آذر گذشته تصویب شد»: when, and not which.
  if ((words.traits[at] & Trait.temporal) !== 0 && (isOneOf(words, at + 1, WHEN) || isNumber(words, at + 1)))
    return undefined;
  return entry === undefined
    ? (byNumber(words, from, at, known) ?? byUnknown(words, from, opening, known))
    : byKnown(words, from, opening, entry, known);
}

const grownTo = (words: Words, end: number, confidence: number): Grown => ({
  end,
  endUnit: words.tokens.ends[end - 1],
  confidence,
});

/** «آموزشگاه کوثر دانش»: a name and a noun that closes the phrase, or stands before the town. */
const isOfTwoWords = (words: Words, at: number, known: Known): boolean =>
  (mayName(words, at) || isGiven(words, at)) &&
  (known.get(at)?.end ?? at + 1) === at + 1 &&
  isPlainWord(words, at + 1) &&
  !isAdjective(words, at + 1) &&
  (townAt(at + 2, known) !== undefined ||
    (isBoundary(words, at + 2) && !isVerb(words, at + 2) && !isOneOf(words, at + 2, BEHIND_OBJECTS)));
const BEHIND_OBJECTS = wordSet(['را', 'و']);

/** «ورزشگاه ۱۷ شهریور بجنورد»: with the town right behind the name of a building; a street's has it beside. */
function grownToTown(words: Words, from: number, end: number, known: Known, confidence: number): Grown {
  const town = isOneOf(words, from - 1, STREETS) ? undefined : townAt(end, known);
  return town === undefined
    ? grownTo(words, end, confidence)
    : { end: town.end, endUnit: town.endUnit, confidence: Math.max(confidence, 0.86) };
}

function byKnown(words: Words, from: number, { venerable }: Opening, entry: Proposal, known: Known): Grown {
  const paired = afterDash(words, entry.end, known) ?? roadEnd(words, from - 1, entry.end, known);
  if (paired !== undefined) return { ...paired, confidence: 0.85 };
  // «بیمارستان نمازی شیراز»: the city ends the name of what bears a person's or an event's.
  const bears = entry.type === 'person' || entry.type === 'event' || venerable || isNatural(entry);
  const beyond = isOneOf(words, from - 1, STREETS) ? undefined : townAt(entry.end, known);
  // «تالار ایران باستان»: of which age.
  if (entry.type === 'place' && isOneOf(words, from - 1, BUILDINGS) && isOneOf(words, entry.end, AGES))
    return grownTo(words, entry.end + 1, 0.88);
  const isBuilding = entry.type === 'place' && isOneOf(words, from - 1, BUILDINGS);
  const { end, endUnit } = (bears || (isBuilding && isTown(beyond)) ? beyond : undefined) ?? entry;
  return { end, endUnit, confidence: 0.85 };
}

/** «دبیرستان [دخترانه هفده شهریور]»: the end of a day behind what describes the place. */
function namesakeBehind(words: Words, from: number): number | undefined {
  for (let at = from; at <= from + MOST_ATTRIBUTES && at < words.count; at += 1) {
    if (isNumber(words, at) || isOneOf(words, at, DAY_WORDS)) return namesakeEnd(words, at);
    if (!isAttribute(words, at)) return undefined;
  }
  return undefined;
}
const MOST_ATTRIBUTES = 3;

/** «میدان ۱۷ شهریور», «پایانهٔ ۲». */
function byNumber(words: Words, from: number, at: number, known: Known): Grown | undefined {
  // The day after which it is called; with a year behind it is when something was there.
  const dayNumber = isNumber(words, at) || isOneOf(words, at, DAY_WORDS);
  if (dayNumber && isOneOf(words, from - 1, NAMED_BY_DAY) && isDay(words, at))
    return grownToTown(words, from, at + 2, known, 0.86);
  const numbered = isNumber(words, at) && isOneOf(words, from - 1, NUMBERED);
  return numbered && !isCapacity(words, at) && !isArticleOf(words, from - 1, at + 1)
    ? grownTo(words, at + 1, 0.7)
    : undefined;
}

const isGiven = (words: Words, at: number): boolean =>
  (words.classes[at] & (NameClass.given | NameClass.weakGiven)) !== 0;

/** A name that nobody knows, with the town that may stand behind it. */
function byUnknown(words: Words, from: number, { at, venerable }: Opening, known: Known): Grown | undefined {
  // «بیمارستان رازی»: who else gives organisations their names.
  const borne = isOneOf(words, from - 1, NAMED_BY_DAY) && isBoundary(words, at + 1) && !isVerb(words, at + 1);
  const mayBe = isUnknown(words, at) || (mayName(words, at) && (isGiven(words, at) || venerable || borne));
  if (!mayBe || isDescription(words, at)) return undefined;
  const end = withDynasty(words, afterFather(words, unknownEnd(words, from, { at, venerable }, known)));
  // «پادگان شکیب تبریز», but «خیابان کوشک» of Tehran.
  const city = isOneOf(words, from - 1, STREETS) ? undefined : townAt(end, known);
  if (city !== undefined) return { end: city.end, endUnit: city.endUnit, confidence: 0.85 };
  // «کلیسای نوتردام-دو-لورت»: two hyphens or more are a name's own.
  const hyphened = hyphenedEnd(words, end);
  if (hyphened > end + 2) return grownTo(words, hyphened, 0.85);
  return afterDash(words, end, known) ?? grownTo(words, end, isBoundary(words, end) ? 0.8 : 0.7);
}

/** «معدن کاران راغستان», «تأسیسات آسیب‌ندیده», «دریاچه بحرانی گزارش شد»: who works there, and how it is. */
const isDescription = (words: Words, at: number): boolean =>
  isPredicate(words, at) ||
  isOneOf(words, at, AGENTS) ||
  isAnyOne(words, at) ||
  isOneOf(words, at, DESCRIBED) ||
  endsWith(words, at, PARTICIPLES);

/** Behind the words of a name of which the first is at `at`. */
function unknownEnd(words: Words, from: number, { at, venerable }: Opening, known: Known): number {
  const given = isGiven(words, at);
  const end = at + 1;
  // «خیابان لطفعلی خان زند».
  if (isOneOf(words, end, BYNAMES)) return end + 1;
  // «مسجد نارینا بزرگ است»: how it is; «شهرک ابوذر امتداد دارد»: what it does.
  if (isPredicate(words, end) || (isDictionaryWord(words, end) && completesVerb(words, end))) return end;
  // «شهرک شهید باقری شهر تهران»: of which town.
  if (isOneOf(words, end, PLACE_SECONDS) && !(isWordText(words, end, 'شهر') && known.get(end + 1)?.type === 'place'))
    return end + 1;
  const closes = venerable || opensVerb(words, end + 1);
  // «در کاخ صاحبقرانیه ورقی را امضا کرد»: some sheet.
  if (endsWith(words, end, INDEFINITE) && isWordText(words, end + 1, 'را')) return end;
  if (
    isUnknown(words, end) &&
    !known.has(end) &&
    (closes || (isBoundary(words, end + 1) && (!isVerb(words, end + 1) || given)))
  )
    return end + 1;
  // «خیابان مرتضی گرد، …»: any word between a given name and the comma.
  if (given && isOneOf(words, from - 1, STREETS) && isMark(words, end + 1, COMMA))
    if (isPlainWord(words, end) && !isOneOf(words, end, DESCRIBED)) return end + 1;
  // «پارک پلانتن اون بلومن»: what joins two words in the tongues of Europe.
  if (isOneOf(words, end, FOREIGN_JOINTS) && isUnknown(words, end + 1) && !known.has(end + 1)) return end + 2;
  // «نیروگاه تری مایل آیلند»: a foreign name of three words.
  return isForeign(words, at, known) && isBoundary(words, at + 3) ? end + 2 : end;
}

/** «حرم احمد بن موسی»: behind whose son he was, where the text says it. */
function afterFather(words: Words, end: number): number {
  if (!isOneOf(words, end, SONS) || !mayName(words, end + 1)) return end;
  // «علی ابن ابی طالب»
  const byname = isOneOf(words, end + 1, FATHER_OF) && isWord(words, end + 2) && !isBoundary(words, end + 2);
  return byname ? end + 3 : end + 2;
}

/** Behind the words that hyphens join to a name. */
function hyphenedEnd(words: Words, at: number): number {
  let end = at;
  while (isHyphen(words, end) && isWord(words, end + 1)) end += 2;
  return end;
}

/** The place that is known at a token, unless it is a country, which stands beside the name: «تماشاخانه چایکوفسکی» of Russia. */
function townAt(token: number, known: Known): Proposal | undefined {
  const entry = known.get(token);
  if (entry?.type !== 'place') return undefined;
  return entry.candidates.length > 0 && registryEntry(entry.candidates[0].row).subtype === 'country'
    ? undefined
    : entry;
}

const isTown = (place: Proposal | undefined): boolean =>
  place !== undefined && place.candidates.length > 0 && TOWNS.has(registryEntry(place.candidates[0].row).subtype);
const TOWNS: ReadonlySet<string> = new Set(['city', 'capital', 'district']);

/** What towns call things after: «بیمارستان سبلان اردبیل». */
const isNatural = ({ type, candidates }: Proposal): boolean =>
  type === 'place' && candidates.length > 0 && NATURAL.has(registryEntry(candidates[0].row).subtype);
const NATURAL: ReadonlySet<string> = new Set(['river', 'mountain', 'lake', 'island', 'sea', 'strait']);

/** «جنگل تانو نیمیری [آتش گرفت]»: a noun that a verb right behind it completes. */
const opensVerb = (words: Words, at: number): boolean =>
  (words.classes[at] & NameClass.common) !== 0 && !isBoundary(words, at) && isVerb(words, at + 1);
