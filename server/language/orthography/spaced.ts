import { createMemory } from '../memory';
import { writtenCardinals } from '../text/cardinals';
import { Gap } from '../text/fold';
import type { Reading } from '../text/reading';
import { matchQuotations } from '../text/sentences';
import { TokenClass } from '../text/tokens';
import { goesOnInArabic } from './compounds';
import { contextWords } from './contextWords';
import { COMPARATIVES, COPULAS, PLURALS, POSSESSIVES } from './endings';
import type { Flaw, FlawKind } from './flaw';
import { joins, joint } from './letters';
import { lexicon } from './lexicon';
import { isNominal } from './nominal';
import { isComparable } from './ofLanguage';
import { readPhraseRepetition, readRepetition } from './repetition';
import { Kind, type Word, wordOfToken } from './word';

const PRONOUNS = new Set(['آن', 'این', 'همان', 'همین']);
/** Words behind which «ها» is a cry and no ending, or that take none. */
const NO_NOUNS = contextWords('no-noun');

/** The words of a reading, one a token; undefined for tokens of another class. */
export type Words = readonly (Word | undefined)[];

export function wordsOfReading(reading: Reading): Words {
  const { tokens } = reading;
  const words: (Word | undefined)[] = new Array(tokens.count);
  for (let token = 0; token < tokens.count; token += 1)
    if (tokens.classes[token] === TokenClass.word) words[token] = wordOfToken(reading, token);
  return words;
}

/** Finds endings and prefixes that stand apart from their word, and words said twice. */
export function findSpacedFlaws(reading: Reading, words: Words, flaws: Flaw[]): void {
  for (let token = 1; token < words.length; token += 1) {
    const left = words[token - 1];
    const right = words[token];
    if (left === undefined || right === undefined) continue;
    const isRepeated = left.key === right.key;
    if (words[token - 2]?.key === right.key) readPhraseRepetition(reading, words, token, flaws);
    const opens = (left.kinds & (Kind.prefix | Kind.mi)) !== 0;
    if (!isRepeated && !opens && (right.kinds & Kind.ending) === 0) continue;
    const gap = reading.text.gaps[reading.tokens.starts[token]];
    if ((gap & Gap.space) === 0) continue;
    if (isRepeated) readRepetition(reading, words, token, flaws);
    if ((gap & Gap.line) !== 0) continue;
    if ((left.kinds & Kind.prefix) !== 0 && prefixes(words, token, right)) {
      join(reading, token, { kind: 'zwnj-compound', safe: false }, flaws);
      continue;
    }
    if ((right.kinds & Kind.ending) === 0 && (left.kinds & Kind.mi) === 0) continue;
    const judged = judge(reading, words, token, left, right);
    if (judged !== undefined) join(reading, token, judged, flaws);
  }
}

/** «نا آرامی‌ها», «نا امنی‌هایی» */
const PLURAL_ENDING = /های?ی?$/;

/** Not «بی آنکه», «بی هیچ». */
const NEVER_PREFIXED: ReadonlySet<string> = new Set(['آنکه', 'اینکه', 'این', 'آن', 'هیچ', 'چون', 'بی', 'مک']);

function prefixes(words: Words, token: number, right: Word): boolean {
  if (NO_NOUNS.has(right.key) || NEVER_PREFIXED.has(right.key) || right.key.length < 2) return false;
  const prefix = words[token - 1]?.key;
  if (prefix === 'مک') return true;
  // «نا امن», but not «نا و نوا»: of itself it is hardly a word.
  if (prefix === 'نا') {
    const bare = right.key.replace(PLURAL_ENDING, '');
    return bare.length >= 3 && ((right.kinds & Kind.adjective) !== 0 || isNominal(`نا${bare}`));
  }
  // «غیر قانونی», but not «به غیر ایران».
  if (prefix === 'غیر') return (right.kinds & Kind.adjective) !== 0;
  return (right.kinds & (Kind.noun | Kind.adjective)) !== 0 && words[token - 2]?.key !== 'بی';
}

/** Numbers in words, before «ساله», «متری». */
const NUMBERS = new Set([...writtenCardinals(1, 1000), 'چند', 'تک']);

/** What a number makes an adjective of. */
const MEASURING = contextWords('measuring');

