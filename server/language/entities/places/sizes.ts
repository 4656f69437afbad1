import { wordSet } from '../../text/vocabulary';
import { endingIn } from '../words/endings';
import type { Words } from '../words/words';
import { endsWith, isNumber, isOneOf } from '../words/wordTests';

/** «سالن ۱۲ هزار نفری», «استخر ۵۰ متری»: how large it is. */
const SCALES = wordSet(['صد', 'هزار', 'میلیون']);
const CAPACITY = endingIn(['کلاسه', 'نفری', 'نفره', 'متری', 'تنی', 'هکتاری', 'واحدی', 'تختخوابی', 'طبقه', 'میلیونی']);
/** What says so only behind a number: «[تختی]» is somebody's name elsewhere. */
const COUNTED_SIZES = wordSet(['تختی']);

/** Whether a word tells how large something is, or of how many: «پنج‌نفره». */
export const isSized = (words: Words, at: number): boolean => endsWith(words, at, CAPACITY);

/** Whether the number at a token tells how large a place is: «سالن [۱۲] هزار نفری». */
export const isCapacity = (words: Words, at: number): boolean =>
  isNumber(words, at) && (isOneOf(words, at + 1, SCALES) || isSized(words, at + 1));

/** The token after what tells how large a place is: «[شش‌کلاسه]», «[۳۱۳ تختی]», «[۱۲ هزار نفری]»; 0 where nothing does. */
export function sizeEnd(words: Words, at: number): number {
  if (isSized(words, at)) return at + 1;
  if (!isNumber(words, at)) return 0;
  const unit = isOneOf(words, at + 1, SCALES) ? at + 2 : at + 1;
  return isSized(words, unit) || isOneOf(words, unit, COUNTED_SIZES) ? unit + 1 : 0;
}
