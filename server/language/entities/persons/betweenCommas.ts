import { NameClass } from '../../../data/names/classes';
import { isAdjective, isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { whetherWord, wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { isCountry } from '../registry/country';
import type { Proposal } from '../spans';
import { says } from '../words/saying';
import type { Words } from '../words/words';
import {
  classesAt,
  isBoundary,
  isMark,
  isOneOf,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { toProposal } from './givenNames';
import { isKinOf, RELATIONS } from './givenNamesAlone';

/** People between two commas, by whose kin or of which trade they are. */

const OWNERS = wordSet(['او', 'وی', 'من', 'ما', 'آنها', 'ایشان', 'آنان']);
const GIVEN = NameClass.given | NameClass.weakGiven;
const OTHERS = NameClass.role | NameClass.honorific | NameClass.stop | NameClass.outsidePlace;
const LONGEST = 3;
/** How far before the comma the trade stands. */
const FARTHEST_TRADE = 3;

/** «دخترش، شکوفه نیک‌یار، …», «پسر او، حشمت، …», «راننده لودر، میرعلی، گفت»: whatever else the words are. */
export function betweenCommas(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isMark(words, token - 1, COMMA)) return undefined;
  const end = commaBehind(words, token);
  if (end === 0) return undefined;
  if (isKin(words, token - 2)) return isName(words, token, end) ? toProposal(words, token, end, 0.97) : undefined;
  if (end !== token + 1 || !says(words, end + 1) || !isOfTrade(words, token - 2)) return undefined;
  const entry = known.get(token);
  const named = mayName(words, token) && (entry === undefined || (entry.type === 'place' && !isCountry(entry)));
  return named ? toProposal(words, token, end, 0.97) : undefined;
}

/** Whether a token stands behind the comma after somebody's kin. */
export const followsKin = (words: Words, token: number): boolean =>
  isMark(words, token - 1, COMMA) && isKin(words, token - 2);

/** The comma behind a word or a few that are no verbs; 0 where there is none. */
function commaBehind(words: Words, token: number): number {
  let end = token;
  while (end < token + LONGEST && isWord(words, end) && !isVerb(words, end)) end += 1;
  return end > token && isMark(words, end, COMMA) ? end : 0;
}

/** «دخترش», «پسر او», «دختر شش‌ساله‌اش», «پسر بزرگ او». */
function isKin(words: Words, last: number): boolean {
  if (isKinOf(words, last)) return true;
  const own = isOneOf(words, last, OWNERS);
  return (
    ((own || isHis(words, last)) && isOneOf(words, last - 1, RELATIONS)) ||
    (own && isAdjective(words, last - 1) && isOneOf(words, last - 2, RELATIONS))
  );
}
const isHis = whetherWord((word) => /(?:ساله|تر|بزرگ|کوچک|جوان|ارشد|نوزاد)ا?ش$/.test(word));

function isName(words: Words, token: number, end: number): boolean {
  if ((classesAt(words, token) & OTHERS) !== 0) return false;
  // «خواهرش، درخشان مهرپویا، …»: an everyday word is a given name before a family name that the language has not.
  if (end === token + 2 && isUnknown(words, token + 1) && !isOfLanguage(words, token + 1))
    return !isBoundary(words, token);
  for (let at = token; at < end; at += 1) if (!mayName(words, at) && (words.classes[at] & GIVEN) === 0) return false;
  // One word is a given name, or none of the language.
  return end > token + 1 || (words.classes[token] & GIVEN) !== 0 || !isOfLanguage(words, token);
}

/** Whether a trade opens the clause that ends with a token: «[راننده لودر]، …». */
function isOfTrade(words: Words, last: number): boolean {
  for (let at = last; at > last - FARTHEST_TRADE && isWord(words, at); at -= 1) {
    const opens = at === 0 || isPunctuation(words, at - 1) || isWordText(words, at - 1, 'و');
    if ((classesAt(words, at) & NameClass.role) !== 0) return opens;
    if (isBoundary(words, at)) return false;
  }
  return false;
}
