import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import {
  classesAt,
  endAt,
  isBoundary,
  isCopula,
  isDeterminer,
  isOneOf,
  isPunctuation,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';
import { isRank } from './titleCues';

/** Titles without marks, by what the sentence tells of them. */

const LONGEST = 6;
const GIVEN = NameClass.given | NameClass.weakGiven;
/** What a title does not begin with, and what says of which kind a work is. */
const NO_FIRST = NameClass.stop | NameClass.role | NameClass.honorific | NameClass.titled | GIVEN;
/** What prizes do. */
const GOES = wordSet(['رسید', 'اهدا', 'تعلق']);
const GIVES = wordSet(['شد', 'گرفت', 'گردید', 'شده', 'یافت']);
const PRIZES = wordSet(['جایزه', 'سیمرغ', 'تندیس', 'دیپلم', 'جایزهی', 'نخل', 'خرس']);
/** How far before the noun the prize stands. */
const FAR = 14;

/** «تندیس بهترین بازیگر به او برای فیلم باد سرد اهدا شد»: what a prize was for, between the noun and what the prize does. */
export function prizedAfterNoun(words: Words, noun: number, from: number): Proposal | undefined {
  if (!isWordText(words, noun - 1, 'برای') || isDeterminer(words, from) || !hasPrizeBefore(words, noun))
    return undefined;
  for (let end = from; end <= from + LONGEST && isWord(words, end); end += 1) {
    const goes = isOneOf(words, end, GOES) && (isWordText(words, end, 'رسید') || isOneOf(words, end + 1, GIVES));
    if (goes) return end > from && isOwnWord(words, from) ? byCue(words, 'work', from, end, 0.8) : undefined;
    if (isWordText(words, end, 'را')) return undefined;
  }
  return undefined;
}

function hasPrizeBefore(words: Words, noun: number): boolean {
  for (let at = noun - 2; at >= Math.max(0, noun - FAR); at -= 1) if (isOneOf(words, at, PRIZES)) return true;
  return false;
}

/** «برای فیلم تازه‌اش», «برای فیلم او»: which one, and whose. */
const OTHERS = wordSet([
  'تازه',
  'تازهاش',
  'جدید',
  'جدیدش',
  'اخیر',
  'اخیرش',
  'او',
  'وی',
  'آنها',
  'قبلی',
  'کوتاه',
  'بلند',
]);
const isOwnWord = (words: Words, token: number): boolean =>
  !isOneOf(words, token, OTHERS) && (words.classes[token] & NameClass.stop) === 0;

/** «دختر باد نخستین رمان سارا کاوه است»: what opens the sentence, before its rank among somebody's works. */
export function beforeItsRank(words: Words, noun: number): Proposal | undefined {
  const rank = noun - 1;
  const person = endAt(words, noun);
  if (rank < 1 || !isRank(words, rank) || person >= words.count || (words.classes[person] & GIVEN) === 0)
    return undefined;
  const called = isWordText(words, rank - 1, 'عنوان');
  const end = called ? rank - 1 : rank;
  let start = end;
  while (start > Math.max(0, end - LONGEST) && isWord(words, start - 1)) start -= 1;
  if (start === end || (start > 0 && !endsSentence(words, start - 1))) return undefined;
  const opens =
    (classesAt(words, start) & NO_FIRST) === 0 && !isDeterminer(words, start) && !isBoundary(words, end - 1);
  if (!opens || !(called || isSaidToBe(words, person + 1))) return undefined;
  for (let token = start; token < end; token += 1)
    if (isVerb(words, token) || isWordText(words, token, 'را') || isWork(words, token)) return undefined;
  return byCue(words, 'work', start, end, 0.8);
}

const isWork = (words: Words, token: number): boolean => (words.classes[token] & NameClass.titled) !== 0;

/** Whether the sentence closes behind a family name of a word or two: «… سارا کاوه است». */
const isSaidToBe = (words: Words, family: number): boolean =>
  isWord(words, family) &&
  !isBoundary(words, family) &&
  (isCopula(words, family + 1) || (!isBoundary(words, family + 1) && isCopula(words, family + 2)));

const FULL_STOPS: ReadonlySet<number> = new Set(['.', '!', '؟', ':'].map((mark) => mark.charCodeAt(0)));
const endsSentence = (words: Words, token: number): boolean =>
  isPunctuation(words, token) && FULL_STOPS.has(words.text.units[words.tokens.starts[token]]);
