import { perWord } from '../../text/vocabulary';

/** A question about how a word ends, as a bit of what `endsWith` knows of the word. */
export type Ending = number;

const bitsOf = new Map<string, number>();
/** Who asks the same gets the same bit. */
const bitOf = new Map<string, Ending>();
let questions = 0;
let longest = 0;

/** Asks whether a word ends in one of these, folded; the ending alone does too. To be called where its module is loaded. */
export function endingIn(endings: readonly string[]): Ending {
  const question = endings.join('/');
  const asked = bitOf.get(question);
  if (asked !== undefined) return asked;
  if (questions === 30) throw new RangeError('more questions about endings than bits');
  const bit = 1 << questions;
  questions += 1;
  bitOf.set(question, bit);
  for (const ending of endings) {
    bitsOf.set(ending, (bitsOf.get(ending) ?? 0) | bit);
    longest = Math.max(longest, ending.length);
  }
  return bit;
}

/** The ending of adjectives that say of what kind a thing is: «هواپیمایی», «جهانی». */
export const NISBA = endingIn(['ی']);

/** How something is that was done: «دریافت‌شده», «سال‌خورده». */
export const PARTICIPLES = endingIn(['شده', 'خورده', 'کرده', 'گرفته']);

/** What is done, as a noun: «نوسازی», «گازرسانی». */
export const ACTIVITIES = endingIn(['رسانی', 'گذاری', 'سازی', 'شناسی', 'پژوهی', 'پذیری', 'گرایی']);

/** The answers to all questions about a word's ending, worked out once a word. */
export const endingsOf = perWord((word) => {
  let answers = 0;
  for (let from = Math.max(0, word.length - longest); from < word.length; from += 1)
    answers |= bitsOf.get(word.slice(from)) ?? 0;
  return answers;
});
