import { TokenClass } from '../../text/tokens';
import { isOfWorks } from '../sources/ofWorks';
import { contextWords } from '../words/contextWords';
import type { VerbClass } from '../words/vocabulary';
import { firstVerb, isPunctuation, type VerbGroup, Word, type Words, wordText } from '../words/words';

/**
 * How a cue holds what is said: after «که», after a colon, in quotation marks, in a clause after it or before it
 * («…، X گفت»), or as its object («خروج را اعلام کرد»).
 */
export type FrameKind = 'que' | 'colon' | 'quotation' | 'clause' | 'trailing' | 'object';

export interface Frame {
  readonly kind: FrameKind;
  /** Tokens of what is said, `last` inclusive; for an object the words before the verb. */
  readonly first: number;
  readonly last: number;
  /** What is said stands in quotation marks. */
  readonly quoted: boolean;
}

/** A quotation of fewer words is a term or a title. */
const SHORTEST_QUOTATION = 4;

export const hasFiniteVerb = (words: Words, from: number, to: number): boolean =>
  firstVerb(words, from, to, isFiniteVerb) !== undefined;

const isFiniteVerb = ({ finite }: VerbGroup): boolean => finite;

/** The token of the mark that closes the quotation opened at `open`, or the sentence's last token. */
export function quotationEnd(words: Words, open: number, last: number): number {
  let depth = 0;
  for (let token = open; token <= last; token += 1) {
    if (isPunctuation(words, token, '«')) depth += 1;
    else if (isPunctuation(words, token, '»')) {
      depth -= 1;
      if (depth <= 0) return token;
    }
  }
  return last;
}

function isQuotation(words: Words, open: number, last: number, strict: boolean): boolean {
  const close = quotationEnd(words, open, last);
  return !strict || close - open - 1 >= SHORTEST_QUOTATION || hasFiniteVerb(words, open, close);
}

/** Whether a saying opens at a token, not a title or a term in quotation marks. */
export const opensSaying = (words: Words, open: number, last: number): boolean =>
  isPunctuation(words, open, '«') &&
  isQuotation(words, open, last, true) &&
  quotationEnd(words, open, last) - open > SHORTEST_QUOTATION;

/** Whether a phrase in quotation marks long enough to be a saying stands between two tokens. */
export function holdsQuotation(words: Words, from: number, to: number): boolean {
  for (let token = from; token <= to; token += 1) {
    if (!isPunctuation(words, token, '«') || !isQuotation(words, token, to, true)) continue;
    const close = quotationEnd(words, token, to);
    // «به گفتهٔ او با عنوان اتهامی «تبلیغ علیه نظام» محاکمه شد»: what it is called.
    if (!isOfWorks(wordText(words, token - 1)) || hasFiniteVerb(words, token, close))
      return close - token > SHORTEST_QUOTATION;
    token = close;
  }
  return false;
}

/** «گفت «سلام» و رفت»: a word that states nothing, and then what was done; «گفت «آواتار» و «تایتانیک» …» are titles. */
function isExclamation(words: Words, open: number, last: number): boolean {
  const next = quotationEnd(words, open, last) + 1;
  return next < last && (words.flags[next] & Word.and) !== 0 && !isPunctuation(words, next + 1, '«');
}

