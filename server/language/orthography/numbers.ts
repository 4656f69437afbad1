import { MONTH_NAMES } from '../calendars/wording';
import { CharacterClass } from '../text/characters';
import { Gap } from '../text/fold';
import type { Reading } from '../text/reading';
import { TokenClass } from '../text/tokens';
import { wordAt } from '../text/vocabulary';
import { contextWords } from './contextWords';
import type { Flaw, FlawKind } from './flaw';

const PERSIAN_ZERO = 0x06f0;

/** Digit sets found in a number, as flags. */
const Digits = { latin: 1, arabic: 2, persian: 4 } as const;

/** Numbers joined by these are one number or one date, and change together: ۱٬۲۰۰, 2022-01-10, 10:30. */
const LINKS = new Set('.,:/-−٫٬،–⁄');

/** «−۵ درجه» */
const MINUS = '−';

/** Words after which «۲۵/۵» is a decimal and no date. */
const UNITS = contextWords('unit');

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.gregorian.en.map((name) => name.toLowerCase()));

/** A run of numbers and what links them, without spaces: tokens [first, last]. */
interface Chain {
  readonly first: number;
  readonly last: number;
  /** Latin letters or signs of addresses hang on it. */
  readonly foreign: boolean;
}

/** Reads the numbers of a text: their digits, and the signs that group and part them. */
export function findNumberFlaws(reading: Reading, flaws: Flaw[]): void {
  const { tokens } = reading;
  let foreign = -1;
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.classes[token] !== TokenClass.number) continue;
    const chain = chainFrom(reading, token);
    // «November 12, 2026», «iPhone 15, 16», «IR12 3456 7890»
    const goesOn =
      foreign >= 0 && (token === foreign + 1 || (token === foreign + 2 && rawOf(reading, foreign + 1) === ','));
    if (chain.foreign || goesOn) {
      foreign = chain.last;
    } else {
      readDigits(reading, chain, flaws);
      readSeparators(reading, chain, flaws);
    }
    token = chain.last;
  }
}

function isApart({ text, tokens }: Reading, token: number): boolean {
  return token <= 0 || token >= tokens.count || (text.gaps[tokens.starts[token]] & Gap.space) !== 0;
}

function rawOf({ text, tokens, source }: Reading, token: number): string {
  return source[text.starts[tokens.starts[token]]];
}

function chainFrom(reading: Reading, first: number): Chain {
  const { tokens } = reading;
  let last = first;
  while (
    last + 2 < tokens.count &&
    !isApart(reading, last + 1) &&
    !isApart(reading, last + 2) &&
    tokens.ends[last + 1] - tokens.starts[last + 1] === 1 &&
    LINKS.has(rawOf(reading, last + 1)) &&
    tokens.classes[last + 2] === TokenClass.number
  )
    last += 2;
  const foreign =
    isForeign(reading, first - 1, first) ||
    isForeign(reading, last + 1, last + 1) ||
    isInDegrees(reading, last + 1) ||
    // «iPhone 13», «5 GB», «12 November»
    (first > 0 && tokens.classes[first - 1] === TokenClass.latin) ||
    (last + 1 < tokens.count &&
      tokens.classes[last + 1] === TokenClass.latin &&
      (tokens.ends[last + 1] - tokens.starts[last + 1] <= 3 || MONTHS.has(wordAt(reading, last + 1).toLowerCase())));
  return { first, last, foreign };
}

/** «25 °C» */
function isInDegrees(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  return (
    token + 1 < tokens.count &&
    rawOf(reading, token) === '°' &&
    !isApart(reading, token + 1) &&
    tokens.classes[token + 1] === TokenClass.latin
  );
}

/** Whether Latin letters, or what parts of an address, stand at `token`, which touches the number at `edge`. */
function isForeign(reading: Reading, token: number, edge: number): boolean {
  const { tokens } = reading;
  if (token < 0 || token >= tokens.count || isApart(reading, edge)) return false;
  if (tokens.classes[token] === TokenClass.latin) return true;
  if (tokens.classes[token] === TokenClass.other) return rawOf(reading, token) !== MINUS;
  if (tokens.classes[token] !== TokenClass.punctuation) return false;
  const raw = rawOf(reading, token);
  if ('@#_=&\\~^|'.includes(raw)) return true;
  if (!'-./:+'.includes(raw)) return false;
  // «G-7», «v1.2-beta»: the sign leads on to Latin letters.
  const beyond = token < edge ? token - 1 : token + 1;
  const beyondEdge = token < edge ? token : beyond;
  return (
    beyond >= 0 && beyond < tokens.count && !isApart(reading, beyondEdge) && tokens.classes[beyond] === TokenClass.latin
  );
}

function digitsOf({ text, tokens, source }: Reading, token: number): number {
  let digits = 0;
  for (let unit = tokens.starts[token]; unit < tokens.ends[token]; unit += 1) {
    const code = source.charCodeAt(text.starts[unit]);
    digits |= code < 0x660 ? Digits.latin : code < PERSIAN_ZERO ? Digits.arabic : Digits.persian;
  }
  return digits;
}

