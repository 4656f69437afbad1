import source from '../../../data/names/bearers.tsv';
import { openTable } from '../../../data/table';
import { foldKey } from '../../text/fold';
import { OPENING_QUOTE } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import type { EntityType } from '../types';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { isMark, isOneOf } from '../words/wordTests';

const table = openTable(source);
const wordsOf = (...kinds: readonly string[]) =>
  wordSet(
    Array.from({ length: table.size }, (_, row) => row)
      .filter((row) => kinds.includes(table.get(row, 'kind')))
      .map((row) => foldKey(table.get(row, 'word'))),
  );

/** What bears a name of its own, and whose noun says neither where nor who somebody is. */
const BEARERS = wordsOf('thing', 'ship');
/** Those that are called after capitals too: «رزمناو مسکو»; rockets are a government's that sits there. */
export const SHIPS = wordsOf('ship');
/** Many of them bear no person's name: «موشک‌های کیم جونگ اون» are his. */
const MANY = wordsOf('many');
/** What says more of it, between the noun and its name: «موشک بالستیک خیبر», «ناو هواپیمابر لینکلن». */
const SORTS = anyOf(wordsOf('sort'), wordSet(['ماهوارهبر', 'هواپیمابر', 'یواساس']));

/** How many of these stand between the noun and the name: «ناو هواپیمابر اتمی آمریکایی …». */
const MOST_SORTS = 3;

const isDemonym = (words: Words, token: number): boolean => token >= 0 && (words.traits[token] & Trait.demonym) !== 0;

/** «موشک خیبر», «ناوشکن سبلان», «سندرم داون»: what bears the name of a person or a place is neither; whose it is, is. */
export function namesThing(words: Words, start: number, type: EntityType, isCountry: boolean): boolean {
  if (type !== 'person' && (type !== 'place' || isCountry)) return false;
  // «ماهواره «خیام»».
  const before = isMark(words, start - 1, OPENING_QUOTE) ? start - 2 : start - 1;
  let noun = before;
  while (noun > before - MOST_SORTS && (isOneOf(words, noun, SORTS) || isDemonym(words, noun))) noun -= 1;
  if (type === 'place' && isOneOf(words, noun, MANY)) return true;
  return isOneOf(words, noun, BEARERS) || (noun < before && isOneOf(words, noun + 1, BEARERS));
}

/** «تومور ویلمز»: a thing with the name that it bears. */
export const opensWithThing = (words: Words, token: number): boolean => isOneOf(words, token, BEARERS);
