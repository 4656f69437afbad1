import { isAdjective, isOfLanguage } from '../../orthography/ofLanguage';
import { Gap } from '../../text/fold';
import { HYPHEN } from '../../text/marks';
import { anyOf, type WordSet, wordSet } from '../../text/vocabulary';
import { type Ending, endingIn, endingsOf } from './endings';
import { isPrefixedVerb, Kind } from './kinds';
import { BECOMING_SO, COMPLETED_VERBS } from './lightVerbs';
import type { Words } from './words';

/** Whether a token is of a kind; none beyond the block is. */
function isKind(words: Words, token: number, kind: number): boolean {
  // Tokens beyond the block are asked too: reading past an array's end would have V8 compile this anew each time.
  return token >= 0 && token < words.count && (words.kinds[token] & kind) !== 0;
}

export const isWord = (words: Words, token: number): boolean => isKind(words, token, Kind.word);

export const isPunctuation = (words: Words, token: number): boolean => isKind(words, token, Kind.punctuation);

/** A hyphen inside a name: «ژان-نوئل», no space on either side. */
export function isHyphen(words: Words, token: number): boolean {
  if (!isPunctuation(words, token) || words.text.units[words.tokens.starts[token]] !== HYPHEN) return false;
  const unit = words.tokens.starts[token];
  return (words.text.gaps[unit] & Gap.space) === 0 && (words.text.gaps[unit + 1] & Gap.space) === 0;
}

export const isNumber = (words: Words, token: number): boolean => isKind(words, token, Kind.number);

/** Whether a word may be part of a person's name. */
export const mayName = (words: Words, token: number): boolean => isKind(words, token, Kind.mayName);

/** As `mayName`, whatever ending the word seems to carry: «موقوفه‌ای» is a family name after a given name. */
export const mayNameInflected = (words: Words, token: number): boolean => isKind(words, token, Kind.mayNameInflected);

/** Whether nothing at all is known of a word, not even that it is an adjective: it may be a name. */
export const isUnknown = (words: Words, token: number): boolean => isKind(words, token, Kind.unknown);

/** Whether a token is a finite verb. */
export const isVerb = (words: Words, token: number): boolean => isKind(words, token, Kind.verb);

/** «می‌شناسیم», «نمی‌رفت»: a verb that no name is, by the sign of its tense. */
export const isConjugated = ({ text, tokens }: Words, token: number): boolean =>
  isPrefixedVerb(text, tokens.starts[token], tokens.ends[token] - tokens.starts[token]);

/** Whether a token ends what a name's complements may hold: a function word, a verb, a word of time, a mark. */
export const isBoundary = (words: Words, token: number): boolean =>
  token < 0 || token >= words.count || (words.kinds[token] & Kind.boundary) !== 0;

/** Whether a token is one of these words; none beyond the block is. */
export function isOneOf({ tokens, count }: Words, token: number, set: WordSet): boolean {
  return token >= 0 && token < count && set.has(tokens.words[token]);
}

/** Whether a token ends so; none beyond the block does. */
export function endsWith(words: Words, token: number, ending: Ending): boolean {
  return token >= 0 && token < words.count && (endingsOf(words, token) & ending) !== 0;
}

/** Whether a token is exactly this folded word. */
export function isWordText({ text, tokens, count }: Words, token: number, folded: string): boolean {
  if (token < 0 || token >= count) return false;
  const start = tokens.starts[token];
  if (tokens.ends[token] - start !== folded.length) return false;
  for (let index = 0; index < folded.length; index += 1)
    if (text.units[start + index] !== folded.charCodeAt(index)) return false;
  return true;
}

/** The classes of the longest phrase or the word at a token; none beyond the block has any. */
export function classesAt({ count, phraseEnds, phraseClasses, classes }: Words, token: number): number {
  if (token < 0 || token >= count) return 0;
  return phraseEnds[token] > 0 ? phraseClasses[token] : classes[token];
}

/** The token after the longest phrase or the word at a token. */
export function endAt({ count, phraseEnds }: Words, token: number): number {
  return token >= 0 && token < count && phraseEnds[token] > 0 ? phraseEnds[token] : token + 1;
}

const COPULAS = wordSet(['است', 'نیست', 'هستند', 'بود', 'نبود', 'بودند']);

/** «است», «نبودند»: a verb that says what or how something is. */
export const isCopula = (words: Words, token: number): boolean => isOneOf(words, token, COPULAS);