/** The characters of a number in Persian digits; what stands between them is kept. */
function persian(written: string): string {
  return written.replace(/[0-9٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String.fromCharCode(PERSIAN_ZERO + code - (code >= 0x660 ? 0x660 : 0x30));
  });
}

function range(
  { text, tokens }: Reading,
  first: number,
  last = first,
): { readonly start: number; readonly end: number } {
  return { start: text.starts[tokens.starts[first]], end: text.ends[tokens.ends[last] - 1] };
}

function readDigits(reading: Reading, { first, last }: Chain, flaws: Flaw[]): void {
  const { source } = reading;
  let all = 0;
  for (let token = first; token <= last; token += 2) all |= digitsOf(reading, token);
  if (all === Digits.persian) return;
  // «1. متن» at a line's start is a list's mark.
  if (all === Digits.latin && isListMark(reading, first, last)) return;
  if (all === Digits.latin && isAddress(reading, first, last)) return;
  const isMixed = (all & (all - 1)) !== 0;
  const kind: FlawKind = isMixed ? 'mixed-digits' : all === Digits.arabic ? 'arabic-digits' : 'latin-digits';
  const edits = [];
  for (let token = first; token <= last; token += 2) {
    if (digitsOf(reading, token) === Digits.persian) continue;
    const place = range(reading, token);
    edits.push({ ...place, text: persian(source.slice(place.start, place.end)) });
  }
  flaws.push({ kind, ...range(reading, first, last), remedies: [edits], safe: true });
}

/** «192.168.1.1», «3.12.4»: an address or a version; of three numbers with points between them a date has a year. */
function isAddress(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  if (last - first < 4) return false;
  for (let token = first + 1; token < last; token += 2) if (rawOf(reading, token) !== '.') return false;
  if (last - first > 4) return true;
  for (let token = first; token <= last; token += 2) if (tokens.ends[token] - tokens.starts[token] === 4) return false;
  return true;
}

function isListMark(reading: Reading, first: number, last: number): boolean {
  const { text, tokens } = reading;
  if (first !== last) return false;
  const startsLine = first === 0 || (text.gaps[tokens.starts[first]] & Gap.line) !== 0;
  return (
    startsLine && first + 1 < tokens.count && !isApart(reading, first + 1) && '.)-'.includes(rawOf(reading, first + 1))
  );
}

/** 1,200 → ۱٬۲۰۰; 25.5 → ۲۵٫۵. Only where the whole chain is one number. */
function readSeparators(reading: Reading, { first, last }: Chain, flaws: Flaw[]): void {
  const { tokens } = reading;
  if (first === last) return;
  const lengthOf = (token: number): number => tokens.ends[token] - tokens.starts[token];
  const signs: string[] = [];
  for (let token = first + 1; token < last; token += 2) signs.push(rawOf(reading, token));
  const tail = signs.at(-1);
  const hasFraction = signs.length > 1 && (tail === '.' || tail === '٫');
  const groups = hasFraction ? signs.slice(0, -1) : signs;
  const isGrouping = (sign: string): boolean => sign === ',' || sign === '،';
  let grouped = lengthOf(first) <= 3 && digitAt(reading, first) !== '0' && groups.every(isGrouping);
  for (let group = 1; group <= groups.length && grouped; group += 1) grouped = lengthOf(first + 2 * group) === 3;
  if (grouped && groups.every((sign) => sign === groups[0])) {
    const edits = groups.map((_, group) => ({ ...range(reading, first + 1 + 2 * group), text: '٬' }));
    // «۱۰،۲۰۰» with a Persian comma may list two numbers.
    const safe = groups[0] === ',' || groups.length > 1;
    flaws.push({ kind: 'thousands-separator', ...range(reading, first, last), remedies: [edits], safe });
    return;
  }
  if (signs.length !== 1 || (tail !== '.' && tail !== '/')) return;
  if (tail === '/' && !isUnit(reading, last + 1)) return;
  if (tail === '.' && (lengthOf(first) > 4 || isSection(reading, first, last))) return;
  const edit = { ...range(reading, first + 1), text: '٫' };
  flaws.push({ kind: 'decimal-separator', ...range(reading, first, last), remedies: [[edit]], safe: false });
}

function digitAt({ text, tokens }: Reading, token: number): string {
  return String.fromCharCode(text.units[tokens.starts[token]]);
}

function isUnit(reading: Reading, token: number): boolean {
  const { text, tokens } = reading;
  if (token >= tokens.count) return false;
  if (text.classes[tokens.starts[token]] === CharacterClass.punctuation) return '%٪'.includes(rawOf(reading, token));
  return UNITS.has(wordAt(reading, token));
}

/** «۲.۱ روش کار» numbers a section at a line's start; «نسخهٔ ۲.۱» a version. */
function isSection(reading: Reading, first: number, last: number): boolean {
  if (first === 0) return !isUnit(reading, last + 1);
  const before = wordAt(reading, first - 1);
  return /^(?:نسخه|نگارش|بند|ویرایش|فصل|ماده|بخش|ساعت|اندروید|ویندوز)$/.test(before);
}
