import { isAdjective, isOfLanguage } from '../../orthography/ofLanguage';
import { clauseStart } from '../words/clauses';
import { hitAt, type VerbGroup, Word, type Words, wordText } from '../words/words';

/** «وزیر بود که گفت»: who speaks, stressed by a copula. */
interface Stressed {
  /** The first token of what stands before the copula, without «این». */
  readonly first: number;
  readonly copula: VerbGroup;
}

/** Whom a copula stresses right before a verb: «این [وزیر نیرو] بود که گفت»; nobody in «او وزیری بود که گفت», which says what he was. */
export function stressedBefore(words: Words, sentenceFirst: number, verbFirst: number): Stressed | undefined {
  const que = verbFirst - 1;
  const copula = que > sentenceFirst + 1 ? words.verbs[words.verbOf[que - 1] ?? -1] : undefined;
  if ((words.flags[que] & Word.que) === 0 || copula?.infinitive !== 'بودن' || copula.last !== que - 1) return undefined;
  if (copula.form.negative) return undefined;
  const clause = clauseStart(words, sentenceFirst, copula.first);
  const pointed = wordText(words, clause) === 'این';
  const first = pointed ? clause + 1 : clause;
  const last = copula.first - 1;
  if (first > last) return undefined;
  // «قالیباف بود که گفت»; «وزیر بیمار بود که گفت»: how he was when he said so.
  if (!pointed && !isNamed(words, first, last) && !isOffice(words, first, last)) return undefined;
  for (let token = first; token < copula.first; token += 1)
    if ((words.flags[token] & NO_PHRASE) !== 0) return undefined;
  return last === first && isIndefinite(words, last) ? undefined : { first, copula };
}

/** «وزیر خارجه», «رئیس پیشین», not «وزیر بیمار». */
const isOffice = (words: Words, first: number, last: number): boolean =>
  hitAt(words, first, 'role') !== undefined &&
  (last === first || !isAdjective(words.reading, last) || FORMER.test(wordText(words, last)));

const FORMER = /^(?:پیشین|سابق|اسبق|وقت|کنونی|فعلی)$/;

/** Words that no dictionary has are names here. */
function isNamed(words: Words, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1)
    if (words.flags[token] !== 0 || isOfLanguage(words.reading, token)) return false;
  return true;
}

const NO_PHRASE = Word.prep | Word.object | Word.que | Word.sub | Word.adverb;

/** «مردی», «وزیری» */
const isIndefinite = (words: Words, token: number): boolean => /ی$/.test(wordText(words, token));
