import { CLOSING_BRACKET, CLOSING_QUOTE, OPENING_BRACKET, OPENING_QUOTE } from '../../text/marks';
import type { Words } from '../words/words';
import { isMark, isUnknown, isWord } from '../words/wordTests';

/** Tokens of a nickname with its marks. */
export const NICKNAME = 3;

const MARKS = [
  [OPENING_QUOTE, CLOSING_QUOTE],
  [OPENING_BRACKET, CLOSING_BRACKET],
] as const;

/**
 * «خورخه «توتو» کیروگا», «خدیجه (لیلا) میرغفاری»: whether one word between marks stands at a token, which is what friends call somebody, and a
 * word that can only be a family name behind it.
 */
export const isNickname = (words: Words, at: number): boolean =>
  MARKS.some(([opening, closing]) => isMark(words, at, opening) && isMark(words, at + 2, closing)) &&
  isWord(words, at + 1) &&
  isUnknown(words, at + NICKNAME);
