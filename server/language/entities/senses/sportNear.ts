import { wordSet } from '../../text/vocabulary';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { isOneOf, isWord, isWordText } from '../words/wordTests';

/** Whether a block, or what is around a token, is of sport; «دو کشتی‌گیر ذوب‌آهن»: or who plays there stands right before. */
export const isSport = (words: Words, start: number): boolean =>
  isOneOf(words, start - 1, PLAYERS) || sportWordsNear(words, start) >= 2;
/** Of no other trade, and no other sense: «مدافع استقلال کشور» plays nowhere. */
const PLAYERS = wordSet([
  ...['بازیکن', 'بازیکنان', 'سرمربی', 'دروازهبان', 'هافبک', 'گلر', 'وینگر', 'لژیونر', 'ملیپوش', 'ملیپوشان'],
  ...['کشتیگیر', 'کشتیگیران', 'والیبالیست', 'بسکتبالیست', 'فوتبالیست'],
]);

/** «باخت به گل‌گهر», «تساوی با ملوان», «برد مقابل هوادار»: over whom a team won, or to whom it lost. */
export const isPlayedAgainst = (words: Words, start: number): boolean =>
  (isOneOf(words, start - 1, AGAINST) && isOneOf(words, start - 2, RESULTS)) ||
  (isWordText(words, start - 1, 'به') && isWordText(words, start - 2, LOSS)) ||
  (isWordText(words, start - 1, 'با') && isWordText(words, start - 2, DRAW));
const LOSS = 'باخت';
const DRAW = 'تساوی';
const RESULTS = wordSet([LOSS, DRAW, 'برد', 'پیروزی', 'شکست']);
const AGAINST = wordSet(['مقابل', 'برابر']);

/** How many words of sport stand near, in the block or around the token. */
export function sportWordsNear(words: Words, start: number): number {
  let near = 0;
  for (let token = Math.max(0, start - 25); token < Math.min(words.count, start + 25); token += 1) {
    if ((words.traits[token] & (Trait.sport | Trait.athletic)) !== 0) near += 1;
  }
  return near;
}

/** «هیئت کشتی [جویبار]»: the board of a sport has the town behind it. */
export const isLocalBoard = (words: Words, start: number): boolean =>
  isOneOf(words, start - 2, BOARDS) && isWord(words, start - 1) && (words.traits[start - 1] & Trait.sport) !== 0;
const BOARDS = wordSet(['هییت', 'هیات']);
