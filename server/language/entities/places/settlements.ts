import { NameClass } from '../../../data/names/classes';
import { isAdjective, isDictionaryWord, isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { endsAsFamily, isPersianFamily } from '../persons/familyNames';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import { COMPLETED_VERBS } from '../words/lightVerbs';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  completesVerb,
  endsWith,
  isBoundary,
  isMark,
  isOneOf,
  isPredicate,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { PLACE_SECONDS } from './growPlace';
import { isSized } from './sizes';
import { villageOfTwo } from './villages';
/** Class nouns outside the name after which an unknown word is a place. */
export const SETTLEMENTS = wordSet([
  'روستای',
  'روستا',
  'ولسوالی',
  'شهرستان',
  'شهر',
  'استان',
  'ولایت',
  'بخش',
  'قریه',
  'دهستان',
  'ایالت',
  'محله',
  'ارتفاعات',
  'ساحه',
  'ساحل',
  'باشنده',
  'باشندگان',
]);
/** Who lives there, in Dari. */
const RESIDENTS = wordSet(['باشنده', 'باشندگان']);
const VILLAGES = wordSet(['روستای', 'قریه', 'ولسوالی', 'دهستان']);
const NO_VILLAGE = Trait.demonym | Trait.inflected | Trait.verb | Trait.time;
/** What says of a village how or where it is. */
const WHICH_VILLAGE = wordSet(contextWords('village-attribute'));
/** «پویانمایی», «واگرایی»: abstract nouns. */
const ABSTRACT = endingIn(['ایی', 'نمایی']);
const YEH = endingIn(['ی']);
const HEH = endingIn(['ه']);
/** What stands before the name of a district. */
const AROUND_DISTRICTS = wordSet(['روستای', 'روستا', 'روستاهای', 'مرکز', 'توابع', 'مردم', 'اهالی', 'دهیاران']);
export const NO_TOWN = endingIn(['ی', 'ان', 'ات', 'ها', 'ین']);

/** A village or a town behind its class noun, which stays outside: «روستای کندلوس». */
export function settlement(words: Words, token: number, known: Known, open: Known): Proposal | undefined {
  const entry = known.get(token);
  if (entry !== undefined) return villageBeyond(words, token, entry, open);
  // «شهر ده‌میلیونی تهران»: how large it is.
  if (endsWith(words, token, ABSTRACT) || isSized(words, token)) return undefined;
  // «ولایت فقیه»: his rule, and no province.
  if (isWordText(words, token, 'فقیه')) return undefined;
  // «بخش زیادی»: a part of anything; but «روستای بخش پاپی».
  const district = isOneOf(words, token - 2, AROUND_DISTRICTS);
  if (isWordText(words, token - 1, 'بخش') && endsWith(words, token, YEH) && !district) return undefined;
  // «ارتفاعات برفی», «ارتفاعات مشرف بر …».
  if (
    isWordText(words, token - 1, 'ارتفاعات') &&
    (endsWith(words, token, NO_TOWN) || !isPlaceBeyond(words, token, known))
  )
    return undefined;
  // «یک باشنده تمزان», but «باشندگان محلی».
  if (isOneOf(words, token - 1, RESIDENTS) && isOfLanguage(words, token)) return undefined;
  // «ساحه ممنوعه», but «ساحه سمدر این ولسوالی».
  if (isWordText(words, token - 1, 'ساحه') && (endsWith(words, token, NO_TOWN) || endsWith(words, token, HEH)))
    return undefined;
  // «در ساحل شنی», but «در نزدیکی ساحل بلمونته»: whatever word is none of ours.
  if (isWordText(words, token - 1, 'ساحل') && !isBeach(words, token)) return undefined;
  // «مالک روستا ثروتمند است», «برق ولسوالی قطع شد».
  if (isPredicate(words, token) || (isDictionaryWord(words, token) && isOneOf(words, token + 1, COMPLETED_VERBS)))
    return undefined;
  // «روستای آب باریک».
  const two = isOneOf(words, token - 1, VILLAGES) ? villageOfTwo(words, token) : 0;
  if (two > 0) return byCue(words, 'place', token, two, 0.82);
  // «روستای محمد صالحی»: called after somebody.
  if (isOneOf(words, token - 1, VILLAGES) && isCalledAfter(words, token))
    return byCue(words, 'place', token, token + 2, 0.95);
  // «روستای جهان آباد».
  if (!isBoundary(words, token) && isOneOf(words, token + 1, PLACE_SECONDS) && !isAdjective(words, token))
    return byCue(words, 'place', token, token + 2, 0.85);
  if (
    !isUnknown(words, token) &&
    !(
      mayName(words, token) &&
      words.classes[token] !== 0 &&
      isBoundary(words, token + 1) &&
      !completesVerb(words, token)
    ) &&
    !isVillage(words, token)
  )
    return undefined;
  let end = token + 1;
  // «چاه‌کیچی و هودیان خسارت زد»: half of the verb.
  const second = (isUnknown(words, end) && !isVerb(words, end + 1)) || isOneOf(words, end, PLACE_SECONDS);
  if (second && !known.has(end) && isBoundary(words, end + 1)) end += 1;
  return byCue(words, 'place', token, end, 0.75);
}

/** Whether a given name and a family name fill the phrase. */
const isCalledAfter = (words: Words, token: number): boolean =>
  (words.classes[token] & NameClass.given) !== 0 &&
  isUnknown(words, token + 1) &&
  isPersianFamily(words, token + 1) &&
  isBoundary(words, token + 2) &&
  !isVerb(words, token + 2);

const isBeach = (words: Words, token: number): boolean =>
  isOneOf(words, token - 2, AT_BEACH) &&
  isUnknown(words, token) &&
  !isOfLanguage(words, token) &&
  !endsWith(words, token, NO_TOWN) &&
  !endsAsFamily(words, token);
const AT_BEACH = wordSet(['در', 'به', 'از', 'تا', 'نزدیکی', 'حوالی', 'امتداد']);

/** Whether an unknown word ends its phrase, or a known place follows that says where it is. */
const isPlaceBeyond = (words: Words, token: number, known: Known): boolean =>
  isUnknown(words, token) && (known.get(token + 1)?.type === 'place' || isMark(words, token + 1, COMMA));

/** «روستای دوآب صمصامی»: a village that begins as another place, which the registry knows. */
function villageBeyond(words: Words, token: number, { type, end }: Proposal, known: Known): Proposal | undefined {
  if (type !== 'place' || !isOneOf(words, token - 1, VILLAGES)) return undefined;
  if (!isUnknown(words, end) || known.has(end) || !isBoundary(words, end + 1) || isVerb(words, end + 1))
    return undefined;
  return byCue(words, 'place', token, end + 1, 0.78);
}

/** «روستای بشارت»: an everyday word right after the noun of a village that ends its phrase; «روستای محروم» is none. */
function isVillage(words: Words, token: number): boolean {
  // «روستاهای بخش بشارت».
  const district = isWordText(words, token - 1, 'بخش') && isOneOf(words, token - 2, AROUND_DISTRICTS);
  if (!district && !isOneOf(words, token - 1, VILLAGES)) return false;
  if (!isWord(words, token) || !isBoundary(words, token + 1)) return false;
  const everyday = NameClass.common | NameClass.organisationWord;
  if ((words.classes[token] & ~everyday) !== 0 || (words.traits[token] & NO_VILLAGE) !== 0) return false;
  return !isBoundary(words, token) && !endsWith(words, token, NO_TOWN) && !isOneOf(words, token, WHICH_VILLAGE);
}
