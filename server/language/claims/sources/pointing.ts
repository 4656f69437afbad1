import { contextWords } from '../words/contextWords';
import { DOCUMENT_NOUNS } from '../words/vocabulary';
import { hitAt, Word, type Words, wordText } from '../words/words';
import type { Phrase } from './nounPhrase';

/** What stands behind a noun and points back as «این» does before it. */
export const AFORESAID = /^(?:مذکور|یادشده|مزبور|نامبرده)$/;

/** «مقام یادشده», «گزارش مذکور»: «این مقام», «این گزارش». */
export const isAforesaid = (words: Words, { first, last }: Phrase): boolean =>
  (last === first + 1 && AFORESAID.test(wordText(words, last))) ||
  (last === first + 2 && wordText(words, first + 1) === 'یاد' && wordText(words, last) === 'شده');

/** «مفاد این توافق», «تبصرهٔ سه همین قانون»: the group of the document of which the phrase is a part. */
export function wholePointedAt(words: Words, { first, last }: Phrase): string | undefined {
  if (hitAt(words, first, 'documentNoun') === undefined && !PARTS.has(wordText(words, first))) return undefined;
  for (let token = first + 1; token < last; token += 1) {
    if ((words.flags[token] & Word.demonstrative) === 0) continue;
    const whole = hitAt(words, token + 1, 'documentNoun');
    return whole === undefined ? undefined : DOCUMENT_NOUNS[whole.row].group;
  }
  return undefined;
}

const PARTS = contextWords('part');
