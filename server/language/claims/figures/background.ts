import { hasFiniteVerb } from '../cues/frames';
import { isPunctuation, Word, type Words } from '../words/words';

/** «این پهنه که زمانی بزرگ‌ترین دریاچه بود، …»: said in passing, in a clause about a noun. */
export function isBackground(words: Words, token: number, first: number, last: number): boolean {
  for (let at = token - 1; at > first; at -= 1) {
    if ((words.flags[at] & Word.verb) !== 0 || isPunctuation(words, at, ':؛')) return false;
    if ((words.flags[at] & Word.que) === 0) continue;
    if ((words.flags[at - 1] & (Word.verb | Word.sub | Word.but | Word.inner)) !== 0) return false;
    // The clause must end and the sentence go on after it.
    let verb = token;
    while (verb <= last && (words.flags[verb] & Word.verb) === 0) verb += 1;
    while (verb < last && (words.flags[verb + 1] & Word.verb) !== 0) verb += 1;
    return verb < last && hasFiniteVerb(words, verb + 1, last);
  }
  return false;
}
