import { Gap } from '../../text/fold';
import { letterNames } from '../../text/letterNames';
import { OPENING_QUOTE } from '../../text/marks';
import { foldedString } from '../../text/reading';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import type { Words } from '../words/words';
import { isMark, isOneOf, isUnknown } from '../words/wordTests';

const FEWEST = 3;
/** What is spelled out and is no organisation: molecules, devices, formats, sums, degrees. */
const THINGS = wordSet(contextWords('spelled-thing'));
/** After these stands which of a kind it is: «ویروس …», «گوشی …». */
const KINDS = wordSet(contextWords('kind-of-thing'));

/** «آی‌دی‌سی», «ان‌دی‌ام‌ای»: an unknown name that spells English letters is mostly an organisation's. */
export function spelledOut(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isUnknown(words, token) || known.has(token) || isOneOf(words, token, THINGS)) return undefined;
  // «کشتی «ام‌اس‌سی آریس»»: marks hold a longer name, which is not known to be of one.
  if (isMark(words, token - 1, OPENING_QUOTE)) return undefined;
  return areLetters(words, token) && !isOneOf(words, token - 1, KINDS)
    ? byCue(words, 'organisation', token, token + 1, 0.7)
    : undefined;
}

function areLetters({ text, tokens }: Words, token: number): boolean {
  const end = tokens.ends[token];
  let start = tokens.starts[token];
  let parts = 0;
  for (let unit = start + 1; unit <= end; unit += 1) {
    if (unit < end && (text.gaps[unit] & Gap.half) === 0) continue;
    // A word without half-spaces is soon done with.
    if (unit === end && parts === 0) return false;
    if (!letterNames.has(foldedString(text, start, unit))) return false;
    parts += 1;
    start = unit;
  }
  return parts >= FEWEST;
}
