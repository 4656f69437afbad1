import { NameClass } from '../../data/names/classes';
import { Gap } from '../text/fold';
import { TokenClass } from '../text/tokens';
import { Trait, type Words } from './words';

const NO_NAME =
  NameClass.stop |
  NameClass.verb |
  NameClass.common |
  NameClass.honorific |
  NameClass.role |
  NameClass.organisation |
  NameClass.weakOrganisation |
  NameClass.place |
  NameClass.outsidePlace |
  NameClass.outsideMedium |
  NameClass.event |
  NameClass.work |
  NameClass.titled;

/** Endings that make everyday words of whatever stands before them: «کمترین», «جامعه‌شناسی», «سیل‌آسا». */
const DERIVED = [
  'ترین',
  'شناسی',
  'سازی',
  'گذاری',
  'بندی',
  'پذیری',
  'گرایی',
  'نامه',
  'خانه',
  'آسا',
  'آلود',
  'آمیز',
  'انگیز',
  'ناپذیر',
  'مذهب',
  'فروشی',
  'رسانی',
  'نویسی',
  'داری',
  'ساله',
  'هایش',
  'هایشان',
  'گانش',
  'مانش',
  'تانش',
  'یانش',
] as const;
const MEEM = 0x645;
const YEH = 0x6cc;
const NOON = 0x646;
const BEH = 0x628;
const HEH = 0x647;

/** «می‌گوید», «نمی‌شد»: a verb whatever it is. */
function isPrefixedVerb(words: Words, token: number): boolean {
  const { text, tokens } = words;
  const start = tokens.starts[token];
  const first = text.units[start] === NOON ? start + 1 : start;
  return (
    tokens.ends[token] - first > 3 &&
    text.units[first] === MEEM &&
    text.units[first + 1] === YEH &&
    (text.gaps[first + 2] & Gap.half) !== 0
  );
}

export function isWord(words: Words, token: number): boolean {
  return token >= 0 && token < words.count && words.tokens.classes[token] === TokenClass.word;
}

export function isPunctuation(words: Words, token: number): boolean {
  return token >= 0 && token < words.count && words.tokens.classes[token] === TokenClass.punctuation;
}

export function isNumber(words: Words, token: number): boolean {
  return token >= 0 && token < words.count && words.tokens.classes[token] === TokenClass.number;
}

/** Whether a word may be part of a person's name. */
export function mayName(words: Words, token: number): boolean {
  // Tokens beyond the block are asked too: reading past an array's end would have V8 compile this anew each time.
  return isWord(words, token) && (words.traits[token] & Trait.inflected) === 0 && mayNameInflected(words, token);
}

/** As `mayName`, whatever ending the word seems to carry: «موقوفه‌ای» is a family name after a given name. */
export function mayNameInflected(words: Words, token: number): boolean {
  if (!isWord(words, token)) return false;
  const length = words.tokens.ends[token] - words.tokens.starts[token];
  if (length < 2) return false;
  if ((words.traits[token] & (Trait.demonym | Trait.verb | Trait.time)) !== 0) return false;
  if ((words.classes[token] & NO_NAME) !== 0) return false;
  return !isPrefixedVerb(words, token) && !isAdverb(words, token) && !endsWith(words, token, DERIVED);
}

/** Whether a word ends in one of these, and is longer. */
export function endsWith(words: Words, token: number, endings: readonly string[]): boolean {
  const { tokens } = words;
  const end = tokens.ends[token];
  const length = end - tokens.starts[token];
  for (const ending of endings) if (ending.length <= length && spells(words, end - ending.length, ending)) return true;
  return false;
}

/** Whether the units from `start` on are these letters. */
function spells({ text }: Words, start: number, letters: string): boolean {
  for (let index = 0; index < letters.length; index += 1)
    if (text.units[start + index] !== letters.charCodeAt(index)) return false;
  return true;
}

/** Whether nothing at all is known of a word: it may be a name. */
export function isUnknown(words: Words, token: number): boolean {
  return mayName(words, token) && words.classes[token] === 0;
}

/** The classes of the longest phrase or the word at a token, and the token after it. */
export function classesAt(words: Words, token: number): { readonly classes: number; readonly next: number } {
  if (token < words.count && words.phraseEnds[token] > 0) {
    return { classes: words.phraseClasses[token], next: words.phraseEnds[token] };
  }
  return { classes: token < words.count ? words.classes[token] : 0, next: token + 1 };
}

/** «به‌تازگی», «به‌عنوان»: an adverb or a preposition of two words. */
function isAdverb(words: Words, token: number): boolean {
  const { text, tokens } = words;
  const start = tokens.starts[token];
  return (
    tokens.ends[token] - start > 3 &&
    text.units[start] === BEH &&
    text.units[start + 1] === HEH &&
    (text.gaps[start + 2] & Gap.half) !== 0
  );
}

/** Whether a token is a finite verb. */
export function isVerb(words: Words, token: number): boolean {
  if (!isWord(words, token)) return false;
  if ((words.classes[token] & NameClass.verb) !== 0 || (words.traits[token] & Trait.verb) !== 0) return true;
  return isPrefixedVerb(words, token);
}

/** Whether a token ends what a name's complements may hold: a function word, a verb, a word of time, a mark. */
export function isBoundary(words: Words, token: number): boolean {
  if (token < 0 || token >= words.count) return true;
  if (words.tokens.classes[token] !== TokenClass.word) return true;
  if ((words.classes[token] & (NameClass.stop | NameClass.verb)) !== 0) return true;
  if ((words.traits[token] & (Trait.verb | Trait.time)) !== 0) return true;
  return isPrefixedVerb(words, token) || isAdverb(words, token);
}

/** Whether a token is exactly this folded word. */
export function isWordText(words: Words, token: number, folded: string): boolean {
  if (token < 0 || token >= words.count) return false;
  const start = words.tokens.starts[token];
  return words.tokens.ends[token] - start === folded.length && spells(words, start, folded);
}

export function isOneOf(words: Words, token: number, folded: readonly string[]): boolean {
  for (const word of folded) if (isWordText(words, token, word)) return true;
  return false;
}

const SUPERLATIVE = ['ترین'] as const;
const COUNTING = ['هر', 'این', 'آن', 'یک', 'چند', 'هیچ', 'چه', 'همین', 'همان', 'دو', 'سه', 'چهار', 'پنج'] as const;

/** «دو …», «این …», «بزرگ‌ترین …»: what follows is counted, pointed at or ranked, as names are not. */
export function isCounted(words: Words, token: number): boolean {
  return (
    isNumber(words, token - 1) ||
    isOneOf(words, token - 1, COUNTING) ||
    (isWord(words, token - 1) && endsWith(words, token - 1, SUPERLATIVE))
  );
}

/** After these stands the complement of the word before, which is so no part of a name: «هویت دیگر متهمان». */
const DETERMINERS = ['دیگر', 'سایر', 'این', 'آن', 'همه', 'تمام', 'تمامی', 'برخی', 'خود', 'هر', 'چند', 'را'] as const;

export function isDeterminer(words: Words, token: number): boolean {
  return isOneOf(words, token, DETERMINERS);
}
