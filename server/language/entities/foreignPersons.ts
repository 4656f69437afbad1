import { wordSet } from '../text/vocabulary';
import { endingIn } from './endings';
import { isBoundaryOrRole } from './familyNames';
import { toProposal } from './givenNames';
import type { Known } from './grow';
import type { Proposal } from './spans';
import type { Words } from './words';
import { endsWith, isOneOf, isUnknown } from './wordTests';

/** Family names of Koreans, which stand first; syllables follow. */
export const KOREAN = wordSet([
  'کیم',
  'ری',
  'پاک',
  'چوی',
  'چوئه',
  'جانگ',
  'جونگ',
  'لی',
  'چانگ',
  'یون',
  'هوانگ',
  'کانگ',
  'سونگ',
  'شین',
  'پک',
  'هان',
  'اوه',
]);
const LONGEST_SYLLABLE = 5;

/** «ری سونگ گوم»: a Korean family name and two syllables. */
export function byKoreanFamily(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, KOREAN) || known.has(token + 1) || known.has(token + 2)) return undefined;
  const isSyllable = (at: number): boolean =>
    isUnknown(words, at) && words.tokens.ends[at] - words.tokens.starts[at] <= LONGEST_SYLLABLE;
  if (!isSyllable(token + 1) || !isSyllable(token + 2) || !isBoundaryOrRole(words, token + 3)) return undefined;
  return toProposal(words, token, token + 3, 0.84);
}

/** Endings of family names that no Persian word shares where it is as long and unknown. */
const FOREIGN_FAMILIES = endingIn(['وف', 'یف', 'ویچ', 'وسکی', 'نکو', 'شویلی', 'اوغلو']);
const SURE_FOREIGN = endingIn(['ویچ', 'وسکی', 'شویلی', 'اوغلو']);
const SHORTEST_FOREIGN = 5;

/** «سیمومین یتیموف»: two unknown words that fill the phrase, the second a family name by its ending. */
export function byForeignFamily(words: Words, token: number, known: Known): Proposal | undefined {
  const family = token + 1;
  if (!isUnknown(words, token) || !isUnknown(words, family) || known.has(token) || known.has(family)) return undefined;
  if (words.tokens.ends[family] - words.tokens.starts[family] < SHORTEST_FOREIGN) return undefined;
  if (!endsWith(words, family, FOREIGN_FAMILIES)) return undefined;
  // «دفاع روی آلکساندار آتاناسیویچ کار را تمام کرد»: what ends so is nothing else, whatever follows.
  if (!isBoundaryOrRole(words, family + 1) && (isUnknown(words, family + 1) || !endsWith(words, family, SURE_FOREIGN)))
    return undefined;
  return isBoundaryOrRole(words, token - 1) ? toProposal(words, token, family + 1, 0.8) : undefined;
}
