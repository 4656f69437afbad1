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

/** A number from `token` on: digits, words, «۶۳ هزار و ۹۰۰». */
export function numberAt(words: Words, token: number, last: number): NumberRun | undefined {
  const { tokens } = words.reading;
  let at = token;
  let large = false;
  let digits = false;
  let scaled = false;
  let hundreds = false;
  let end = -1;
  // «هزار و ۲۰۰ مترمکعب»: a multiplier alone is a number where another goes on with it.
  const dozens = dozensEnd(words, at, last);
  const begins =
    dozens !== undefined ||
    isNumber(words, last, at) ||
    (isMultiplier(words, last, at) && (goesOnWithNumber(words, at, last) || countsPeople(words, at, last)));
  if (!begins) return undefined;
  if (dozens !== undefined) at = dozens + 1;
  for (;;) {
    if (isNumber(words, last, at)) {
      if (tokens.classes[at] === TokenClass.number) {
        digits = true;
        if (tokens.ends[at] - tokens.starts[at] > 1) large = true;
        if (tokens.ends[at] - tokens.starts[at] > 2) hundreds = true;
      }
      end = at;
      while (end + 2 <= last && isPartedBy(words, end + 1) && tokens.classes[end + 2] === TokenClass.number) {
        end += 2;
        large = true;
      }
    } else if (isMultiplier(words, last, at)) {
      large = true;
      scaled = true;
      end = at;
    } else break;
    if (isAddition(words, last, end + 1)) end += 1;
    at = end + 1;
    if (isMultiplier(words, last, at)) continue;
    // «یک میلیون و نیم».
    if (at + 1 <= last && (words.flags[at] & Word.and) !== 0 && wordText(words, at + 1) === 'نیم' && end > token) {
      end = at + 1;
      break;
    }
    if (at + 1 <= last && (words.flags[at] & Word.and) !== 0 && isNumber(words, last, at + 1)) {
      at += 1;
      continue;
    }
    if (isNumber(words, last, at) && tokens.classes[at] !== TokenClass.number && !digits) continue;
    break;
  }
  // «۱۳ صدم درصد»
  if (end + 2 <= last && FRACTION.test(wordText(words, end + 1)) && wordText(words, end + 2) === 'درصد') end += 1;
  return end < 0
    ? undefined
    : {
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
