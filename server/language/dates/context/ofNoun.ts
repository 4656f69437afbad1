import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { beginsAt, isVerb } from '../terms/clause';
import { isNounToo } from './tense';

/** Tokens. */
const LONGEST_NOUN = 6;
const IN = foldKey('در');
const OBJECT = foldKey('را');
const THAT = foldKey('که');
const GOVERNING: ReadonlySet<string> = new Set(
  'در از به با بر برای تا درباره دربارهٔ پیرامون علیه'.split(' ').map(foldKey),
);

/**
 * The token of the preposition that governs the noun to which a day belongs: «[دربارهٔ] توافق ۱۲ آبان گفت», «[از] برپایی نشست در
 * دوشنبه خبر داد»; there is none in «وزیر در ۱۲ آبان گفت».
 */
export function governorOf(reading: Reading, firstToken: number): number | undefined {
  const { tokens } = reading;
  const word = (token: number): string => wordAt(reading, token);
  let token = firstToken - 1;
  if (token >= 0 && word(token) === IN) token -= 1;
  for (const last = token - LONGEST_NOUN; token >= 0 && token > last; token -= 1) {
    if (tokens.classes[token] === CharacterClass.punctuation || word(token) === THAT) return undefined;
    if (GOVERNING.has(word(token))) return token;
  }
  return undefined;
}

/**
 * Whether a day is its noun's, of which a past verb tells nothing: «از برپایی نشست در دوشنبه خبر داد», «جزئیات نشست دوشنبه را گفت»
 * may be said of one to come. What is said «در نشست دوشنبه», and «به گزارش دوشنبهٔ ایسنا», was on that day.
 */
export function isOfNoun(reading: Reading, { firstToken, nextToken }: Atom): boolean {
  const { tokens, hits } = reading;
  const word = (token: number): string => wordAt(reading, token);
  if (nextToken < tokens.count && word(nextToken) === OBJECT) return true;
  const governor = governorOf(reading, firstToken);
  if (governor === undefined || governor === firstToken - 1 || word(governor) === IN) return false;
  if (beginsAt(reading, governor, 'attribution')) return false;
  // «از مردم خواست دوشنبه بیایند»
  const from = tokens.starts[governor];
  for (let index = hitsBefore(hits, from); hits[index]?.start < tokens.starts[firstToken]; index += 1)
    if (isVerb(hits[index]) && !isNounToo(hits[index])) return false;
  return true;
}
