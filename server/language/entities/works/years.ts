import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isNumber, isOneOf, isVerb, isWord, isWordText } from '../words/wordTests';

/** The first digits of years, as folded text has them. */
const CENTURIES: ReadonlySet<string> = new Set(['12', '13', '14', '18', '19', '20']);
/** What may follow a name's year of two digits, or its number. */
const AFTER_NUMBERS = wordSet([
  ...['بهدلیل', 'بهعلت', 'بهعنوان', 'بهویژه', 'هنوز', 'پس', 'پیش', 'است', 'نیست'],
  ...['در', 'به', 'از', 'با', 'و', 'را', 'که', 'تا', 'بر', 'برای', 'نیز', 'هم'],
]);

/** «۱۴۰۲», «۲۰۲۶», «۹۸»; a number before what it counts is none («جنگ سودان ۱۵ نفر …»). */
export function isYear(words: Words, token: number): boolean {
  if (!isNumber(words, token)) return false;
  const [start, end] = [words.tokens.starts[token], words.tokens.ends[token]];
  if (end - start === 4)
    return CENTURIES.has(String.fromCharCode(words.text.units[start], words.text.units[start + 1]));
  // «۱۱ تا ۱۴ ژوئن», «۹۱ بر ۸۴».
  const goesOn = isWordText(words, token + 1, 'تا') || isWordText(words, token + 1, 'بر');
  if (goesOn && isNumber(words, token + 2)) return false;
  return end - start === 2 && countsNothing(words, token);
}

/** Whether a number stands for itself: a mark, a verb or a preposition follows, and nothing that it counts. */
export function countsNothing(words: Words, token: number): boolean {
  const next = token + 1;
  return !isWord(words, next) || isVerb(words, next) || isOneOf(words, next, AFTER_NUMBERS);
}
