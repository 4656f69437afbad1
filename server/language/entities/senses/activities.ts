import { Gap } from '../../text/fold';
import { ACTIVITIES } from '../words/endings';
import type { Words } from '../words/words';
import { endsWith } from '../words/wordTests';

/** «گازرسانی», «حافظ‌خوانی»: what is done. */
export const isActivity = (words: Words, token: number): boolean =>
  endsWith(words, token, ACTIVITIES) || isRecital(words, token);

const RECITAL = 'خوانی';

/** Whether it is recited, by the half-space that the family of «اخوانی» has not. */
function isRecital({ text, tokens }: Words, token: number): boolean {
  const from = tokens.ends[token] - RECITAL.length;
  if (from <= tokens.starts[token] || (text.gaps[from] & Gap.half) === 0) return false;
  return String.fromCharCode(...text.units.subarray(from, tokens.ends[token])) === RECITAL;
}
