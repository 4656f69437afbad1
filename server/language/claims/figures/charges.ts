import type { SentenceTokens } from '../cues/cues';
import type { Phrase } from '../sources/nounPhrase';
import { hitAt, isPunctuation, type VerbGroup, verbsOf, Word, type Words, wordText } from '../words/words';

/** With these «متهم» takes an object: «X، Y را به فساد متهم کرد». */
const CHARGING: ReadonlySet<string> = new Set(['کردن', 'ساختن', 'نمودن', 'دانستن']);

/** Where somebody is charged with something: between the mark or verb before it and «را» stands who. */
export interface Charge {
  /** The tokens before «را», as far back as the clause goes. */
  readonly accused: Phrase;
  /** «متهم کرد». */
  readonly verb: Phrase;
}

/** The charges that a sentence tells of. */
export function chargesIn(words: Words, sentence: SentenceTokens): readonly Charge[] {
  return verbsOf(words, sentence).flatMap((verb): readonly Charge[] => {
    const { first, last, infinitive, finite, form } = verb;
    if (!finite || form.negative || form.passive || !CHARGING.has(infinitive)) return [];
    if (wordText(words, first - 1) !== 'متهم' || hitAt(words, first - 1, 'accusation') === undefined) return [];
    const object = objectBefore(words, sentence.first, first - 1);
    return object === undefined ? [] : [{ accused: object, verb: { first: first - 1, last } }];
  });
}

function objectBefore(words: Words, from: number, to: number): Phrase | undefined {
  let mark = to - 1;
  while (mark > from && (words.flags[mark] & (Word.object | Word.verb)) === 0) mark -= 1;
  if ((words.flags[mark] & Word.object) === 0) return undefined;
  let first = mark - 1;
  while (first > from && (words.flags[first - 1] & (Word.verb | Word.que)) === 0) first -= 1;
  return first < mark ? { first, last: mark - 1 } : undefined;
}

const ANSWER = /^(?:پاسخ|پاسخی|جواب|جوابی|واکنش|واکنشی|توضیحی|اظهارنظر|اظهارنظری)$/;

/** «پاسخی نداده است», «واکنشی نشان نداد», «از اظهارنظر خودداری کرد», «در دسترس نبود»: that somebody was asked and is silent. */
export const tellsOfSilence = (words: Words, sentence: SentenceTokens): boolean =>
  verbsOf(words, sentence).some((verb) => isUnanswered(words, sentence.first, verb));

function isUnanswered(words: Words, from: number, { first, infinitive, form }: VerbGroup): boolean {
  const before = (steps: number): string => (first - steps < from ? '' : wordText(words, first - steps));
  if (infinitive === 'بودن') return form.negative && before(1) === 'دسترس';
  const refuses = !form.negative && infinitive === 'کردن' && /^(?:خودداری|امتناع)$/.test(before(1));
  if (!refuses && !form.negative) return false;
  for (let token = first - 1; token >= from && token >= first - FARTHEST_ANSWER; token -= 1) {
    if ((words.flags[token] & Word.verb) !== 0 || isPunctuation(words, token, '،؛:')) return false;
    if (ANSWER.test(wordText(words, token))) return true;
  }
  return false;
}

/** «پاسخی به این پرسش نداده است». */
const FARTHEST_ANSWER = 8;
