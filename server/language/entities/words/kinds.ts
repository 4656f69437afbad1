import { NameClass } from '../../../data/names/classes';
import { isAdjective, isComparative, isOfLanguage, isOfManner, isTanwinAdverb } from '../../orthography/ofLanguage';
import { hasSpokenEnding, isSpokenVerb } from '../../orthography/spokenWords';
import { type FoldedText, Gap } from '../../text/fold';
import { TokenClass } from '../../text/tokens';
import { numberOf } from '../../text/vocabulary';
import { endingIn, endingsOf } from './endings';
import { COMPLETED_VERBS } from './lightVerbs';
import { Trait } from './traits';
import type { Words } from './words';

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
const DERIVED = endingIn([
  'ترین',
  'شناسی',
  'سازی',
  'گذاری',
  'گزاری',
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
  'سپاری',
  'نویسی',
  'داری',
  'ساله',
  'هایش',
  'هایشان',
  'گانش',
  'مانش',
  'تانش',
  'یانش',
  'پوشان',
]);
const MEEM = 0x645;
const YEH = 0x6cc;
const NOON = 0x646;
const BEH = 0x628;
const HEH = 0x647;

/** What every rule asks of a token, as bits; worked out once a token, from its classes, its traits and its gaps. */
export const Kind = {
  word: 1,
  number: 2,
  punctuation: 4,
  mayName: 8,
  mayNameInflected: 16,
  unknown: 32,
  verb: 64,
  boundary: 128,
} as const;

/** The bits of `Kind` of each token. */
export function kindsOf(words: Omit<Words, 'kinds'>): Uint8Array {
  const kinds = new Uint8Array(words.count);
  for (let token = 0; token < words.count; token += 1) kinds[token] = kindOf(words, token);
  return kinds;
}

function kindOf(words: Omit<Words, 'kinds'>, token: number): number {
  const { text, tokens, classes, traits } = words;
  if (tokens.classes[token] === TokenClass.number) return Kind.number | Kind.boundary;
  if (tokens.classes[token] === TokenClass.punctuation) return Kind.punctuation | Kind.boundary;
  if (tokens.classes[token] !== TokenClass.word) return Kind.boundary;
  const start = tokens.starts[token];
  const length = tokens.ends[token] - start;
  const prefixed = isPrefixedVerb(text, start, length);
  const bits = classes[token];
  const outside = prefixed || isAdverb(text, start, length) || isJoined(words, token) || isPlainAdverb(words, token);
  const trait = traits[token];
  let kind: number = Kind.word;
  if (prefixed || (bits & NameClass.verb) !== 0 || (trait & Trait.verb) !== 0) kind |= Kind.verb;
  if (outside || (bits & (NameClass.stop | NameClass.verb)) !== 0 || (trait & (Trait.verb | Trait.time)) !== 0)
    return kind | Kind.boundary;
  // Newspapers quote daily speech; no lexicon lists all its forms.
  if (bits === 0 && isSpokenVerb(words, token)) return kind | Kind.verb | Kind.boundary;
  if (
    length < 2 ||
    (trait & Trait.demonym) !== 0 ||
    (bits & NO_NAME) !== 0 ||
    (endingsOf({ text, tokens }, token) & DERIVED) !== 0 ||
    endsInCopula(text, tokens, token) ||
    isComparative(words, token) ||
    isOfManner(words, token) ||
    (bits === 0 && hasSpokenEnding(words, token))
  )
    return kind;
  kind |= Kind.mayNameInflected;
  if ((trait & Trait.inflected) !== 0) return kind;
  return kind | Kind.mayName | (isUnknown(words, token) ? Kind.unknown : 0);
}

/** Whether nothing is known of a word: no adjective, nor a noun that completes the verb behind it («به بانک پناه بردند»). */
function isUnknown(words: Omit<Words, 'kinds'>, token: number): boolean {
  if (words.classes[token] !== 0 || isAdjective(words, token)) return false;
  const completes = token + 1 < words.count && COMPLETED_VERBS.has(words.tokens.words[token + 1]);
  return !(completes && isOfLanguage(words, token));
}

/** «می‌گوید», «نمی‌شد»: a verb whatever it is. */
export function isPrefixedVerb({ units, gaps }: FoldedText, start: number, length: number): boolean {
  const negation = units[start] === NOON ? 1 : 0;
  if (length - negation <= 3) return false;
  const first = start + negation;
  return units[first] === MEEM && units[first + 1] === YEH && (gaps[first + 2] & Gap.half) !== 0;
}

/** Past forms of the copula, which no family name ends in. */
const COPULA = endingIn(['بود', 'بودم', 'بودی', 'بودیم', 'بودید', 'بودند', 'بودن', 'باشد', 'باشه']);
const LONGEST_COPULA = 5;

/** «نعمت بزرگی‌بود»: a half-space before the copula. */
function endsInCopula(text: FoldedText, tokens: Words['tokens'], token: number): boolean {
  if ((endingsOf({ text, tokens }, token) & COPULA) === 0) return false;
  const end = tokens.ends[token];
  for (let unit = Math.max(tokens.starts[token] + 1, end - LONGEST_COPULA); unit < end; unit += 1)
    if (text.units[unit] === BEH && (text.gaps[unit] & Gap.half) !== 0) return true;
  return false;
}

/** «عمداً»; «نوعا», written so, is a given name too. */
const isPlainAdverb = (words: Omit<Words, 'kinds'>, token: number): boolean =>
  (words.classes[token] & (NameClass.given | NameClass.weakGiven)) === 0 && isTanwinAdverb(words, token);

/** «زمانی که», «قادر به»: names otherwise. */
const JOINED: ReadonlyMap<number, number> = new Map([
  [numberOf('زمانی'), numberOf('که')],
  [numberOf('قادر'), numberOf('به')],
]);

/** Whether a word is no name before the one behind it. */
const isJoined = ({ tokens, count }: Omit<Words, 'kinds'>, token: number): boolean =>
  token + 1 < count && JOINED.get(tokens.words[token]) === tokens.words[token + 1];

/** «به‌تازگی», «به‌عنوان»: an adverb or a preposition of two words. */
function isAdverb({ units, gaps }: FoldedText, start: number, length: number): boolean {
  return length > 3 && units[start] === BEH && units[start + 1] === HEH && (gaps[start + 2] & Gap.half) !== 0;
}
