import { CharacterClass } from '../../text/characters';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { contextWords } from '../context/contextWords';
import type { Term } from '../terms/term';
import type { Atom } from './atom';

/** What is held each year, or has befallen in one: «[نمایشگاه] کتاب پارسال ۱۹ اردیبهشت باز شد». */
export const OF_YEARS: ReadonlySet<string> = new Set([...contextWords('yearly'), ...contextWords('struck')]);
/** Tokens. */
const LONGEST_NAME = 4;

/**
 * «سال گذشته در تاریخ ۱۵ آبان», «پارسال مدرسه‌ها ۱۰ شهریور باز شدند»: a year that no other word governs, and a day of it. `before` stands
 * before the year, `head` before the day.
 */
export function leadsDay(
  reading: Reading,
  { firstToken }: Atom,
  before: Term | undefined,
  head: Term | undefined,
): boolean {
  const isOfYears = (token: number): boolean => OF_YEARS.has(wordAt(reading, token));
  if (before !== undefined && !LEAVES_ALONE.has(before.kind) && before.word !== 'in' && before.word !== 'list')
    return isOfYears(firstToken - 1);
  if (head?.word === 'in' || head?.kind === 'dateHead') return true;
  // «بودجهٔ سال گذشته ۱۰ شهریور تصویب شد» is of the noun before.
  if (before !== undefined || firstToken === 0) return true;
  const { tokens } = reading;
  for (let token = firstToken - 1; token >= 0 && token >= firstToken - LONGEST_NAME; token -= 1) {
    if (tokens.classes[token] === CharacterClass.punctuation) return token === firstToken - 1;
    if (isOfYears(token)) return true;
  }
  return false;
}
const LEAVES_ALONE: ReadonlySet<Term['kind']> = new Set(['comma', 'function']);

/** «سال ۴۰ بود، پاییز.»: what the copula and its comma leave behind belongs to the year. */
export function isAfterthought(reading: Reading, left: Atom, right: Atom): boolean {
  if (right.firstToken !== left.nextToken + 2) return false;
  const [copula, comma] = [left.nextToken, left.nextToken + 1].map((token) => wordAt(reading, token));
  return comma === '،' && (copula === 'بود' || copula === 'است');
}