/** What is no noun and governs one by an ezafe: «دربارهٔ ما», «همهٔ ما». */
const EZAFE_BEHIND: ReadonlySet<string> = new Set(['درباره', 'همه']);

interface Judgement {
  readonly kind: FlawKind;
  readonly safe: boolean;
  /** The two are written as one word, and no half-space parts them. */
  readonly solid?: boolean;
  readonly detail?: string;
}

function judge(reading: Reading, words: Words, token: number, left: Word, right: Word): Judgement | undefined {
  const { key } = right;
  if ((left.kinds & Kind.mi) !== 0) return verbPrefix(reading, words, token, left, right);
  if (NUMBERS.has(left.key) && MEASURING.has(key) && words[token - 2]?.key !== 'و')
    return { kind: 'zwnj-compound', safe: false };
  if (PLURALS.has(key)) return plural(reading, token, left);
  if (COMPARATIVES.has(key)) return comparative(words, token, left);
  if (COPULAS.has(key)) return copula(words, token, left, key);
  if (POSSESSIVES.has(key)) return possessive(left, key);
  if (lexicon().tails.has(key))
    return goesOnInArabic(reading, reading.tokens.ends[token])
      ? undefined
      : isOutlet(words, token)
        ? undefined
        : compoundTail(left, right, words[token + 1]);
  // «کشورها ی جهان», «زندان ها ی ایران»: the ezafe of a plural.
  if (key === 'ی' && isPlural(left.key)) return { kind: 'zwnj-plural-suffix', safe: false, solid: true };
  if (key === 'ای') return indefinite(reading, words, token, left);
  if (
    key === 'ی' &&
    (left.kinds & Kind.silentHeh) !== 0 &&
    ((left.kinds & (Kind.noun | Kind.participle | Kind.adjective)) !== 0 || EZAFE_BEHIND.has(left.key))
  )
    return { kind: 'hamza-ezafe', safe: false, detail: 'spaced' };
  return undefined;
}

/** «کشورها», or «ها» that stands apart itself. */
const isPlural = (key: string): boolean => key.endsWith('ها') && (key.length === 2 || isNominal(key.slice(0, -2)));

/** A number of one or two digits, as a day has. */
function isDayOfMonth({ tokens }: Reading, token: number): boolean {
  return token >= 0 && tokens.classes[token] === TokenClass.number && tokens.ends[token] - tokens.starts[token] <= 2;
}

/** «پنجم», «سوم», «سی‌ام» */
function isOrdinal(key: string): boolean {
  return key === 'سوم' || key === 'سیام' || (key.endsWith('م') && NUMBERS.has(key.slice(0, -1)));
}

/** Words before «می» with which the month may be meant: «۵ می رفت», «ماه می شد», «پنجم می ده نفر». */
const BEFORE_MONTH: ReadonlySet<string> = new Set(['ماه', 'از', 'تا', 'اول', 'اوایل', 'اواسط', 'اواخر', 'پایان']);

function mayBeMay(reading: Reading, words: Words, token: number): boolean {
  const before = words[token - 1]?.key;
  return isDayOfMonth(reading, token - 1) || (before !== undefined && (BEFORE_MONTH.has(before) || isOrdinal(before)));
}

function verbPrefix(reading: Reading, words: Words, token: number, left: Word, right: Word): Judgement | undefined {
  const kind = 'zwnj-verb-prefix';
  const isVerb = (right.kinds & Kind.afterMi) !== 0;
  const isDoubtful = (right.kinds & Kind.doubtfulAfterMi) !== 0;
  const isSpoken = (right.kinds & Kind.spokenAfterMi) !== 0;
  if (!isVerb && !isDoubtful && !isSpoken) return undefined;
  // «نمی گم» may be some moisture that was lost.
  if (left.key !== 'می') return { kind, safe: !(isSpoken && isDoubtful) || isQuoted(reading, token) };
  const isMonth = mayBeMay(reading, words, token - 1);
  if (!isSpoken) return { kind, safe: isVerb && !isMonth };
  // «می ده»: only where somebody speaks is it no wine or month and another word.
  if (isMonth || (isDoubtful && !isQuoted(reading, token))) return undefined;
  return { kind, safe: !isDoubtful };
}

