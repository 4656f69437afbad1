import { NameClass } from '../../../data/names/classes';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isMark, isNumber, isOneOf, isPunctuation, isUnknown, isVerb, isWord, isWordText } from '../words/wordTests';

/** Companies of the exchange with the names of their shares in brackets: «معدنی و صنعتی چادرملو (کچاد) با ۲۰۹ واحد». */

/** Points of an index, by which a share moved it. */
export const POINTS = 'واحد';
const BY = 'با';
const AND = 'و';
/** What stands before the first of a row, and outside of its name. */
const BEFORE = wordSet([
  ...['نماد', 'نمادهای', 'شرکت', 'شرکتهای', 'سهام', 'سهم', 'مقابل', 'همچنین', 'امروز', 'گروه', 'نیز'],
  ...['بورس', 'شاخص'],
]);
/** The longest figure and the longest name, in tokens. */
const LONGEST_FIGURE = 4;
const LONGEST_NAME = 8;
/** How sure they are, against a place or a body in the name that the registry knows. */
const SURE = 0.97;

/** «… (کچاد) با ۲۰۹ واحد»: what stands before the points. */
export function sharesBeforePoints(words: Words, token: number, known: Known): readonly Proposal[] {
  if (!isNumber(words, token - 1)) return [];
  let by = token - 1;
  while (by > token - LONGEST_FIGURE && !isWordText(words, by, BY)) by -= 1;
  const isShare = isWordText(words, by, BY) && isBracketed(words, by - 3) && isOfExchange(words, by);
  return isShare ? company(words, by - 3, known) : [];
}

/** «مجتمع مسکونی (بهاران) با ۲۰ واحد» is no share: whether the sentence or the one beside it speaks of an exchange. */
function isOfExchange(words: Words, token: number): boolean {
  for (let at = token - FARTHEST; at < token + FARTHEST; at += 1) if (isOneOf(words, at, EXCHANGE)) return true;
  return false;
}
const EXCHANGE = wordSet(['شاخص', 'بورس', 'فرابورس', 'نماد', 'نمادهای', 'سهام']);
const FARTHEST = 100;

/** «نمادهای سیمان اردستان (اردستان)، زامیاد (خزامیا) و …»: a row of them. */
export function bracketedRow(words: Words, from: number, known: Known): readonly Proposal[] {
  const found: Proposal[] = [];
  let shares = 0;
  for (let at = from, start = from; at < start + LONGEST_NAME && isWord(words, at); at += 1) {
    if (isVerb(words, at)) break;
    if (!isBracketed(words, at + 1)) continue;
    found.push(...company(words, at + 1, known));
    shares += 1;
    if (isUnknown(words, at + 2)) shares += 1;
    if (!joins(words, at + 4)) break;
    at += 4;
    start = at + 1;
  }
  // «نمادهای ملی (پرچم) را …»: of one alone the word itself must tell.
  return shares > 1 ? found : [];
}

/** Whether a word stands alone between brackets. */
const isBracketed = (words: Words, open: number): boolean =>
  isMark(words, open, OPENING_BRACKET) && isWord(words, open + 1) && isMark(words, open + 2, CLOSING_BRACKET);

function company(words: Words, open: number, known: Known): readonly Proposal[] {
  let start = open;
  while (start > open - LONGEST_NAME && isOfName(words, start - 1)) start -= 1;
  // «… واحد و کاما (باما)»: the joint of the row.
  if (isWordText(words, start, AND)) start += 1;
  if (start === open) return [];
  const share = byCue(words, 'organisation', open + 1, open + 2, SURE);
  // «گروه مپنا (رمپنا)»: whom the registry knows so.
  const entry = known.get(start);
  const isWhole = entry?.type === 'organisation' && entry.end === open;
  return isWhole ? [share] : [byCue(words, 'organisation', start, open, SURE), share];
}

const isOfName = (words: Words, at: number): boolean =>
  isWord(words, at) &&
  !isPunctuation(words, at) &&
  !isVerb(words, at) &&
  !isOneOf(words, at, BEFORE) &&
  !isWordText(words, at, POINTS) &&
  ((words.classes[at] & NameClass.stop) === 0 || isWordText(words, at, AND));
