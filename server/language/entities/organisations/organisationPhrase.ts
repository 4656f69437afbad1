import { NameClass } from '../../../data/names/classes';
import { isAdjective } from '../../orthography/ofLanguage';
import { Gap } from '../../text/fold';
import { wordSet } from '../../text/vocabulary';
import type { Grown, Known } from '../grow';
import { endingIn } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  completesVerb,
  endAt,
  endsWith,
  isBoundary,
  isNumber,
  isOneOf,
  isPunctuation,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';

/** What the words of an organisation's name are to one another, and what closes it. */

const AND = 'و';
const COUNTRY = 'کشور';
/** What closes no name without its own: «پلیس شهرستان «خماب»». */
export const TERRITORIES = wordSet(['استان', 'شهرستان', 'ولسوالی', 'روستای', 'دهستان', 'رژیم']);

export function isOrganisationWord(words: Words, token: number): boolean {
  const classes = classesAt(words, token);
  const next = endAt(words, token);
  return makesNames(classes, next - token) && (next > token + 1 || !isBoundary(words, token));
}

/** «میراث فرهنگی», «میراث‌فرهنگی»: whether a phrase of several words begins with a token, or is joined in it by a half-space. */
export function isOfSeveralWords({ text, tokens, phraseEnds }: Words, token: number): boolean {
  if (phraseEnds[token] > 0) return true;
  for (let unit = tokens.starts[token] + 1; unit < tokens.ends[token]; unit += 1)
    if ((text.gaps[unit] & Gap.half) !== 0) return true;
  return false;
}

/** Whether a word is of those of which organisations' names are made, or a phrase of several an office («فنی و حرفه‌ای»). */
export const makesNames = (classes: number, length: number): boolean =>
  (classes & NameClass.organisationWord) !== 0 || (length > 1 && (classes & NameClass.weakOrganisation) !== 0);

/** Whether an everyday noun stands right before a finite verb, which it completes. */
export const isHalfOfVerb = (words: Words, token: number): boolean =>
  (words.classes[token] & NameClass.common) !== 0 &&
  (words.traits[token] & Trait.inflected) === 0 &&
  isVerb(words, token + 1);

const YEH = 0x6cc;

export function endsInYeh(words: Words, token: number): boolean {
  return words.text.units[words.tokens.ends[token] - 1] === YEH;
}

const ALEF = 0x627;

/** «تازه‌ای»: how one of several is, the ending written apart. */
export const isIndefinite = (words: Words, token: number): boolean =>
  isWord(words, token) &&
  (words.traits[token] & Trait.inflected) !== 0 &&
  endsInYeh(words, token) &&
  words.text.units[words.tokens.ends[token] - 2] === ALEF;

/** «نوآوری و شکوفایی»: two abstract nouns that close the name together. */
export function isTwin(words: Words, one: number, other: number): boolean {
  return (
    isOrganisationWord(words, one) &&
    isWord(words, other) &&
    endsInYeh(words, one) &&
    endsInYeh(words, other) &&
    !isBoundary(words, other) &&
    (words.traits[other] & (Trait.demonym | Trait.inflected)) === 0 &&
    isBoundary(words, other + 1)
  );
}

/** Whether an everyday word closes the phrase: a mark or a preposition follows, no verb. */
export function isComplement(words: Words, token: number): boolean {
  const classes = words.classes[token];
  if (
    (classes & NameClass.common) === 0 ||
    (classes & (NameClass.role | NameClass.place | NameClass.weakOrganisation)) !== 0
  )
    return false;
  if (isPunctuation(words, token + 1) || token + 1 === words.count) return true;
  // «شورای حفاظت از منابع آب استان افزود».
  if (isOneOf(words, token + 1, TERRITORIES) && isBoundary(words, token + 2)) return true;
  // «حزب وابسته به دولت», «ستاد مستقر در شهر»: how it is.
  return (
    (words.classes[token + 1] & NameClass.stop) !== 0 &&
    !isVerb(words, token + 1) &&
    !completesVerb(words, token) &&
    !isWordText(words, token + 1, AND) &&
    !isAdjective(words, token)
  );
}

/** «تحقیقات برنج کشور»: the country as a whole, right behind a thing; but «مردم کشور», «کارگران کشور را …» are people. */
const isOfCountry = (words: Words, token: number): boolean =>
  isWordText(words, token, COUNTRY) && !endsWith(words, token - 1, PEOPLE) && !isWordText(words, token + 1, 'را');
const PEOPLE = endingIn(['ان']);

/** A place within a few everyday words, nothing but «و» between: «آب و برق خوزستان», «زرتشتیان تهران». */
export function wayToPlace(words: Words, from: number, known: Known): Grown | undefined {
  let everyday = 0;
  for (let at = from; at < from + 5; at += 1) {
    const entry = known.get(at);
    if (entry !== undefined) {
      return entry.type === 'place' && everyday > 0
        ? { end: entry.end, endUnit: entry.endUnit, confidence: 0.8 }
        : undefined;
    }
    if (isWordText(words, at, AND)) continue;
    if (everyday === 1 && at === from + 1 && isOfCountry(words, at))
      return { end: at + 1, endUnit: words.tokens.ends[at], confidence: 0.8 };
    if (isBoundary(words, at) || isNumber(words, at)) return undefined;
    if ((words.traits[at] & (Trait.inflected | Trait.demonym)) !== 0) return undefined;
    const classes = classesAt(words, at);
    if ((classes & (NameClass.role | NameClass.honorific | NameClass.organisation)) !== 0) return undefined;
    everyday += 1;
    if (everyday > 2) return undefined;
  }
  return undefined;
}