/** For every unit of a text whether it stands between quotation marks: worked out once, where somebody asks. */
const quoted = createMemory<Reading, Uint8Array>();

/** Whether a token stands between quotation marks. */
function isQuoted(reading: Reading, token: number): boolean {
  let units = quoted.get(reading);
  if (units === undefined) {
    units = unitsInQuotations(reading);
    quoted.set(reading, units);
  }
  return units[reading.tokens.starts[token]] === 1;
}

function unitsInQuotations({ text }: Reading): Uint8Array {
  const closing = matchQuotations(text);
  const units = new Uint8Array(text.length);
  let end = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (unit < end) units[unit] = 1;
    end = Math.max(end, closing[unit]);
  }
  return units;
}

function plural(reading: Reading, token: number, left: Word): Judgement | undefined {
  if (NO_NOUNS.has(left.key) || left.key.length < 2 || (left.kinds & Kind.verb) !== 0) return undefined;
  // «مشکل دارم ها، …»: behind a verb it is a cry, too.
  if ((left.kinds & Kind.afterMi) !== 0 && (left.kinds & (Kind.noun | Kind.adjective)) === 0) return undefined;
  // «ها!» is a cry.
  const { text, tokens, source } = reading;
  const end = tokens.ends[token];
  if (end < text.length && '!؟'.includes(source[text.starts[end]])) return undefined;
  // «شبکۀ های»: either the ezafe is too much or the ending.
  if ('ۀ\u0654'.includes(source[text.ends[tokens.ends[token - 1] - 1] - 1])) return undefined;
  if (PRONOUNS.has(left.key)) return { kind: 'zwnj-plural-suffix', safe: true, detail: 'pronoun' };
  if ((left.kinds & Kind.inflected) !== 0 && /ها(?:ی|یی)?$/.test(left.key)) return undefined;
  return { kind: 'zwnj-plural-suffix', safe: (left.kinds & (Kind.noun | Kind.participle)) !== 0 };
}

/** «کمتر», «بیشترین» */
const SOLID_COMPARATIVES: ReadonlySet<string> = new Set(['کم', 'بیش']);

function comparative(words: Words, token: number, left: Word): Judgement | undefined {
  const kind = 'zwnj-comparative';
  const next = words[token + 1]?.key;
  const after = words[token + 2]?.key;
  // «تر و خشک», «چشم تر»: wet.
  if (next === 'و' && (after === 'خشک' || after === 'تازه' || after === 'تمیز')) return undefined;
  if (SOLID_COMPARATIVES.has(left.key)) return { kind, safe: true, solid: true };
  if ((left.kinds & Kind.adjective) !== 0) return { kind, safe: true };
  const isPlainWet = words[token]?.key === 'تر' && !isComparable(left.key);
  if (NO_NOUNS.has(left.key) || isPlainWet || left.key.length < 2) return undefined;
  return { kind, safe: false };
}

function copula(words: Words, token: number, left: Word, key: string): Judgement | undefined {
  const kind = 'zwnj-perfect-suffix';
  if ((left.kinds & Kind.participle) !== 0 || isParticipleOfMi(left)) return { kind, safe: true };
  if ((left.kinds & Kind.silentHeh) !== 0 && (left.kinds & (Kind.noun | Kind.adjective)) !== 0)
    return { kind, safe: key !== 'ام' };
  // «دانا اند» is «دانایند» to some, «دانااند» to nobody.
  if (left.key.endsWith('ا') || left.key.endsWith('و')) return undefined;
  // «مشغول اند»
  if (key !== 'ام' && (left.kinds & Kind.adjective) !== 0 && words[token + 1]?.key !== 'سال')
    return { kind, safe: false };
  // «سلامت اند», «مهربان تر اند»: «اند» stands alone behind «چند» and «و» only.
  if (key === 'اند' && (left.kinds & (Kind.noun | Kind.inflected)) !== 0 && left.key !== 'چند')
    return { kind, safe: false };
  return undefined;
}

function isParticipleOfMi({ key, kinds }: Word): boolean {
  return (kinds & Kind.verb) !== 0 && key.endsWith('ه') && key.length > 4;
}

