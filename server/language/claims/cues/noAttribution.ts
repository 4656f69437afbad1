import { firstVerb, hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';
import { hasFiniteVerb } from './frames';

/** Phrases that name whose word it is elsewhere, and attribute nothing where they stand. */

/** «این حکمی است که بر پایهٔ قانون صادر می‌شود»: on what something of a kind rests; but «واقعیت آن است که طبق قانون …». */
export function isBasisOfOne(words: Words, { first }: SentenceTokens, token: number): boolean {
  const verb = words.verbs[words.verbOf[token - 2] ?? -1];
  if ((words.flags[token - 1] & Word.que) === 0 || verb?.infinitive !== 'بودن' || verb.first <= first) return false;
  return wordText(words, verb.first - 1).endsWith('ی');
}

/** «این کار مطابق قانون است»: how it is, and nothing said. */
export function agrees(words: Words, sentence: SentenceTokens, phrase: number, last: number): boolean {
  if (phrase === sentence.first || !isPredicate(words, last + 1, sentence.last)) return false;
  let noun = last;
  while (LAWFUL.test(wordText(words, noun))) noun -= 1;
  return hitAt(words, noun, 'documentNoun') !== undefined;
}

/** Which law or plan it is. */
const LAWFUL = /^(?:کار|اساسی|کشور|موجود|فعلی|جاری|مصوب|قبلی|کیفری|مدنی|دادرسی|ملی)$/;

/** «فلانی را، که به گفتهٔ خواهرش بیمار بود، …», «کودکی که به گفتهٔ پلیس گم شده بود پیدا شد»: said by the way in a clause about somebody. */
export function isInPassing(words: Words, { first, last }: SentenceTokens, token: number): boolean {
  if (token - 2 < first || (words.flags[token - 1] & Word.que) === 0) return false;
  const before = isPunctuation(words, token - 2, '،') ? token - 3 : token - 2;
  // «… رخ داد که به گفتهٔ سخنگو مصدوم نداشت» goes on with what happened.
  if ((words.flags[before] & (Word.verb | Word.but | Word.sub | Word.inner | Word.that)) !== 0) return false;
  const verb = firstVerb(words, token + 1, last, ({ finite }) => finite);
  if (verb === undefined) return false;
  const next = verb.last + 1;
  const closes = isPunctuation(words, next, '،') || (words.flags[next] & (Word.and | Word.que | Word.but)) === 0;
  return closes && hasFiniteVerb(words, next, last);
}

/** «است» behind a phrase, and the clause ends. */
export function isPredicate(words: Words, token: number, last: number): boolean {
  const verb = words.verbs[words.verbOf[token] ?? -1];
  if (verb === undefined || verb.first !== token || verb.infinitive !== 'بودن') return false;
  const next = verb.last + 1;
  return next > last || isPunctuation(words, next, '.،؛') || (words.flags[next] & Word.and) !== 0;
}
