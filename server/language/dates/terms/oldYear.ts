import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import type { Hit } from '../../text/hits';
import { foldedString, type Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { isNounToo, tellsTime } from '../context/tense';
import { isNamed } from '../context/thatDay';
import { DATE_WORDS, MONTHS } from '../words';
import { isVerb } from './clause';
import type { Term } from './term';

/** What a number is called that is a year of the Hijra by what stands around it. */
export const OLD_YEAR = 'hijri';

const HUNDRED = 100;
const DIGITS = 3;
/** Zero, too. */
const SAFAR = 'صفر';
/** Numbers take the singular: «محرم ۵۹۹ [ستارگان] …» counts none. */
const PLURALS: readonly string[] = ['ها', 'های', 'گان', 'گانی'].map(foldKey);

/** «در محرم ۵۹۹ …», «۱۲ رجب ۶۴۵ درگذشت»: a number of three digits behind a lunar month is a year where nothing can be counted by it. */
export function yearOfHijra(reading: Reading, number: Term, month: Term, day: Term | undefined): Term {
  const { calendar, name } = MONTHS[month.value];
  if (calendar !== 'lunar' || number.detail !== DIGITS || number.value < HUNDRED || number.parts.length > 0)
    return number;
  const hasDay = (day?.kind === 'number' || day?.kind === 'ordinal') && day.nextToken === month.firstToken;
  if (name === SAFAR && !hasDay) return number;
  return countsNothing(reading, number.nextToken) ? { ...number, word: OLD_YEAR } : number;
}

/** What a number of two digits is called that is the year of the feast before it. */
export const FEAST_YEAR = 'feast';
/** Two digits that could be days of a month count more often. */
const FIRST_OF_FEASTS = 32;
/** Ashura, when it was no feast. */
const KARBALA = 61;

/** «عاشورای ۸۸», «نوروز ۷۳ در شیراز …»: a year where an ezafe ties it to the feast, or nothing can be counted by it. */
export function yearOfFeast(reading: Reading, number: Term, { start, end, nextToken }: Term): Term {
  if (number.detail !== 2 || number.value < FIRST_OF_FEASTS || number.value === KARBALA || number.parts.length > 0)
    return number;
  const isTied = foldedString(reading.text, start, end).endsWith(EZAFE);
  return nextToken === number.firstToken && (isTied || countsNothing(reading, number.nextToken))
    ? { ...number, word: FEAST_YEAR }
    : number;
}
const EZAFE = 'ای';

/** Whether what begins at a token is nothing that a number counts. */
function countsNothing(reading: Reading, token: number): boolean {
  const { text, tokens, hits } = reading;
  if (token >= tokens.count || tokens.classes[token] === CharacterClass.punctuation) return true;
  if (tokens.classes[token] !== CharacterClass.letter) return false;
  const start = tokens.starts[token];
  const word = foldedString(text, start, tokens.ends[token]);
  if (PLURALS.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))) return true;
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1)
    if (endsClause(reading, hits[index]) || isLight(reading, hits[index])) return true;
  return isNamed(reading, token);
}

/** Whether a verb is finite; «درگذشت», «خرید» are only where nothing follows. */
function endsClause({ text, tokens }: Reading, hit: Hit): boolean {
  if (!isVerb(hit) || !tellsTime(hit)) return false;
  return (
    !isNounToo(hit) || hit.tail >= text.length || tokens.classes[tokens.ofUnit[hit.tail]] === CharacterClass.punctuation
  );
}

/** «در», «از», «با», «که»; not «به»: «از رمضان ۳۰۰ به ۴۰۰ رسید». */
function isLight({ text }: Reading, { lexicon, row, suffix, start, end }: Hit): boolean {
  if (lexicon !== 'dateWord' || suffix !== undefined) return false;
  const { kind } = DATE_WORDS[row];
  return (kind === 'preposition' && foldedString(text, start, end) !== TO) || kind === 'function';
}
const TO = foldKey('به');
