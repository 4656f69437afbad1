import { NameClass } from '../../../data/names/classes';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { classesAt, isBoundary, isMark, isOneOf, isUnknown, isWord, isWordText } from '../words/wordTests';
import { isBoundaryOrRole, isHalfVerb, isPersianFamily, SURE_SECOND_PARTS } from './familyNames';

/**
 * «فرخ‌لقا هدایت نیا», «صدیقه کارگر شورکی، کارگر …»: an everyday word that a second part makes a family name of, by the part
 * itself or by the office or the trade behind it. The token after it; 0 where none stands there.
 */
export function compoundFamily(words: Words, at: number): number {
  const everyday = NameClass.common | NameClass.organisationWord | NameClass.role;
  if (!isWord(words, at) || (words.classes[at] & ~everyday) !== 0) return 0;
  if ((words.traits[at] & (Trait.inflected | Trait.verb | Trait.time | Trait.demonym)) !== 0) return 0;
  // «الهام پاوه نژاد»: though a town is called so.
  if (isOneOf(words, at + 1, SURE_SECOND_PARTS)) return isBoundaryOrRole(words, at + 2) ? at + 2 : 0;
  if ((words.classes[at] & NameClass.common) === 0) return 0;
  if (!isUnknown(words, at + 1) || !isPersianFamily(words, at + 1)) return 0;
  const office = isMark(words, at + 2, COMMA) ? at + 3 : at + 2;
  return (classesAt(words, office) & NameClass.role) !== 0 ? at + 2 : 0;
}

/** «محمد اله داد، معاون …», «پروین دولت آبادی»: a family name that lost its half-space. The token after it; 0 where none stands there. */
export function partedFamily(words: Words, at: number): number {
  const end = at + 2;
  if (isOneOf(words, at, GOD) && isOneOf(words, at + 1, GIVEN_BY_GOD)) {
    // «محمد اله یاری رفت», but «حبیب اله داد سخن داد».
    const closed = isOneOf(words, at + 1, FAMILIES_BY_GOD) && isBoundary(words, end) && !isHalfVerb(words, at + 1);
    return closed || isMark(words, end, COMMA) || (classesAt(words, end) & NameClass.role) !== 0 ? end : 0;
  }
  const town = isWord(words, at) && !isBoundary(words, at) && isWordText(words, at + 1, 'آبادی');
  return town && isBoundaryOrRole(words, end) ? end : 0;
}
const GOD = wordSet(['اله', 'الله', 'خدا']);
/** Those that are no verb and no other word. */
const FAMILIES_BY_GOD = wordSet(['یاری', 'وردی', 'بخشی', 'کرمی', 'مرادی', 'قلی', 'دادی']);
const GIVEN_BY_GOD = wordSet([
  'داد',
  'یار',
  'یاری',
  'وردی',
  'بخش',
  'بخشی',
  'کرم',
  'کرمی',
  'مراد',
  'مرادی',
  'قلی',
  'رحم',
  'دادی',
]);

/** What makes a trade of the word before it, and a family name of the trade. */
const TRADE_TAILS = wordSet(['ساز', 'باف', 'دوز', 'تراش', 'ریز', 'چین', 'کوب', 'فروش', 'بند', 'پز', 'بر', 'زن', 'کش']);

/** «ناصر چرخ ساز رئیس …», «علی اکبر کی پور»: a family name of two everyday words. The token after it; 0 where none stands there. */
export function apartFamily(words: Words, at: number): number {
  const end = at + 2;
  if (isWordText(words, at, 'کی') && isOneOf(words, at + 1, SURE_SECOND_PARTS))
    return isBoundaryOrRole(words, end) ? end : 0;
  if (!isWord(words, at) || (words.classes[at] & NameClass.stop) !== 0 || !isOneOf(words, at + 1, TRADE_TAILS))
    return 0;
  const office = isMark(words, end, COMMA) ? end + 1 : end;
  if ((classesAt(words, office) & NameClass.role) !== 0) return end;
  // «محمدرضا شانه ساز، با اشاره به …»: somebody with whom the sentence opens.
  return isMark(words, end, COMMA) && at === OPENING ? end : 0;
}

/** Behind a given name of one word at the block's beginning. */
const OPENING = 1;
