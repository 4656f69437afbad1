import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';

const WRITING = /^(?:امضاکنندگان|امضاکننده|نویسندگان|نگارندگان|تدوینکنندگان|تهیهکنندگان|تنظیمکنندگان|صادرکنندگان)$/;

/** «امضاکنندگان [این نامه]», «نویسندگان [این پژوهش]»: the noun of what they speak through; -1 where nobody writes at `first`. */
export function writtenBy(words: Words, first: number): number {
  if (!WRITING.test(wordText(words, first))) return -1;
  const noun = (words.flags[first + 1] & Word.demonstrative) === 0 ? first + 1 : first + 2;
  return hitAt(words, noun, 'documentNoun') === undefined ? -1 : noun;
}

/** «امضاکنندگان» alone: of what was cited last. */
export const areSigners = (words: Words, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  first === last && /^امضاکنندگان$/.test(wordText(words, first)) && !isPunctuation(words, first + 1, '»');
