import { NameClass } from '../../../data/names/classes';
import { isAdjective, isDictionaryWord, isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { greater, type Known, VENERABLE } from '../grow';
import { NATIVE } from '../senses/around';
import { COUNTED } from '../senses/otherSense';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { ACTIVITIES, endingIn, NISBA } from '../words/endings';
import { DOING_VERBS } from '../words/lightVerbs';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  endAt,
  endsWith,
  isBoundary,
  isDeterminer,
  isHyphen,
  isMark,
  isNumber,
  isOneOf,
  isPartedEzafe,
  isPredicate,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { isCourtsNumber, isWhichDepartment, ORDINALS } from './departments';
import { enumerationEnd } from './enumeration';
import { begin, type GrownOrganisation, type Growth, type Strength, take, VILAYAT, weigh } from './organisationGrowth';
import {
  endsInYeh,
  isComplement,
  isIndefinite,
  isOrganisationWord,
  isTwin,
  makesNames,
  wayToPlace,
} from './organisationPhrase';
import { PARTIES } from './parties';
import { isPurpose, otherPurposeEnd, sufferedEnd } from './purposes';

const LONGEST = 10;
const AND = 'و';
const GOVERNMENT = 'دولت';
const COUNTRY = 'کشور';
const SHARED = wordSet(['مشترک', 'دوستی', 'همکاری']);
/** «شهرداری منطقه ۱۲», «دادگاه نظامی ناحیهٔ دوم»: nouns that a number completes. */
const NUMBERED = wordSet(['منطقه', 'ناحیه', 'شعبه', 'لشکر', 'تیپ', 'گردان', 'شماره']);
/** Troops that are called by their number. */
const TROOPS = wordSet(['لشکر', 'تیپ', 'گردان', 'هنگ', 'گروهان', 'قرارگاه', 'سپاه', 'اردوی']);
const CASES = wordSet(['پرونده', 'اتهام', 'اتهامات', 'دعوا', 'دعوای', 'شکایت', 'حادثه']);

const PEOPLE = endingIn(['ان']);
const CHARITABLE = 'خیریه';
const PLURAL = endingIn(['های']);
/** Nouns that make verbs with «کردن» and «داشتن», and stand in organisations' names too. */
const LIGHT_NOUNS = wordSet(contextWords('verbal-noun'));

const isOrganisation = (known: Known, token: number): boolean => known.get(token)?.type === 'organisation';

const CLASSIFYING = wordSet(['موسسه', 'نهاد', 'ناوگان']);

/** What a word does to the name: it goes on behind it, it has ended, or it is none. */
type Step = 'goes on' | 'has ended' | 'is none';

/**
 * Grows an organisation's name from its class noun over the chain of ezafe: words of which such names are made, names
 * that are known, unknown words next to the noun. Stops at function words, verbs, marks and everyday words, except on the
 * way to a place that ends the name («سازمان آب و برق خوزستان»). Undefined where nothing completes the noun.
 */
export function growOrganisation(
  words: Words,
  from: number,
  known: Known,
  strength: Strength,
): GrownOrganisation | undefined {
  // «دادگاه رسیدگی به پرونده کورش کمپانی»: a hearing.
  if (isWordText(words, from, 'رسیدگی')) return undefined;
  const growth = begin(words, from, known, strength);
  while (growth.at < words.count && growth.at - from < LONGEST) {
    const step = grow(growth);
    if (step === 'is none') return undefined;
    if (step === 'has ended') break;
  }
  return weigh(growth);
}

function grow(growth: Growth): Step {
  const { words, from, known, at } = growth;
  const entry = known.get(at);
  if (entry !== undefined) return growByKnown(growth, entry);
  if (isPartedEzafe(words, at)) {
    growth.at += 1;
    return 'goes on';
  }
  // «تیپ ۵۵ هوابرد شیراز», but «لشکر ۳۰ نفر داشت».
  if (at === from && isNumber(words, at) && isOneOf(words, at - 1, TROOPS) && !isOneOf(words, at + 1, COUNTED)) {
    take(growth, at + 1);
    growth.named = true;
    return 'goes on';
  }
  // «اداره دهم پلیس آگاهی»: which of the departments of a body that is named.
  if (at === from && isWhichDepartment(words, at)) {
    growth.at += 1;
    return 'goes on';
  }
  // «وضع شهرداری بحرانی گزارش شد».
  if (isPredicate(words, at)) return 'has ended';
  if (isPunctuation(words, at)) return growByMark(growth);
  if (isWordText(words, at, AND)) return growByAnd(growth);
  if (isOneOf(words, at, VENERABLE) && (mayName(words, at + 1) || known.has(at + 1))) {
    growth.at += 1;
    if (!known.has(growth.at)) take(growth, growth.at + 1);
    growth.named = true;
    return 'goes on';
  }
  if (isCourtsNumber(words, at)) {
    take(growth, at + 1);
    return 'goes on';
  }
  if (isPurpose(words, at - 1) && growth.chain > 0) return growByLink(growth);
  // «پلیس راه کشور محدودیت …»: the country closes the name.
  if (isWordText(words, at, COUNTRY)) {
    if (at === from) return 'has ended';
    take(growth, at + 1);
    growth.closes = true;
    return 'has ended';
  }
  return growByWord(growth);
}

function growByKnown(growth: Growth, entry: Proposal): Step {
  const { words, from, known, strength, at } = growth;
  // «موزه هنرهای معاصر آثار پیکاسو را …»: whose they are, not whose it is.
  if (entry.type === 'person' && growth.chain > 1 && !isOneOf(words, at - 1, VENERABLE))
    if (!isOneOf(words, at, VENERABLE)) return 'has ended';
  // «مؤسسهٔ ایپسوس»: the registry knows it without the noun, which only says what it is.
  const first = at === from;
  if (first && entry.type === 'organisation' && isOneOf(words, from - 1, CLASSIFYING)) return 'is none';
  if (first && strength === 'weak' && entry.type !== 'organisation') return 'is none';
  if (entry.type === 'place') take(growth, ...greater(words, entry));
  else take(growth, entry.end, entry.endUnit);
  // «حزب سبزهای نروژ»: of which country, where the registry knows those of another.
  const owner = known.get(growth.end);
  if (first && entry.type === 'organisation' && owner?.type === 'place' && endsWith(words, entry.end - 1, PLURAL))
    take(growth, owner.end, owner.endUnit);
  // «کمیسیون مشترک ایران و عمان», «اتاق بازرگانی مشترک …»: what two share.
  const partner = isWordText(words, growth.end, AND) ? known.get(growth.end + 1) : undefined;
  if (entry.type === 'place' && partner?.type === 'place' && isOneOf(words, entry.start - 1, SHARED))
    take(growth, partner.end, partner.endUnit);
  growth.named = true;
  return entry.type === 'person' ? 'goes on' : 'has ended';
}

/** A hyphen or a comma inside the name: «جنبش کشاورز-شهروند», «وزارت علوم، تحقیقات و فناوری». */
function growByMark(growth: Growth): Step {
  const { words, from, known, at } = growth;
  if (at > from && isHyphen(words, at) && isWord(words, at + 1) && !isBoundary(words, at + 1) && !known.has(at + 1)) {
    take(growth, at + 2);
    growth.chain += 1;
    return 'goes on';
  }
  const end = growth.chain > 0 ? enumerationEnd(words, at) : 0;
  if (end === 0) return 'has ended';
  take(growth, end);
  growth.chain += 2;
  growth.linked = true;
  return 'goes on';
}

function growByAnd(growth: Growth): Step {
  const { words, from, known, at } = growth;
  const first = at === from;
  const classes = classesAt(words, at + 1);
  const opens = (classes & (NameClass.organisation | NameClass.role)) !== 0;
  // «دانشگاه … و شرکت هواوی»: whom the registry knows behind its class noun.
  const head = opens || ((classes & NameClass.weakOrganisation) !== 0 && isOrganisation(known, endAt(words, at + 1)));
  const other = growth.linked ? otherPurposeEnd(words, at, known) : 0;
  if (other > 0) {
    take(growth, other);
    return 'goes on';
  }
  // «راه‌آهن شمال و راه‌آهن خراسان»: the next of them.
  const again = words.tokens.words[at + 1] === words.tokens.words[from - 1];
  if (first || head || again) return 'has ended';
  if (isTwin(words, at - 1, at + 1) && !known.has(at + 1)) {
    take(growth, at + 2);
    growth.chain += 1;
    return 'goes on';
  }
  // «حزب دموکرات و کارگران», «شهرداری منطقه ۵ و دولت»: who stands beside it; people are named with people.
  const people = endsWith(words, at + 1, PEOPLE) && !endsWith(words, at - 1, PEOPLE) && !isPunctuation(words, at - 2);
  if (people || isNumber(words, at - 1) || isWordText(words, at + 1, GOVERNMENT)) return 'has ended';
  if (!isOrganisationWord(words, at + 1) || known.has(at + 1)) return growToPlace(growth);
  growth.at += 1;
  return 'goes on';
}

/** Over everyday words to the place that ends the name, where there is one. */
function growToPlace(growth: Growth): Step {
  const place = wayToPlace(growth.words, growth.at, growth.known);
  if (place !== undefined) {
    take(growth, place.end, place.endUnit);
    growth.named = true;
  }
  return 'has ended';
}

/** «سازمان مبارزه با مواد مخدر», but not «شورای امنیت از حمایت از این کشور …»: any that is pointed at. */
function growByLink(growth: Growth): Step {
  const { words, known, at } = growth;
  if (!isWord(words, at + 1) || isBoundary(words, at + 1) || isDeterminer(words, at + 1)) return 'has ended';
  // «دادگاه ویژهٔ رسیدگی به پروندهٔ …»: a hearing.
  if (isOneOf(words, at + 1, CASES)) return 'is none';
  if (known.has(at + 1)) {
    growth.at += 1;
    return 'goes on';
  }
  take(growth, at + 2);
  growth.chain += 1;
  growth.linked = true;
  // «انجمن حمایت از بیماران کلیوی»: which of them.
  const which = growth.at;
  if (sufferedEnd(words, which) > 0) return 'goes on';
  if (isAdjective(words, which) && !isBoundary(words, which) && !known.has(which) && !isPredicate(words, which)) {
    take(growth, which + 1);
    growth.chain += 1;
  }
  return 'goes on';
}

function growByWord(growth: Growth): Step {
  const { words, from, known, strength, at } = growth;
  const first = at === from;
  const classes = classesAt(words, at);
  const next = endAt(words, at);
  // «انجمن حمایت از …», «ستاد مردمی کمک به …»: what it is for.
  const kind = first || endsWith(words, at - 1, NISBA) || isWordText(words, at - 1, CHARITABLE);
  if (kind && isPurpose(words, at)) {
    take(growth, at + 1);
    growth.chain += 1;
    return 'goes on';
  }
  const suffered = growth.linked ? sufferedEnd(words, at) : 0;
  if (suffered > 0) {
    take(growth, suffered);
    return 'goes on';
  }
  const organisationWord = makesNames(classes, next - at);
  // «بین المللی», written apart, begins with a preposition.
  if (isBoundary(words, at) && !(organisationWord && next > at + 1)) return 'has ended';
  // «شرکت ملی هسته‌ای», but «سازمان تازه‌ای».
  if ((words.traits[at] & Trait.inflected) !== 0 && !organisationWord) return 'has ended';
  if ((words.traits[at] & Trait.demonym) !== 0 && (first || !organisationWord)) return 'has ended';
  if ((classes & NameClass.role) !== 0) return growByRole(growth, next);
  if (isOneOf(words, at, NUMBERED) && (isNumber(words, at + 1) || isOneOf(words, at + 1, ORDINALS))) {
    take(growth, at + 2);
    growth.named = true;
    return 'goes on';
  }
  if (organisationWord) {
    // «… اقلیم اختلاف دارند»: half of a verb.
    if ((isOneOf(words, at, LIGHT_NOUNS) || (!first && endsWith(words, at, ACTIVITIES))) && isVerb(words, next))
      return 'has ended';
    // «حزب دموکرات کنترل سنا را از دست داد»: what a party has of another body.
    if (!first && isOneOf(words, from - 1, PARTIES) && isOneOf(words, at, LIGHT_NOUNS) && isOrganisation(known, next))
      return 'has ended';
    // «شورای شهر آمار تازه‌ای داد»: one of them, and how it is.
    if (!first && isIndefinite(words, next)) return 'has ended';
    // «در هلال احمر کار می‌کرد», «این حزب پول ندارد»: what it does and has.
    if (next === at + 1 && isOneOf(words, next, DOING_VERBS) && isDictionaryWord(words, at)) return 'has ended';
    take(growth, next);
    growth.chain += 1;
    return 'goes on';
  }
  if ((classes & NameClass.organisation) !== 0) {
    if (first && strength === 'weak') return 'has ended';
    take(growth, next);
    return 'goes on';
  }
  if ((classes & NameClass.outsidePlace) !== 0 && known.get(next)?.type === 'place') {
    // «اداره آمادگی به حوادث ولایت بغلان»: in Dari the province stands beside the name.
    if (isWordText(words, at, VILAYAT)) return 'has ended';
    // «وکلای دادگستری ساکن ایران»: where they live, but «انجمن دانشجویان ساکن اتریش».
    if (first && isOneOf(words, at, NATIVE)) return 'has ended';
    growth.at = next;
    return 'goes on';
  }
  if (isUnknown(words, at) || (mayName(words, at) && (classes & (NameClass.given | NameClass.weakGiven)) !== 0))
    return growByUnknown(growth);
  return strength === 'strong' ? growByEveryday(growth) : 'has ended';
}

/** «انجمن هنرمندان نقاش»: who of them, where the phrase ends. */
function growByRole(growth: Growth, next: number): Step {
  const { words, at, known } = growth;
  if (next !== at + 1 || growth.chain === 0 || !endsWith(words, at - 1, PEOPLE)) return 'has ended';
  // «انجمن هنرمندان نقاش ایران».
  const ofPlace = known.get(next)?.type === 'place';
  if (!ofPlace && (!isBoundary(words, next) || isVerb(words, next) || isMark(words, next, COMMA))) return 'has ended';
  take(growth, next);
  growth.chain += 1;
  return 'goes on';
}

function growByUnknown(growth: Growth): Step {
  const { words, from, strength, at } = growth;
  const first = at === from;
  if (first && strength === 'weak') {
    if (!isBareName(words, at)) return 'has ended';
    growth.named = true;
  }
  if (growth.unknown >= MOST_UNKNOWN) return 'has ended';
  // «جمعیت هلال احمر آماری از … ندارد».
  if (isWordText(words, at + 1, 'از') && endsInYeh(words, at)) return 'has ended';
  // «آژانس مسافرتی تخفیف می‌دهد»: the word before the verb is half of it.
  if (!first && isVerb(words, at + 1)) return 'has ended';
  growth.unknown += 1;
  take(growth, at + 1);
  return 'goes on';
}

/** «یگان اگوز», «خیریهٔ مهرنوا»: nouns behind which a word is a name that the language has not, where the phrase ends with it. */
const isBareName = (words: Words, at: number): boolean =>
  isOneOf(words, at - 1, BARE) && !isOfLanguage(words, at) && isBoundary(words, at + 1);
const BARE = wordSet(['یگان', 'گردان', 'گروهان', 'اسکادران', 'خیریه', 'فروشگاه']);

/** How many unknown words a name may have. */
const MOST_UNKNOWN = 2;

/** «شورای عالی آب به …»: an everyday word that ends the phrase and is no half of a verb, or the way to a place. */
function growByEveryday(growth: Growth): Step {
  const { words, at } = growth;
  growToPlace(growth);
  if (growth.named || growth.unknown > 0 || !isComplement(words, at)) return 'has ended';
  take(growth, at + 1);
  growth.chain += 1;
  // «مؤسسهٔ آب، محیط زیست و سلامت».
  if (isMark(words, growth.at, COMMA) && isOrganisationWord(words, growth.at + 1)) return 'goes on';
  if (isHyphen(words, growth.at) && isWord(words, growth.at + 1) && !isBoundary(words, growth.at + 1))
    take(growth, growth.at + 2);
  return 'has ended';
}