/** «در بزرگراه تصادف کرد», «به خیابان پناه بردند», «شهر شاد است»: whether a verb stands right behind that a word completes. */
export const completesVerb = (words: Words, token: number): boolean =>
  isCopula(words, token + 1) || isOneOf(words, token + 1, COMPLETED_VERBS);

const STAYS = wordSet(['ماند', 'ماندند', 'میماند', 'نماند', 'بماند', 'مانده', 'باشد', 'نباشد', 'هست']);
const BEING_SO = anyOf(COPULAS, BECOMING_SO, STAYS);

const REPORTED = wordSet(['اعلام', 'ارزیابی', 'توصیف', 'تشخیص', 'قلمداد', 'پیشبینی']);

/**
 * «میلان تاریک شد», «تنها او زنده ماند», «وضع شهر بحرانی گزارش شد»: a word that says how somebody or something is, becomes, stays or is said
 * to be.
 */
export const isPredicate = (words: Words, token: number): boolean =>
  isWord(words, token) &&
  ((isAdjective(words, token) && isOneOf(words, token + 1, BEING_SO) && !isHighestLeague(words, token)) ||
    (isSaidToBeSo(words, token + 1) && isOfLanguage(words, token)));

/** «بحرانی [اعلام کرد]», «بحرانی [گزارش شد]»; «از حسینیه ارشاد گزارش داد» tells of a place. */
const isSaidToBeSo = (words: Words, token: number): boolean =>
  isWordText(words, token, 'گزارش')
    ? becomesSo(words, token)
    : isOneOf(words, token, REPORTED) && isOneOf(words, token + 1, COMPLETED_VERBS);

/** «خیابان بسته شد», «پرونده مختومه ماند»: whether a verb right behind says what became of something. */
export const becomesSo = (words: Words, token: number): boolean => isOneOf(words, token + 1, BEING_SO);

/** «قهرمان لیگ برتر شد»: no league becomes better. */
const isHighestLeague = (words: Words, token: number): boolean =>
  isWordText(words, token, 'برتر') && isWordText(words, token - 1, 'لیگ');

const SUPERLATIVE = endingIn(['ترین']);
const COUNTING = wordSet(['هر', 'این', 'آن', 'یک', 'چند', 'هیچ', 'چه', 'همین', 'همان', 'دو', 'سه', 'چهار', 'پنج']);

/** After these a number says which, and not how many: «شعبه ۱۰۳ دادگاه …», «در دقیقه ۸۳ سپاهان …». */
const NUMBERED = wordSet([
  'شعبه',
  'منطقه',
  'ناحیه',
  'شماره',
  'دقیقه',
  'ساعت',
  'سال',
  'ماده',
  'بند',
  'طبقه',
  'فاز',
  'هفته',
  'کلانتری',
]);

/** «بزرگ‌ترین …»: what is ranked among others. */
export const isRanked = (words: Words, token: number): boolean =>
  isWord(words, token - 1) && endsWith(words, token - 1, SUPERLATIVE);

/** «دو …», «این …», «بزرگ‌ترین …»: what follows is counted, pointed at or ranked, as names are not. */
export function isCounted(words: Words, token: number): boolean {
  return (
    (isNumber(words, token - 1) && !isOneOf(words, token - 2, NUMBERED)) ||
    isOneOf(words, token - 1, COUNTING) ||
    isRanked(words, token)
  );
}

/** After these stands the complement of the word before, which is so no part of a name: «هویت دیگر متهمان». */
const DETERMINERS = wordSet(['دیگر', 'سایر', 'این', 'آن', 'همه', 'تمام', 'تمامی', 'برخی', 'خود', 'هر', 'چند', 'را']);

export function isDeterminer(words: Words, token: number): boolean {
  return isOneOf(words, token, DETERMINERS);
}

/** Whether a token is just this punctuation mark. */
export function isMark(words: Words, token: number, mark: number): boolean {
  return isPunctuation(words, token) && words.text.units[words.tokens.starts[token]] === mark;
}

const HEH = 0x647;

/** «حسینیه ی ارشاد»: the ezafe of the word before, written apart. */
export const isPartedEzafe = (words: Words, token: number): boolean =>
  isWordText(words, token, 'ی') && token > 0 && words.text.units[words.tokens.ends[token - 1] - 1] === HEH;
