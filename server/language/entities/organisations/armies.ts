import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isBoundary, isOneOf, isWord, isWordText } from '../words/wordTests';

const ARMIES = wordSet(['سپاه', 'لشکر', 'ارتش', 'تیپ', 'گردان', 'یگان', 'نیروهای', 'قشون', 'قوای']);
const COMMANDERS = wordSet([
  ...['سردار', 'ژنرال', 'سرهنگ', 'شاه', 'سلطان', 'خان', 'مارشال', 'جنرال', 'سرلشکر', 'سپهبد', 'ارتشبد'],
]);

/** «سپاه سردار اسعد»: whose army it was; «سپاه سردار شهید …» and «لشکر امام رضا» are called after somebody. */
export const isLedArmy = (words: Words, token: number): boolean =>
  isOneOf(words, token, ARMIES) &&
  isOneOf(words, token + 1, COMMANDERS) &&
  isWord(words, token + 2) &&
  !isBoundary(words, token + 2) &&
  !isWordText(words, token + 2, 'شهید');
