import { unpackVerbForm } from '../../morphology/verbForm';
import { CLOSING_QUOTE, COLON, OPENING_QUOTE } from '../../text/marks';
import type { Reading } from '../../text/reading';
import { hitsBefore, sentencesBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { contextWords } from '../context/contextWords';
import { governorOf } from '../context/ofNoun';
import { isSaying } from '../context/tense';
import { isVerb } from '../terms/clause';
import { type Atom, Rank } from './atom';

/** What is held, not said, on a day: «دربارهٔ نشست دوشنبه گفت: …», «تا دوشنبه …». */
const HELD = contextWords('held');
/** Tokens. */
const LONGEST_SPEECH = 120;

/** Tokens. */
const LONGEST_VERB = 3;

/** The token of the mark that opens the direct speech in which a token stands. */
export function openingOf({ text, tokens, hits }: Reading, from: number): number | undefined {
  let depth = 0;
  const endsVerb = (token: number): boolean => {
    const end = tokens.ends[token - 1];
    for (
      let index = hitsBefore(hits, tokens.starts[Math.max(0, token - LONGEST_VERB)]);
      hits[index]?.start < end;
      index += 1
    )
      if (hits[index].end === end && isVerb(hits[index])) return true;
    return false;
  };
  for (let token = from - 1; token > 0 && token >= from - LONGEST_SPEECH; token -= 1) {
    const unit = text.units[tokens.starts[token]];
    if (unit === CLOSING_QUOTE) depth += 1;
    else if (unit === OPENING_QUOTE) {
      // «گفت: «…»», «گفت «…»»
      if (depth === 0) return text.units[tokens.starts[token - 1]] === COLON || endsVerb(token) ? token : undefined;
      depth -= 1;
    }
  }
  return undefined;
}

/** How long a time may be on which something was said, so that what is said of another counts from it. */
export function longestOf({ parts, coarse }: Atom): Rank | undefined {
  const { dayOffset, weekOffset, monthOffset, yearOffset, anchored, until } = parts;
  if (anchored === true || until !== undefined) return undefined;
  if (typeof yearOffset === 'number') return Rank.year;
  if (typeof monthOffset === 'number') return Rank.month;
  if (typeof dayOffset === 'number' || typeof weekOffset === 'number') return Rank.day;
  return parts.weekday !== undefined && coarse === Rank.weekday ? Rank.day : undefined;
}

/** A time at which something may be said: «دوشنبه», «شامگاه دیروز», past by its verb. */
function mayBeOfSpeech(reading: Reading, { kind, parts, fine, firstToken }: Atom, longest: Rank): boolean {
  if (kind !== 'date' || fine > longest || parts.until !== undefined || parts.vague !== undefined) return false;
  if (parts.tense === 'future') return false;
  const { weekday, day, dayOffset, month, year, yearOffset } = parts;
  if ((weekday ?? day ?? dayOffset ?? (longest > Rank.day ? (month ?? year ?? yearOffset) : undefined)) === undefined)
    return false;
  if (typeof dayOffset === 'number' && dayOffset > 0) return false;
  return !HELD.has(wordAt(reading, firstToken - 1));
}

/** Whether a time is that of what was said: of no other thing, and the verb of saying is the only one behind it. */
function isSaidAtOnce(reading: Reading, { end, firstToken }: Atom, opening: number): boolean {
  const { tokens, hits } = reading;
  if (governorOf(reading, firstToken) !== undefined) return false;
  let verb = -1;
  for (let index = hitsBefore(hits, end); hits[index]?.start < tokens.starts[opening]; index += 1) {
    if (!isVerb(hits[index]) || hits[index].start < verb) continue;
    if (verb >= 0) return false;
    verb = hits[index].end;
  }
  return true;
}

/** The token of the mark that closes the direct speech in which a token stands. */
function closingOf({ text, tokens }: Reading, from: number): number | undefined {
  let depth = 0;
  for (let token = from + 1; token < tokens.count && token <= from + LONGEST_SPEECH; token += 1) {
    const unit = text.units[tokens.starts[token]];
    if (unit === OPENING_QUOTE) depth += 1;
    else if (unit === CLOSING_QUOTE) {
      if (depth === 0) return token;
      depth -= 1;
    }
  }
  return undefined;
}

/** Tokens: «…»، [وزیر امور خارجهٔ ایران دوشنبه در مسکو] گفت. */
const LONGEST_SPEAKER = 14;

/** Where the verb of saying stands that follows direct speech with its speaker, in units; undefined where another verb or sentence comes first. */
function sayingBehind({ text, tokens, hits }: Reading, closing: number): number | undefined {
  const from = tokens.ends[closing];
  const last = Math.min(closing + LONGEST_SPEAKER, tokens.count - 1);
  for (let index = hitsBefore(hits, from); hits[index]?.start < tokens.ends[last]; index += 1) {
    const hit = hits[index];
    if (hit.lexicon === 'reportingPreverb') return hit.start;
    if (isVerb(hit)) return isSaying(hit) && !hasStop(text, from, hit.start) ? hit.start : undefined;
  }
  return undefined;
}
const hasStop = ({ units }: Reading['text'], from: number, to: number): boolean =>
  units.subarray(from, to).includes(STOP);
const STOP = '.'.charCodeAt(0);

/** The day on which speech was spoken whose speaker comes behind it: «امروز می‌آییم»، وزیر دوشنبه گفت. */
function dayBehind(reading: Reading, atoms: readonly Atom[], index: number, longest: Rank): Atom | undefined {
  const closing = closingOf(reading, atoms[index].firstToken);
  const verb = closing === undefined ? undefined : sayingBehind(reading, closing);
  if (closing === undefined || verb === undefined) return undefined;
  const day = atoms.find(({ firstToken }) => firstToken > closing);
  return day !== undefined && day.end <= verb && mayBeOfSpeech(reading, day, longest) ? day : undefined;
}

/** Marks that open speech, within other speech too. */
const OPENS: ReadonlySet<number> = new Set([OPENING_QUOTE, ...['"', '‹', '“'].map((mark) => mark.charCodeAt(0))]);
const CLOSES: ReadonlySet<number> = new Set([CLOSING_QUOTE, ...['›', '”'].map((mark) => mark.charCodeAt(0))]);

/** «نگهبان گفته بود "فردا نوبت شماست"»: whether a token stands in speech of which is told when other things happened. */
function isSaidThen({ text, tokens, hits }: Reading, from: number): boolean {
  for (let token = from - 1; token > 0 && token >= from - LONGEST_ASIDE; token -= 1) {
    const unit = text.units[tokens.starts[token]];
    if (CLOSES.has(unit)) return false;
    if (!OPENS.has(unit)) continue;
    const before = text.units[tokens.starts[token - 1]] === COLON ? token - 2 : token - 1;
    if (before < 0) return false;
    const end = tokens.ends[before];
    for (
      let index = hitsBefore(hits, tokens.starts[Math.max(0, before - LONGEST_VERB)]);
      hits[index]?.start < end;
      index += 1
    )
      if (hits[index].end === end && isSaying(hits[index]) && isVerb(hits[index]))
        return unpackVerbForm(hits[index].detail).tense === 'pluperfect';
    return false;
  }
  return false;
}
/** Tokens. */
const LONGEST_ASIDE = 12;

/** «امروز», «ماه آینده», «شنبه» in direct speech count from the day on which it was spoken: «دوشنبه گفت: «… امشب …»», «… فردا …»، دوشنبه گفت. */
export function noteSpeech(reading: Reading, atoms: readonly Atom[]): readonly Atom[] {
  const { sentences, tokens } = reading;
  return atoms.map((atom, index) => {
    const longest = longestOf(atom);
    if (longest === undefined) return atom;
    const opening = openingOf(reading, atom.firstToken);
    if (opening === undefined) {
      const behind = dayBehind(reading, atoms, index, longest);
      return behind === undefined ? atom : { ...atom, parts: { ...atom.parts, saidOn: behind.start } };
    }
    let at = index - 1;
    while (at >= 0 && atoms[at].firstToken > opening) at -= 1;
    const day = atoms[at];
    const sentence = sentences[sentencesBefore(sentences, tokens.starts[opening])];
    if (day === undefined && isSaidThen(reading, atom.firstToken))
      return { ...atom, parts: { ...atom.parts, vague: 'event' } };
    if (
      day === undefined ||
      (sentence !== undefined && day.start < sentence.start) ||
      !mayBeOfSpeech(reading, day, longest)
    )
      return atom;
    const saidAtOnce = isSaidAtOnce(reading, day, opening) ? { saidAtOnce: true as const } : {};
    return { ...atom, parts: { ...atom.parts, saidOn: day.start, ...saidAtOnce } };
  });
}
