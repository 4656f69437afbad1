import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { letterNames } from '../../text/letterNames';
import { COMMA } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isMark, isOneOf, isPunctuation, isUnknown, isVerb, isWord, mayName } from '../words/wordTests';
import { familyScore, growFamily, isBoundaryOrRole } from './familyNames';
import { givenEnd, LONGEST, toProposal } from './givenNames';

const SURE_INITIALS = wordSet(['جی', 'آر', 'اف', 'تی', 'اچ', 'دبلیو']);
const FULL_STOP = '.'.charCodeAt(0);
const MOST_INITIALS = 4;
/** Latin letters as Persian spells their names, folded. */
export const INITIALS = wordSet([...letterNames, 'ج', 'ک']);

/** «جی. کی. رولینگ», «تی. اس. الیوت»: letters with full stops, then a family name. */
export function byInitials(words: Words, token: number, known: Known): Proposal | undefined {
  let at = token;
  while (at < token + 2 * MOST_INITIALS && isOneOf(words, at, INITIALS) && isFullStop(words, at + 1)) at += 2;
  // «ن. بابازاده», whom courts do not name in full.
  if (at === token && isLetter(words, token) && isFullStop(words, token + 1) && familyScore(words, token + 2) >= 0.8)
    return toProposal(words, token, growFamily(words, token + 2, token + LONGEST, known), 0.86);
  // One letter alone must be nothing else: «او.» and «دی.» end sentences.
  if (at === token || (at === token + 2 && !isOneOf(words, token, SURE_INITIALS)) || !mayName(words, at))
    return undefined;
  const end = isUnknown(words, at + 1) && isBoundaryOrRole(words, at + 2) ? at + 2 : at + 1;
  return toProposal(words, token, end, 0.88);
}

/** «سامان. ک», «بهمن.ر»: whom courts name by the first name and a letter. */
export function withInitial(words: Words, token: number): Proposal | undefined {
  const end = givenEnd(words, token, NameClass.given | NameClass.weakGiven);
  const stopped = withStoppedInitial(words, token, end);
  if (stopped !== undefined) return stopped;
  if (end === 0 || !isFullStop(words, end) || !isLetter(words, end + 1)) return undefined;
  // «… را دید. و رفت»: letters that are words are none.
  if (isOneOf(words, end + 1, LETTERS_AS_WORDS)) return undefined;
  return toProposal(words, token, end + 2, 0.9);
}

/**
 * «ساحل م.», «ربین ه.»: the letter with its full stop behind the first name; a word that is no given name is one where the sentence goes on
 * behind the full stop.
 */
function withStoppedInitial(words: Words, token: number, given: number): Proposal | undefined {
  const at = given > 0 ? given : token + 1;
  if (!isLetter(words, at) || !isFullStop(words, at + 1) || isOneOf(words, at, LETTERS_AS_WORDS)) return undefined;
  const isForeign = isUnknown(words, token) && !isOfLanguage(words, token);
  if (given === 0 && !(isForeign && goesOn(words, at + 2))) return undefined;
  return toProposal(words, token, at + 2, 0.96);
}

/** Whether what stands at a token opens no sentence. */
const goesOn = (words: Words, token: number): boolean =>
  isMark(words, token, COMMA) || isOneOf(words, token, AMID_SENTENCE) || isVerb(words, token);
const AMID_SENTENCE = wordSet(['را', 'و', 'که', 'به', 'از', 'در', 'با', 'نیز', 'هم']);

/** «ریچارد بی. کلارک»: a letter with its full stop between the given and the family name. */
export const isMiddleInitial = (words: Words, token: number): boolean =>
  isOneOf(words, token, INITIALS) && isFullStop(words, token + 1) && mayName(words, token + 2);

const LETTERS_AS_WORDS = wordSet(['و']);

export function isLetter(words: Words, token: number): boolean {
  return (
    token >= 0 &&
    token < words.count &&
    words.tokens.ends[token] - words.tokens.starts[token] === 1 &&
    isWord(words, token)
  );
}

function isFullStop(words: Words, token: number): boolean {
  return isPunctuation(words, token) && words.text.units[words.tokens.starts[token]] === FULL_STOP;
}
