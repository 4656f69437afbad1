import { NameClass } from '../../../data/names/classes';
import { OPENING_QUOTE } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Proposal } from '../spans';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { isBoundary, isMark, isOneOf, isWord } from '../words/wordTests';

/** First words of villages' names that say nothing else where a second follows: «چم قلعه», «سراب حمام». */
export const HAMLETS = wordSet(['سراب', 'چم', 'کلاته', 'تلخاب', 'سرتنگ', 'بنه', 'چال', 'تنگ', 'دوآب', 'سرچم', 'گلال']);
/** Those that are everyday words: only behind the noun of a village. */
const EVERYDAY = wordSet([
  'خواجه',
  'رباط',
  'مال',
  'تل',
  'بید',
  'آب',
  'چاه',
  'چشمه',
  'باغ',
  'دره',
  'قلعه',
  'ده',
  'پل',
  'تپه',
  'کهنه',
  'گل',
  'سنگ',
  'کوه',
  'سیاه',
  'سرخ',
]);
const FIRSTS = anyOf(HAMLETS, EVERYDAY);
/** What stands before the place where something is. */
const BEFORE = wordSet([
  'در',
  'به',
  'از',
  'تا',
  'برق',
  'گاز',
  'راه',
  'جاده',
  'مردم',
  'اهالی',
  'ساکنان',
  'دهیار',
  'روستای',
]);

const NO_SECOND = NameClass.role | NameClass.honorific | NameClass.organisation | NameClass.weakOrganisation;
const OTHERWISE = Trait.inflected | Trait.verb | Trait.time | Trait.demonym;

/** Where a village's name of two words ends that begins at a token; 0 where none does. */
export function villageOfTwo(words: Words, token: number): number {
  if (!isOneOf(words, token, FIRSTS)) return 0;
  const second = token + 1;
  // «خواجه سرخ بید»: two such words, and a third.
  if (isOneOf(words, second, EVERYDAY) && mayEnd(words, token + 2)) return token + 3;
  if (!mayEnd(words, second)) return 0;
  return token + 2;
}

/** Whether a word closes the name and says nothing else. */
const mayEnd = (words: Words, last: number): boolean =>
  isWord(words, last) &&
  !isBoundary(words, last) &&
  isBoundary(words, last + 1) &&
  (words.classes[last] & NO_SECOND) === 0 &&
  (words.traits[last] & OTHERWISE) === 0 &&
  // «به تنگ «…»».
  !isMark(words, last + 1, OPENING_QUOTE);

/** «برق سراب حمام», «به چم قلعه»: a village without its noun, by the word with which such names begin. */
export function hamlet(words: Words, token: number): Proposal | undefined {
  if (!isOneOf(words, token, HAMLETS) || !isOneOf(words, token - 1, BEFORE)) return undefined;
  const end = villageOfTwo(words, token);
  return end > 0 ? byCue(words, 'place', token, end, 0.82) : undefined;
}
