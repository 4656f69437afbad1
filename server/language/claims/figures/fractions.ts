import { whetherWord } from '../../text/vocabulary';
import { contextWords } from '../words/contextWords';
import { Word, type Words, wordText } from '../words/words';

const WHOLE = '(?:سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم)';
const PARTS = '(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه)';
const FRACTION = new RegExp(`^(?:${PARTS}${WHOLE}|نیمی|نصف)$`);
const NUMERATOR = new RegExp(`^${PARTS}$`);
const DENOMINATOR = new RegExp(`^${WHOLE}$`);

/** Words with which a fraction begins that is no number: «یک‌سوم», «نیمی». */
export const beginsFraction = whetherWord((word) => FRACTION.test(word));

/** Of what a part must have been counted or measured, where no plural says so. */
const MASSES = contextWords('mass');

/** Plurals of what is told and of time: «نیمی از صفحات», «نیمی از روزها». */
const TOLD_IN_PARTS = contextWords('told-in-parts');

/** «با رأی دو سوم نمایندگان»: what a law wants. */
const WANTED = /^(?:رای|رأی|آرای|ارای|موافقت|اکثریت|حضور|امضای|تایید|تأیید)$/;

/** The last token of «یک‌سوم [مردم]», «نیمی از [خودروها]», where a fraction begins at a token; undefined where none does or nobody counted. */
export function fractionEnd(words: Words, token: number, last: number): number | undefined {
  const word = wordText(words, token);
  let at = token;
  if (NUMERATOR.test(word) && DENOMINATOR.test(wordText(words, token + 1))) at = token + 1;
  else if (!FRACTION.test(word)) return undefined;
  if (token > 0 && WANTED.test(wordText(words, token - 1))) return undefined;
  const end = at;
  if (wordText(words, at + 1) === 'از' && at + 1 < last) at += 1;
  else if (word === 'نیمی') return undefined;
  if (/^(?:کل|همه|تمام|تمامی)$/.test(wordText(words, at + 1))) at += 1;
  if ((words.flags[at + 1] & Word.demonstrative) !== 0) at += 1;
  const noun = at + 1;
  if (noun > last || words.verbOf[noun] >= 0) return undefined;
  const counted = wordText(words, noun);
  const isPlural = /...(?:ان|ین|ها|های|هایی|ات)$/.test(counted) && !TOLD_IN_PARTS.has(counted);
  return isPlural || MASSES.has(counted) ? end : undefined;
}
