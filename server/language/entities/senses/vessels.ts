import { wordSet } from '../../text/vocabulary';
import type { EntityType } from '../types';
import type { Words } from '../words/words';
import { isMark, isOneOf } from '../words/wordTests';

const OPEN = '«'.charCodeAt(0);

/** Products that bear names of their own, and none of whose nouns says where or who somebody is. */
const VESSELS = wordSet([
  'موشک',
  'موشکهای',
  'پهپاد',
  'پهپادهای',
  'ماهواره',
  'ماهوارههای',
  'ماهوارهبر',
  'ناوشکن',
  'ناوچه',
  'ناوبندر',
  'نفتکش',
  'نفتکشهای',
  'رادار',
  'راکت',
  'اژدر',
  'زیردریایی',
  'بمبافکن',
  'جنگنده',
  'جنگندههای',
  'تانک',
  'اژدرافکن',
  'کاوشگر',
  'فضاپیمای',
  'مریخنورد',
]);
/** What says more of it, between the noun and its name: «موشک بالستیک خیبر». */
const SORTS = wordSet([
  'بالستیک',
  'کروز',
  'نقطهزن',
  'هایپرسونیک',
  'ماهوارهبر',
  'پدافندی',
  'انتحاری',
  'شناسایی',
  'مخابراتی',
  'سنجشی',
  'جدید',
  'ایرانی',
  'تازه',
]);

/** «موشک خیبر», «ناوشکن سبلان», «ماهواره خیام»: what bears the name of a person or a place is neither; whose it is, is. */
export function namesVessel(words: Words, start: number, type: EntityType, isCountry: boolean): boolean {
  if (type !== 'person' && (type !== 'place' || isCountry)) return false;
  // «ماهواره «خیام»».
  const before = isMark(words, start - 1, OPEN) ? start - 2 : start - 1;
  const noun = isOneOf(words, before, SORTS) ? before - 1 : before;
  return isOneOf(words, noun, VESSELS);
}
