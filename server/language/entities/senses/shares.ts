import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isOneOf } from '../words/wordTests';

const SHARES = wordSet(['گروه', 'بورس']);
const KINDS = wordSet([
  ...['خودرو', 'خودرویی', 'فلزات', 'بانکی', 'بانکیها', 'دارویی', 'پالایشی', 'شیمیایی', 'سیمان', 'سیمانی', 'زراعت'],
  ...['سبز', 'قرمز', 'سرخ', 'سبزپوش'],
]);

/** «گروه خودرو», «بورس سبز»: shares of a kind, and how they fare; no organisation. */
export const isOfShares = (words: Words, noun: number): boolean =>
  isOneOf(words, noun, SHARES) && isOneOf(words, noun + 1, KINDS);
