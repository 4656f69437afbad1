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
/** What bazaars are that a town has one of. */
const ATTRIBUTES = wordSet(['بزرگ', 'تاریخی', 'سنتی', 'قدیمی', 'قدیم', 'سرپوشیده', 'مرکزی']);
const TOWNS: ReadonlySet<string> = new Set(['city', 'capital', 'district', 'neighbourhood']);
/** Elsewhere it is what is sold and bought there. */
const LANDS: ReadonlySet<string> = new Set(['IR', 'AF', 'TR', 'IQ', 'SY', 'UZ']);
export const BAZAAR = 'بازار';

/** «بازار تاریخی خوی»: whether a town has one. */
const hasBazaar = ({ type, candidates }: Proposal): boolean =>
  type === 'place' &&
  candidates.some(({ row }) => {
    const { subtype, country } = registryEntry(row);
    return TOWNS.has(subtype) && LANDS.has(country);
  });

/** «در بازار رضا», «در بازار فردوسی»: called after somebody of whom history tells or by a given name; «بازار رضا را آشفته کرد» is none. */
export function bazaar(words: Words, token: number, known: Known, open: Known): Proposal | undefined {
  if (!isWordText(words, token, BAZAAR)) return undefined;
  const at = token + 1;
  const town = isOneOf(words, at, ATTRIBUTES) ? open.get(at + 1) : undefined;
  if (town !== undefined && hasBazaar(town))
    return { ...byCue(words, 'place', token, town.end, 0.95), endUnit: town.endUnit };
  if (!isOneOf(words, token - 1, WHERE)) return undefined;
  const person = known.get(at);
  const isOfHistory =
    person?.type === 'person' && person.candidates.some(({ row }) => registryEntry(row).subtype === 'historical');
  const end = isOfHistory ? person.end : at + 1;
  const named = isOfHistory || (words.classes[at] & (NameClass.given | NameClass.common)) === NameClass.given;
  return named && isBoundaryOrRole(words, end) && !isWordText(words, end, 'را')
    ? byCue(words, 'place', token, end, 0.95)
    : undefined;
}
