import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { isBoundaryOrRole } from '../persons/familyNames';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isOneOf, isWordText } from '../words/wordTests';

const WHERE = wordSet(['در', 'به', 'از', 'کسبه', 'بازاریان', 'مغازهداران']);
export const BAZAAR = 'بازار';

/** «در بازار رضا», «در بازار فردوسی»: called after somebody of whom history tells or by a given name; «بازار رضا را آشفته کرد» is none. */
export function bazaar(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isWordText(words, token, BAZAAR) || !isOneOf(words, token - 1, WHERE)) return undefined;
  const at = token + 1;
  const person = known.get(at);
  const isOfHistory =
    person?.type === 'person' && person.candidates.some(({ row }) => registryEntry(row).subtype === 'historical');
  const end = isOfHistory ? person.end : at + 1;
  const named = isOfHistory || (words.classes[at] & (NameClass.given | NameClass.common)) === NameClass.given;
  return named && isBoundaryOrRole(words, end) && !isWordText(words, end, 'را')
    ? byCue(words, 'place', token, end, 0.95)
    : undefined;
}
