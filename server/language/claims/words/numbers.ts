import { cardinals } from '../../text/cardinals';
import { Gap } from '../../text/fold';
import { TokenClass } from '../../text/tokens';
import { MEASURE_KINDS } from './vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from './words';

const MULTIPLIERS = new Set(['هزار', 'میلیون', 'میلیارد', 'تریلیون', 'بیلیون', 'صد']);
const NUMBER_WORDS = new Set(cardinals(1, 900));

/** «بیست‌وپنج», «یک‌ونیم»: its parts and their «و» in one word. */
const JOINED = /^(.{2,})و(.{2,})$/;

function isNumberWord(word: string): boolean {
  if (NUMBER_WORDS.has(word)) return true;
  const parts = JOINED.exec(word);
  if (parts === null) return false;
  const [, head, rest] = parts;
  return (NUMBER_WORDS.has(rest) || rest === 'نیم') && (head === 'هزار' || isNumberWord(head));
}

const DOZENS = /^(?:ده|صد)ها$/;

/** Whether a number may begin with a word, other than one in digits. */
export const mayBeNumber = (word: string): boolean =>
  isNumberWord(word) || MULTIPLIERS.has(word) || word === 'نیم' || DOZENS.test(word);

/** Which one of a row: «بند سوم», «بیانیهٔ پایانی». */
export const ORDINAL = /^(?:یکم|اول|نخست|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|.*(?:دهم|یستم)|پایانی|نهایی)$/;

export interface NumberRun {
  readonly last: number;
  /** Large enough to have been counted by somebody. */
  readonly large: boolean;
  readonly digits: boolean;
  /** It ends with «هزار», «میلیون» …. */
  readonly multiplied: boolean;
  /** It holds «هزار», «میلیون» …: no label is written so. */
  readonly scaled: boolean;
  readonly one: boolean;
  /** A hundred and more: more than one counts in passing. */
  readonly hundreds: boolean;
  /** It is written as the years of the last generations are: «۱۴۰۲», «۲۰۲۴». */
  readonly year: boolean;
}

const FRACTION = /^(?:دهم|صدم|هزارم)$/;
const YEAR = /^(?:13\d\d|14[0-4]\d|19\d\d|20[0-6]\d)$/;

function isNumber(words: Words, last: number, at: number): boolean {
  if (at > last) return false;
  const tokenClass = words.reading.tokens.classes[at];
  if (tokenClass === TokenClass.number) return true;
  if (tokenClass !== TokenClass.word) return false;
  const word = wordText(words, at);
  // «نیم میلیون»
  return isNumberWord(word) || (word === 'نیم' && isMultiplier(words, last, at + 1));
}

/** «بیست وپنج», «یک ونیم میلیون»: the space before «و» alone. */
function isAddition(words: Words, last: number, at: number): boolean {
  if (at > last || words.reading.tokens.classes[at] !== TokenClass.word) return false;
  const word = wordText(words, at);
  return word.startsWith('و') && (NUMBER_WORDS.has(word.slice(1)) || word.slice(1) === 'نیم');
}

const isMultiplier = (words: Words, last: number, at: number): boolean =>
  at <= last && words.reading.tokens.classes[at] === TokenClass.word && MULTIPLIERS.has(wordText(words, at));

/** «ده‌ها هزار», «صد ها میلیون»: the last token of the plural before a multiplier; alone it counts nothing. */
function dozensEnd(words: Words, at: number, last: number): number | undefined {
  const apart = /^(?:ده|صد)$/.test(wordText(words, at)) && wordText(words, at + 1) === 'ها';
  if (!apart && !DOZENS.test(wordText(words, at))) return undefined;
  const end = apart ? at + 1 : at;
  return isMultiplier(words, last, end + 1) ? end : undefined;
}

/** «هزار و ۲۰۰»: «و» and a number behind the multiplier. */
function goesOnWithNumber(words: Words, at: number, last: number): boolean {
  if (at + 2 > last || (words.flags[at + 1] & Word.and) === 0) return false;
  const next = at + 2;
  return words.reading.tokens.classes[next] === TokenClass.number || isNumberWord(wordText(words, next));
}

