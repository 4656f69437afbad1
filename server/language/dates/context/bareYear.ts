import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { beginsAt } from '../terms/clause';
import { isLikelyYear, isRecent } from '../terms/digits';
import { contextWords } from './contextWords';

/** What comes to be or ends in a year: «که ۱۳۲۶ [بنیان] گذاشته شد». */
const FOUNDED = contextWords('founded');
/** How what lives or lasts began, which no amount ever does: «احمد ۱۳۱۰ در اهواز به [دنیا] آمد», «کتابش ۱۷۵۶ در لندن [چاپ] شد». */
const BEGUN: ReadonlySet<string> = new Set([...contextWords('begun'), foldKey('چاپ')]);
const NUMBERED = contextWords('numbered');
/** Tokens. */
const FARTHEST_BIRTH = 8;
/** Years of which history tells and that are rarely an amount. */
const isTold = (year: number): boolean => isRecent(year) || (year > 1500 && year < 1850 && year % 50 !== 0);

/** «[۱۳۳۱] در مشهد به دنیا آمد», «این مدرسه [۱۲۸۶] در تبریز تأسیس شد», «که [۱۳۲۶] بنیان گذاشته شد» */
function isYearOfBeginning(reading: Reading, { firstToken, nextToken }: Atom): boolean {
  const { tokens } = reading;
  const before = wordAt(reading, firstToken - 1);
  const opens =
    firstToken === 0 ||
    before === THAT ||
    before === AND ||
    tokens.classes[firstToken - 1] === CharacterClass.punctuation;
  const begins = opens ? FOUNDED : BEGUN;
  if (!opens && NUMBERED.has(before)) return false;
  const next = wordAt(reading, nextToken);
  // «۱۳۵۶ به بهره‌برداری رسید»
  const begun = opens && next === TO ? nextToken + 1 : nextToken;
  const told = wordAt(reading, begun);
  if (begins.has(told) || BEGUN.has(told)) return before === THAT || beginsAt(reading, begun + 1, 'verb');
  if (next !== IN) return false;
  for (let token = nextToken + 1; token <= nextToken + FARTHEST_BIRTH && token < tokens.count; token += 1) {
    const word = wordAt(reading, token);
    if (begins.has(word) || BEGUN.has(word)) return true;
    if (tokens.classes[token] !== CharacterClass.letter || beginsAt(reading, token, 'verb')) return false;
  }
  return false;
}

/** What is told apart by its year and has no name: «تحریم‌های ۲۰۱۸», «آتش‌سوزی ۱۳۷۱». */
const HAPPENED = contextWords('happened');

/** Whether what stands around a number says that it is a year, where no preposition does. */
export function isYearByCompany(reading: Reading, atom: Atom): boolean {
  const { tokens, hits } = reading;
  const { start, firstToken, nextToken } = atom;
  const { year = 0 } = atom.parts;
  if (isTold(year) && isYearOfBeginning(reading, atom)) return true;
  if (firstToken === 0 || !isLikelyYear(year)) return false;
  const word = (token: number): string => wordAt(reading, token);
  const before = word(firstToken - 1);
  if (before === LIST_COMMA && closesBracket(reading, firstToken - 1, nextToken)) return true;
  // «تأسیس: ۱۳۴۵», «سال تولید: ۱۳۹۹»
  if (before === ':')
    return (isOfBeginning(word(firstToken - 2)) || isYearLabel(reading, firstToken - 2)) && isMark(reading, nextToken);
  // «آتش سوزی», «تحریم های» may be written apart.
  const length = HAPPENED.has(before) ? 1 : firstToken > 1 && HAPPENED.has(word(firstToken - 2) + before) ? 2 : 0;
  if (length === 0) return false;
  // «سیل ۱۳۹۸ گلستان» may be a name: its year is none of ours.
  const named = tokens.starts[firstToken - length];
  for (let index = hitsBefore(hits, named); hits[index]?.start === named; index += 1)
    if (hits[index].lexicon === 'entity' && hits[index].end > start) return false;
  return true;
}

/** «(نشر نی، ۱۳۸۴)», «(رنگ‌روغن روی بوم، ۱۳۵۱)»: what closes the description of a work is its year. */
function closesBracket(reading: Reading, comma: number, next: number): boolean {
  if (wordAt(reading, next) !== ')') return false;
  for (let token = comma - 1; token >= 0 && token >= comma - LONGEST_DESCRIPTION; token -= 1) {
    const mark = wordAt(reading, token);
    if (mark === '(') return token < comma - 1;
    if (mark === ')' || beginsAt(reading, token, 'verb')) return false;
  }
  return false;
}
const LONGEST_DESCRIPTION = 16;

/** Whether a mark, or nothing, stands there. */
const isMark = ({ tokens }: Reading, token: number): boolean =>
  token < 0 || token >= tokens.count || tokens.classes[token] === CharacterClass.punctuation;
/** «سال», «سال تولید», but «سال قبل» says which it is. */
const isYearLabel = (reading: Reading, token: number): boolean =>
  wordAt(reading, token) === YEAR
    ? isMark(reading, token - 1)
    : wordAt(reading, token - 1) === YEAR && isMark(reading, token - 2) && !beginsAt(reading, token, 'dateWord');
const isOfBeginning = (word: string): boolean =>
  FOUNDED.has(word) || BEGUN.has(word) || word === BIRTH || word === BUILDING;
const BIRTH = 'تولد';
const BUILDING = 'ساخت';
const YEAR = 'سال';
const THAT = foldKey('که');
const IN = foldKey('در');
const TO = 'به';
const AND = 'و';
const LIST_COMMA = '،';
