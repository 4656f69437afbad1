import { unpackVerbForm } from '../../morphology/verbForm';
import { CharacterClass } from '../../text/characters';
import { foldedWords } from '../../text/foldedWords';
import { COLON } from '../../text/marks';
import { foldedString, type Reading } from '../../text/reading';
import { hitsBefore, sentencesBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { contextWords } from '../context/contextWords';
import { infinitiveOf, isNounToo, isSaying } from '../context/tense';
import { isVerb } from '../terms/clause';
import { isDayWithoutYear } from '../traits';
import type { DateComponents } from '../types';
import { ZONES } from '../words';
import type { Atom } from './atom';
import { longestOf } from './speechDay';
import { OF_YEARS } from './yearBefore';

/** «[قرار] بود فردا برگردد»: what was planned is told from the day of planning. */
const PLANNED: ReadonlySet<string> = foldedWords('قرار بنا');

/** «آن زمان», «جنگ جهانی», «در خاطراتش» */
const BYGONE = contextWords('bygone');

/** Units. A saying farther away is of another clause. */
const FARTHEST = 240;
/** Expressions. */
const MOST_BEFORE = 4;

const isOffset = (offset: number | 'same' | undefined): offset is number => typeof offset === 'number';

/** Whether an expression tells of a time before that of writing: «هفتهٔ گذشته», «۲۰ آبان», «سال ۱۴۰۲». */
function isEarlier({ kind, parts }: Atom): boolean {
  const { dayOffset, weekOffset, monthOffset, yearOffset, tense, vague, weekday, day, month, year } = parts;
  if (kind !== 'date' || tense === 'future' || vague !== undefined) return false;
  const offset = [dayOffset, weekOffset, monthOffset, yearOffset].find(isOffset);
  return offset === undefined ? (weekday ?? day ?? month ?? year) !== undefined : offset < 0;
}

const looksAhead = ({
  dayOffset,
  weekOffset,
  weekdayOffset,
  monthOffset,
  yearOffset,
  tense,
}: Atom['parts']): boolean => {
  const offset = [dayOffset, weekOffset, weekdayOffset, monthOffset, yearOffset].find(isOffset);
  return offset === undefined ? tense === 'future' : offset > 0;
};

/** Whether somebody speaks between two units: «گفت [که]», «اعلام کرد», a colon. */
function isSaidBetween({ text, hits }: Reading, from: number, to: number): boolean {
  if (text.units.subarray(from, to).includes(COLON)) return true;
  for (let index = hitsBefore(hits, from); hits[index]?.start < to; index += 1) if (isSaying(hits[index])) return true;
  return false;
}

/** Whether a sentence tells, between two units, of what had been said or was planned: «گفته بود», «قرار بود». */
function wasToldThen(reading: Reading, from: number, to: number): boolean {
  const { tokens, hits } = reading;
  for (let index = hitsBefore(hits, from); hits[index]?.start < to; index += 1) {
    const hit = hits[index];
    if (!isVerb(hit) || isNounToo(hit)) continue;
    const { tense } = unpackVerbForm(hit.detail);
    if (tense === 'pluperfect') return true;
    const before = tokens.ofUnit[hit.start] - 1;
    if (tense !== 'past' || infinitiveOf(hit) !== 'بودن' || before < 0) continue;
    if (PLANNED.has(wordAt(reading, before))) return true;
  }
  return false;
}

/** Where in its sentence, before an expression, another time is named, in units: «[در خاطراتش] می‌نویسد: دیروز …». */
function bygoneBefore({ text, tokens, sentences }: Reading, { firstToken, start }: Atom): number | undefined {
  const from = Math.max(sentences[sentencesBefore(sentences, start)]?.start ?? 0, start - FARTHEST);
  for (let token = firstToken - 2; token >= 0 && tokens.starts[token] >= from; token -= 1)
    if (BYGONE.has(foldedString(text, tokens.starts[token], tokens.ends[token + 1]))) return tokens.ends[token + 1];
  return undefined;
}

/** Whether the first verb between two units is one of saying. */
function isSaidFirst({ hits }: Reading, from: number, to: number): boolean {
  for (let index = hitsBefore(hits, from); hits[index]?.start < to; index += 1) {
    if (isSaying(hits[index])) return true;
    if (isVerb(hits[index])) return false;
  }
  return false;
}

/** Whether a time that counts from the day of writing may have been counted from another, on which it was said or planned. */
function mayCountFromThen(reading: Reading, atoms: readonly Atom[], index: number): boolean {
  const { start, parts } = atoms[index];
  const sentence = reading.sentences[sentencesBefore(reading.sentences, start)];
  if (sentence === undefined || parts.saidOn !== undefined) return false;
  const from = Math.max(sentence.start, start - FARTHEST);
  if (looksAhead(parts) && wasToldThen(reading, from, start)) return true;
  const bygone = bygoneBefore(reading, atoms[index]);
  if (bygone !== undefined && isSaidFirst(reading, bygone, start)) return true;
  for (let at = index - 1; at >= 0 && at > index - 1 - MOST_BEFORE && atoms[at].start >= from; at -= 1)
    if (isEarlier(atoms[at]) && isSaidBetween(reading, atoms[at].end, start)) return true;
  return false;
}

/** A year that a sentence names before a day which says none: «جام جهانی [۲۰۱۸] در ۱۵ ژوئیه»; of what comes with its year it is no amount: «انتخابات [۲۰۱۶]». */
function yearBefore(
  reading: Reading,
  { firstToken, start }: Atom,
): Partial<Pick<DateComponents, 'yearBefore' | 'ofEdition'>> {
  const { tokens, sentences } = reading;
  const sentence = sentences[sentencesBefore(sentences, start)];
  const from = Math.max(sentence?.start ?? 0, start - FARTHEST);
  for (let token = firstToken - 1; token >= 0 && tokens.starts[token] >= from; token -= 1) {
    const isYear = tokens.classes[token] === CharacterClass.digit && tokens.ends[token] - tokens.starts[token] === 4;
    if (isYear)
      return {
        yearBefore: Number(wordAt(reading, token)),
        ...(OF_YEARS.has(wordAt(reading, token - 1)) ? { ofEdition: true } : {}),
      };
  }
  return {};
}

/** The clocks of those who count solar years. */
const OF_SOLAR: ReadonlySet<string> = new Set(['Asia/Tehran', 'Asia/Kabul', 'UTC']);
/** Tokens between a year and its place: «سال ۶۸ [در] فرانسه». */
const PLACE_WITHIN = 1;

/** «سال ۶۸ فرانسه»: two digits beside a place where years are Gregorian. */
function isBesideForeignPlace({ tokens, hits }: Reading, { parts, firstToken, end }: Atom): boolean {
  if (parts.twoDigitYear !== true || parts.month !== undefined) return false;
  const first = tokens.starts[Math.max(0, firstToken - 1)];
  for (let index = hitsBefore(hits, first); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit.start > end && tokens.ofUnit[hit.start] - tokens.ofUnit[end - 1] > 1 + PLACE_WITHIN) return false;
    if (hit.lexicon === 'zone' && !OF_SOLAR.has(ZONES[hit.row].zone)) return true;
  }
  return false;
}

