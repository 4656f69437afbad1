import { contextWords } from '../words/contextWords';
import { firstVerb, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';

/** Nouns that govern «به»: «در واکنش به اظهارات او». */
const ANSWERING = contextWords('answering');

/** Nouns with which a verb governs it besides. */
const ANSWERED_BY = /^(?:رای|ورود|بسنده|اکتفا|گوش)$/;

/** Nobody attacks a saying in the singular: «این حمله به گفتهٔ پلیس …». */
const NO_ANSWER = /^(?:حمله|نزدیک|رسیدگی)$/;

/**
 * Whether «به گزارش …» is what is answered and not whose report it is: «در واکنش به گزارش ایرنا», «وزارت نیرو به گزارش ایرنا واکنش نشان
 * داد».
 */
export function isAnswered(words: Words, sentence: SentenceTokens, first: number, last: number): boolean {
  if (wordText(words, first) !== 'به') return false;
  const isSaying = wordText(words, last) === 'گفته';
  const answers = (token: number): boolean => {
    const word = wordText(words, token);
    return ANSWERING.has(word) && !(isSaying && NO_ANSWER.test(word));
  };
  if (first > sentence.first && answers(first - 1)) return true;
  const verb = firstVerb(words, last + 1, sentence.last, () => true);
  if (verb === undefined) return false;
  // «واکنش نشان داد», «واکنش تندی نشان داد»
  let noun = verb.first - 1;
  const isNoun = (token: number): boolean =>
    answers(token) || (!isSaying && token === verb.first - 1 && ANSWERED_BY.test(wordText(words, token)));
  while (noun > last + 1 && noun > verb.first - FARTHEST_NOUN && !isNoun(noun)) noun -= 1;
  if (noun <= last + 1 || !isNoun(noun)) return false;
  for (let token = last + 1; token < verb.first; token += 1) {
    if (isPunctuation(words, token, '،؛:؟!.«') || (words.flags[token] & (Word.que | Word.object)) !== 0) return false;
    if ((words.flags[token] & Word.prep) === 0) continue;
    // What is answered is something else; «در پاسخ» is no verb's.
    if (wordText(words, token) === 'به' || token >= noun - 1) return false;
  }
  return first > sentence.first || noun <= last + FARTHEST_ANSWER;
}

/** «واکنش بسیار تندی نشان داد» */
const FARTHEST_NOUN = 5;

/** «به گزارش خبرگزاری رویترز پاسخ داد»: with nobody before it the report has little more than its name. */
const FARTHEST_ANSWER = 4;

/** «به توضیح دلایل آن پرداخت»: what somebody set about, and nobody's word. */
export const isSetAbout = (words: Words, token: number, sourceLast: number): boolean =>
  wordText(words, token) === 'به' &&
  (words.verbs[words.verbOf[sourceLast + 1] ?? -1]?.infinitive === 'پرداختن' ||
    // «دلایل آن پرداخت»: read as a payment.
    wordText(words, sourceLast) === 'پرداخت');

/** «به قول خود عمل کرد», «به گفته‌اش پایبند ماند»: the word was kept, and nobody's is brought. */
export const isKept = (words: Words, token: number): boolean =>
  /^(?:عمل|وفا|پایبند|متعهد)$/.test(wordText(words, token)) && (words.verbOf[token + 1] ?? -1) >= 0;
