import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isNumber, isOneOf, isVerb, isWord, isWordText } from '../words/wordTests';

/** The first digits of years, as folded text has them. */
const CENTURIES: ReadonlySet<string> = new Set(['12', '13', '14', '18', '19', '20']);
/** What may follow a name's year of two digits. */
const AFTER_YEARS = wordSet(['در', 'به', 'از', 'با', 'و', 'را', 'که', 'تا', 'بر', 'برای', 'نیز', 'هم']);

/** «۱۴۰۲», «۲۰۲۶», «۹۸»; a number before what it counts is none («جنگ سودان ۱۵ نفر …»). */
export function isYear(words: Words, token: number): boolean {
  if (!isNumber(words, token)) return false;
  const [start, end] = [words.tokens.starts[token], words.tokens.ends[token]];
  if (end - start === 4)
    return CENTURIES.has(String.fromCharCode(words.text.units[start], words.text.units[start + 1]));
  // «۱۱ تا ۱۴ ژوئن».
  if (isWordText(words, token + 1, 'تا') && isNumber(words, token + 2)) return false;
  const counts = isWord(words, token + 1) && !isVerb(words, token + 1) && !isOneOf(words, token + 1, AFTER_YEARS);
  return end - start === 2 && !counts;
}
