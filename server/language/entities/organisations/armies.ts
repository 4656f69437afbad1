import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
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

/** The Guards, whose branches are called after towns. */
export const CORPS = 'سپاه';

/** «نیروهای سپاه سوریه و لبنان را ترک کردند»: the Guards before the places that they leave. */
export function isCorpsBeforeObject(
  words: Words,
  token: number,
  following: Proposal | undefined,
  known: Known,
): boolean {
  if (!isWordText(words, token, CORPS) || following?.type !== 'place') return false;
  const other = isWordText(words, following.end, 'و') ? known.get(following.end + 1) : undefined;
  return isWordText(words, other?.type === 'place' ? other.end : following.end, 'را');
}
