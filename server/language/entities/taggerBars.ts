import { NameClass } from '../../data/names/classes';
import { isDictionaryWord, isOfLanguage } from '../orthography/ofLanguage';
import type { Proposal } from './spans';
import type { TaggedName } from './tagger/tag';
import type { Words } from './words/words';
import { isBoundary, isUnknown, isWordText } from './words/wordTests';

/** From here on the tagger adds a name that neither the registry nor a cue shows. */
export const SURE_ENOUGH_TO_ADD = 0.6;
/** From here on a cue that ends with a place is not cut to the place. */
export const SURE_OF_ITS_END = 0.8;
/** From here on it joins two entries of the registry to one name («صداوسیمای مرکز لرستان»), and cuts a cue’s. */
export const SURE_ENOUGH_TO_JOIN = 0.97;
/** Of people who are named by two words or more of which nothing else is known, it need not be as sure. */
const SURE_ENOUGH_TO_ADD_UNKNOWN = 0.42;
/** Nor of who reports something. */
const SURE_ENOUGH_TO_ADD_REPORTED = 0.5;
/** Of a name that is one everyday word it must be surer. */
const SURE_ENOUGH_TO_ADD_EVERYDAY = 0.75;
/** And more so of a person who is named by one word of the language: «دامنی با چین‌های ریز». */
const SURE_ENOUGH_TO_ADD_NOUN = 0.9;
/** Of events, which everyday nouns open, it must be surer. */
const SURE_ENOUGH_TO_ADD_EVENT = 0.75;

/** Whether a name is all that stands between «به گزارش» and a mark. */
export const isReported = (words: Words, { start, end }: Pick<Proposal, 'start' | 'end'>): boolean =>
  isWordText(words, start - 1, 'گزارش') && isWordText(words, start - 2, 'به') && isBoundary(words, end);

/** How sure the tagger must be of a name to add it. */
export function barFor(words: Words, { type, first, end }: TaggedName): number {
  if (type === 'organisation' && isReported(words, { start: first, end })) return SURE_ENOUGH_TO_ADD_REPORTED;
  if (type === 'event') return SURE_ENOUGH_TO_ADD_EVENT;
  // «شرق», and «سینما هنر»: what a noun of places stands before.
  const second = type === 'place' && end === first + 2 && (words.classes[first] & NameClass.place) !== 0;
  if ((end === first + 1 || second) && isEveryday(words, end - 1)) return SURE_ENOUGH_TO_ADD_EVERYDAY;
  if (type !== 'person') return SURE_ENOUGH_TO_ADD;
  if (end < first + 2) return isNoun(words, first) ? SURE_ENOUGH_TO_ADD_NOUN : SURE_ENOUGH_TO_ADD;
  for (let token = first; token < end; token += 1) if (!isUnknown(words, token)) return SURE_ENOUGH_TO_ADD;
  return SURE_ENOUGH_TO_ADD_UNKNOWN;
}

/** «دامنی», «استادکار»: a word of the language that is no given name. */
const isNoun = (words: Words, token: number): boolean =>
  (isUnknown(words, token) && isOfLanguage(words, token)) ||
  (words.classes[token] === 0 && isDictionaryWord(words, token));

/** Whether a word is an everyday word, and no given name besides. */
const isEveryday = ({ classes }: Words, token: number): boolean =>
  (classes[token] & NameClass.common) !== 0 && (classes[token] & (NameClass.given | NameClass.weakGiven)) === 0;
