import { NameClass } from '../../../data/names/classes';
import { Mark } from '../../../data/registry/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { isOfficeHeld } from '../roles';
import type { Proposal } from '../spans';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { isBoundary, isCounted, isOneOf, isWord, isWordText, mayName } from '../words/wordTests';
import { growOrganisation } from './growOrganisation';

/** Parts of an organisation that bear its name behind their own. */
const ORGANS = wordSet(['مرکز', 'معاونت', 'کمیته', 'کمیسیون', 'اداره', 'سازمان', 'مدیریت', 'پژوهشکده', 'فرماندهی']);
const FEDERATION = 'فدراسیون';
/** How many words say of an organ what it does. */
const LONGEST_FIELD = 3;
const EVERYDAY = NameClass.common | NameClass.organisationWord | NameClass.weakOrganisation | NameClass.event;

/** «بهداری»: by its ending no name, though nothing is known of it. */
const isAbstract = (words: Words, at: number): boolean => words.classes[at] === 0 && !mayName(words, at);

function organisationAt(open: Known, at: number): Proposal | undefined {
  const entry = open.get(at);
  return entry?.type === 'organisation' && entry.candidates.some(({ needs }) => needs === Mark.home)
    ? entry
    : undefined;
}

/** «مرکز کنترل ترافیک پلیس راهور», «معاونت بهداری نیروی زمینی سپاه»: an organ, what it does, and of whom it is. */
export function organOf(words: Words, token: number, known: Known, open: Known): Proposal | undefined {
  if (!isOneOf(words, token, ORGANS) || isCounted(words, token) || isOfficeHeld(words, token)) return undefined;
  for (let at = token + 1; at <= token + 1 + LONGEST_FIELD; at += 1) {
    // «کمیته داوران فدراسیون کشتی»: the country's own, whatever the article is about.
    const owner = known.get(at) ?? (at > token + 1 ? organisationAt(open, at) : undefined);
    if (owner !== undefined)
      return owner.type === 'organisation' && at > token + 1
        ? byCue(words, 'organisation', token, owner.end, 0.88, owner.endUnit)
        : undefined;
    // «کمیته داوران فدراسیون فوتبال»: of one that the registry does not know.
    const federation =
      at > token + 1 && isWordText(words, at, FEDERATION)
        ? growOrganisation(words, at + 1, known, 'strong')
        : undefined;
    if (federation !== undefined) return byCue(words, 'organisation', token, federation.end, 0.88, federation.endUnit);
    const everyday =
      (words.classes[at] & EVERYDAY) !== 0 ? (words.classes[at] & ~EVERYDAY) === 0 : isAbstract(words, at);
    if (!isWord(words, at) || !everyday || isBoundary(words, at) || (words.traits[at] & ~Trait.sport) !== 0)
      return undefined;
  }
  return undefined;
}
