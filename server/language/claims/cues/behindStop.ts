import { TokenClass } from '../../text/tokens';
import { isPunctuation, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';

/** More marks and words than a source in brackets has: «(منبع: خبرگزاری ایرنا)». */
const LONGEST_BRACKET = 12;

/**
 * The token behind what is added to a sentence after its full stop: an address, «منبع:» with one, a bracket that states
 * nothing («… شد. (ایرنا) وی افزود …»). The same token where nothing is.
 */
export function behindAddition(words: Words, from: number): number {
  const { classes, count } = words.reading.tokens;
  let token = from;
  if (wordText(words, token) === 'منبع' && isPunctuation(words, token + 1, ':') && isAddress(classes, token + 2))
    token += 2;
  else if (isPunctuation(words, token, '(')) token = behindBracket(words, token);
  while (token < count && isAddress(classes, token)) token += 1;
  return token;
}

const isAddress = (classes: Words['reading']['tokens']['classes'], token: number): boolean =>
  classes[token] === TokenClass.other;

function behindBracket(words: Words, open: number): number {
  const last = Math.min(open + LONGEST_BRACKET, words.reading.tokens.count - 1);
  for (let token = open + 1; token <= last; token += 1) {
    if (words.verbOf[token] >= 0) return open;
    if (isPunctuation(words, token, ')')) return token + 1;
  }
  return open;
}

/** A sentence without what stands at its beginning and is added to the one before; none where nothing else does. */
export function withoutAddition(words: Words, sentence: SentenceTokens, index: number): readonly SentenceTokens[] {
  if (index === 0) return [sentence];
  const first = behindAddition(words, sentence.first);
  return first > sentence.last ? [] : [{ first, last: sentence.last }];
}
