import { contextWords } from '../words/contextWords';
import { hitAt, Word, type Words, wordText } from '../words/words';
import { isSpeakerPhrase, type PhraseContext, startsRoleOrPerson } from './nounPhrase';
import { opensOccasion } from './occasions';

/**
 * «به همین دلیل وزیر گفت», «در این میان پلیس گفت», «پس از آن او گفت»: the token behind a phrase that ties a sentence to what was told and
 * that nothing hangs on, so that the subject begins there, comma or none; `at` where none stands there.
 */
export function behindConnective(context: PhraseContext, at: number, to: number): number {
  const { words } = context;
  if ((words.flags[at] & Word.prep) === 0) return at;
  // «دراین میان», written together.
  const joined = JOINED.test(wordText(words, at));
  let noun = joined ? at : at + 1;
  while (
    noun > at &&
    noun < to &&
    noun < at + LONGEST_PREPOSITION &&
    (words.flags[noun] & (Word.prep | Word.inner)) !== 0
  )
    noun += 1;
  if (ALONE.test(wordText(words, noun))) return noun + 1 < to && maySpeakAt(context, noun + 1) ? noun + 1 : at;
  if (noun + 1 >= to || !(joined || points(words, noun) || wordText(words, noun) === 'هر')) return at;
  if (CONNECTING.has(wordText(words, noun + 1))) return noun + 2 < to ? noun + 2 : at;
  // «در این نشست پلیس گفت»
  if (opensOccasion(wordText(words, noun + 1))) return noun + 2 < to && maySpeakAt(context, noun + 2) ? noun + 2 : at;
  // «پس از این وزیر گفت» may mean this minister.
  return /^[آا]ن$/.test(wordText(words, noun)) && maySpeakAt(context, noun + 1) ? noun + 1 : at;
}

const JOINED = /^(?:در|از|بر)این$/;

const CONNECTING = contextWords('connecting');

/** «در واقع» */
const ALONE = /^(?:واقع|حقیقت|نتیجه)$/;

/** «پس از», «هم‌زمان با» */
const LONGEST_PREPOSITION = 3;

const points = (words: Words, token: number): boolean => (words.flags[token] & Word.demonstrative) !== 0;

/** Whether somebody begins here who may say something. */
const maySpeakAt = (context: PhraseContext, token: number): boolean =>
  context.names.entityOf[token] >= 0 ||
  wordText(context.words, token) === 'یک' ||
  startsRoleOrPerson(context, token) ||
  isSpeakerPhrase(context.words, token) ||
  hitAt(context.words, token, 'speaker') !== undefined ||
  hitAt(context.words, token, 'vagueSource') !== undefined;
