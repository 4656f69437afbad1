import { isObjectHead } from '../sources/objectHeads';
import { contextWords } from '../words/contextWords';
import { firstVerb, hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { Candidate } from './verbCandidates';

/** «از آمریکا خواسته است», «خواسته است گفت‌وگوها از سر گرفته شود», not «خواست برود». */
export function demands(words: Words, clause: number, candidate: Candidate): boolean {
  for (let token = clause; token < candidate.first; token += 1) {
    if (wordText(words, token) !== 'از') continue;
    if ((words.flags[token] & Word.prep) !== 0 || isBehindSpan(words, token - 1)) return true;
  }
  if (/^(?:کسی|هیچکس|همه|همگان)$/.test(wordText(words, candidate.last + 1))) return wishesOf(words, candidate.last + 2);
  if ((words.flags[candidate.last + 1] & Word.que) !== 0)
    if (isInDocument(words, clause, candidate.first) || asksThat(words, clause, candidate)) return true;
  return isToBecome(words, candidate.last + 1);
}

/** «خواسته‌اند کسی گل نیاورد»: what others are to do. */
function wishesOf(words: Words, from: number): boolean {
  const last = Math.min(from + LONGEST_WISH, words.reading.tokens.count - 1);
  const form = firstVerb(words, from, last, () => true)?.form;
  // «نیاورد» is of both.
  return form?.tense === 'subjunctive' || (form?.tense === 'past' && form.negative);
}

/** «چند ساعت بعد از اسرائیل خواست»: when he asked, and then of whom. */
const isBehindSpan = (words: Words, token: number): boolean =>
  /^(?:بعد|پیش|قبل)$/.test(wordText(words, token)) && hitAt(words, token - 1, 'timeUnit') !== undefined;

/** «در نامه‌ای خواسته است که …»: what stands in a letter is asked of somebody. */
function isInDocument(words: Words, clause: number, first: number): boolean {
  for (let token = clause; token + 1 < first; token += 1)
    if (wordText(words, token) === 'در' && hitAt(words, token + 1, 'documentNoun') !== undefined) return true;
  return false;
}

/** «خواسته است که فهرست چاپ شود», «خواست که گزارش به شورا برسد»; «همیشه خواسته است که نقاش شود», «خواست که برود» are his own wishes. */
function asksThat(words: Words, clause: number, { first, last, verb }: Candidate): boolean {
  if (verb.form.negative || words.verbOf[last + 2] >= 0) return false;
  for (let token = clause; token < first; token += 1)
    if (/^(?:همیشه|همواره|پیوسته|کودکی)$/.test(wordText(words, token))) return false;
  return verb.form.tense === 'perfect' || isObjectHead(words, last + 2);
}

/** How many words may stand before what is to be done. */
const LONGEST_WISH = 14;

/** What is done to a matter, and not what somebody becomes: «آغاز شود», not «پزشک شود». */
const DONE_TO = contextWords('done-to');

/** Whether the next verb says what is to be done to something: what somebody else is asked, not the speaker's own wish. */
function isToBecome(words: Words, from: number): boolean {
  const { count } = words.reading.tokens;
  for (let token = from; token < count && token < from + LONGEST_WISH; token += 1) {
    if (isPunctuation(words, token, '.؟!،؛:')) return false;
    if (words.verbOf[token] < 0) continue;
    const { infinitive, form } = words.verbs[words.verbOf[token]];
    if (form.tense !== 'subjunctive' || token <= from + 1) return false;
    return form.passive || (infinitive === 'شدن' && DONE_TO.has(wordText(words, token - 1)));
  }
  return false;
}
