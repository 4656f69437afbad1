import { wordSet } from '../../text/vocabulary';
import { isCountry } from '../registry/country';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isOneOf } from '../words/wordTests';

const TRADES = wordSet(['صنایع', 'صنعت', 'محصولات']);
/** Nouns of companies that are called after their town, and of what they do. */
const TRADED = wordSet(['پتروشیمی', 'فولاد', 'سیمان', 'ماشینسازی', 'خودروسازی']);

/** «صنایع پتروشیمی …», «پتروشیمی ایران»: a trade, or that of a country, but «پتروشیمی شیراز». */
export const isTradeOf = (words: Words, token: number, following: Proposal | undefined): boolean =>
  isOneOf(words, token - 1, TRADES) ||
  (isOneOf(words, token, TRADED) && following !== undefined && isCountry(following));
