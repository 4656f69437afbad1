import { NameClass } from '../../../data/names/classes';
import { COMMA } from '../../text/marks';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { classesAt, isMark } from '../words/wordTests';

/** Whether a foreign firm of one word is known. */
export const isForeignFirm = (entry: Proposal | undefined): boolean =>
  entry?.end === (entry?.start ?? 0) + 1 &&
  entry.candidates.some(({ row }) => registryEntry(row).subtype === 'company' && registryEntry(row).country !== 'IR');

/** «…، کارگردان»: whether a comma and an office stand at a token. */
export const isOfficed = (words: Words, at: number): boolean =>
  isMark(words, at, COMMA) && (classesAt(words, at + 1) & NameClass.role) !== 0;

/** Whether a family name cannot be where something is known: a country, an organisation; but «ویلفردو لئون» bears a town's. */
export function isOtherName(entry: Proposal | undefined): boolean {
  if (entry === undefined || entry.type === 'person') return false;
  if (entry.type !== 'place' || entry.candidates.length === 0 || entry.end !== entry.start + 1) return true;
  const { subtype, country } = registryEntry(entry.candidates[0].row);
  return subtype !== 'city' || country === 'IR' || country === 'AF';
}
