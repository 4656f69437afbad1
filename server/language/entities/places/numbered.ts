import { wordSet } from '../../text/vocabulary';
import type { Grown } from '../grow';
import type { Words } from '../words/words';
import { isNumber, isOneOf } from '../words/wordTests';
import { countsNothing } from '../works/years';

/** What is built in series under one name. */
const SERIES = wordSet(['سد', 'نیروگاه', 'تونل', 'پالایشگاه', 'شهرک']);

/** «سد خرسان ۳»: which of several is meant, a digit and nothing that it counts. */
export function numberedEnd(words: Words, head: number, grown: Grown): Grown {
  const { end } = grown;
  const digit = isOneOf(words, head, SERIES) && isNumber(words, end) && grown.endUnit === words.tokens.ends[end - 1];
  if (!digit || words.tokens.ends[end] - words.tokens.starts[end] > 1 || !countsNothing(words, end)) return grown;
  return { ...grown, end: end + 1, endUnit: words.tokens.ends[end] };
}
