import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Proposal } from '../spans';
import { isStyled, NO_STYLED, STYLES, type Words } from '../words/words';
import { isBoundary, isOneOf, isUnknown, isWord } from '../words/wordTests';
import { isBoundaryOrRole, isPersianFamily } from './familyNames';

/** Words that a person's name has at most. */
export const LONGEST = 5;

export const PIOUS_ENDS = wordSet(['الله', 'اله', 'الدین', 'الرحمن', ...STYLES]);

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
  'بیتالله',
  'به',
  'یا',
  'و',
  'انشا',
  'ماشا',
]);

/** Titles of the court that end so, which are whole names: «عین الدوله». */
/** «نظام الملک»: such a title, written apart. */
export const STYLE_ENDS = wordSet(STYLES);
const NO_STYLES = wordSet(NO_STYLED);

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

/** Whether a title of the court stands at a token, in one word or in two; the token after it, 0 where none does. */
function styledEnd(words: Words, token: number): number {
  if (!isWord(words, token)) return 0;
  if (isStyled(words, token)) return token + 1;
  const apart =
    isPiousApart(words, token) && isOneOf(words, token + 1, STYLE_ENDS) && !isOneOf(words, token, NO_STYLES);
  return apart ? token + 2 : 0;
}

/** «علاءالدوله، حاکم تهران، …», «نظام‌السلطنه مافی»: a title of the court, which goes for a name, and a family's behind it. */
export function byStyle(words: Words, token: number): Proposal | undefined {
  const end = styledEnd(words, token);
  if (end === 0) return undefined;
  const family = isUnknown(words, end) && isPersianFamily(words, end) && isBoundaryOrRole(words, end + 1);
  return toProposal(words, token, family ? end + 1 : end, 0.96);
}
