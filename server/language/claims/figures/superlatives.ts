import { TokenClass } from '../../text/tokens';
import { numberOf } from '../../text/vocabulary';
import type { SentenceTokens } from '../cues/cues';
import { contextWords } from '../words/contextWords';
import { SUPERLATIVE_KINDS } from '../words/vocabulary';
import { hitAt, lastTokenOf, Word, type Words, wordText } from '../words/words';
import { unequalledAt } from './unequalled';

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
    const end = lastTokenOf(reading, hit.tail);
    // «بی سابقه ترین»
    const last = end < sentence.last && wordText(words, end + 1) === COMPARING ? end + 1 : end;
    return { first: token, last, kind: SUPERLATIVE_KINDS[hit.row] };
  }
  const plain = hitAt(words, token, 'plainSuperlative');
  if (plain !== undefined) {
    const end = lastTokenOf(reading, plain.tail);
    return measuresRecord(words, token, end, sentence.last) ? { first: token, last: end, kind: 'most' } : undefined;
  }
  const unequalled = unequalledAt(words, sentence, token);
  if (unequalled !== undefined) return { first: token, last: unequalled, kind: 'unmatched' };
  const text = wordText(words, token);
  if (text.endsWith('ترین') && text.length > 5) return { first: token, last: token, kind: 'most' };
  const next = token + 1;
  if (next <= sentence.last && wordText(words, next) === 'ترین' && reading.tokens.classes[token] === TokenClass.word) {
    // «زیان ده ترین», «سود آور ترین»
    const joined =
      token > sentence.first &&
      reading.tokens.classes[token - 1] === TokenClass.word &&
      (HALVES.test(text) || opensCompound(wordText(words, token - 1), text));
    return { first: joined ? token - 1 : token, last: next, kind: 'most' };
  }
  return undefined;
}

/** Second halves of compounds. */
const HALVES = /^(?:ده|آور|اور|بار|پذیر|خیز|زا|ساز|ناک|مند|گذار|آمیز|امیز|انگیز|پرداز|دار)$/;

/** «پر بیننده ترین», «سخت گیرانه ترین» */
const opensCompound = (half: string, next: string): boolean =>
  /^(?:پر|کم|بی|خوش|هم)$/.test(half) ||
  (/^(?:سخت|تند|زود|دیر|آسان|اسان)$/.test(half) && /(?:انه|گیر|رس|جوش)$/.test(next));

/** «بهترین نتیجهٔ تاریخ باشگاه»: a record, not a taste. `end` is the superlative's last token, for «سریع ترین» has two. */
function measuresRecord(words: Words, token: number, end: number, last: number): boolean {
  if (end >= last) return false;
  const word = end === token ? wordText(words, token) : wordText(words, token) + wordText(words, end);
  // «کوچک‌ترین تراشه‌ای است که …»; «کوچک‌ترین تردیدی ندارد» is a figure of speech.
  if (/^(?:کوچکترین|سریعترین|گرمترین|نزدیکترین)$/.test(word))
    return (
      isOfAll(words, token, end, last) ||
      isOfTime(words, end, last) ||
      isOneThat(words, end + 1, last) ||
      isEver(words, end, last)
    );
  // Popularity is counted, beauty is not.
  if (word === 'محبوبترین') return isOfAll(words, token, end, last);
  if (!/^(?:بهترین|بدترین)$/.test(word)) return false;
  // «بدترین روز زندگی من» is felt.
  const isRecord = RECORDS.has(wordText(words, end + 1)) && wordText(words, end + 2) !== 'زندگی';
  return isRecord || isOfAll(words, token, end, last);
}

/** Tokens between a superlative and the time over which it holds. */
const FARTHEST_TIME = 10;

/** «سریع‌ترین برکناری یک وزیر از ۱۳۸۳ به این سو», «… در تاریخ کشور». */
function isEver(words: Words, end: number, last: number): boolean {
  let isSince = false;
  for (let at = end + 2; at <= Math.min(end + FARTHEST_TIME, last); at += 1) {
    const word = wordText(words, at);
    isSince ||= word === 'از';
    if (isSince && (word === 'تاکنون' || (word === 'سو' && wordText(words, at - 1) === 'این'))) return true;
    if (word === 'تاریخ' && wordText(words, at - 1) === 'در') return true;
    if (words.verbOf[at] >= 0 || (words.flags[at] & Word.que) !== 0) return false;
  }
  return false;
}

/** «سریع‌ترین گل این فصل», «گرم‌ترین روز سال»: of all that a season or a year had. */
function isOfTime(words: Words, end: number, last: number): boolean {
  for (let at = end + 2; at <= Math.min(end + 3, last); at += 1)
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
function isOfAll(words: Words, token: number, end: number, last: number): boolean {
  if (token > 0 && /^(?:از|جایزه|عنوان|لقب|تندیس|سیمرغ|نشان)$/.test(wordText(words, token - 1))) return false;
  for (let at = end + 2; at <= Math.min(end + 3, last); at += 1)
    if (/^(?:تاریخ|جهان|دنیا)$/.test(wordText(words, at))) return true;
  return false;
}

const RECORDS = contextWords('record');
