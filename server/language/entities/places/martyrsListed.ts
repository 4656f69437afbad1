import { anyOf } from '../../text/vocabulary';
import { byCue } from '../byCue';
import { type Known, venerableEnd } from '../grow';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import type { EntityType } from '../types';
import { contextWords } from '../words/contextWords';
import { type Plurals, pluralEnd, pluralsOf } from '../words/plurals';
import type { Words } from '../words/words';
import { completesVerb, isBoundary, isPredicate, isUnknown, isWord, mayName } from '../words/wordTests';
import { isPlainWord, NOUNS_NAMED_BY_DAY } from './namedAfter';

const PLACES = pluralsOf([...contextWords('listing'), ...NOUNS_NAMED_BY_DAY.map((noun) => `${noun}های`)]);
const ORGANISATIONS = pluralsOf(['دانشگاههای', 'کلانتریهای', 'لشکرهای', 'تیپهای']);
/** The words that such a list begins with. */
export const MARTYR_LISTS = anyOf(PLACES.opening, ORGANISATIONS.opening);
/** Surer than whom the registry knows by the same words: «امام حسین». */
const SURE = 0.92;
const NONE: readonly Proposal[] = [];

interface Item {
  readonly start: number;
  readonly end: number;
  readonly venerable: boolean;
}

/**
 * «خیابان‌های شهید بهشتی و ولیعصر»: streets, and nobody, in a list that a plural opens and of which one at least is called after a
 * revered person; whom the registry knows otherwise stays so.
 */
export function calledAfterMartyrs(words: Words, token: number, known: Known): readonly Proposal[] {
  return (
    listOf(words, token, known, PLACES, 'place') ?? listOf(words, token, known, ORGANISATIONS, 'organisation') ?? NONE
  );
}

function listOf(
  words: Words,
  token: number,
  known: Known,
  plurals: Plurals,
  type: EntityType,
): readonly Proposal[] | undefined {
  const first = pluralEnd(words, token, plurals);
  if (first === 0) return undefined;
  const items: Item[] = [];
  for (let at = first; ; at += 1) {
    const item = itemAt(words, at, known);
    if (item === undefined) break;
    items.push(item);
    at = item.end;
    if (!joins(words, at)) break;
  }
  if (!items.some(({ venerable }) => venerable)) return NONE;
  return items
    .filter(({ start, venerable }) => venerable || !known.has(start))
    .map(({ start, end }) => byCue(words, type, start, end, SURE));
}

/** Whether the list has ended: «… و فاطمه‌الزهرا منتقل شدند». */
const closes = (words: Words, token: number): boolean =>
  isBoundary(words, token) || isPredicate(words, token) || completesVerb(words, token);

function itemAt(words: Words, start: number, known: Known): Item | undefined {
  const at = venerableEnd(words, start);
  if (at === 0) {
    const end = known.get(start)?.end ?? start + 1;
    return isWord(words, start) && !isBoundary(words, start) && (joins(words, end) || closes(words, end))
      ? { start, end, venerable: false }
      : undefined;
  }
  const entry = known.get(at);
  if (entry?.type === 'person') return { start, end: entry.end, venerable: true };
  if (!mayName(words, at) && !isPlainWord(words, at)) return undefined;
  const second = isUnknown(words, at + 1) && !known.has(at + 1);
  return { start, end: second ? at + 2 : at + 1, venerable: true };
}
