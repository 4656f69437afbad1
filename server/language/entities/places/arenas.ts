import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { classesAt, isOneOf, isUnknown } from '../words/wordTests';

/** What the names of foreign halls end with. */
export const ARENAS = wordSet(['آرنا']);

/** «بلگراد آرنا», «آلیانتس آرنا»: a hall by the word that ends its name; the town or the sponsor stands before. */
export function arena(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, ARENAS)) return undefined;
  // «آرنا زاگرب» begins with it.
  if (known.get(token + 1)?.type === 'place') return undefined;
  const named = known.get(token - 1);
  const start = named !== undefined && named.end === token ? named.start : foreignStart(words, token);
  // «وب‌سایت جی‌اس‌ام آرنا»
  if (start === token || (classesAt(words, start - 1) & NameClass.outsideMedium) !== 0) return undefined;
  return byCue(words, 'place', start, token + 1, 0.92);
}

/** «کردیت یونیون وان آرنا»: where the words begin that nobody knows. */
function foreignStart(words: Words, end: number): number {
  let start = end;
  while (start > end - LONGEST_SPONSOR && isUnknown(words, start - 1)) start -= 1;
  return start;
}
const LONGEST_SPONSOR = 4;
