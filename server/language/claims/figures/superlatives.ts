import { TokenClass } from '../../text/tokens';
import { numberOf } from '../../text/vocabulary';
import type { SentenceTokens } from '../cues/cues';
import { contextWords } from '../words/contextWords';
import { SUPERLATIVE_KINDS } from '../words/vocabulary';
import { hitAt, lastTokenOf, Word, type Words, wordText } from '../words/words';

export const COMPARING = 'ترین';

/** «بزرگ ترین». */
export const COMPARING_APART = numberOf(COMPARING);

/** «نخستین», «بزرگ‌ترین», «بی‌سابقه» at a token. */
export function superlativeAt(
  words: Words,
  sentence: SentenceTokens,
  token: number,
): { readonly first: number; readonly last: number; readonly kind: string } | undefined {
  const hit = hitAt(words, token, 'superlative');
  const { reading } = words;
  if (
    hit !== undefined &&
    (hit.suffix === undefined ||
      hit.suffix.kind === 'ya' ||
      hit.suffix.kind === 'copula' ||
      hit.suffix.kind === 'indefinite')
  ) {
    return { first: token, last: lastTokenOf(reading, hit.tail), kind: SUPERLATIVE_KINDS[hit.row] };
  }
  if (hitAt(words, token, 'plainSuperlative') !== undefined)
    return measuresRecord(words, token, sentence.last) ? { first: token, last: token, kind: 'most' } : undefined;
  const text = wordText(words, token);
  if (text.endsWith('ترین') && text.length > 5) return { first: token, last: token, kind: 'most' };
  const next = token + 1;
  if (next <= sentence.last && wordText(words, next) === 'ترین' && reading.tokens.classes[token] === TokenClass.word) {
    // «زیان ده ترین», «سود آور ترین»
    const joined = token > sentence.first && HALVES.test(text) && reading.tokens.classes[token - 1] === TokenClass.word;
    return { first: joined ? token - 1 : token, last: next, kind: 'most' };
  }
  return undefined;
}

/** Second halves of compounds. */
const HALVES = /^(?:ده|آور|اور|بار|پذیر|خیز|زا|ساز|ناک|مند|گذار|آمیز|امیز|انگیز|پرداز|دار)$/;

/** «بهترین نتیجهٔ تاریخ باشگاه»: a record, not a taste. */
function measuresRecord(words: Words, token: number, last: number): boolean {
  if (token >= last) return false;
  // «کوچک‌ترین تراشه‌ای است که …»; «کوچک‌ترین تردیدی ندارد» is a figure of speech.
  if (/^(?:کوچکترین|سریعترین|گرمترین|نزدیکترین)$/.test(wordText(words, token)))
    return isOfAll(words, token, last) || isOfTime(words, token, last) || isOneThat(words, token + 1, last);
  // Popularity is counted, beauty is not.
  if (wordText(words, token) === 'محبوبترین') return isOfAll(words, token, last);
  if (!/^(?:بهترین|بدترین)$/.test(wordText(words, token))) return false;
  // «بدترین روز زندگی من» is felt.
  const isRecord = RECORDS.has(wordText(words, token + 1)) && wordText(words, token + 2) !== 'زندگی';
  return isRecord || isOfAll(words, token, last);
}

/** «سریع‌ترین گل این فصل», «گرم‌ترین روز سال»: of all that a season or a year had. */
function isOfTime(words: Words, token: number, last: number): boolean {
  for (let at = token + 2; at <= Math.min(token + 3, last); at += 1)
    if (/^(?:فصل|سال|جام|لیگ|مسابقات|رقابتها|دوره|قرن|دهه|المپیک|تابستان|زمستان)$/.test(wordText(words, at)))
      return true;
  return false;
}

/** «تراشه‌ای است که», «شهری بود که». */
const isOneThat = (words: Words, noun: number, last: number): boolean =>
  wordText(words, noun).endsWith('ی') &&
  /^(?:است|بود|هست)$/.test(wordText(words, noun + 1)) &&
  noun + 2 <= last &&
  (words.flags[noun + 2] & Word.que) !== 0;

/** «بهترین گلزن تاریخ باشگاه», «بهترین زعفران جهان»; prizes and titles are called so. */
function isOfAll(words: Words, token: number, last: number): boolean {
  if (token > 0 && /^(?:از|جایزه|عنوان|لقب|تندیس|سیمرغ|نشان)$/.test(wordText(words, token - 1))) return false;
  for (let at = token + 2; at <= Math.min(token + 3, last); at += 1)
    if (/^(?:تاریخ|جهان|دنیا)$/.test(wordText(words, at))) return true;
  return false;
}

const RECORDS = contextWords('record');