/** The frame after a cue whose last word is `cueLast`, within the sentence that ends with token `last`. */
export function frameAfter(words: Words, cueLast: number, last: number, verbClass: VerbClass): Frame | undefined {
  const { flags } = words;
  let token = cueLast + 1;
  while (token <= last && ((flags[token] & Word.adverb) !== 0 || isPunctuation(words, token, ')]-'))) token += 1;
  if (token > last) return undefined;
  const frame = (kind: FrameKind, first: number, quoted = false): Frame | undefined =>
    first > last ? undefined : { kind, first, last, quoted };
  if (isPunctuation(words, token, ':')) {
    const quoted = token < last && isPunctuation(words, token + 1, '«');
    return frame('colon', token + 1, quoted) ?? { kind: 'colon', first: last, last, quoted: false };
  }
  if (isPunctuation(words, token, '«')) {
    if (isQuotation(words, token, last, true)) return frame('quotation', token, true);
    if (isExclamation(words, token, last)) return undefined;
  }
  if ((flags[token] & (Word.que | Word.that)) !== 0)
    // «گفت که «آواتار» تمام نمی‌شود»: a title.
    return frame('que', token + 1, isPunctuation(words, token + 1, '«') && isQuotation(words, token + 1, last, true));
  const says = verbClass === 'say' || verbClass === 'add' || verbClass === 'stress';
  // «وی افزود؛ …»: in the colon's place.
  const halts = isPunctuation(words, token, '؛') && hasFiniteVerb(words, token + 1, last);
  if (halts && (says || (DECLARING.has(verbClass) && isMainClause(words, cueLast)))) return frame('colon', token + 1);
  if (words.reading.tokens.classes[token] === TokenClass.punctuation && !isPunctuation(words, token, '«(،,'))
    return undefined;
  if ((flags[token] & (Word.and | Word.but | Word.or)) !== 0 && !(says && concedes(words, token, last)))
    return undefined;
  if (isPunctuation(words, token, '،')) {
    // «گفته است، که …»
    if (says && token + 1 < last && (flags[token + 1] & Word.que) !== 0 && isMainClause(words, cueLast))
      return hasFiniteVerb(words, token + 2, last) ? frame('que', token + 2) : undefined;
    // «گفت، …»: a comma in the colon's place; «…، گفت، و …» is none.
    if (token + 1 > last || (flags[token + 1] & (Word.and | Word.but | Word.que | Word.verb)) !== 0) return undefined;
    const announces = ANNOUNCING.has(verbClass);
    if (!says && !(announces && isMainClause(words, cueLast))) return undefined;
    return hasFiniteVerb(words, token + 1, last) ? frame('clause', token + 1) : undefined;
  }
  for (let at = token; at <= last; at += 1) {
    // «گفت در گفت‌وگو با ایسنا که …» and «خواست تا …».
    if ((flags[at] & Word.verb) !== 0) break;
    if (isPunctuation(words, at, ':')) return frame('colon', at + 1, isPunctuation(words, at + 1, '«'));
    if (isPunctuation(words, at, '،؛')) break;
  }
  return hasFiniteVerb(words, token, last) ? frame('clause', token) : undefined;
}

/** Verbs behind which a comma stands for the colon: «نتایج نشان می‌دهد، ۴۸ درصد …». */
const ANNOUNCING: ReadonlySet<VerbClass> = new Set<VerbClass>(['announce', 'write', 'show', 'claim']);

/** Verbs behind which a semicolon does so too: «پژوهشگران ادعا کرده‌اند؛ …». */
const DECLARING: ReadonlySet<VerbClass> = new Set<VerbClass>(['announce', 'show', 'claim']);

/** «می‌گوید اگرچه باران آمده، سدها خالی است»: what is said begins with what is conceded. */
const concedes = (words: Words, token: number, last: number): boolean =>
  CONCEDING.has(wordText(words, token)) || setsAgainst(words, token, last);

const CONCEDING = contextWords('conceding');

/** «می‌گوید در حالی که باران آمده، سدها خالی است», but not «می‌گفت در حالی که می‌گریست»: another clause follows the mark. */
function setsAgainst(words: Words, token: number, last: number): boolean {
  const word = wordText(words, token);
  if (word !== 'درحالی' && !(word === 'در' && wordText(words, token + 1) === 'حالی')) return false;
  let verb = false;
  for (let at = token + 2; at <= last; at += 1) {
    verb ||= words.verbOf[at] >= 0;
    const parts = isPunctuation(words, at, '،') || (words.flags[at] & Word.but) !== 0;
    if (verb && parts) return hasFiniteVerb(words, at + 1, last);
  }
  return false;
}

/** «وزارت دفاع اعلام کرد، …», but «طرحی که وزیر اعلام کرد، …», «نتیجه را اعلام کرد، …». */
function isMainClause(words: Words, cueLast: number): boolean {
  for (let token = cueLast; token >= 0 && words.reading.tokens.classes[token] !== TokenClass.punctuation; token -= 1)
    if ((words.flags[token] & (Word.que | Word.that | Word.sub | Word.object)) !== 0) return false;
  return true;
}

/**
 * The frame before a cue that ends its clause: a quotation or a clause with its own verb, a comma, then the source:
 * «…»، X گفت · … است، X می‌گوید. `boundary` is the comma or the closing mark.
 */
