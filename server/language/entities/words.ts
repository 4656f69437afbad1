import { NameClass } from '../../data/names/classes';
import { CharacterClass } from '../text/characters';
import { type FoldedText, Gap } from '../text/fold';
import type { Reading } from '../text/reading';
import { LONGEST_SUFFIX, SUFFIXES, suffixAt } from '../text/suffixes';
import { TokenClass, type Tokens } from '../text/tokens';

/** What the words of one block are to the recognition of names. Positions are tokens. */
export interface Words {
  readonly text: FoldedText;
  readonly tokens: Tokens;
  readonly count: number;
  /** `NameClass` bits of each token as a word of its own. */
  readonly classes: Uint16Array;
  /** The token after the longest phrase of several tokens that begins here («رئیس جمهور»), 0 where none does. */
  readonly phraseEnds: Uint32Array;
  /** `NameClass` bits of that phrase. */
  readonly phraseClasses: Uint16Array;
  /** Bits of `Trait`. */
  readonly traits: Uint8Array;
}

export const Trait = {
  demonym: 1,
  /** A finite verb or a reporting phrase of another lexicon. */
  verb: 2,
  /** A temporal word of another lexicon. */
  time: 4,
  /** Carries a plural or indefinite ending after a half-space. */
  inflected: 8,
  sport: 16,
} as const;

/** Endings after which a word is no name: «خانه‌ای», «وزیرها». */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(['plural', 'indefinite', 'copula']);

/** Lexicons of other rooms that say that a word is no name. */
const VERB_LEXICONS: ReadonlySet<string> = new Set(['verb', 'reportingVerb', 'reportingPreverb']);
const TIME_LEXICONS: ReadonlySet<string> = new Set([
  'weekday',
  'relativeDay',
  'timeUnit',
  'dateWord',
  'month',
  'season',
  'dayPart',
]);

export function readWords(reading: Reading): Words {
  const { text, tokens, hits } = reading;
  const count = tokens.count;
  const classes = new Uint16Array(count);
  const phraseEnds = new Uint32Array(count);
  const phraseClasses = new Uint16Array(count);
  const traits = new Uint8Array(count);
  for (const hit of hits) {
    const first = tokens.ofUnit[hit.start];
    const last = tokens.ofUnit[hit.end - 1];
    switch (hit.lexicon) {
      case 'nameWord': {
        const bits = classesWithSuffix(hit.detail, hit.suffix?.kind, text, hit.end);
        if (bits === 0) break;
        if (first === last) classes[first] |= bits;
        else if (last + 1 > phraseEnds[first]) {
          phraseEnds[first] = last + 1;
          phraseClasses[first] = bits;
        } else if (last + 1 === phraseEnds[first]) phraseClasses[first] |= bits;
        break;
      }
      case 'demonym':
        if (first === last) traits[first] |= Trait.demonym;
        break;
      case 'sportWord':
        traits[first] |= Trait.sport;
        break;
      default:
        if (first !== last) break;
        if (VERB_LEXICONS.has(hit.lexicon)) traits[first] |= Trait.verb;
        else if (TIME_LEXICONS.has(hit.lexicon) && hit.suffix === undefined) traits[first] |= Trait.time;
    }
  }
  for (let token = 0; token < count; token += 1) {
    if (tokens.classes[token] === TokenClass.word && isInflected(text, tokens, token)) traits[token] |= Trait.inflected;
  }
  return { text, tokens, count, classes, phraseEnds, phraseClasses, traits };
}

/** A word's classes when an ending hangs on it. */
function classesWithSuffix(bits: number, suffix: string | undefined, text: FoldedText, end: number): number {
  if (suffix === undefined) return bits;
  // The ezafe after ا, و and ه («سخنگوی», «مؤسسه‌ی») changes nothing.
  if (suffix === 'ya') {
    const before = text.units[end - 1];
    if (before === 0x627 || before === 0x648 || before === 0x647)
      return bits & ~(NameClass.verb | NameClass.given | NameClass.weakGiven);
    // «زمانی», «نوروزی» are other words than «زمان», «نوروز».
    return 0;
  }
  // «وزیران», «شرکت‌ها»: no longer what opens a name, but still an everyday word.
  const everyday =
    NameClass.role | NameClass.organisation | NameClass.weakOrganisation | NameClass.place | NameClass.outsidePlace;
  return (bits & (NameClass.common | NameClass.stop)) | ((bits & everyday) !== 0 ? NameClass.common : 0);
}

function isInflected(text: FoldedText, tokens: Tokens, token: number): boolean {
  const end = tokens.ends[token];
  for (let unit = Math.max(tokens.starts[token] + 1, end - LONGEST_SUFFIX); unit < end; unit += 1) {
    if ((text.gaps[unit] & Gap.half) === 0) continue;
    const suffix = suffixAt(text.units, unit, end);
    if (suffix >= 0 && COMMON_ENDINGS.has(SUFFIXES[suffix].kind)) return true;
  }
  return false;
}

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
  'مذهب',
  'فروشی',
  'رسانی',
  'نویسی',
  'داری',
  'ساله',
] as const;
const MEEM = 0x645;
const YEH = 0x6cc;
const NOON = 0x646;

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
  if (!isWord(words, token)) return false;
  const length = words.tokens.ends[token] - words.tokens.starts[token];
  if (length < 2) return false;
  if ((words.traits[token] & (Trait.demonym | Trait.verb | Trait.time | Trait.inflected)) !== 0) return false;
  if ((words.classes[token] & NO_NAME) !== 0) return false;
  return !isPrefixedVerb(words, token) && !endsWith(words, token, DERIVED);
}

/** Whether a word ends in one of these, and is longer. */
export function endsWith(words: Words, token: number, endings: readonly string[]): boolean {
  const { text, tokens } = words;
  const end = tokens.ends[token];
  const length = end - tokens.starts[token];
  return endings.some((ending) => {
    if (ending.length > length) return false;
    for (let index = 0; index < ending.length; index += 1) {
      if (text.units[end - ending.length + index] !== ending.charCodeAt(index)) return false;
    }
    return true;
  });
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
  return isPrefixedVerb(words, token);
}

/** Whether a token is exactly this folded word. */
export function isWordText(words: Words, token: number, folded: string): boolean {
  if (token < 0 || token >= words.count) return false;
  const start = words.tokens.starts[token];
  if (words.tokens.ends[token] - start !== folded.length) return false;
  for (let index = 0; index < folded.length; index += 1) {
    if (words.text.units[start + index] !== folded.charCodeAt(index)) return false;
  }
  return true;
}

export function isOneOf(words: Words, token: number, folded: readonly string[]): boolean {
  return folded.some((word) => isWordText(words, token, word));
}

/** Whether two neighbouring tokens are parted by nothing but space within one line. */
export function isTight(words: Words, token: number): boolean {
  return token > 0 && (words.text.gaps[words.tokens.starts[token]] & Gap.line) === 0;
}

export function isLatin(words: Words, token: number): boolean {
  return token >= 0 && token < words.count && words.tokens.classes[token] === CharacterClass.latin;
}
