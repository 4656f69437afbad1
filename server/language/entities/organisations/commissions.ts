import { NameClass } from '../../../data/names/classes';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { classesAt, isBoundary, isMark, isOneOf, isVerb, isWord, isWordText } from '../words/wordTests';

const COMMISSION = 'کمیسیون';
const AND = 'و';
const PARLIAMENTS = wordSet(['مجلس', 'پارلمان', 'سنا', 'کنگره']);
/** «کمیسیون بهداشت، درمان و رفاه اجتماعی مجلس» and no longer, in tokens. */
const LONGEST = 11;

/**
 * Where a parliament's commission ends whose name enumerates its fields: «کمیسیون کشاورزی، آب و منابع طبیعی مجلس» behind the parliament,
 * «کمیسیون کشاورزی، آب، منابع طبیعی و محیط زیست» behind the field that «و» adds last; 0 where none stands. Whatever is enumerated belongs to it,
 * everyday word or not.
 */
export function commissionEnd(words: Words, token: number): number {
  if (!isWordText(words, token, COMMISSION) || joins(words, token + 1)) return 0;
  let enumerates = false;
  let last = 0;
  for (let at = token + 1; at < Math.min(words.count, token + LONGEST); at += 1) {
    if (isOneOf(words, at, PARLIAMENTS)) return enumerates && !joins(words, at - 1) ? at + 1 : 0;
    // «کمیسیون کشاورزی، وزیر و معاون»: who comes there.
    if ((classesAt(words, at) & NameClass.role) !== 0) return 0;
    if (isMark(words, at, COMMA)) {
      // «کمیسیون عمران و شهرسازی، به …»: the comma behind the last field closes the phrase.
      if (last > 0) return enumerates && at <= last + 2 ? at : 0;
      enumerates = true;
    } else if (isWordText(words, at, AND)) last = at + 1;
    else if (!isWord(words, at) || isBoundary(words, at) || isVerb(words, at))
      return enumerates && isLastField(words, last, at) ? at : 0;
  }
  return 0;
}

/** «محیط زیست به», but «رفاه جلسه داشت»: a word or two that a boundary follows which they do not complete. */
const isLastField = (words: Words, from: number, end: number): boolean =>
  from > 0 && end > from && end <= from + 2 && !isVerb(words, end) && !isMark(words, end, COMMA);

const joins = (words: Words, token: number): boolean => isMark(words, token, COMMA) || isWordText(words, token, AND);
