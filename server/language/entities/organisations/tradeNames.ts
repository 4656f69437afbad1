import { NameClass } from '../../../data/names/classes';
import source from '../../../data/names/tradeEnds.tsv';
import { openTable } from '../../../data/table';
import { foldKey } from '../../text/fold';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isBoundary, isOneOf, isUnknown, mayName } from '../words/wordTests';

const table = openTable(source);

/** What closes the names of foreign companies and papers, in Persian letters: «آرتوس شیپینگ», «کیوشو اسپورتس». */
export const TRADE_ENDS = wordSet(Array.from({ length: table.size }, (_, row) => foldKey(table.get(row, 'word'))));

const AND = wordSet(['اند']);
const CLOSING = anyOf(TRADE_ENDS, AND);

/** «آرتوس شیپینگ», «کرانوس ریور کپیتال»: an unknown word or two and what such names end with. */
export function tradeName(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token + 1, CLOSING) && !isOneOf(words, token + 2, TRADE_ENDS)) return undefined;
  // «مارکس اند اسپنسر».
  if (isOneOf(words, token + 1, AND) && isName(words, token) && isName(words, token + 2))
    return byCue(words, 'organisation', token, token + 3, 0.9);
  if (!isName(words, token) || known.has(token) || isOneOf(words, token, TRADE_ENDS)) return undefined;
  const two = !isOneOf(words, token + 1, TRADE_ENDS);
  if (two && (!isOneOf(words, token + 2, TRADE_ENDS) || !isUnknown(words, token + 1) || known.has(token + 1)))
    return undefined;
  // What stands before the two fills no phrase with them: «هواپیمای ناروا ایرلاینز».
  if (two && !isBoundary(words, token - 1)) return undefined;
  const last = two ? token + 2 : token + 1;
  const end = isOneOf(words, last + 1, TRADE_ENDS) ? last + 2 : last + 1;
  return byCue(words, 'organisation', token, end, 0.86);
}

/** Whether nothing is known of a word, or it is a given name. */
const isName = (words: Words, token: number): boolean =>
  isUnknown(words, token) ||
  (mayName(words, token) && (words.classes[token] & ~(NameClass.given | NameClass.weakGiven)) === 0);
