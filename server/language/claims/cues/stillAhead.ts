import { contextWords } from '../words/contextWords';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { Candidate } from './verbCandidates';

/** «داوران فردا نتیجه را اعلام می‌کنند»: what will be said at a time to come, and nobody has heard. */
export function isStillAhead(words: Words, clause: number, { reporting, verb: { first, form } }: Candidate): boolean {
  // «برای سال آینده … پیش‌بینی می‌کند» has been said.
  if (form.tense !== 'present' || reporting.verbClass === 'predict') return false;
  for (let token = clause; token < first; token += 1) {
    const end = timeAheadAt(words, token);
    if (end === undefined) continue;
    // «تورم سال آینده را … اعلام می‌کند»: of when the thing is.
    if ((words.flags[end + 1] & Word.object) === 0 && !isOfMatter(words, clause, token)) return true;
    token = end;
  }
  return false;
}

/** The last token of «فردا», «دوشنبه», «هفتهٔ آینده», «روزهای آتی». */
function timeAheadAt(words: Words, token: number): number | undefined {
  if (AHEAD.has(wordText(words, token)) || hitAt(words, token, 'weekday') !== undefined) return token;
  return hitAt(words, token, 'timeUnit') !== undefined && COMING.has(wordText(words, token + 1))
    ? token + 1
    : undefined;
}

/** «در حملهٔ دوشنبه», «برای سال آینده», but «در روز دوشنبه», «تا پایان هفتهٔ آینده»: whether the time is of what is announced. */
function isOfMatter(words: Words, clause: number, time: number): boolean {
  let phrase = time;
  const isDay = !COMING.has(wordText(words, time + 1));
  for (let token = time - 1; token >= clause; token -= 1) {
    if ((words.flags[token] & (Word.object | Word.verb)) !== 0 || isPunctuation(words, token, '،؛:»')) return false;
    if ((words.flags[token] & Word.prep) !== 0) {
      if (token < phrase - 1 || !(isDay || wordText(words, token) === 'تا')) return true;
    } else if (hitAt(words, token, 'timeUnit') !== undefined || EDGES.has(wordText(words, token))) phrase = token;
  }
  return false;
}

const AHEAD = contextWords('ahead');
const COMING = contextWords('coming');

/** «[پایان] هفته», «[صبح] فردا». */
const EDGES = contextWords('time-edge');
