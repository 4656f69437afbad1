import { TokenClass } from '../../text/tokens';
import { endsOpen } from '../words/clauses';
import { contextWords } from '../words/contextWords';
import { mayBeNumber } from '../words/numbers';
import { hitAt, isPassive, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';

const MODALS = new Set([
  'باید',
  'نباید',
  'بایست',
  'میبایست',
  'میتوان',
  'نمیتوان',
  'بتوان',
  'نتوان',
  'میشود',
  'نمیشود',
  'بشود',
]);

/** «می‌توان … دانست»: the past stem is an infinitive there. */
export function isAfterModal(words: Words, sentenceFirst: number, first: number): boolean {
  let comma = false;
  for (let token = first - 1; token >= sentenceFirst; token -= 1) {
    const text = wordText(words, token);
    comma ||= isPunctuation(words, token, '،');
    // «می‌توان به «ما را مس کنید» اشاره کرد»: a title is no clause.
    if (isPunctuation(words, token, '»')) token = openingOf(words, sentenceFirst, token);
    if (isPunctuation(words, token, '؟:')) return false;
    if (isPassive(words.reading, token)) return false;
    // «پاسخ داد که آیا باز می‌شود یا نه»: what is asked in between has ended.
    if (endsOpen(words, token)) return false;
    // «مطرح می‌شود که وزیر … را تکذیب کرد»: no modal reaches over «که».
    if ((words.flags[token] & Word.que) !== 0 && (words.flags[token - 1] & Word.verb) !== 0) return false;
    // «فیلمی که دست به دست می‌شود، مردی می‌گوید»: another clause's verb.
    // «برق قطع می‌شود و وزیر گفت»: the clause has ended.
    if (/^ن?میشود$/.test(text) && (words.flags[token + 1] & Word.and) !== 0) return false;
    if (MODALS.has(text)) return !(text.endsWith('شود') && (comma || isWithinSaying(words, sentenceFirst, token)));
    if (text === 'توان' && token > sentenceFirst && /^ن?می$/.test(wordText(words, token - 1))) return true;
    if ((words.flags[token] & Word.verb) !== 0) return false;
  }
  return false;
}

/** The mark that opens what closes at a token; the token itself where none does. */
export function openingOf(words: Words, sentenceFirst: number, close: number): number {
  for (let token = close - 1; token > sentenceFirst; token -= 1) if (isPunctuation(words, token, '«')) return token;
  return close;
}

/** «با بیان اینکه جامعه دچار چالش می‌شود افزود»: the verb is that of what is being said. */
function isWithinSaying(words: Words, sentenceFirst: number, token: number): boolean {
  for (let at = token - 1; at >= sentenceFirst; at -= 1)
    if (hitAt(words, at, 'participialCue') !== undefined) return true;
  return false;
}

/** A question asks; it reports only what stands after its cue: «وزیر پرسید: …؟». */
export function isAsked(words: Words, sentence: SentenceTokens, first: number): boolean {
  if (!isPunctuation(words, sentence.last, '؟')) return false;
  for (let token = sentence.first; token < first; token += 1)
    if ((words.flags[token] & Word.question) !== 0) return true;
  return false;
}

const SUPPOSING = /^(?:اگر|چنانچه|کاش|کاشکی|ایکاش|گویی|انگار|هرگاه|هروقت)$/;

/** «اگر وزیر گفت که …، باور نکنید», «کاش می‌گفت که …», «هر وقت گفت که …», «تصور کنید کسی می‌گوید …»: what is only supposed. */
export function isSupposed(words: Words, sentenceFirst: number, first: number): boolean {
  for (let token = first - 1; token >= sentenceFirst; token -= 1) {
    if (/^کنی[دم]$/.test(wordText(words, token))) return /^(?:تصور|فرض)$/.test(wordText(words, token - 1));
    if ((words.flags[token] & (Word.verb | Word.que)) !== 0 || isPunctuation(words, token, ':؛»')) return false;
    if (wordText(words, token) === 'هر' && /^(?:وقت|گاه|زمان)$/.test(wordText(words, token + 1))) return true;
    if (SUPPOSING.test(wordText(words, token))) return !/^چه$/.test(wordText(words, token + 1));
  }
  return false;
}

/** «دو قبضه سلاح کشف شد که …», «مقداری پول کشف شد که …»: some of a thing was found, and «که» says which. */
export function findsSomeThing(words: Words, from: number, first: number): boolean {
  // «سلاحی کشف شد که …», but «به‌تازگی کشف شد که …».
  const before = first - 1;
  const isThing = before > from && words.flags[before] === 0 && (words.flags[before - 1] & Word.prep) === 0;
  if (isThing && wordText(words, before).endsWith('ی')) return true;
  for (let token = first - 1; token >= from; token -= 1)
    if (QUANTITY.has(wordText(words, token)) || (isNumber(words, token) && !isOfTime(words, token))) return true;
  return false;
}

const isNumber = (words: Words, token: number): boolean =>
  words.reading.tokens.classes[token] === TokenClass.number || mayBeNumber(wordText(words, token));

/** «سال ۱۴۰۲», «۱۲ دی» */
const isOfTime = (words: Words, token: number): boolean =>
  hitAt(words, token - 1, 'timeUnit') !== undefined ||
  hitAt(words, token + 1, 'month') !== undefined ||
  hitAt(words, token + 1, 'timeUnit') !== undefined;

/** How much or how many there is of a thing, before its name. */
export const QUANTITY = contextWords('quantity');
