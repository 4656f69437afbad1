import { TokenClass } from '../../text/tokens';
import { hasObjectMark } from '../cues/verbFrames';
import { firstVerb, hitAt, Word, type Words } from '../words/words';
import { isSpeakerPhrase, type PhraseContext } from './nounPhrase';
import { findSubject } from './subject';

/** «… و گمرک گزارشی نداده است»: whether a clause has its own subject, or its own day; «… و پس گرفت» goes on. */
export function beginsAnother(context: PhraseContext, first: number, last: number): boolean {
  const { words, names } = context;
  const verb = firstVerb(words, first, last, ({ finite }) => finite);
  if (verb === undefined || verb.first === first) return false;
  if (names.dateEnd[first] > first) return true;
  const subject = findSubject(context, first, verb.first);
  if (subject === undefined || subject.last >= verb.first - 1) return false;
  // «… و چندین روستا را ویران کرد», «… و حالا باید با او رقابت کند»
  if (hasObjectMark(words, subject.last + 1, verb.first) && !isActor(context, subject.first)) return false;
  for (let token = first; token < subject.first; token += 1)
    if ((words.flags[token] & Word.prep) !== 0 && (words.flags[token] & Word.adverb) === 0) return false;
  // «… و رئیس وقت آن هنوز محاکمه نشده است» belongs to the same charge.
  return !pointsWithin(words, subject.first, subject.last);
}

/** A name, an office or an organ: who may do something to an object. */
export const isActor = ({ words, names }: PhraseContext, token: number): boolean =>
  names.entityOf[token] >= 0 ||
  hitAt(words, token, 'role') !== undefined ||
  hitAt(words, token, 'speaker') !== undefined;

/** How many words a noun may have before the clause that is about it. */
const LONGEST_EXPLAINED = 3;

/** «…؛ سانحه‌ای که به استعفای مدیر انجامید»: no other sentence, but what the one before it speaks of. */
export function explains(words: Words, first: number, last: number): boolean {
  for (let token = first; token <= last && token <= first + LONGEST_EXPLAINED; token += 1) {
    if ((words.flags[token] & Word.que) !== 0) return token > first;
    if (words.verbOf[token] >= 0 || words.reading.tokens.classes[token] === TokenClass.punctuation) return false;
  }
  return false;
}

/** «مدیران این بانک», «رئیس وقت آن»: tells whose by what was named before. */
export function pointsWithin(words: Words, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1)
    if ((words.flags[token] & Word.demonstrative) !== 0 || isSpeakerPhrase(words, token)) return true;
  return false;
}
