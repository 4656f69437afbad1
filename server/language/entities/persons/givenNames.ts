import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isBoundary, isOneOf, isWord } from '../words/wordTests';

/** Words that a person's name has at most. */
export const LONGEST = 5;

export const PIOUS_ENDS = wordSet(['الله', 'اله', 'الدین', 'الرحمن']);

/** What is no given name with «الله» behind it. */
const NO_PIOUS = wordSet([
  'حزب',
  'انصار',
  'آیت',
  'حجت',
  'رسول',
  'کلام',
  'ثار',
  'جند',
  'خلیل',
  'بیتالله',
  'به',
  'یا',
  'و',
  'انشا',
  'ماشا',
]);

export const isPiousApart = (words: Words, token: number): boolean =>
  isOneOf(words, token + 1, PIOUS_ENDS) &&
  !isOneOf(words, token, NO_PIOUS) &&
  !isBoundary(words, token) &&
  (words.classes[token] & (NameClass.honorific | NameClass.organisation)) === 0;

/** The token after the given name that begins here; 0 where none does. A phrase is «حبیب الله». */
export function givenEnd(words: Words, token: number, classes: number): number {
  if (!isWord(words, token)) return 0;
  if (words.phraseEnds[token] > 0 && (words.phraseClasses[token] & classes) !== 0) return words.phraseEnds[token];
  // «بیت الله عباسپور»: written apart.
  if (words.phraseEnds[token] === 0 && isPiousApart(words, token)) return token + 2;
  return (words.classes[token] & classes) !== 0 ? token + 1 : 0;
}

export const toProposal = (words: Words, start: number, end: number, confidence: number): Proposal =>
  byCue(words, 'person', start, end, confidence);
