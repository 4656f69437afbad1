import { wordSet } from '../../text/vocabulary';
import { isSport } from '../senses/sportNear';
import type { Words } from '../words/words';
import { isOneOf, isWordText } from '../words/wordTests';

const PASSED = wordSet([
  ...['گذشت', 'گذشتند', 'گذشته', 'نگذشت', 'نگذشتند', 'میگذرد', 'بگذرد', 'بگذرند', 'گذر', 'عبور'],
]);
/** How far behind the word what passes it stands. */
const REACH = 12;

/** «از سد استقلال گذشت»: who is beaten, and no dam. */
export const isObstacle = (words: Words, token: number): boolean =>
  isWordText(words, token, 'سد') &&
  isWordText(words, token - 1, 'از') &&
  (isSport(words, token) || isPassed(words, token + 1));

function isPassed(words: Words, from: number): boolean {
  for (let token = from; token < from + REACH; token += 1) if (isOneOf(words, token, PASSED)) return true;
  return false;
}