function possessive(left: Word, key: string): Judgement | undefined {
  // «بازی اش»
  if (key === 'اش' && left.key.endsWith('ی') && left.key.length > 3 && (left.kinds & Kind.noun) !== 0)
    return { kind: 'zwnj-perfect-suffix', safe: false, detail: 'possessive' };
  if ((left.kinds & Kind.silentHeh) === 0 || (left.kinds & (Kind.noun | Kind.participle)) === 0) return undefined;
  // «شان» is a word of its own too.
  return { kind: 'zwnj-perfect-suffix', safe: key === 'اش', detail: 'possessive' };
}

/** «به گزارش نما», «خبرگزاری خوار»: by what a medium is called. */
const isOutlet = (words: Words, token: number): boolean =>
  words[token - 1]?.key === 'خبرگزاری' || (words[token - 1]?.key === 'گزارش' && words[token - 2]?.key === 'به');

/** «قرعه کشی», «تولید کننده» */
function compoundTail(left: Word, { key }: Word, next: Word | undefined): Judgement | undefined {
  const { adjectives, nouns } = lexicon();
  // «فضیلت روزه», «تصادف محور مهریز»: a word of its own that the one before or behind it is tied to.
  if (adjectives.has(key) || MEASURING.has(key) || (nouns.has(key) && next !== undefined && !NO_NOUNS.has(next.key)))
    return undefined;
  // «معین الدین», «حکمت الله»: Arabic names, whatever their first word.
  const isName = (key === 'الدین' || key === 'الله') && left.key.length >= 3;
  if (!isName && !nouns.has(left.key) && !adjectives.has(left.key)) return undefined;
  // «آور» and «شناس» are no words of their own; «سازی» and «گیری» may be, behind a longer word in the plural.
  if (NO_NOUNS.has(left.key) || (left.kinds & (Kind.verb | Kind.inflected)) !== 0 || key.length < 3) return undefined;
  return { kind: 'zwnj-compound', safe: false };
}

function indefinite(reading: Reading, words: Words, token: number, left: Word): Judgement | undefined {
  if ((left.kinds & Kind.silentHeh) === 0 || (left.kinds & Kind.inflected) !== 0) return undefined;
  const next = words[token + 1];
  // «اتحادیه ای‌گ متال»: a letter of a name.
  if (next?.key.length === 1 && next.key !== 'و') return undefined;
  // «گفته ای کاش …»: an exclamation begins.
  if (next !== undefined && /^(?:کاش|وای|بسا|دوست|مردم|خدا)/.test(next.key)) return undefined;
  if (NO_NOUNS.has(left.key)) return undefined;
  const known = (left.kinds & (Kind.noun | Kind.adjective | Kind.participle)) !== 0;
  // «شبکه ای آر دی»: a channel may be named by letters.
  return { kind: 'zwnj-indefinite-i', safe: known && left.key !== 'شبکه' && reading.tokens.count > 0 };
}

/** Puts the joint that belongs there in place of the space between two tokens. */
function join(reading: Reading, token: number, { kind, safe, solid, detail }: Judgement, flaws: Flaw[]): void {
  const { text, tokens, source } = reading;
  const unit = tokens.starts[token];
  const from = text.ends[unit - 1];
  const to = text.starts[unit];
  // What is hidden there (an emphasis mark) is not ours to delete.
  if (!/^[\s\u200b-\u200f\u00ad]+$/.test(source.slice(from, to))) return;
  const letter = String.fromCharCode(text.units[unit - 1]);
  // «مدرسة ها»: the letter that only looks right is mended first; a half-space behind it would do nothing.
  if (joins(letter) && !joins(source[from - 1])) return;
  const better = solid === true ? '' : joint(letter);
  const start = text.starts[tokens.starts[token - 1]];
  const end = text.ends[tokens.ends[token] - 1];
  // «معتقد اند»: behind a letter that does not join the copula loses its vowel, «معتقدند».
  const isClipped = kind === 'zwnj-perfect-suffix' && better === '' && source[to] === 'ا';
  const remedy = { start: from, end: isClipped ? to + 1 : to, text: better };
  const isEzafe = kind === 'hamza-ezafe';
  flaws.push({
    kind,
    start,
    end,
    remedies: isEzafe ? [[{ start: from, end, text: '\u0654' }], [remedy]] : [[remedy]],
    safe,
    ...(detail === undefined ? {} : { detail }),
  });
}
