import { CharacterClass } from '../../text/characters';
import type { Reading } from '../../text/reading';
import { hitsBefore, sentencesBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { isVerb } from '../terms/clause';
import { contextWords } from './contextWords';
import { isNounToo } from './tense';

/** What headlines say of days to come: «[تعطیلی] مدارس در روز شنبه». */
const FORESEEN = contextWords('foretold');
const STRUCK = contextWords('struck');
const FROM = 'از';
const POINT = '.'.charCodeAt(0);

/** How many words and marks of a headline stand before its weekday: behind more it is no headline, and each weekday would look at all. */
const LONGEST_HEADLINE = 24;

/**
 * Whether a line without any verb says of a weekday what is to begin or is foreseen: «آغاز ثبت‌نام از شنبه», «بارش باران در روز شنبه». What
 * befell, and what has been counted («۲۰ پس‌لرزه از شنبه»), is past.
 */
export function isForeseenInHeadline(reading: Reading, { firstToken, start }: Atom): boolean {
  const { tokens, hits, sentences, text } = reading;
  if (firstToken === 0) return false;
  const sentence = sentences[sentencesBefore(sentences, start)];
  const [from, to] = [sentence?.start ?? 0, sentence?.textEnd ?? text.length];
  // «از شنبه در اعتصاب‌اند.» has its verb, joined to a noun; headlines end without a point.
  if (text.units[to] === POINT) return false;
  let foreseen = wordAt(reading, firstToken - 1) === FROM;
  for (let token = firstToken - 1; token >= 0 && tokens.starts[token] >= from; token -= 1) {
    if (firstToken - token > LONGEST_HEADLINE) return false;
    const word = wordAt(reading, token);
    if (tokens.classes[token] === CharacterClass.digit || STRUCK.has(word)) return false;
    foreseen ||= FORESEEN.has(word);
  }
  if (!foreseen) return false;
  for (let index = hitsBefore(hits, from); index < hits.length && hits[index].start < to; index += 1)
    if (isVerb(hits[index]) && !isNounToo(hits[index])) return false;
  return true;
}
