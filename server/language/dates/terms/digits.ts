import { CharacterClass } from '../../text/characters';
import { Gap } from '../../text/fold';
import { foldedWords } from '../../text/foldedWords';
import { COLON, COMMA } from '../../text/marks';
import { numeralAt } from '../../text/numerals';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { DATE_WORDS } from '../words';
import { beginsAt } from './clause';
import { ordinalStand } from './numberWords';
import { makeTerm, type Term } from './term';

const DOT = '.'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const DASH = '-'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const UNDERSCORE = '_'.charCodeAt(0);
const DECIMAL = '٫'.charCodeAt(0);
const THOUSANDS = '٬'.charCodeAt(0);

const SEPARATORS: ReadonlySet<number> = new Set([
  COLON,
  DOT,
  SLASH,
  DASH,
  BACKSLASH,
  UNDERSCORE,
  DECIMAL,
  THOUSANDS,
  COMMA,
]);
const DATE_SEPARATORS: ReadonlySet<number> = new Set([DOT, SLASH, DASH, BACKSLASH, UNDERSCORE]);
/** A longer chain of numbers is an address, a version, a reference: read no further. */
const MOST_PARTS = 8;

interface Chain {
  readonly separators: readonly number[];
  readonly values: readonly number[];
  readonly widths: readonly number[];
  readonly nextToken: number;
  readonly spaced: boolean;
}

/** The run of numbers and separators that begins at a token of digits: «۱۴۰۰/۱۰/۲۰», «18 : 30», «۳٫۵». */
function chainAt(reading: Reading, token: number): Chain {
  const { text, tokens } = reading;
  const values: number[] = [];
  const widths: number[] = [];
  const separators: number[] = [];
  let spaced = false;
  let at = token;
  for (;;) {
    let value = 0;
    for (let unit = tokens.starts[at]; unit < tokens.ends[at]; unit += 1) value = value * 10 + text.units[unit] - 0x30;
    values.push(value);
    widths.push(tokens.ends[at] - tokens.starts[at]);
    at += 1;
    if (at + 1 >= tokens.count || tokens.classes[at] !== CharacterClass.punctuation) break;
    const separator = text.units[tokens.starts[at]];
    if (!SEPARATORS.has(separator) || tokens.classes[at + 1] !== CharacterClass.digit) break;
    if (separators.length > 0 && separator !== separators[0]) break;
    const gapBefore = (text.gaps[tokens.starts[at]] & Gap.space) !== 0;
    const gapAfter = (text.gaps[tokens.starts[at + 1]] & Gap.space) !== 0;
    if (gapBefore !== gapAfter && (gapBefore || values.length > 1 || !isHourBefore(reading, token, value, at + 1)))
      break;
    // «۱۴۰۳-۰۷-۱۲ - ۱۸:۳۰»
    if (separators.length > 0 && gapBefore !== spaced) break;
    if (gapBefore && separator === COMMA) break;
    spaced ||= gapBefore;
    if (values.length >= MOST_PARTS) break;
    separators.push(separator);
    at += 1;
  }
  return { separators, values, widths, nextToken: at, spaced };
}

/** «ساعت ۲۰: ۳۰ در …», «۲: ۲۱ بامداد»: a space has come between an hour and its minutes; «ساعت ۸: ۱۲ نفر» counts. */
function isHourBefore(reading: Reading, token: number, hour: number, minutes: number): boolean {
  const { text, tokens } = reading;
  const start = tokens.starts[minutes];
  if (text.units[start - 1] !== COLON || tokens.ends[minutes] - start !== 2 || text.units[start] > LAST_TEN_OF_MINUTES)
    return false;
  const next = minutes + 1;
  if (hour > 24) return false;
  if (token === 0 || wordAt(reading, token - 1) !== HOUR) return beginsAt(reading, next, 'dayPart');
  if (next >= tokens.count || tokens.classes[next] === CharacterClass.punctuation) return true;
  // «ساعت ۷: ۴۵ دقیقه بعد …»
  if (AWAY.has(wordAt(reading, next + 1))) return false;
  return !isCounter(reading, next) && BESIDE_CLOCKS.some((lexicon) => beginsAt(reading, next, lexicon));
}
const HOUR = 'ساعت';
const AWAY: ReadonlySet<string> = foldedWords('بعد پس قبل پیش');
const LAST_TEN_OF_MINUTES = '5'.charCodeAt(0);
const BESIDE_CLOCKS = ['verb', 'dateWord', 'dayPart', 'relativeDay', 'weekday', 'timeUnit'] as const;

/** «نفر», «درصد» */
function isCounter({ tokens, hits }: Reading, token: number): boolean {
  const start = tokens.starts[token];
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1)
    if (hits[index].lexicon === 'dateWord' && DATE_WORDS[hits[index].row].kind === 'counter') return true;
  return false;
}

function isYear(value: number, width: number): boolean {
  return width === 4 && value >= 1000 && value <= 2199;
}

