import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import type { Words } from '../words/words';
import { isOneOf, isPunctuation, isWordText } from '../words/wordTests';
import { givenEnd, LONGEST } from './givenNames';

const SHARE = 'نصیب';
const FALLS = wordSet(['شد', 'شده', 'میشود', 'نشد', 'کرد', 'کرده', 'میکند']);

/** «جایزه نصیب ژولیت بینوش شد»: what falls to somebody, and the first name of nobody. */
export function isGained(words: Words, token: number, known: Known): boolean {
  if (!isWordText(words, token, SHARE)) return false;
  const isGiven = givenEnd(words, token + 1, NameClass.given | NameClass.weakGiven) > 0;
  if (!isGiven && known.get(token + 1)?.type !== 'person') return false;
  for (let at = token + 2; at <= token + LONGEST + 1 && !isPunctuation(words, at); at += 1)
    if (isOneOf(words, at, FALLS)) return true;
  return false;
}
