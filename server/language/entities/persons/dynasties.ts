import { whetherWord, wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isOneOf } from '../words/wordTests';

/** What one was called behind the given name who had no family name. */
export const BYNAMES = wordSet(['خان', 'شاه', 'بیگ', 'میرزا']);
/** «لطفعلی‌خان»: the same, joined by a half-space. */
const bearsByname = whetherWord((word) => /..(?:خان|شاه|میرزا)$/.test(word));
/** Houses that ruled; «زند» is a form of «زدن», too. */
const DYNASTIES = wordSet(['زند', 'قاجار', 'افشار', 'صفوی', 'پهلوی', 'زندیه', 'قاجاریه']);

/** «لطفعلی‌خان زند», «محمد علی شاه قاجار»: the end of a name, with the house to which its bearer belonged. */
export const withDynasty = (words: Words, end: number): number =>
  isOneOf(words, end, DYNASTIES) && (isOneOf(words, end - 1, BYNAMES) || bearsByname(words, end - 1)) ? end + 1 : end;
