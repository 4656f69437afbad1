import { PREVERBS, type VerbClass } from '../words/vocabulary';
import { hitAt, isPunctuation, type VerbGroup, Word, type Words, wordText } from '../words/words';
import { namesDocument, partOf } from './containedIn';
import type { SentenceTokens } from './cues';
import type { PhraseCue } from './phraseCue';

/** What one says of a matter in a document; what is planned, voted down or approved in one is done. */
const SAYING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  ...(['say', 'write', 'announce', 'stress', 'predict', 'evaluate', 'accuse', 'demand'] as const),
]);
const PLANNED = 'پیشبینی';

/** How many words of the document may stand before its comma. */
const LONGEST_DOCUMENT = 12;

/** «در گزارش بانک مرکزی، تورم ۴۰ درصد ذکر شده است»: what a document says stands before the verb, and nobody says it but the document. */
export function saidInside(
  words: Words,
  { first, last }: SentenceTokens,
  index: number,
  verb: VerbGroup,
): PhraseCue | undefined {
  const { form, infinitive } = verb;
  if (infinitive !== 'شدن' || form.negative || (form.tense !== 'past' && form.tense !== 'perfect')) return undefined;
  if (verb.last + 1 < last || isPunctuation(words, last, '؟')) return undefined;
  const preverb = verb.first - 1;
  const hit = hitAt(words, preverb, 'reportingPreverb');
  if (hit === undefined || wordText(words, preverb) === PLANNED) return undefined;
  const { verbs, frames, objects, verbClass } = PREVERBS[hit.row];
  if (!SAYING.has(verbClass) || verbs.has('شدن') || frames.has('never') || frames.has('que')) return undefined;
  if (objects.length > 0 && !objects.includes('را')) return undefined;
  const start = opening(words, first);
  if (wordText(words, start) !== 'در' || (words.flags[start] & Word.prep) === 0) return undefined;
  const document = partOf(words, start + 1) + 1;
  const pointed =
    (words.flags[document] & Word.demonstrative) !== 0 || /^(?:آخرین|اخرین|.+ترین)$/.test(wordText(words, document));
  const noun = pointed ? document + 1 : document;
  if (hitAt(words, noun, 'documentNoun') === undefined || !namesDocument(words, document, preverb - 1))
    return undefined;
  let comma = document + 1;
  while (comma < preverb && comma <= document + LONGEST_DOCUMENT && !isPunctuation(words, comma, '،')) {
    if (words.verbOf[comma] >= 0 || (words.flags[comma] & Word.que) !== 0) return undefined;
    comma += 1;
  }
  const sourceLast = isPunctuation(words, comma, '،') ? comma - 1 : preverb - 1;
  if (sourceLast + 2 >= preverb && sourceLast !== preverb - 1) return undefined;
  return {
    type: 'phrase',
    sentence: index,
    first: start,
    last: verb.last,
    kind: 'contained',
    loaded: false,
    verbClass: undefined,
    sourceFirst: document,
    sourceLast,
    verbFirst: preverb,
    frame: { kind: 'object', first: sourceLast + 1, last: preverb - 1, quoted: false },
  };
}

/** Behind «همچنین», «اما». */
function opening(words: Words, first: number): number {
  let at = first;
  while ((words.flags[at] & (Word.and | Word.but | Word.inner)) !== 0 || isPunctuation(words, at, '،')) at += 1;
  return at;
}