/** Year, month and day of a numeric date in either order, with `ambiguous` where month and day may change places. */
function datePartsOf({ values, widths }: Chain): readonly number[] | undefined {
  const [a, b, c] = values;
  if (values.length !== 3 || widths.some((width) => width > 4)) return undefined;
  if (isYear(a, widths[0]) && widths[1] <= 2 && widths[2] <= 2) return b <= 31 && c <= 31 ? [a, b, c, 0] : undefined;
  if (isYear(c, widths[2]) && widths[0] <= 2 && widths[1] <= 2) {
    if (a > 31 || b > 31) return undefined;
    if (c < 1500) return [c, b, a, 0];
    if (b > 12 && a <= 12) return [c, a, b, 0];
    return [c, b, a, a <= 12 && a !== b ? 1 : 0];
  }
  if (widths[0] === 2 && a > 31 && b >= 1 && b <= 12 && c >= 1 && c <= 31 && widths[2] <= 2) return [a, b, c, 0];
  if (widths[2] === 2 && c > 31 && b >= 1 && b <= 12 && a >= 1 && a <= 31 && widths[0] <= 2) return [c, b, a, 0];
  return undefined;
}

/**
 * The term that begins with a token of digits: a number (with its decimals, its scale, its ordinal ending), a clock time,
 * a numeric date; `other` for addresses, versions and telephone numbers.
 */
export function digitTerm(reading: Reading, token: number): Term | undefined {
  const { tokens } = reading;
  const start = tokens.starts[token];
  const chain = chainAt(reading, token);
  const { separators, values, widths } = chain;
  const whole = (kind: Term['kind'], said: Partial<Term>): Term =>
    makeTerm(
      kind,
      { start, end: tokens.ends[chain.nextToken - 1], firstToken: token, nextToken: chain.nextToken },
      said,
    );
  if (separators.length > 0) {
    const separator = separators[0];
    if (
      separator === COLON &&
      separators.length <= 2 &&
      widths[0] <= 2 &&
      widths.slice(1).every((width) => width === 2)
    ) {
      return isRecord(reading, token, chain) ? whole('other', {}) : whole('clock', { parts: values });
    }
    // «ساعت ۱۱۴:۳۶», a slip: its end is no number of its own.
    if (separator === COLON && !chain.spaced && widths[0] === 3) return whole('other', {});
    if (separators.length === 2 && DATE_SEPARATORS.has(separator)) {
      const parts = datePartsOf(chain);
      if (parts !== undefined)
        return whole('numericDate', { parts, detail: widths[0] === 2 && widths[2] === 2 ? 2 : 4 });
    }
    if (isYearAndMore(reading, chain) || isSeason(reading, token, chain)) return single(reading, token);
    if (separator === THOUSANDS)
      return whole('number', {
        value: Number(
          values.map((value, index) => (index === 0 ? String(value) : String(value).padStart(3, '0'))).join(''),
        ),
        detail: 9,
      });
    if (
      separators.length === 1 &&
      !chain.spaced &&
      separator !== DASH &&
      separator !== UNDERSCORE &&
      separator !== COLON &&
      separator !== BACKSLASH
    ) {
      if (separator === COMMA && widths[1] !== 3) return single(reading, token);
      if (separator === COMMA) return whole('number', { value: values[0] * 1000 + values[1], detail: 9 });
      return whole('number', {
        value: values[0] + values[1] / 10 ** widths[1],
        detail: 9,
        parts: [values[0], values[1]],
      });
    }
    // A range («۱۸-۲۰ آذر») or list is read number by number; three parts and more are no numbers of a date.
    if (separators.length >= 2 && !chain.spaced && separator !== COMMA) return whole('other', {});
  }
  return single(reading, token);
}

/** «۱۵ آبان ۱۳۹۸/۶ نوامبر ۲۰۱۹», «سال ۱۳۵۷/۱۹۷۹»: a year, and the same in another calendar. */
function isYearAndMore(reading: Reading, { separators, values, widths, nextToken }: Chain): boolean {
  if (separators.length !== 1 || separators[0] !== SLASH || !isYear(values[0], widths[0])) return false;
  if (isYear(values[1], widths[1])) return values[0] < 1500 !== values[1] < 1500;
  return beginsAt(reading, nextToken, 'month');
}

/** «فصل ۲۰۲۳/۲۴», «سال تحصیلی ۱۴۰۳/۱۴۰۴»: two years that follow each other. */
function isSeason(reading: Reading, token: number, { separators, values, widths }: Chain): boolean {
  if (separators.length !== 1 || separators[0] !== SLASH || token === 0 || !isYear(values[0], widths[0])) return false;
  if (widths[1] !== 2 && widths[1] !== 4) return false;
  return values[1] % 100 === (values[0] + 1) % 100 && SEASONS.has(wordAt(reading, token - 1));
}
const SEASONS: ReadonlySet<string> = new Set(['فصل', 'تحصیلی', 'زراعی', 'آبی']);

