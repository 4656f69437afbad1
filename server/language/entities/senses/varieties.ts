import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isOneOf, isPunctuation, isVerb, isWordText } from '../words/wordTests';

const CROP_NOUNS = [
  ...['پسته', 'برنج', 'خرما', 'انگور', 'سیب', 'گلابی', 'پرتقال', 'هندوانه', 'خربزه', 'طالبی', 'انار', 'نارنگی', 'کیوی'],
  ...[
    'زردآلو',
    'هلو',
    'آلو',
    'گیلاس',
    'آلبالو',
    'گردو',
    'بادام',
    'فندق',
    'انجیر',
    'زیتون',
    'لیمو',
    'گندم',
    'ذرت',
    'پنبه',
  ],
  ...['چای', 'کشمش', 'شلیل', 'توت', 'سیبزمینی', 'شلتوک', 'بذر', 'رقم', 'ارقام'],
] as const;
/** What grows in varieties, with its ezafe written or not: «پسته‌ی», «خرمای». */
const CROPS = wordSet(CROP_NOUNS.flatMap((noun) => [noun, `${noun}ی`]));
/** How far before a variety the crop stands: «پستهٔ احمدآقایی، فندقی و اکبری». */
const REACH = 6;

/** «پستهٔ اکبری»: whether a variety of a fruit stands at a token, and nobody of that family. */
export function isVariety(words: Words, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - REACH); at -= 1) {
    if (isOneOf(words, at, CROPS)) return true;
    if (isVerb(words, at)) return false;
    // Behind the crop right away, or in a row of varieties.
    if (at === token - 1 && !isWordText(words, at, 'و') && !isPunctuation(words, at) && !isOneOf(words, at - 1, CROPS))
      return false;
  }
  return false;
}