/** «دهم اسفند ۲۵ به دنیا آمد»: whether a number behind a day may be its year. */
const hasNumberBehind = ({ text, tokens }: Reading, { nextToken, end }: Atom): boolean =>
  nextToken < tokens.count &&
  tokens.classes[nextToken] === CharacterClass.digit &&
  tokens.ends[nextToken] - tokens.starts[nextToken] === 2 &&
  text.ends[end - 1] < text.starts[tokens.starts[nextToken]];

/** Notes where the text leaves room for another day than the one that is worked out, so that nobody writes that down. */
export function noteUnsure(reading: Reading, atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, index) => {
    if (longestOf(atom) !== undefined)
      return mayCountFromThen(reading, atoms, index) ? { ...atom, parts: { ...atom.parts, unsure: true } } : atom;
    const isOpen =
      isBesideForeignPlace(reading, atom) || (isDayWithoutYear(atom.parts) && hasNumberBehind(reading, atom));
    if (isOpen) return { ...atom, parts: { ...atom.parts, unsure: true } };
    if (!isDayWithoutYear(atom.parts)) return atom;
    const year = yearBefore(reading, atom);
    const bygone = bygoneBefore(reading, atom) !== undefined;
    if (year.yearBefore === undefined && !bygone) return atom;
    return {
      ...atom,
      parts: {
        ...atom.parts,
        ...year,
        ...(bygone ? { bygone } : {}),
      },
    };
  });
}
