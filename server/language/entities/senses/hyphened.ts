import { isOfLanguage } from '../../orthography/ofLanguage';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isHyphen, isUnknown } from '../words/wordTests';

/** «آسیا-گرام», but «تهران-مشهد»: whether a hyphen joins a name to a word of which nothing is known, so that another name holds it. */
export const isCutAtHyphen = (words: Words, { start, end }: Proposal, known: () => Known): boolean =>
  (isHyphen(words, end) && isOther(words, end + 1, known)) ||
  (isHyphen(words, start - 1) && isOther(words, start - 2, known));

const isOther = (words: Words, token: number, known: () => Known): boolean =>
  isUnknown(words, token) && !isOfLanguage(words, token) && !known().has(token);
