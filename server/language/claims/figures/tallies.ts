import { TokenClass } from '../../text/tokens';
import { type NumberRun, numberAt } from '../words/numbers';
import { firstVerb, hitAt, isPunctuation, lastFiniteVerb, Word, type Words, wordText } from '../words/words';

/** «این رقم از ۱۵ میلیون گذشته است», «جمعیت به ۹۰ میلیون رسید»: a number with its scale that is reached or passed counts, whatever its unit. */
export function reachesNumber(words: Words, first: number, number: NumberRun, last: number): boolean {
  if (!number.multiplied || number.last >= last) return false;
  const verb = words.verbs[words.verbOf[number.last + 1] ?? -1];
  if (verb === undefined || !verb.finite || !/^(?:رسیدن|گذشتن)$/.test(verb.infinitive)) return false;
  return reaching(words, first);
}

/** Behind «به», «از», «به مرز», «به بیش از»; not «از ۲ به ۳ میلیون». */
function reaching(words: Words, first: number): boolean {
  for (let token = first - 1; token >= 0 && token >= first - 3; token -= 1) {
    if ((words.flags[token] & Word.prep) !== 0 && /^(?:به|از)$/.test(wordText(words, token))) return true;
    if (words.reading.tokens.classes[token] !== TokenClass.word) return false;
  }
  return false;
}

/** «۲۱ نوبت تجدید چاپ شده است», «۸۰۰ بار نواخته شد»: how often something has happened; what is yet to be was counted by nobody. */
export function isRepeated(words: Words, first: number, number: NumberRun, last: number): boolean {
  const next = number.last + 1;
  if (!number.digits || !number.large || !/^(?:بار|نوبت|مرتبه)$/.test(wordText(words, next))) return false;
  if (first > 0 && isPunctuation(words, first - 1, '+/:')) return false;
  const tense = lastFiniteVerb(words, next, last)?.form.tense;
  return tense === 'perfect' || tense === 'pluperfect' || (tense === 'past' && number.hundreds);
}

/** Verbs with which a sum is said to have changed: «رشد کرد», «افزایش یافته است», «بالا رفت». */
const CHANGED = new Set(['افزایش', 'کاهش', 'رشد', 'افت', 'بالا', 'پایین', 'سقوط', 'جهش', 'اوج', 'گران', 'ارزان']);

/** Whether the sentence says that an amount has changed or been reached, not that somebody set it. */
export function hasMoved(words: Words, from: number, last: number): boolean {
  const verb = firstVerb(words, from, last, ({ finite }) => finite);
  if (verb === undefined || verb.first <= from) return false;
  return CHANGED.has(wordText(words, verb.first - 1));
}

/** Talks are timed by those who held them: «۵۰ دقیقه گفت‌وگو کردند»; a speech, a game and a journey were timed by nobody. */
export function timesTalks(words: Words, sentenceFirst: number, first: number, last: number): boolean {
  if (
    first - 2 >= sentenceFirst &&
    (words.flags[first - 1] & Word.and) !== 0 &&
    /^ساعت/.test(wordText(words, first - 2))
  )
    return false;
  // «این دیدار در ورزشگاه … و داور ۱۲ دقیقه وقت اضافه گرفت»
  if (words.reading.hits.some(({ lexicon }) => lexicon === 'sportWord')) return false;
  for (let token = sentenceFirst; token <= last; token += 1)
    if (/^(?:گفتوگو|گفتوگوی|گفتگو|مذاکره|مذاکرات|دیدار|ملاقات|رایزنی|صحبت|تلفنی)/.test(wordText(words, token)))
      return true;
    else if (wordText(words, token) === 'گفت' && wordText(words, token + 2).startsWith('گو')) return true;
  return false;
}

/** «در ده سال گذشته ۱۱ بالگرد سقوط کرده است», «از اسد تاکنون ۸۰ فرمان صادر شده است»: added up over a span of time. */
export function isTally(words: Words, number: NumberRun, first: number, last: number): boolean {
  if (!number.large || lastFiniteVerb(words, first, last)?.form.tense !== 'perfect') return false;
  for (let token = first - 1; token > 0 && token > first - FARTHEST_SPAN; token -= 1) {
    const word = wordText(words, token);
    if (word === 'تاکنون' || (word === 'کنون' && wordText(words, token - 1) === 'تا')) return true;
    if (isPunctuation(words, token, '.؛:؟!')) return false;
    // «از آغاز سال ۱۴ تصادف روی داده است»
    if (/^(?:آغاز|اغاز|ابتدای|ابتدا|اول|شروع)$/.test(word) && wordText(words, token - 1) === 'از') return true;
    const isPast = word === 'گذشته' || word === 'اخیر';
    // «در ماه گذشته» is one of them, «در ده ماه گذشته» a sum.
    if (isPast && hitAt(words, token - 1, 'timeUnit') !== undefined && token > 1 && endsNumber(words, token - 2))
      return true;
  }
  return false;
}

const FARTHEST_SPAN = 12;

/** «از اول پاییز ۱۱ روز هوای پاک داشته است»: days of clean and foul air, which stations count. */
export const isDaysOfAir = (words: Words, number: NumberRun, first: number, last: number): boolean =>
  wordText(words, number.last + 1) === 'روز' &&
  /^(?:هوا|هوای)$/.test(wordText(words, number.last + 2)) &&
  isTally(words, number, first, last);

/** «از هر سه جوان یک نفر», «از هر ده خانه چهار خانه»: the last token of a share that is told in numbers of things. */
export function shareEnd(words: Words, first: number, number: NumberRun, last: number): number | undefined {
  if (wordText(words, first - 1) !== 'هر' || wordText(words, first - 2) !== 'از') return undefined;
  for (let token = number.last + 2; token < last && token <= number.last + FARTHEST_PART; token += 1) {
    if (words.verbOf[token] >= 0 || words.reading.tokens.classes[token] === TokenClass.punctuation) return undefined;
    const part = numberAt(words, token, last);
    const noun = part === undefined ? '' : wordText(words, part.last + 1);
    // «کودک زیر پنج سال»
    if (part === undefined || /^(?:سال|ماه|روز|ساله)$/.test(noun)) continue;
    const isNamed = /^(?:نفر|تن|مورد)$/.test(noun) || noun === wordText(words, number.last + 1);
    return isNamed ? part.last + 1 : part.last;
  }
  return undefined;
}

/** «از هر ۱۰۰ هزار کودک زیر پنج سال یک …». */
const FARTHEST_PART = 6;

export const endsNumber = (words: Words, token: number): boolean => numberAt(words, token, token) !== undefined;
