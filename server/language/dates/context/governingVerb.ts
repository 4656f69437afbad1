import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import { COMMA } from '../../text/marks';
import type { Reading } from '../../text/reading';
import { hitsBefore, sentencesBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { beginsAt, isVerb } from '../terms/clause';
import { isNounToo, isSaying, type Tense, type TensedVerb, tellsPast, tellsTime, verbAfter } from './tense';

/** What opens a clause within the one that a day is of: «راهی [که] باز می‌شود», «با بیان [اینکه] باز می‌شود». */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['که', 'اینکه', 'آنکه'].map(foldKey));
/** Tokens. */
const LONGEST_CLAUSE = 40;

/** The verb of the clause that a day ends in: that of a clause within it says when something else is. */
export function governingVerb(reading: Reading, unit: number): TensedVerb | undefined {
  const clause = innerClause(reading, unit);
  const behind = clause === undefined ? undefined : endOfClause(reading, clause);
  return (behind === undefined ? undefined : verbAfter(reading, behind)) ?? verbAfter(reading, unit);
}

/** What a participle is left to: «شنبه تقویت شده و [فعال خواهد بود]», unless that has a time of its own from a unit on. */
export function carriedOn(
  reading: Reading,
  verb: TensedVerb | undefined,
  otherTime = Infinity,
): TensedVerb | undefined {
  if (verb?.participle !== true) return verb;
  const { tokens } = reading;
  const next = verbAfter(reading, tokens.ends[tokens.ofUnit[verb.start]]);
  if (next === undefined || next.start > otherTime) return verb;
  return wordAt(reading, tokens.ofUnit[next.start]).startsWith(WILL) ? next : verb;
}
const WILL = foldKey('خواه');
const NOT = 'ن';

/** Its tense; undefined where no verb tells, or one whose form is both, or that of a wish whose time nothing tells. */
export function tenseAfter(reading: Reading, unit: number): Tense | undefined {
  const verb = governingVerb(reading, unit);
  if (verb === undefined || verb.alike === true) return undefined;
  return verb.wished === true && !isWishedNow(reading, verb) ? undefined : verb.tense;
}

/** «نخواهند رفت»; «[قرار است] … برگزار شود», «[باید] … برگزار شود»; not «[می‌توانستند] … برگزار کنند», «[می‌بایست] … برگزار شود». */
function isWishedNow(reading: Reading, { start }: TensedVerb): boolean {
  const { tokens, sentences, hits } = reading;
  if (wordAt(reading, tokens.ofUnit[start]).startsWith(NOT + WILL)) return true;
  const from = sentences[sentencesBefore(sentences, start)]?.start ?? 0;
  for (let token = tokens.ofUnit[start] - 1; token >= 0 && tokens.starts[token] >= from; token -= 1) {
    const word = wordAt(reading, token);
    if (WISHES.has(word)) return true;
    if (OPENS_CLAUSE.has(word)) return false;
    for (let hit = hitsBefore(hits, tokens.starts[token]); hits[hit]?.start === tokens.starts[token]; hit += 1)
      if (isVerb(hits[hit]) && !isNounToo(hits[hit]) && tellsTime(hits[hit])) return !tellsPast(hits[hit]);
  }
  return false;
}
const WISHES: ReadonlySet<string> = new Set(['باید', 'بناست', 'شاید'].map(foldKey));

/** «قرار بود در خرداد افتتاح شود»: what was planned of a day says nothing of the side on which it lies. */
export function wasPlanned(reading: Reading, { firstToken }: Atom): boolean {
  const { text, tokens } = reading;
  const word = (token: number): string => wordAt(reading, token);
  for (let token = firstToken - 1; token > 0 && token > firstToken - LONGEST_CLAUSE; token -= 1) {
    if (word(token) === WAS && word(token - 1) === PLAN) return true;
    const isStop = tokens.classes[token] === CharacterClass.punctuation && text.units[tokens.starts[token]] !== COMMA;
    if (isStop || beginsAt(reading, token, 'verb')) return false;
  }
  return false;
}
const PLAN = foldKey('قرار');
const WAS = foldKey('بود');

/** The token that opens such a clause before any verb; «دوشنبه که راه باز می‌شود» tells of the day itself. */
function innerClause(reading: Reading, unit: number): number | undefined {
  const { tokens, hits } = reading;
  const end = sentenceEnd(reading, unit);
  let hit = hitsBefore(hits, unit);
  const first = tokens.ofUnit[unit] + 1;
  for (let token = first; token < tokens.count && token < first + LONGEST_CLAUSE; token += 1) {
    if (tokens.starts[token] >= end) return undefined;
    for (; hit < hits.length && hits[hit].start < tokens.starts[token]; hit += 1)
      if (isVerb(hits[hit]) && !isNounToo(hits[hit])) return undefined;
    if (OPENS_CLAUSE.has(wordAt(reading, token))) return token;
  }
  return undefined;
}

/** The unit behind the clause: where a comma follows its verb, or a verb of saying. */
function endOfClause(reading: Reading, opening: number): number | undefined {
  const { text, tokens, hits } = reading;
  const end = sentenceEnd(reading, tokens.starts[opening]);
  for (let index = hitsBefore(hits, tokens.ends[opening]); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit.tail >= end || tokens.ofUnit[hit.tail] > opening + LONGEST_CLAUSE) return undefined;
    if (!isVerb(hit)) continue;
    if (text.units[hit.tail] === COMMA) return hit.tail;
    for (let next = hitsBefore(hits, hit.tail); hits[next]?.start === hit.tail; next += 1)
      if (isSaying(hits[next])) return hit.tail;
  }
  return undefined;
}

function sentenceEnd({ sentences, text }: Reading, unit: number): number {
  return sentences[sentencesBefore(sentences, unit)]?.textEnd ?? text.length;
}