/** «رکورد ۱:۵۸٫۲۳», «زمان ۲:۰۰:۳۵»: hundredths behind a clock time make it a record, and so do seconds behind such a word. */
function isRecord(reading: Reading, token: number, { separators, nextToken: point }: Chain): boolean {
  const { text, tokens } = reading;
  if (separators.length === 2 && token > 0 && RAN.has(wordAt(reading, token - 1))) return true;
  if (point + 1 >= tokens.count || text.classes[tokens.starts[point + 1]] !== CharacterClass.digit) return false;
  const mark = text.units[tokens.starts[point]];
  const isJoined = [point, point + 1].every((token) => (text.gaps[tokens.starts[token]] & Gap.space) === 0);
  return isJoined && (mark === POINT || mark === DECIMAL);
}
const RAN: ReadonlySet<string> = new Set(['رکورد', 'زمان']);
const POINT = '.'.charCodeAt(0);

const PLUS = '+'.charCodeAt(0);

/** «گروه ۱+۵», «۱۸+», «۵ + ۱»; «سال ۱۴۰۲ + جدول» says what else there is. */
function isSum({ text, tokens }: Reading, token: number): boolean {
  const isPlus = (at: number): boolean => text.units[tokens.starts[at]] === PLUS;
  const isTight = (at: number): boolean => (text.gaps[tokens.starts[at]] & Gap.space) === 0;
  const isNumber = (at: number): boolean => tokens.classes[at] === CharacterClass.digit;
  return (
    (isPlus(token - 1) && (isTight(token) || isNumber(token - 2))) ||
    (isPlus(token + 1) && (isTight(token + 1) || isNumber(token + 2)))
  );
}

/** «۱۲۳۴/ص/۱۴۰۱»: a number that a slash ties to a letter is of a file; in «۱۱۹۳ق/۱۷۷۹م» it is that of the era. */
const isFileNumber = ({ text, tokens }: Reading, token: number): boolean =>
  [token - 2, token + 2].some((letter) => {
    const slash = (token + letter) / 2;
    return (
      text.units[tokens.starts[slash]] === SLASH &&
      tokens.classes[letter] === CharacterClass.letter &&
      tokens.ends[letter] - tokens.starts[letter] === 1 &&
      tokens.classes[letter - 1] !== CharacterClass.digit &&
      [slash, Math.max(token, letter)].every((at) => (text.gaps[tokens.starts[at]] & Gap.space) === 0)
    );
  });

function single(reading: Reading, token: number): Term | undefined {
  const { text, tokens } = reading;
  const start = tokens.starts[token];
  const numeral = isSum(reading, token) || isFileNumber(reading, token) ? undefined : numeralAt(text, start);
  if (numeral === undefined)
    return makeTerm('other', { start, end: tokens.ends[token], firstToken: token, nextToken: token + 1 });
  // «۱۱۹۳ق/۱۷۷۹م»: the letter of the era, and no ending; «۱۵۰۰م» are metres.
  const isOfEra = numeral.ordinal && numeral.digits === 4 && numeral.end === tokens.ends[token] + 1;
  if (isOfEra && isYear(numeral.value, 4) && numeral.value % 50 !== 0)
    return makeTerm(
      'number',
      { start, end: tokens.ends[token], firstToken: token, nextToken: token + 1 },
      { value: numeral.value, detail: 4 },
    );
  return makeTerm(
    numeral.ordinal ? 'ordinal' : 'number',
    { start, end: numeral.end, firstToken: token, nextToken: tokens.ofUnit[numeral.end - 1] + 1 },
    { value: numeral.value, detail: numeral.digits, word: ordinalStand(text, numeral) },
  );
}

/** A year that news speaks of, and few amounts reach. */
export function isRecent(year: number): boolean {
  return (year >= 1250 && year <= 1420) || (year >= 1850 && year <= 2100);
}

/** «۶ مهر ۱۴۰۴ [هزار نفر]»: a year, and what is counted begins behind it; «۱۴۰۰ هزار تن», «۱۴۰۴ هزار میلیارد» are amounts. */
export function yearBeforeThousand({ text, tokens }: Reading, number: Term): Term {
  const { start, firstToken, nextToken, value, detail } = number;
  const year = value / THOUSAND;
  if (detail !== 4 || nextToken !== firstToken + 2 || !isRecent(year) || year % 100 === 0) return number;
  const isScaled = nextToken < tokens.count && (numeralAt(text, tokens.starts[nextToken])?.value ?? 0) > THOUSAND;
  return isScaled
    ? number
    : makeTerm(
        'number',
        { start, end: tokens.ends[firstToken], firstToken, nextToken: firstToken + 1 },
        { value: year, detail },
      );
}
const THOUSAND = 1000;

/** A year of the last generations that is no round number, as amounts are. */
export function isLikelyYear(year: number | undefined): boolean {
  if (year === undefined || year % 50 === 0) return false;
  return (year >= 1300 && year <= 1420) || (year >= 1900 && year <= 2060);
}
