import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { wordSet } from '../../text/vocabulary';
import type { Grown } from '../grow';
import { numbersRuler } from '../persons/regnal';
import type { Words } from '../words/words';
import { isHyphen, isNumber, isOneOf, isUnknown } from '../words/wordTests';
import { countsNothing } from '../works/years';

/** What is built in series under one name. */
const SERIES = wordSet(['سد', 'نیروگاه', 'تونل', 'پالایشگاه', 'شهرک']);

/** «سد خرسان ۳»: which of several is meant, a digit and nothing that it counts; «معبد رامسس سوم»: whose it was. */
export function numberedEnd(words: Words, head: number, grown: Grown): Grown {
  const { end } = grown;
  if (mayRule(words, end - 1) && numbersRuler(words, end - 1, end))
    return { ...grown, end: end + 1, endUnit: words.tokens.ends[end] };
  if (!isOneOf(words, head, SERIES) || grown.endUnit !== words.tokens.ends[end - 1]) return grown;
  // «نیروگاه بوشهر-۲».
  const at = isHyphen(words, end) ? end + 1 : end;
  if (!isNumber(words, at) || words.tokens.ends[at] - words.tokens.starts[at] > 1 || !countsNothing(words, at))
    return grown;
  return { ...grown, end: at + 1, endUnit: words.tokens.ends[at] };
}

/** Whether a word is a given name, or none of ours, as rulers bear. */
const mayRule = (words: Words, token: number): boolean =>
  (words.classes[token] & NameClass.given) !== 0 || (isUnknown(words, token) && !isOfLanguage(words, token));
