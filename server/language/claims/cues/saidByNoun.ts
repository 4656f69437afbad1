import { TokenClass } from '../../text/tokens';
import { clauseStart } from '../words/clauses';
import { contextWords, isInflected } from '../words/contextWords';
import { isPunctuation, type VerbGroup, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';
import { opensSaying } from './frames';
import type { PhraseCue } from './phraseCue';

/** What one says, by its noun. */
const SAYINGS = contextWords('saying');
const HIS = ['ش', 'اش', 'شان'];

/** What one reckons, by its noun. */
const RECKONINGS = contextWords('reckoning');

/** What is reckoned stands behind one of them: «برآورد مرکز آمار از تورم ۴۰ درصد است». */
const RECKONED = /^(?:از|برای|درباره|دربارهی)$/;

/** What follows a copula, and the last token before it that may belong to whose saying it is. */
interface Told {
  readonly first: number;
  readonly quoted: boolean;
  readonly sourceLast: number;
}

/** «این است که», «بر این بود که», «این بود: «…»», «کوتاه بود: «…»» */
function toldBehind(words: Words, { last }: SentenceTokens, verb: VerbGroup): Told | undefined {
  const next = verb.last + 1;
  const colon = isPunctuation(words, next, ':');
  if (next >= last || !(colon || (words.flags[next] & Word.que) !== 0)) return undefined;
  const quoted = isPunctuation(words, next + 1, '«');
  const predicate = verb.first - 1;
  const points = /^(?:این|ان|آن|چنین)$/.test(wordText(words, predicate));
  const tells = colon && (opensSaying(words, next + 1, last) || PLAIN.test(wordText(words, predicate)));
  if (!points && !tells) return undefined;
  const sourceLast = wordText(words, predicate - 1) === 'بر' ? predicate - 2 : predicate - 1;
  return { first: next + 1, quoted, sourceLast };
}

/** How a saying is, that is given then: «پیام وزیر روشن بود: …». */
const PLAIN = /^(?:روشن|واضح|مشخص|صریح|ساده|کوتاه|قاطع|یکی|همان|منفی|مثبت)$/;

/** «گفتهٔ وزیر این است که …», «پاسخ سخنگو کوتاه بود: «…»», «حرفش این بود که …»: a saying that a copula gives behind its noun. */
export function saidByNoun(
  words: Words,
  sentence: SentenceTokens,
  index: number,
  verb: VerbGroup,
): PhraseCue | undefined {
  if (verb.infinitive !== 'بودن' || verb.form.negative || verb.first - 2 < sentence.first) return undefined;
  const told = toldBehind(words, sentence, verb);
  if (told === undefined) return reckonedByNoun(words, sentence, index, verb);
  let noun = clauseStart(words, sentence.first, verb.first);
  while (noun < told.sourceLast && (words.flags[noun] & (Word.and | Word.but | Word.adverb | Word.inner)) !== 0)
    noun += 1;
  const word = wordText(words, noun);
  const named = SAYINGS.has(word) && noun < told.sourceLast;
  if (!named && !(noun === told.sourceLast && isInflected(word, SAYINGS, HIS) && !SAYINGS.has(word))) return undefined;
  return beliefOf(index, noun, verb, {
    loaded: word.startsWith('ادعا'),
    sourceLast: told.sourceLast,
    frame: { kind: 'que', first: told.first, last: sentence.last, quoted: told.quoted },
  });
}

/** What a noun says to be somebody's word, who stands right behind it. */
const beliefOf = (
  sentence: number,
  noun: number,
  verb: VerbGroup,
  told: Pick<PhraseCue, 'loaded' | 'sourceLast' | 'frame'>,
): PhraseCue => ({
  type: 'phrase',
  sentence,
  first: noun,
  last: noun,
  kind: 'belief',
  verbClass: undefined,
  sourceFirst: noun + 1,
  verbFirst: verb.first,
  ...told,
});

/** «برآورد مرکز آمار از تورم ۴۰ درصد است»: a figure that a copula gives, behind whose reckoning it is. */
function reckonedByNoun(words: Words, sentence: SentenceTokens, index: number, verb: VerbGroup): PhraseCue | undefined {
  let noun = clauseStart(words, sentence.first, verb.first);
  while (noun < verb.first && (words.flags[noun] & (Word.and | Word.but | Word.adverb | Word.inner)) !== 0) noun += 1;
  if (!RECKONINGS.has(wordText(words, noun))) return undefined;
  let of = noun + 1;
  while (of < verb.first && (words.flags[of] & Word.prep) === 0) of += 1;
  if (of < noun + 2 || !RECKONED.test(wordText(words, of))) return undefined;
  let figure = verb.first - 1;
  while (figure > of && words.reading.tokens.classes[figure] !== TokenClass.number) figure -= 1;
  if (figure === of) return undefined;
  return beliefOf(index, noun, verb, {
    loaded: false,
    sourceLast: of - 1,
    frame: { kind: 'clause', first: of, last: sentence.last, quoted: false },
  });
}
