import { isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { NISBA } from '../words/endings';
import type { Words } from '../words/words';
import { endsWith, isMark, isOneOf, isPunctuation, isUnknown, isWordText } from '../words/wordTests';

const SHORTEST = 4;
/** What is entered and is no place: «در توییتر، …». */
const NO_PLACE = wordSet(['اکسپلور', 'استوری', 'لایو', 'کامنت', 'پادکست', 'وبینار', 'فینال', 'پلیاف', 'سوپرکاپ']);

/** «در بابازید، گل‌افروز …»: where something was, opening a sentence: a word or two that the language has not, up to the comma. */
export function bareOpening(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isWordText(words, token, 'در') || !(token === 0 || isPunctuation(words, token - 1))) return undefined;
  if (isMark(words, token - 1, COMMA) || !mayBe(words, token + 1, known)) return undefined;
  const end = mayBe(words, token + 2, known) ? token + 3 : token + 2;
  return isMark(words, end, COMMA) ? byCue(words, 'place', token + 1, end, 0.72) : undefined;
}

const mayBe = (words: Words, token: number, known: Known): boolean =>
  isUnknown(words, token) &&
  !known.has(token) &&
  !isOfLanguage(words, token) &&
  !endsWith(words, token, NISBA) &&
  !isOneOf(words, token, NO_PLACE) &&
  words.tokens.ends[token] - words.tokens.starts[token] >= SHORTEST;
