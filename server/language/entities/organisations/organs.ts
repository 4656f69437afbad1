import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { isOfficeHeld } from '../roles';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isBoundary, isCounted, isOneOf, isWord, mayName } from '../words/wordTests';

/** Parts of an organisation that bear its name behind their own. */
const ORGANS = wordSet(['مرکز', 'معاونت', 'کمیته', 'کمیسیون', 'اداره', 'سازمان', 'مدیریت', 'پژوهشکده', 'فرماندهی']);
/** How many words say of an organ what it does. */
const LONGEST_FIELD = 3;
const EVERYDAY = NameClass.common | NameClass.organisationWord | NameClass.weakOrganisation;

/** «بهداری»: by its ending no name, though nothing is known of it. */
const isAbstract = (words: Words, at: number): boolean => words.classes[at] === 0 && !mayName(words, at);

/** «مرکز کنترل ترافیک پلیس راهور», «معاونت بهداری نیروی زمینی سپاه»: an organ, what it does, and of whom it is. */
export function organOf(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, ORGANS) || isCounted(words, token) || isOfficeHeld(words, token)) return undefined;
  for (let at = token + 1; at <= token + 1 + LONGEST_FIELD; at += 1) {
    const owner = known.get(at);
    if (owner !== undefined)
      return owner.type === 'organisation' && at > token + 1
        ? byCue(words, 'organisation', token, owner.end, 0.88, owner.endUnit)
        : undefined;
    const everyday =
      (words.classes[at] & EVERYDAY) !== 0 ? (words.classes[at] & ~EVERYDAY) === 0 : isAbstract(words, at);
    if (!isWord(words, at) || !everyday || isBoundary(words, at) || words.traits[at] !== 0) return undefined;
  }
  return undefined;
}
