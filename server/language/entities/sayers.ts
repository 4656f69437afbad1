import { Mark } from '../../data/registry/marks';
import { wordSet } from '../text/vocabulary';
import { toProposal } from './givenNames';
import type { Known } from './grow';
import type { Proposal } from './spans';
import { Trait } from './traits';
import type { Words } from './words';
import { isMark, isOneOf, isPunctuation, isUnknown, isWord } from './wordTests';

const COMMA = '،'.charCodeAt(0);
const SAYS = wordSet(['گفت', 'افزود', 'میگوید', 'میافزاید', 'گفتهاست']);
/** Nouns and the light verbs with which they say something. */
const SAYING = wordSet(['ادامه', 'تصریح', 'اظهار', 'خاطرنشان', 'بیان', 'تاکید', 'یادآور', 'اضافه', 'عنوان', 'متذکر']);
const LIGHT = wordSet(['داد', 'کرد', 'داشت', 'شد', 'میکند', 'میدهد', 'میشود']);
const SHORTEST = 4;

/** «تمجیدی تأکید کرد …», «حاتمی افزود: …»: nobody but a person says so, where an unknown word or a family's name opens the sentence. */
export function bySaying(words: Words, token: number, known: Known, open: Known): Proposal | undefined {
  const opens = token === 0 || (isPunctuation(words, token - 1) && !isMark(words, token - 1, COMMA));
  if (!opens || known.has(token) || !isWord(words, token)) return undefined;
  if (words.tokens.ends[token] - words.tokens.starts[token] < SHORTEST) return undefined;
  if (!isOneOf(words, token + 1, SAYS) && !(isOneOf(words, token + 1, SAYING) && isOneOf(words, token + 2, LIGHT)))
    return undefined;
  if ((words.traits[token] & (Trait.inflected | Trait.verb | Trait.time | Trait.demonym)) !== 0) return undefined;
  const family = open.get(token);
  const isFamily =
    family?.type === 'person' &&
    family.end === token + 1 &&
    family.candidates.some(({ needs }) => (needs & Mark.family) !== 0);
  if ((family !== undefined && !isFamily) || !isUnknown(words, token)) return undefined;
  return toProposal(words, token, token + 1, 0.76);
}
