import { cardinals } from '../../text/cardinals';
import { ordinals } from '../../text/ordinals';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { completesVerb, isNumber, isOneOf, isWord, isWordText } from '../words/wordTests';
import { countsNothing } from '../works/years';

/** Parts of a town that are called by their number. */

const LINE = 'خط';
const ZONE = 'منطقه';
/** What opens the names below. */
export const NUMBERED_PARTS = wordSet([LINE, ZONE]);
const RANKS = wordSet([...cardinals(1, 22), ...ordinals(1, 22)]);
const METROS = wordSet(['مترو', 'متروی']);
const POINTING = wordSet(['این', 'آن', 'همین', 'همان', 'هر', 'چند', 'یک', 'دو', 'سه', 'چهار']);

/** «خط دو متروی تهران», «خط ۲ قطار شهری مشهد», «منطقه ۱۸»; but «این منطقه ۱۸ کشته داشت». */
export function numberedPart(words: Words, token: number, known: Known): Proposal | undefined {
  const rank = token + 1;
  if (!(isNumber(words, rank) || isOneOf(words, rank, RANKS)) || isOneOf(words, token - 1, POINTING)) return undefined;
  if (isWordText(words, token, LINE)) {
    const railway = isWordText(words, rank + 1, 'قطار') && isWordText(words, rank + 2, 'شهری');
    const town = known.get(railway ? rank + 3 : isOneOf(words, rank + 1, METROS) ? rank + 2 : -1);
    return town?.type === 'place' ? byCue(words, 'place', token, town.end, 0.99, town.endUnit) : undefined;
  }
  if (!isWordText(words, token, ZONE) || !isZone(words, rank)) return undefined;
  return byCue(words, 'place', token, rank + 1, 0.8);
}

/** Whether a number of a district, and nothing that it counts, stands at a token. */
const isZone = (words: Words, rank: number): boolean =>
  (!isNumber(words, rank) || words.tokens.ends[rank] - words.tokens.starts[rank] <= 2) &&
  (countsNothing(words, rank) || (isWord(words, rank + 1) && completesVerb(words, rank + 1)));
