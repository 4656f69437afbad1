import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { type Grown, greater, type Known, VENERABLE } from '../grow';
import { isHyphen } from '../persons/familyNames';
import { endingIn } from '../words/endings';
import { LIGHT_VERBS } from '../words/lightVerbs';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  endAt,
  endsWith,
  isBoundary,
  isDeterminer,
  isMark,
  isNumber,
  isOneOf,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import {
  endsInYeh,
  isComplement,
  isHalfOfVerb,
  isOrganisationWord,
  isTwin,
  makesNames,
  TERRITORIES,
  wayToPlace,
} from './organisationPhrase';

/** How freely an organisation's noun takes complements. */
export type Strength = 'strong' | 'weak';

export interface GrownOrganisation extends Grown {
  /** Whether a known name, a number or a revered person completes it. */
  readonly named: boolean;
}

const LONGEST = 10;
const AND = 'و';
const WORK = 'کار';
const GOVERNMENT = 'دولت';
const MINISTRY = 'وزارت';
const COUNTRY = 'کشور';
const VILAYAT = 'ولایت';
const SHARED = wordSet(['مشترک', 'دوستی', 'همکاری']);
/** «اداره ملی آمار این کشور»: whose it is. */
const REALMS = wordSet(['کشور', 'شهر', 'استان', 'ولایت', 'ایالت', 'دانشگاه', 'شرکت', 'منطقه', 'اتحادیه']);
const COMMA = '،'.charCodeAt(0);
/** «دادگاه کیفری یک»: ordinals of courts. */
const COURTS = wordSet(['کیفری', 'حقوقی', 'تجدیدنظر', 'انقلاب']);
const FIRST_TWO = wordSet(['یک', 'دو']);
/** «شهرداری منطقه ۱۲»: nouns that a number completes. */
const NUMBERED = wordSet(['منطقه', 'ناحیه', 'شعبه', 'لشکر', 'تیپ', 'گردان', 'شماره']);
/** «مبارزه با مواد مخدر»: a preposition inside organisations' names. */
const LINKS = wordSet(['با', 'در', 'به', 'برای', 'از', 'بر', 'بدون']);
/** Nouns that such a preposition links to what follows. */
const LINKED = wordSet([
  ...['مبارزه', 'مقابله', 'همکاری', 'حفاظت', 'حمایت', 'صیانت', 'پیشگیری', 'آمادگی', 'کمک', 'پاسخ', 'نظارت'],
  'رسیدگی',
]);

const CASES = wordSet(['پرونده', 'اتهام', 'اتهامات', 'دعوا', 'دعوای', 'شکایت', 'حادثه']);

/** Nouns that make verbs with «کردن» and «داشتن», and stand in organisations' names too. */
const PEOPLE = endingIn(['ان']);
const LIGHT_NOUNS = wordSet([
  'اختلاف',
  'حضور',
  'شرکت',
  'همکاری',
  'مشارکت',
  'فعالیت',
  'نظارت',
  'توافق',
  'اعتراض',
  'خدمت',
  'رای',
  'حمایت',
  'توسعه',
  'کنترل',
  'مبارزه',
  'مقابله',
  'تجارت',
  'گفتگو',
  'صلح',
  'ارتباط',
  'نقش',
  'بودجه',
]);

const isOrganisation = (known: Known, token: number): boolean => known.get(token)?.type === 'organisation';

