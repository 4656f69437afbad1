import { contextWords } from '../words/contextWords';
import { type Words, wordText } from '../words/words';
import type { Phrase } from './nounPhrase';

const TITLE = contextWords('title');

/** «دکتر», «سردار»: what stands before somebody's name. */
export const isTitle = (words: Words, token: number): boolean => TITLE.has(wordText(words, token));

/** «آیت‌الله معلمی فرمودند»: whether a phrase opens with a title, whatever word of praise stands before it. */
export function hasTitle(words: Words, { first, last }: Phrase): boolean {
  for (let token = first; token < last && token <= first + 1; token += 1)
    if (
      isTitle(words, token) ||
      /^[آا]یت الله$|^حجت الاسلام$/.test(`${wordText(words, token)} ${wordText(words, token + 1)}`)
    )
      return true;
  return false;
}