/** «بیش از هزار نفر», «صد نفر»: of people the multiplier alone is a number. */
function countsPeople(words: Words, at: number, last: number): boolean {
  const hit = at < last ? hitAt(words, at + 1, 'measure') : undefined;
  return hit !== undefined && /^(?:heads|casualty)$/.test(MEASURE_KINDS[hit.row]);
}

/** Whether a mark inside a number stands at a token: «۶٫۱», «۱٬۲۰۰», and a comma only before three digits that cling to it («۱,۲۰۰»). */
function isPartedBy(words: Words, mark: number): boolean {
  if (isPunctuation(words, mark, '٫٬./')) return true;
  const { starts, ends } = words.reading.tokens;
  const { gaps } = words.reading.text;
  const clings = (token: number): boolean => (gaps[starts[token]] & Gap.space) === 0;
  return (
    isPunctuation(words, mark, ',،') && ends[mark + 1] - starts[mark + 1] === 3 && clings(mark) && clings(mark + 1)
  );
}

/** Whether a number begins here; `dozens` where «ده‌ها» opens it. */
const beginsNumber = (words: Words, token: number, last: number, dozens: number | undefined): boolean =>
  dozens !== undefined ||
  isNumber(words, last, token) ||
  // «هزار و ۲۰۰ مترمکعب»: a multiplier alone is a number where another goes on with it.
  (isMultiplier(words, last, token) && (goesOnWithNumber(words, token, last) || countsPeople(words, token, last)));

/** A number as far as it is read; `end` its last token. */
interface Run {
  end: number;
  large: boolean;
  digits: boolean;
  scaled: boolean;
  hundreds: boolean;
}

/** Adds the figure or the multiplier at a token, with what clings to it; false where there is none. */
function takePart(words: Words, run: Run, at: number, last: number): boolean {
  const { classes, starts, ends } = words.reading.tokens;
  if (isNumber(words, last, at)) {
    if (classes[at] === TokenClass.number) {
      run.digits = true;
      if (ends[at] - starts[at] > 1) run.large = true;
      if (ends[at] - starts[at] > 2) run.hundreds = true;
    }
    run.end = at;
    while (run.end + 2 <= last && isPartedBy(words, run.end + 1) && classes[run.end + 2] === TokenClass.number) {
      run.end += 2;
      run.large = true;
    }
  } else if (isMultiplier(words, last, at)) {
    run.large = true;
    run.scaled = true;
    run.end = at;
  } else return false;
  if (isAddition(words, last, run.end + 1)) run.end += 1;
  return true;
}

/** Where the next part of a number stands, behind its «و» or none; «و نیم» ends it. */
function nextPart(words: Words, run: Run, token: number, last: number): number | undefined {
  const at = run.end + 1;
  if (isMultiplier(words, last, at)) return at;
  const joined = at + 1 <= last && (words.flags[at] & Word.and) !== 0;
  // «یک میلیون و نیم».
  if (joined && wordText(words, at + 1) === 'نیم' && run.end > token) {
    run.end = at + 1;
    return undefined;
  }
  if (joined && isNumber(words, last, at + 1)) return at + 1;
  const inWords = words.reading.tokens.classes[at] !== TokenClass.number && !run.digits;
  return isNumber(words, last, at) && inWords ? at : undefined;
}

/** A number from `token` on: digits, words, «۶۳ هزار و ۹۰۰». */
export function numberAt(words: Words, token: number, last: number): NumberRun | undefined {
  const dozens = dozensEnd(words, token, last);
  if (!beginsNumber(words, token, last, dozens)) return undefined;
  const run: Run = { end: -1, large: false, digits: false, scaled: false, hundreds: false };
  let at: number | undefined = dozens === undefined ? token : dozens + 1;
  while (at !== undefined && takePart(words, run, at, last)) at = nextPart(words, run, token, last);
  // «۱۳ صدم درصد»
  if (run.end + 2 <= last && FRACTION.test(wordText(words, run.end + 1)) && wordText(words, run.end + 2) === 'درصد')
    run.end += 1;
  const { end, large, digits, scaled, hundreds } = run;
  if (end < 0) return undefined;
  return {
    last: end,
    large,
    digits,
    multiplied: isMultiplier(words, last, end) || (wordText(words, end) === 'نیم' && end > token),
    scaled,
    hundreds: hundreds || scaled,
    one: end === token && wordText(words, token) === 'یک',
    year: end === token && YEAR.test(wordText(words, token)),
  };
}
