import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isBoundary, isOneOf, isVerb, mayName } from '../words/wordTests';

/** What only says what kind of a place it is. */
const OUTSIDE = wordSet(['منطقه', 'محله', 'روستای', 'قریه', 'قریهی', 'دهستان', 'ساحه', 'کوی', 'جلگه', 'بخش']);
/** Titles with which the names of villages and quarters begin. */
const TITLES = wordSet(['حاجی', 'ملا', 'شیخ', 'خواجه', 'سید', 'میرزا', 'شاه', 'پیر', 'چاه', 'کلاته']);

/** «منطقه حاجی یعقوب», «روستای چاه هاشم»: a quarter that bears the name of whom it is called after. */
export function calledAfter(words: Words, token: number): Proposal | undefined {
  if (!isOneOf(words, token, OUTSIDE) || !isOneOf(words, token + 1, TITLES) || !mayName(words, token + 2))
    return undefined;
  return isBoundary(words, token + 3) && !isVerb(words, token + 3)
    ? byCue(words, 'place', token + 1, token + 3, 0.84)
    : undefined;
}
