import { NameClass } from '../../../data/names/classes';
import { isAdjective } from '../../orthography/ofLanguage';
import { wordSet } from '../../text/vocabulary';
import { contextWords } from '../words/contextWords';
import { says } from '../words/saying';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { classesAt, completesVerb, isBoundary, isOneOf, isVerb, isWord, isWordText } from '../words/wordTests';
import { DECLARES, isSpeaking } from './titledEveryday';

/** Everyday words that are family names behind a given name, by the frame in which the two stand: «علی دانش در گفت‌وگو با …». */

const OF_A_FAMILY = NameClass.common | NameClass.organisationWord | NameClass.given | NameClass.weakGiven;

/** Whether a word may be a family's, as far as its own classes say. */
export const mayBeFamily = (words: Words, at: number): boolean =>
  isWord(words, at) &&
  (isOneOf(words, at, FAMILY_TRADES) ||
    ((words.classes[at] === 0 || (words.classes[at] & NameClass.common) !== 0) &&
      (words.classes[at] & ~OF_A_FAMILY) === 0)) &&
  (words.traits[at] & (Trait.verb | Trait.time | Trait.demonym | Trait.inflected)) === 0;

const FAMILY_TRADES = wordSet(contextWords('family-trade'));

/** What one says, and how: «رضا پاسخ گفت», «رضا بلند گفت». */
const SAID = wordSet([
  ...['پاسخ', 'جواب', 'دروغ', 'راست', 'سخن', 'شعر', 'اذان', 'تبریک', 'تسلیت', 'خوشامد', 'قصه', 'داستان', 'حقیقت'],
  ...['چنین', 'باز', 'بلند', 'زود', 'دیر', 'خیر', 'ناسزا', 'فحش', 'شکر', 'ذکر', 'دعا', 'مطلب', 'حرف', 'نکته', 'خبر'],
]);

/** «علی دانش در گفت‌وگو با ایسنا گفت», «سردار مجتبی فدا افزود»: who speaks, at the beginning of the clause or behind a title. */
function speaks(words: Words, token: number, at: number): boolean {
  const opens = isBoundary(words, token - 1) || (classesAt(words, token - 1) & NameClass.honorific) !== 0;
  if (!opens) return false;
  if (isSpeaking(words, at + 1) || isOneOf(words, at + 1, DECLARES)) return true;
  return says(words, at + 1) && !isAdjective(words, at) && !isOneOf(words, at, SAID);
}

const WITH = 'با';
const PRESENCE = wordSet(['حضور', 'همراهی', 'سخنرانی', 'بازی', 'هنرمندی', 'نقشآفرینی']);

/** «با حضور علی دانش افتتاح شد»: who was there, up to the end of the phrase or before what was done. */
const isPresent = (words: Words, token: number, at: number): boolean =>
  isOneOf(words, token - 1, PRESENCE) &&
  isWordText(words, token - 2, WITH) &&
  !completesVerb(words, at) &&
  closesPhrase(words, at + 1);

/** Whether the phrase is over, or a participle and its verb follow: «به کارگردانی حسین امیدوار [ساخته شد]». */
export const closesPhrase = (words: Words, at: number): boolean =>
  isBoundary(words, at) || (isWord(words, at) && isVerb(words, at + 1));

/** Whether the everyday word at `at` is the family name of whose given name stands at `token`. */
export const isFramedFamily = (words: Words, token: number, at: number): boolean =>
  mayBeFamily(words, at) && (speaks(words, token, at) || isPresent(words, token, at));
