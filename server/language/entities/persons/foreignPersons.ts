import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { anyOf, wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import type { Words } from '../words/words';
import { endsWith, isHyphen, isOneOf, isPunctuation, isUnknown, isWord, isWordText } from '../words/wordTests';
import { isBoundaryOrRole, SURE_FOREIGN } from './familyNames';
import { toProposal } from './givenNames';

/** Family names of Koreans and Vietnamese, which stand first; syllables follow. */
export const SYLLABIC = wordSet(contextWords('syllabic-family'));
const LONGEST_SYLLABLE = 5;
/** Those that are everyday words, too: only a hyphen between the syllables shows them. */
const SYLLABIC_ELSE = wordSet(['مون', 'پارک', 'آن', 'نو', 'یو', 'چو', 'سو', 'بان', 'هونگ', 'کوون', 'جو', 'نام', 'با']);
const SYLLABIC_FAMILIES = anyOf(SYLLABIC, SYLLABIC_ELSE);

/** «مون جا-این»: whether a Korean family name stands at a token, and two syllables with a hyphen, whatever else they mean. */
export const isHyphenedKorean = (words: Words, token: number): boolean =>
  isPunctuation(words, token + 2) &&
  isOneOf(words, token, SYLLABIC_FAMILIES) &&
  isHyphen(words, token + 2) &&
  isSyllable(words, token + 1) &&
  isSyllable(words, token + 3);

const isSyllable = (words: Words, token: number): boolean =>
  isWord(words, token) && words.tokens.ends[token] - words.tokens.starts[token] <= LONGEST_SYLLABLE;

/** «ری سونگ گوم»: a Korean family name and two syllables. */
export function byKoreanFamily(words: Words, token: number, known: Known): Proposal | undefined {
  if (isHyphenedKorean(words, token)) return toProposal(words, token, token + 4, 0.9);
  if (!isOneOf(words, token, SYLLABIC) || known.has(token + 1) || known.has(token + 2)) return undefined;
  const isUnknownSyllable = (at: number): boolean => isUnknown(words, at) && isSyllable(words, at);
  if (!isUnknownSyllable(token + 1) || !isUnknownSyllable(token + 2) || !isBoundaryOrRole(words, token + 3))
    return undefined;
  return toProposal(words, token, token + 3, 0.84);
}

/** Family names of Chinese, which stand first. */
const CHINESE = wordSet(['وانگ', 'ژانگ', 'پانگ', 'چن', 'لیو', 'یانگ', 'ژایو', 'ژو', 'لیانگ', 'هوانگ']);
const WEI = 'وی';
const NAMES = NameClass.given | NameClass.weakGiven;

/** «پانگ وی», «چن وی لیانگ»: no family has a «he», and another syllable may end the name. */
export function byChineseFamily(words: Words, token: number): Proposal | undefined {
  if (!isOneOf(words, token, CHINESE) || !isWordText(words, token + 1, WEI)) return undefined;
  const third = token + 2;
  const isThird = isWord(words, third) && isSyllable(words, third) && (words.classes[third] & ~NAMES) === 0;
  const end = isThird && !isOfLanguage(words, third) && isBoundaryOrRole(words, third + 1) ? third + 1 : third;
  return toProposal(words, token, end, 0.92);
}

/** Endings of family names that no Persian word shares where it is as long and unknown. */
const FOREIGN_FAMILIES = endingIn(['وف', 'یف', 'ویچ', 'وسکی', 'نکو', 'شویلی', 'اوغلو']);
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

/** What stands in families' names of Portuguese, Dutch and others: «اوژنیو د آندراده». */
const NOBLE = wordSet(['د', 'دی', 'دا', 'دوس', 'فان', 'فون', 'ون', 'دل', 'دلا']);
const PARTED =
  NameClass.place |
  NameClass.outsidePlace |
  NameClass.organisation |
  NameClass.weakOrganisation |
  NameClass.outsideMedium;

/** Two words that the language has not, and such a particle between them, where nothing says that it is a place or a body. */
export function byParticle(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token + 1, NOBLE) || known.has(token) || known.has(token + 2)) return undefined;
  const isForeign = (at: number): boolean => isUnknown(words, at) && !isOfLanguage(words, at);
  if (!isForeign(token) || !isForeign(token + 2) || isWordText(words, token - 1, 'در')) return undefined;
  if (token > 0 && (words.classes[token - 1] & PARTED) !== 0) return undefined;
  return toProposal(words, token, token + 3, 0.92);
}
