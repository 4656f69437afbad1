import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { whetherWord, wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { classesAt, isBoundary, isMark, isOneOf, isUnknown, isWordText } from '../words/wordTests';
import { toProposal } from './givenNames';

const BOTH = wordSet(['دو', 'هردو']);
/** «طبیعی‌دان», «نقشه‌نگار»: of a trade, by what such nouns end with. */
const isTrade = whetherWord((word) => /(?:دان|شناس|نگار|نویس|گر|پژوه|ساز|نواز|کار|باز)$/.test(word));

/** «اسپیکس و مارتیوس، دو طبیعی‌دان آلمانی، …»: two words that the language has not, and behind the comma of which trade both are. */
export function apposedPair(words: Words, and: number, known: Known): readonly Proposal[] {
  const trade = and + 4;
  if (!isWordText(words, and, 'و') || !isMark(words, and + 2, COMMA) || !isOneOf(words, and + 3, BOTH)) return [];
  if ((classesAt(words, trade) & NameClass.role) === 0 && !isTrade(words, trade)) return [];
  const [one, other] = [and - 1, and + 1];
  if (!isBoundary(words, one - 1) || !isForeign(words, one, known) || !isForeign(words, other, known)) return [];
  return [toProposal(words, one, one + 1, 0.9), toProposal(words, other, other + 1, 0.9)];
}

const isForeign = (words: Words, token: number, known: Known): boolean =>
  isUnknown(words, token) && !known.has(token) && !isOfLanguage(words, token);
