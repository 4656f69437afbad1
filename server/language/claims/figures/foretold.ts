import { wordSet } from '../../text/vocabulary';
import type { SentenceTokens } from '../cues/cues';
import type { Phrase } from '../sources/nounPhrase';
import { contextWords } from '../words/contextWords';
import { isPunctuation, type VerbGroup, verbsOf, Word, type Words, wordText } from '../words/words';

/**
 * What a sentence says will come about of itself: «باتری تا شنبه خالی خواهد شد», «کابینه به‌زودی ترمیم می‌شود»; not what is on a
 * programme («فردا برگزار خواهد شد»), what somebody means to do, or what would be if ….
 */
export function foretoldIn(words: Words, sentence: SentenceTokens): Phrase | undefined {
  for (const verb of verbsOf(words, sentence)) {
    const { form, first, last } = verb;
    if (!verb.finite || (form.person !== 3 && form.person !== 6)) continue;
    const isFuture = form.tense === 'future';
    if (!isFuture && form.tense !== 'present') continue;
    const clause = clauseOf(words, sentence.first, first);
    if (clause === undefined) continue;
    const soon = isFuture ? first : soonIn(words, clause, first);
    if (soon === undefined || !comesAbout(words, verb)) continue;
    return { first: isFuture ? nounOf(words, clause, first) : soon, last };
  }
  return undefined;
}

const CERTAIN = contextWords('certain');

/** «بی‌شک خوب است», «قطعاً گرفته بود»: what is held to be so or to have been so, by the words at `first`, and foretells nothing. */
export function assertsOnly(words: Words, sentence: SentenceTokens, first: number): boolean {
  const word = wordText(words, first);
  if (!CERTAIN.has(word) && !CERTAIN.has(word + wordText(words, first + 1))) return false;
  const verbs = verbsOf(words, sentence).filter((verb) => verb.finite && verb.first > first);
  if (verbs.some(({ form }) => form.tense === 'future')) return false;
  const [verb] = verbs;
  return verb !== undefined && (verb.form.tense !== 'present' || verb.infinitive === 'بودن' || verb.infinitive === '');
}

const SOON = contextWords('soon');

/** The words with which «به زودی» and «در آیندهٔ نزدیک» end. */
const SOON_END = contextWords('soon-end');

const MAY_BE_SOON = wordSet([...SOON, ...SOON_END]);

/** Whether anything may be foretold in a block. */
export const mayForetell = ({ verbs, reading: { tokens } }: Words): boolean =>
  verbs.some(({ form }) => form.tense === 'future') || tokens.words.some((word) => MAY_BE_SOON.has(word));

/** Where the verb's clause begins; undefined where it hangs on another: «که», «اگر», «تا». */
function clauseOf(words: Words, from: number, verb: number): number | undefined {
  let clause = from;
  for (let token = from; token < verb; token += 1) {
    if ((words.flags[token] & (Word.que | Word.that | Word.sub | Word.question)) !== 0) return undefined;
    if (isPunctuation(words, token, '«»:')) return undefined;
    if (isPunctuation(words, token, '؛') || ((words.flags[token] & Word.and) !== 0 && words.verbOf[token - 1] >= 0))
      clause = token + 1;
  }
  return clause;
}

/** «به‌زودی», «در آیندهٔ نزدیک». */
function soonIn(words: Words, from: number, to: number): number | undefined {
  for (let token = from; token < to; token += 1) {
    const word = wordText(words, token);
    if (SOON.has(word)) return token;
    if (SOON_END.has(word) && SOON.has(wordText(words, token - 1) + word)) return token - 1;
  }
  return undefined;
}

/** The first word of a compound: «خالی خواهد شد». */
const nounOf = (words: Words, clause: number, first: number): number =>
  first - 1 >= clause && words.flags[first - 1] === 0 && !isPunctuation(words, first - 1, '،؛.:«»)(')
    ? first - 1
    : first;

/** Whether nobody in particular does what the verb says, and no programme has it. */
function comesAbout(words: Words, { infinitive, first, form }: VerbGroup): boolean {
  if (form.passive) return false;
  const before = wordText(words, first - 1);
  // «راهی دوحه خواهد شد», «میزبان سه تیم خواهد بود»
  for (let token = first - 1; token >= 0 && token >= first - FARTHEST_NOUN; token -= 1)
    if (PROGRAMME.has(wordText(words, token))) return false;
  const compound = before + infinitive;
  // «به چاپ خواهد رسید»
  if (PROGRAMME.has(compound)) return false;
  return COMES_ABOUT.has(infinitive) || COMES_ABOUT.has(compound);
}

/** What is on a programme, decided or due: «برگزار خواهد شد». */
const PROGRAMME = contextWords('programme');

/** How many words before the verb its noun may stand. */
const FARTHEST_NOUN = 3;

/** What a thing does by itself: infinitives, and infinitives with their nouns. */
const COMES_ABOUT = contextWords('comes-about');