export function frameBefore(
  words: Words,
  sentenceFirst: number,
  cueFirst: number,
): (Frame & { readonly boundary: number }) | undefined {
  const { flags } = words;
  let boundary = cueFirst - 1;
  while (boundary >= sentenceFirst && !isPunctuation(words, boundary, '،»؛-')) {
    if ((flags[boundary] & Word.verb) !== 0) {
      // «…، جوانی که از مرز گذشته بود می‌گوید»: a clause about the speaker.
      boundary = relativeBefore(words, sentenceFirst, boundary);
      if (boundary < 0) return undefined;
    }
    if ((flags[boundary] & Word.object) !== 0) return undefined;
    boundary -= 1;
  }
  if (boundary <= sentenceFirst) return undefined;
  const appositions: number[] = [];
  for (let commas = 0; commas < 3; commas += 1) {
    const before = isPunctuation(words, boundary, '»') ? boundary : boundary - 1;
    if (isPunctuation(words, before, '»')) {
      let open = before;
      while (open > sentenceFirst && !isPunctuation(words, open, '«')) open -= 1;
      // «آن را «…» خواند»: what it is called, not what was said.
      if (open > sentenceFirst && words.reading.tokens.classes[open - 1] === TokenClass.word) return undefined;
      if (isPunctuation(words, open, '«') && isQuotation(words, open, before, true)) {
        return { kind: 'trailing', first: open, last: before, quoted: true, boundary };
      }
      return undefined;
    }
    if (before >= sentenceFirst && (flags[before] & Word.verb) !== 0) {
      if (isSubordinate(words, sentenceFirst, before)) return undefined;
      return { kind: 'trailing', first: sentenceFirst, last: before, quoted: false, boundary };
    }
    // «…، فلانی، سخنگوی وزارت، گفت»: the source itself has commas.
    appositions.push(boundary);
    let earlier = boundary - 1;
    while (earlier >= sentenceFirst && !isPunctuation(words, earlier, '،»')) {
      if ((flags[earlier] & (Word.verb | Word.que | Word.object)) !== 0) return undefined;
      earlier -= 1;
    }
    if (earlier <= sentenceFirst) return undefined;
    boundary = earlier;
  }
  return undefined;
}

/** The «که» of the relative clause that ends with the verb at `token`, or -1 where a comma or nothing comes first. */
export function relativeBefore(words: Words, sentenceFirst: number, token: number): number {
  for (let at = token; at > sentenceFirst; at -= 1) {
    // «که نسخه‌ای از آن به دست «شرق» رسیده»: a name in quotation marks.
    if (isPunctuation(words, at, '»')) {
      const open = openingMark(words, sentenceFirst, at);
      if (at - open > SHORTEST_QUOTATION) return -1;
      at = open;
      continue;
    }
    if (isPunctuation(words, at, '،؛:')) return -1;
    if ((words.flags[at] & Word.que) !== 0) return (words.flags[at - 1] & Word.verb) === 0 ? at : -1;
  }
  return -1;
}

function openingMark(words: Words, first: number, close: number): number {
  let open = close;
  while (open > first && !isPunctuation(words, open, '«')) open -= 1;
  return open;
}

/** Whether the clause that ends with the verb at `last` hangs on the one after it: «اگر …، X می‌گوید». */
function isSubordinate(words: Words, sentenceFirst: number, last: number): boolean {
  const group = words.verbOf[last];
  for (let token = last; token >= sentenceFirst; token -= 1) {
    const flags = words.flags[token];
    if ((flags & Word.verb) !== 0 && words.verbOf[token] !== group && words.verbs[group].form.tense !== 'subjunctive')
      return false;
    if ((flags & Word.que) !== 0) return token === sentenceFirst || (words.flags[token - 1] & Word.verb) === 0;
    if ((flags & (Word.sub | Word.that)) !== 0) return true;
  }
  return false;
}

/** «…، گفت سخنگوی دولت.»: what is said stands before the cue, the source after it. */
export function framePostposed(
  words: Words,
  sentenceFirst: number,
  cueFirst: number,
  cueLast: number,
  last: number,
): Frame | undefined {
  const boundary = cueFirst - 1;
  if (boundary <= sentenceFirst || !isPunctuation(words, boundary, '،»؛')) return undefined;
  if (cueLast + 1 > last || words.reading.tokens.classes[cueLast + 1] !== TokenClass.word) return undefined;
  if ((words.flags[cueLast + 1] & ~(Word.inner | Word.demonstrative)) !== 0 || hasFiniteVerb(words, cueLast + 1, last))
    return undefined;
  for (let token = cueLast + 1; token <= last; token += 1)
    if ((words.flags[token] & (Word.object | Word.que)) !== 0) return undefined;
  const before = isPunctuation(words, boundary, '»') ? boundary : boundary - 1;
  if (isPunctuation(words, before, '»')) {
    let open = before;
    while (open > sentenceFirst && !isPunctuation(words, open, '«')) open -= 1;
    return isPunctuation(words, open, '«') && isQuotation(words, open, before, true)
      ? { kind: 'trailing', first: open, last: before, quoted: true }
      : undefined;
  }
  if ((words.flags[before] & Word.verb) === 0 || isSubordinate(words, sentenceFirst, before)) return undefined;
  return { kind: 'trailing', first: sentenceFirst, last: before, quoted: false };
}
