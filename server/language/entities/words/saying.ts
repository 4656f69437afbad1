import { wordSet } from '../../text/vocabulary';
import type { Words } from './words';
import { isOneOf } from './wordTests';

const SAYS = wordSet(['گفت', 'افزود', 'میگوید', 'میافزاید', 'گفتهاست']);
/** Nouns and the light verbs with which they say something. */
const SAYING = wordSet(['ادامه', 'تصریح', 'اظهار', 'خاطرنشان', 'بیان', 'تاکید', 'یادآور', 'اضافه', 'عنوان', 'متذکر']);
const LIGHT = wordSet(['داد', 'کرد', 'داشت', 'شد', 'میکند', 'میدهد', 'میشود']);

/** Whether somebody says something from a token on. */
export const says = (words: Words, token: number): boolean =>
  isOneOf(words, token, SAYS) || (isOneOf(words, token, SAYING) && isOneOf(words, token + 1, LIGHT));
