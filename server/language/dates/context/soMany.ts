import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { mayBeNumber } from '../terms/numberWords';
import { contextWords } from './contextWords';

/** What weakens a number: «روزانه [بیش از] ده هزار نفر». */
const WEAKENING = contextWords('weakening');
/** What «روزانه» describes: «[گزارش] روزانه ۲۰ صفحه دارد». */
const DESCRIBED = contextWords('described');
/** «بیش [از]», «نزدیک [به]». */
const LINKING = foldedWords('از به');
const PERCENT = foldKey('درصد');
const ROUND_THE_CLOCK = foldKey('شبانه');
/** Words that weaken. */
const MOST = 3;

/** Whether «روزانه» stands before so many of something, and so says how often. */
export function countsSoMany(reading: Reading, { firstToken, nextToken }: Atom): boolean {
  const { tokens } = reading;
  const word = (token: number): string => wordAt(reading, token);
  // «درمانگاه شبانه‌روزی ۲۰ تخت دارد»
  if (DESCRIBED.has(word(firstToken - 1)) || word(firstToken).startsWith(ROUND_THE_CLOCK)) return false;
  if (isAdverb(reading, firstToken - 1, nextToken)) return true;
  let token = nextToken;
  while (token < nextToken + MOST && (WEAKENING.has(word(token)) || (token > nextToken && LINKING.has(word(token)))))
    token += 1;
  if (token >= tokens.count) return false;
  const isNumber = tokens.classes[token] === CharacterClass.digit || mayBeNumber(reading, token);
  return isNumber && word(token + 1) !== PERCENT;
}

/** Whether nothing before «روزانه» can be what it describes: «صرافی‌ها روزانه …», «… را روزانه …», «روزانه در …». */
function isAdverb(reading: Reading, before: number, next: number): boolean {
  const { tokens } = reading;
  if (next >= tokens.count || tokens.classes[next] !== CharacterClass.letter) return false;
  if (before < 0 || tokens.classes[before] === CharacterClass.punctuation) return before >= 0;
  const word = wordAt(reading, before);
  return ENDED.has(word) || (word.length > PLURAL.length && word.endsWith(PLURAL));
}
/** Words that take no ezafe. */
const ENDED = foldedWords('را او وی آنان آن‌ها آنها که ها');
const PLURAL = foldKey('ها');
