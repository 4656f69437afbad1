import { hitAt, isPunctuation, type VerbGroup, Word, type Words, wordText } from '../words/words';
import { behindAs } from './asSaid';
import { namesDocument } from './containedIn';
import type { SentenceTokens } from './cues';
import type { PhraseCue } from './phraseCue';
import { SPOKEN_OF } from './spokenWords';

/** «از سخنان وزیر چنین برمی‌آید که …», «از این گزارش برمی‌آید که …»: what can be gathered from somebody's words or a document. */
export function gatheredFrom(
  words: Words,
  sentence: SentenceTokens,
  index: number,
  verb: VerbGroup,
): PhraseCue | undefined {
  if (verb.infinitive !== 'برآمدن' || verb.form.negative || verb.last + 1 >= sentence.last) return undefined;
  const sourceLast = /^(?:چنین|اینگونه|اینطور)$/.test(wordText(words, verb.first - 1))
    ? verb.first - 2
    : verb.first - 1;
  let from = sourceLast - 1;
  while (from >= sentence.first && !(wordText(words, from) === 'از' && (words.flags[from] & Word.prep) !== 0)) {
    if (words.verbOf[from] >= 0 || isPunctuation(words, from, '،؛:')) return undefined;
    from -= 1;
  }
  const follows =
    (words.flags[verb.last + 1] & Word.que) !== 0 ||
    // «چنان که از سخنان وزیر برمی‌آید، …»
    (isPunctuation(words, verb.last + 1, '،') && behindAs(words, sentence.first) === from);
  if (from < sentence.first || !follows) return undefined;
  const spoken = SPOKEN_OF.test(wordText(words, from + 1)) && from + 2 <= sourceLast;
  // «از لحن نامه برمی‌آید که»: how it sounds to whoever writes.
  const noun = (words.flags[from + 1] & Word.demonstrative) !== 0 ? from + 2 : from + 1;
  if (!spoken && (hitAt(words, noun, 'documentNoun') === undefined || !namesDocument(words, from + 1, sourceLast)))
    return undefined;
  return {
    type: 'phrase',
    sentence: index,
    first: spoken ? verb.first : from,
    last: verb.last,
    kind: spoken ? 'belief' : 'contained',
    loaded: false,
    verbClass: undefined,
    sourceFirst: spoken ? from + 2 : from + 1,
    sourceLast,
    verbFirst: verb.first,
    frame: { kind: 'que', first: verb.last + 2, last: sentence.last, quoted: false },
  };
}
