import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { classesAt, isBoundary, isOneOf, isVerb, isWord } from '../words/wordTests';
import { toProposal } from './givenNames';

/** Titles of several, after which a list of their names stands. */
const TITLES = wordSet(['آقایان', 'خانمها', 'سرداران', 'دکترها', 'حجج']);
const LONGEST = 3;
const NO_NAME = NameClass.stop | NameClass.role | NameClass.honorific | NameClass.organisation | NameClass.place;

/** «آقایان مرادی، تمجیدی و رجبی»: whom a title of several announces, whatever words their names are; two at least. */
export function titledList(words: Words, token: number, known: Known): readonly Proposal[] {
  if (!isOneOf(words, token, TITLES)) return [];
  const found: Proposal[] = [];
  for (let start = token + 1; ; ) {
    let end = known.get(start)?.type === 'person' ? (known.get(start)?.end ?? start) : start;
    while (end < start + LONGEST && mayStand(words, end)) end += 1;
    if (end === start) break;
    found.push(toProposal(words, start, end, 0.84));
    if (!joins(words, end)) return found.length > 1 && isBoundary(words, end) ? found : [];
    start = end + 1;
  }
  return [];
}

const mayStand = (words: Words, token: number): boolean =>
  isWord(words, token) &&
  (classesAt(words, token) & NO_NAME) === 0 &&
  !(isVerb(words, token) && !joins(words, token + 1)) &&
  (words.traits[token] & (Trait.inflected | Trait.time)) === 0;
