import { OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import type { EntityType } from '../types';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { isMark, isOneOf } from '../words/wordTests';

/** Products that bear names of their own, and none of whose nouns says where or who somebody is. */
const VESSELS = wordSet([
  'موشک',
  'پهپاد',
  'ماهواره',
  'ماهوارهبر',
  ...['ناو', 'ناوگروه', 'هواپیمابر', 'یواساس', 'رزمناو', 'ناوشکن', 'ناوچه'],
  'ناوبندر',
  'نفتکش',
  'رادار',
  'راکت',
  'اژدر',
  'زیردریایی',
  'بمبافکن',
  'جنگنده',
  'تانک',
  'اژدرافکن',
  'کاوشگر',
  'فضاپیما',
  'فضاپیمای',
  'تلسکوپ',
  'مدارگرد',
  'مریخنورد',
]);
/** Those that are called after capitals too: «رزمناو مسکو»; rockets are a government's that sits there. */
export const SHIPS = wordSet(['ناو', 'رزمناو', 'ناوشکن', 'ناوچه', 'زیردریایی']);
/** Many of them bear no person's name: «موشک‌های کیم جونگ اون» are his. */
const MANY = wordSet(['موشکهای', 'پهپادهای', 'ماهوارههای', 'نفتکشهای', 'جنگندههای', 'ناوهای']);
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
  ...['هواپیمابر', 'اتمی', 'هستهای', 'جنگی', 'تهاجمی', 'آبیخاکی', 'یواساس', 'کلاس'],
  'سنجشی',
  'فضایی',
  'جدید',
  'ایرانی',
  'تازه',
]);

/** How many of these stand between the noun and the name: «ناو هواپیمابر اتمی آمریکایی …». */
const MOST_SORTS = 3;

const isDemonym = (words: Words, token: number): boolean => token >= 0 && (words.traits[token] & Trait.demonym) !== 0;

/** «موشک خیبر», «ناوشکن سبلان», «ماهواره خیام»: what bears the name of a person or a place is neither; whose it is, is. */
export function namesVessel(words: Words, start: number, type: EntityType, isCountry: boolean): boolean {
  if (type !== 'person' && (type !== 'place' || isCountry)) return false;
  // «ماهواره «خیام»».
  const before = isMark(words, start - 1, OPENING_QUOTE) ? start - 2 : start - 1;
  let noun = before;
  while (noun > before - MOST_SORTS && (isOneOf(words, noun, SORTS) || isDemonym(words, noun))) noun -= 1;
  if (type === 'place' && isOneOf(words, noun, MANY)) return true;
  return isOneOf(words, noun, VESSELS) || (noun < before && isOneOf(words, noun + 1, VESSELS));
}
