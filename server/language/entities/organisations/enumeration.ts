import { NameClass } from '../../../data/names/classes';
import { COMMA } from '../../text/marks';
import type { Words } from '../words/words';
import { classesAt, endAt, isMark, isWordText } from '../words/wordTests';
import { isOrganisationWord } from './organisationPhrase';

/**
 * «، تحقیقات و فناوری», «، آب، منابع طبیعی و محیط زیست»: where the fields end that are enumerated from a comma on, each a word or two of
 * which such names are made, «و» before the last; 0 where they are none.
 */
export function enumerationEnd(words: Words, comma: number): number {
  let at = comma;
  while (isMark(words, at, COMMA)) {
    at = fieldEnd(words, at + 1);
    if (at === 0) return 0;
  }
  return at > comma && isWordText(words, at, 'و') && isField(words, at + 1) ? endAt(words, at + 1) : 0;
}

/** «محیط زیست»: a field may be of several words. */
function fieldEnd(words: Words, token: number): number {
  if (!isField(words, token)) return 0;
  const first = endAt(words, token);
  return isOrganisationWord(words, first) ? endAt(words, first) : first;
}

/** «کشاورزی، وزیر و معاون»: who holds an office is none. */
const isField = (words: Words, token: number): boolean =>
  isOrganisationWord(words, token) && (classesAt(words, token) & NameClass.role) === 0;
