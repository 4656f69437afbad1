import { NameClass } from '../../../data/names/classes';
import { isDictionaryWord } from '../../orthography/ofLanguage';
import { COMMA, SEMICOLON } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { COMPLETED_VERBS } from '../words/lightVerbs';
import { says } from '../words/saying';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { classesAt, isBoundary, isMark, isOneOf, isPredicate, isPunctuation, isWord } from '../words/wordTests';
import { isOfEverydayWord } from './familyNames';
import { isRelative } from './givenNamesAlone';

/** Family names that are everyday words besides: what stands around one behind a given name tells. */

/** Whether a word is an everyday word and no more, without an ending. */
export const isPlainWord = (words: Words, at: number): boolean =>
  isWord(words, at) &&
  (words.classes[at] & ~NameClass.organisationWord) === NameClass.common &&
  (words.traits[at] & (Trait.verb | Trait.time | Trait.demonym | Trait.inflected)) === 0;

/** «سرهنگ هادی امیدوار، رئیس …», «احمد خرم؛ وزیر …»: an everyday word between a given name and a comma with the office behind it. */
export function isEverydayFamily(words: Words, token: number, at: number): boolean {
  if (!isWord(words, at) || (words.traits[at] & Trait.inflected) !== 0) return false;
  if (!isMark(words, at + 1, COMMA) && !isMark(words, at + 1, SEMICOLON)) return false;
  const office = (classesAt(words, at + 2) & NameClass.role) !== 0 || isRelative(words, at + 2);
  // «خوسه آنتونیو کاست، نامزد …», «دلیر جمعه، وزیر …»: before an office even what else is a verb or a weekday.
  const otherwise = NameClass.stop | NameClass.honorific | NameClass.role;
  if (office && (words.classes[at] & otherwise) === 0 && (words.traits[at] & (Trait.verb | Trait.time)) !== 0)
    return true;
  if ((words.classes[at] & ~NameClass.organisationWord) !== NameClass.common) return false;
  if ((words.traits[at] & (Trait.verb | Trait.time | Trait.demonym)) !== 0) return false;
  return office || (token > 0 && (words.classes[token - 1] & NameClass.honorific) !== 0);
}

/**
 * «مهین صفایی درگذشت», «پیکر محمود دعایی را …», but «رضا دعایی خواند», «احمد صدایی از دور شنید»: who something is of or done with has no
 * object behind him. What the dictionary has as it stands is a family's name only before a comma or what is said.
 */
export const isEverydayInYi = (words: Words, token: number, at: number): boolean => {
  if (!isOfEverydayWord(words, at) || isPredicate(words, at)) return false;
  const next = at + 1;
  // «طرح هادی روستایی، …»: of what kind it is.
  if (isMark(words, next, COMMA) && isPlainWord(words, token - 1))
    return (classesAt(words, next + 1) & NameClass.role) !== 0;
  if (isMark(words, next, COMMA) || says(words, next)) return true;
  if (isDictionaryWord(words, at) || isOneOf(words, next, COMPLETED_VERBS)) return false;
  if (isOneOf(words, next, MOVED)) return true;
  if (!isOneOf(words, token - 1, COMPLEMENTING) && isBoundary(words, token - 1)) return false;
  const closes = isPunctuation(words, next) || isOneOf(words, next, CLOSING);
  return closes || (isWord(words, next) && isOneOf(words, next + 1, COMPLETED_VERBS));
};
/** What nobody does to anything. */
const MOVED = wordSet([
  'درگذشت',
  'آمد',
  'نیامد',
  'آمده',
  'برگشت',
  'بازگشت',
  'نشست',
  'برخاست',
  'گریخت',
  'ماند',
  'است',
  'بود',
]);
const CLOSING = wordSet(['را', 'و', 'که']);
const COMPLEMENTING = wordSet(['با', 'از', 'به', 'برای', 'درباره', 'علیه', 'توسط', 'نزد']);

/** Whether two words stand at a token that open no other phrase, then a mark and an office. */
export const isApposedFamily = (words: Words, at: number): boolean =>
  isOfNoOffice(words, at) &&
  isOfNoOffice(words, at + 1) &&
  (isMark(words, at + 2, COMMA) || isMark(words, at + 2, SEMICOLON)) &&
  (classesAt(words, at + 3) & NameClass.role) !== 0;
const isOfNoOffice = (words: Words, at: number): boolean =>
  isWord(words, at) &&
  !isBoundary(words, at) &&
  (classesAt(words, at) & (NameClass.role | NameClass.honorific | NameClass.organisation | NameClass.outsidePlace)) ===
    0;