const CLASSIFYING = wordSet(['موسسه', 'نهاد', 'ناوگان']);

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
  let at = from;
  let end = from;
  let endUnit = 0;
  let unknown = 0;
  let chain = 0;
  let named = false;
  let closes = false;
  const take = (next: number, unit?: number): void => {
    end = next;
    at = next;
    endUnit = unit ?? words.tokens.ends[next - 1];
  };
  while (at < words.count && at - from < LONGEST) {
    const first = at === from;
    const entry = known.get(at);
    // «موزه هنرهای معاصر آثار پیکاسو را …»: whose they are, not whose it is.
    if (entry?.type === 'person' && chain > 1 && !isOneOf(words, at - 1, VENERABLE)) break;
    if (entry !== undefined) {
      // «مؤسسهٔ ایپسوس»: the registry knows it without the noun, which only says what it is.
      if (first && entry.type === 'organisation' && isOneOf(words, from - 1, CLASSIFYING)) return undefined;
      if (first && strength === 'weak' && entry.type !== 'organisation') return undefined;
      if (entry.type === 'place') take(...greater(words, entry));
      else take(entry.end, entry.endUnit);
      // «کمیسیون مشترک ایران و عمان», «اتاق بازرگانی مشترک …»: what two share.
      const partner = isWordText(words, end, AND) ? known.get(end + 1) : undefined;
      if (entry.type === 'place' && partner?.type === 'place' && isOneOf(words, entry.start - 1, SHARED))
        take(partner.end, partner.endUnit);
      named = true;
      if (entry.type !== 'person') break;
      continue;
    }
    if (isPunctuation(words, at)) {
      // «جنبش کشاورز-شهروند».
      if (
        at > from &&
        isHyphen(words, at) &&
        isWord(words, at + 1) &&
        !isBoundary(words, at + 1) &&
        !known.has(at + 1)
      ) {
        take(at + 2);
        chain += 1;
        continue;
      }
      // «وزارت علوم، تحقیقات و فناوری»: an enumeration inside the name.
      const enumerates =
        words.text.units[words.tokens.starts[at]] === COMMA && chain > 0 && isOrganisationWord(words, at + 1);
      // «مؤسسهٔ آب، محیط زیست و سلامت»: each may be of several words.
      const first = endAt(words, at + 1);
      const second = isOrganisationWord(words, first) ? endAt(words, first) : first;
      if (!enumerates || !(isWordText(words, second, AND) && isOrganisationWord(words, second + 1))) break;
      take(endAt(words, second + 1));
      chain += 2;
      continue;
    }
    if (isWordText(words, at, AND)) {
      const other = classesAt(words, at + 1);
      const opens = (other & (NameClass.organisation | NameClass.role)) !== 0;
      // «دانشگاه … و شرکت هواوی»: whom the registry knows behind its class noun.
      const head = opens || ((other & NameClass.weakOrganisation) !== 0 && isOrganisation(known, endAt(words, at + 1)));
      if (!first && !head && isTwin(words, at - 1, at + 1) && !known.has(at + 1)) {
        take(at + 2);
        chain += 1;
        continue;
      }
      // «حزب دموکرات و کارگران», «شهرداری منطقه ۵ و دولت»: who stands beside it; people are named with people.
      const people =
        endsWith(words, at + 1, PEOPLE) && !endsWith(words, at - 1, PEOPLE) && !isPunctuation(words, at - 2);
      if (people || isNumber(words, at - 1) || isWordText(words, at + 1, GOVERNMENT)) break;
      if (first || head || !isOrganisationWord(words, at + 1) || known.has(at + 1)) {
        const place = wayToPlace(words, at, known);
        if (place === undefined || first || head) break;
        take(place.end, place.endUnit);
        named = true;
        break;
      }
      at += 1;
      continue;
    }
    if (isOneOf(words, at, VENERABLE) && (mayName(words, at + 1) || known.has(at + 1))) {
      at += 1;
      if (!known.has(at)) take(at + 1);
      named = true;
      continue;
    }
    if (isOneOf(words, at - 1, COURTS) && isOneOf(words, at, FIRST_TWO)) {
      take(at + 1);
      continue;
    }
    if (isOneOf(words, at, LINKS) && isOneOf(words, at - 1, LINKED) && chain > 0) {
      // «شورای امنیت از حمایت از این کشور …»: any that is pointed at.
      if (!isWord(words, at + 1) || isBoundary(words, at + 1) || isDeterminer(words, at + 1)) break;
      // «دادگاه ویژهٔ رسیدگی به پروندهٔ …»: a hearing.
      if (isOneOf(words, at + 1, CASES)) return undefined;
      if (known.has(at + 1)) {
        at += 1;
        continue;
      }
      take(at + 2);
      chain += 1;
      continue;
    }
    // «پلیس راه کشور محدودیت …»: the country closes the name.
    if (isWordText(words, at, COUNTRY)) {
      if (first) break;
      take(at + 1);
      closes = true;
      break;
    }
    const classes = classesAt(words, at);
    const next = endAt(words, at);
    const organisationWord = makesNames(classes, next - at);
    // «بین المللی», written apart, begins with a preposition.
    if (isBoundary(words, at) && !(organisationWord && next > at + 1)) break;
    // «شرکت ملی هسته‌ای», but «سازمان تازه‌ای».
    if ((words.traits[at] & Trait.inflected) !== 0 && !organisationWord) break;
    if ((words.traits[at] & Trait.demonym) !== 0 && (first || !organisationWord)) break;
    if ((classes & NameClass.role) !== 0) {
      // «انجمن هنرمندان نقاش»: who of them, where the phrase ends.
      if (next !== at + 1 || chain === 0 || !endsWith(words, at - 1, PEOPLE) || !isBoundary(words, next)) break;
      if (isVerb(words, next) || isMark(words, next, COMMA)) break;
      take(next);
      chain += 1;
      continue;
    }
    if (isOneOf(words, at, NUMBERED) && isNumber(words, at + 1)) {
      take(at + 2);
      named = true;
      continue;
    }
    if (organisationWord) {
      // «… اقلیم اختلاف دارند»: half of a verb.
      if (isOneOf(words, at, LIGHT_NOUNS) && isVerb(words, next)) break;
      // «در هلال احمر کار می‌کرد», but «وزارت کار کرد».
      if (isWordText(words, at, WORK) && isOneOf(words, next, LIGHT_VERBS) && !isWordText(words, from - 1, MINISTRY))
        break;
      take(next);
      chain += 1;
      continue;
    }
    if ((classes & NameClass.organisation) !== 0) {
      if (first && strength === 'weak') break;
      take(next);
      continue;
    }
    if ((classes & NameClass.outsidePlace) !== 0 && known.get(next)?.type === 'place') {
      // «اداره آمادگی به حوادث ولایت بغلان»: in Dari the province stands beside the name.
      if (isWordText(words, at, VILAYAT)) break;
      at = next;
      continue;
    }
    if (isUnknown(words, at) || (mayName(words, at) && (classes & (NameClass.given | NameClass.weakGiven)) !== 0)) {
      if (strength === 'weak' && first) break;
      if (unknown >= 2) break;
      // «جمعیت هلال احمر آماری از … ندارد».
      if (isWordText(words, at + 1, 'از') && endsInYeh(words, at)) break;
      // «آژانس مسافرتی تخفیف می‌دهد»: the word before the verb is half of it.
      if (!first && isVerb(words, at + 1)) break;
      unknown += 1;
      take(at + 1);
      continue;
    }
    const place = strength === 'strong' ? wayToPlace(words, at, known) : undefined;
    if (place !== undefined) {
      take(place.end, place.endUnit);
      named = true;
    } else if (strength === 'strong' && !named && unknown === 0 && isComplement(words, at)) {
      // «شورای عالی آب به …»: an everyday word that ends the phrase and is no half of a verb.
      take(at + 1);
      chain += 1;
      // «مؤسسهٔ آب، محیط زیست و سلامت».
      if (isMark(words, at, COMMA) && isOrganisationWord(words, at + 1)) continue;
      if (isHyphen(words, at) && isWord(words, at + 1) && !isBoundary(words, at + 1)) take(at + 2);
    }
    break;
  }
  const whole = end;
  // «شورای حفاظت از منابع آب استان»: which province it is the text has said elsewhere.
  if (end > from && isOneOf(words, end - 1, TERRITORIES)) take(end - 1);
  if (end === from) return undefined;
  if (named) return { end, endUnit, confidence: 0.88, named };
  const its = isWordText(words, end, 'این') && isOneOf(words, end + 1, REALMS);
  if (strength === 'weak' && !(its && chain > 1)) return undefined;
  // «پلیس هویت دیگر متهمان را …»: the last word opens another phrase.
  if (isDeterminer(words, end) && !closes && !its) return undefined;
  const closed =
    closes ||
    its ||
    isBoundary(words, whole) ||
    isOneOf(words, whole, TERRITORIES) ||
    isWordText(words, whole, VILAYAT);
  // «به تیپ گولانی حمله کردند»: what a verb completes goes on with no name.
  if (unknown > 0 && !closed && chain === 0 && isHalfOfVerb(words, end))
    return { end, endUnit, confidence: 0.72, named };
  if (unknown > 0) return closed || chain > 0 ? { end, endUnit, confidence: closed ? 0.72 : 0.62, named } : undefined;
  // «کمیته فنی», «شورای انتقالی»: one adjective names nothing; what breaks off in mid-phrase is half a name.
  if (!closed || (chain === 1 && endsInYeh(words, end - 1))) return undefined;
  return { end, endUnit, confidence: 0.8, named };
}
