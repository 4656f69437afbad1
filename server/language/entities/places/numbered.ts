import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { wordSet } from '../../text/vocabulary';
import type { Grown } from '../grow';
import { numbersRuler } from '../persons/regnal';
import type { Words } from '../words/words';
import { isNumber, isOneOf, isUnknown } from '../words/wordTests';
import { countsNothing } from '../works/years';

/** What is built in series under one name. */
const SERIES = wordSet(['سد', 'نیروگاه', 'تونل', 'پالایشگاه', 'شهرک']);

/** «سد خرسان ۳»: which of several is meant, a digit and nothing that it counts; «معبد رامسس سوم»: whose it was. */
export function numberedEnd(words: Words, head: number, grown: Grown): Grown {
  const { end } = grown;
  if (mayRule(words, end - 1) && numbersRuler(words, end - 1, end))
    return { ...grown, end: end + 1, endUnit: words.tokens.ends[end] };
  const digit = isOneOf(words, head, SERIES) && isNumber(words, end) && grown.endUnit === words.tokens.ends[end - 1];
  if (!digit || words.tokens.ends[end] - words.tokens.starts[end] > 1 || !countsNothing(words, end)) return grown;
  return { ...grown, end: end + 1, endUnit: words.tokens.ends[end] };
}

/** Whether a word is a given name, or none of ours, as rulers bear. */
const mayRule = (words: Words, token: number): boolean =>
  (words.classes[token] & NameClass.given) !== 0 || (isUnknown(words, token) && !isOfLanguage(words, token));
