import timeUnitSource from '../../../data/dates/timeUnits.tsv';
import { openTable } from '../../../data/table';
import { CharacterClass } from '../../text/characters';
import { type FoldedText, foldKey, Gap } from '../../text/fold';
import { type Numeral, numeralAt, restsAfterPiece } from '../../text/numerals';
import { foldedString, type Reading } from '../../text/reading';
import { SUFFIXES } from '../../text/suffixes';
import { whetherWord } from '../../text/vocabulary';
import { DATE_WORDS, UNIT_FORMS, UNITS, type UnitForm } from '../words';
import { makeTerm, type Term, type TermKind } from './term';

const HEH = 'ه'.charCodeAt(0);
const ALEF = 'ا'.charCodeAt(0);
const VAV = 'و'.charCodeAt(0);
const YEH = 'ی'.charCodeAt(0);

/**
 * Whether a «ی» after the letter at a unit is the ezafe and not an ending («مهری», «امروزی»): after ا, و and a silent ه;
 * that of «ماه» is heard.
 */
export function takesEzafe(units: Uint16Array, at: number): boolean {
  const letter = units[at];
  if (letter === ALEF || letter === VAV) return true;
  return letter === HEH && units[at - 1] !== ALEF && units[at - 1] !== VAV;
}

export interface UnitTail {
  readonly row: number;
  readonly form: UnitForm;
}

/** Units joined to a number in one word: «پنج‌ساله», «دوهفتگی», «صدسال». */
export const unitTails = new Map<string, UnitTail>();
{
  const table = openTable(timeUnitSource);
  for (let row = 0; row < table.size; row += 1) {
    for (const form of UNIT_FORMS) {
      for (const text of form === 'name'
        ? [table.get(row, 'name'), ...table.list(row, 'names')]
        : table.list(row, form)) {
        unitTails.set(foldKey(text), { row, form });
      }
    }
  }
}

/** The token after an ezafe that was written apart («هفته ی گذشته»). */
export function skipEzafe(reading: Reading, lastUnit: number, token: number): number {
  const { tokens, text } = reading;
  if (token + 1 >= tokens.count || tokens.classes[token] !== CharacterClass.letter) return token;
  const start = tokens.starts[token];
  return tokens.ends[token] - start === 1 && text.units[start] === YEH && takesEzafe(text.units, lastUnit)
    ? token + 1
    : token;
}

const HALF = 'نیم';

const HALF_ROW = DATE_WORDS.findIndex(({ kind }) => kind === 'half');

/** Whether a word begins with «نیم» and goes on («نیم‌قرن»). */
export const isHalf = whetherWord((word) => word.length > HALF.length && word.startsWith(HALF));

/** Whether a number in words may begin with a word, by its letters: «دو», «دوساله» and «دویست», not «دولت». */
export const mayBeNumber = whetherWord((word) =>
  restsAfterPiece(word).some(
    (rest) =>
      rest === '' ||
      rest.startsWith(AND) ||
      unitTails.has(rest) ||
      SUFFIXES.some(({ text }) => text === rest) ||
      restsAfterPiece(rest).length > 0,
  ),
);
const AND = 'و';

/** «نیم» and the unit joined to it as two terms; empty where the rest of the word is no unit («نیمه»). */
export function halfTerms(reading: Reading, token: number): readonly Term[] {
  const { text, tokens } = reading;
  const start = tokens.starts[token];
  const middle = start + HALF.length;
  const end = tokens.ends[token];
  const tail = unitTails.get(foldedString(text, middle, end));
  // «نیمروز» is noon, and a province.
  if (tail === undefined || tail.form !== 'name' || UNITS[tail.row].unit === 'day') return [];
  const next = skipEzafe(reading, end - 1, token + 1);
  return [
    makeTerm('half', { start, end: middle, firstToken: token, nextToken: token }, { value: HALF_ROW }),
    makeTerm('unit', { start: middle, end, firstToken: token, nextToken: next }, { value: tail.row }),
  ];
}

const NUN = 'ن'.charCodeAt(0);

/** «سومین» stands before what it counts, «سوم» behind it. */
export function ordinalStand(text: FoldedText, { ordinal, end }: Numeral): string {
  return ordinal && text.units[end - 1] === NUN ? 'before' : '';
}

export const AND_HALF = foldKey('ونیم');
const AND_ROW = DATE_WORDS.findIndex(({ word }) => word === 'و');

/** «و» and «نیم» of «یک‌ونیم» as two terms. */
export function andHalf(start: number, end: number, token: number, nextToken: number): readonly Term[] {
  return [
    makeTerm(
      'joiner',
      { start, end: start + 1, firstToken: token, nextToken: token },
      { value: AND_ROW, word: DATE_WORDS[AND_ROW].value },
    ),
    makeTerm('half', { start: start + 1, end, firstToken: token, nextToken }, { value: HALF_ROW }),
  ];
}

/** A number in words at a token, with a unit joined to it as a second term; empty where a hit is longer. */
export function numberTerms(reading: Reading, token: number, hitEnd: number): readonly Term[] {
  const { text, tokens } = reading;
  let tail: UnitTail | undefined;
  let tailEnd = 0;
  const inside = (unit: number): boolean => {
    if (unit >= text.length || (text.gaps[unit] & Gap.space) !== 0) return false;
    const end = tokens.ends[tokens.ofUnit[unit]];
    if (end - unit < 2 || end - unit > 8) return false;
    const found = unitTails.get(foldedString(text, unit, end));
    if (found === undefined) return false;
    tail = found;
    tailEnd = end;
    return true;
  };
  const numeral = numeralAt(text, tokens.starts[token], inside);
  if (numeral === undefined || numeral.end < hitEnd) return [];
  const lastToken = tokens.ofUnit[numeral.end - 1];
  const wordEnd = tokens.ends[lastToken];
  let next = lastToken + 1;
  const kind: TermKind = numeral.ordinal ? 'ordinal' : 'number';
  const number = (nextToken: number): Term =>
    makeTerm(
      kind,
      { start: tokens.starts[token], end: numeral.end, firstToken: token, nextToken },
      { value: numeral.value, spelled: true, word: ordinalStand(text, numeral) },
    );
  if (numeral.end < wordEnd) {
    const half = (text.gaps[numeral.end] & Gap.half) !== 0;
    if (!inside(numeral.end) || tail === undefined || tailEnd !== wordEnd) {
      // «یکی», «دوتا»: the rest of the word is something else. «اول‌ی» and endings of ordinals are let be.
      const rest = foldedString(text, numeral.end, wordEnd);
      // «یک‌ونیم»
      if (rest === AND_HALF) return [number(lastToken), ...andHalf(numeral.end, wordEnd, lastToken, next)];
      if (!half || !SUFFIXES.some((suffix) => suffix.text === rest)) return [];
      return [number(next)];
    }
    const unit = makeTerm(
      'unit',
      { start: numeral.end, end: wordEnd, firstToken: lastToken, nextToken: skipEzafe(reading, wordEnd - 1, next) },
      {
        value: tail.row,
        detail: UNIT_FORMS.indexOf(tail.form),
        plural: tail.form === 'plurals',
        indefinite: tail.form === 'indefinites',
      },
    );
    return [number(lastToken), unit];
  }
  next = skipEzafe(reading, numeral.end - 1, next);
  return [number(next)];
}
