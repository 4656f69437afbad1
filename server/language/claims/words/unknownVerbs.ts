import type { VerbForm } from '../../morphology/verbForm';
import { Gap } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import { perWord, whetherWord } from '../../text/vocabulary';
import { contextWords } from './contextWords';
import { wordIn } from './wordIn';

/** The last token of a verb that no lexicon knows and that begins at `token`, by its «می» or the copula on it; -1 where none does. */
export const unknownVerbAt = (reading: Reading, token: number): number =>
  mayBeVerb(reading, token) ? Math.max(prefixedVerb(reading, token), copulaAt(reading, token)) : -1;

/** Whose a form of an unknown verb is, by its ending. */
export const personOf = (word: string): VerbForm['person'] =>
  word.endsWith('ند') ? 6 : word.endsWith('یم') ? 4 : word.endsWith('م') ? 1 : 3;

/** «می» or «نمی» before a word of its own, or joined by a half-space: a verb, whichever. */
function prefixedVerb(reading: Reading, token: number): number {
  const { tokens, text } = reading;
  if (tokens.classes[token] !== TokenClass.word) return -1;
  const start = tokens.starts[token];
  const length = tokens.ends[token] - start;
  const negative = text.units[start] === 0x646; // ن
  const prefix = negative ? 3 : 2;
  if (text.units[start + prefix - 2] !== 0x645 || text.units[start + prefix - 1] !== 0x6cc) return -1;
  if (length === prefix) {
    const following = token + 1;
    const isWord = following < tokens.count && tokens.classes[following] === TokenClass.word;
    return isWord && tokens.ends[following] - tokens.starts[following] > 2 ? following : -1;
  }
  return length > prefix + 1 && (text.gaps[start + prefix] & Gap.half) !== 0 ? token : -1;
}

/** Words in «است» that are no «… است»: درخواست، ریاست، راست; «اینجاست», «آمریکاست», «در حال اجراست» are. */
const ENDS_LIKE_COPULA =
  /(?:خواست|خاست|^راست|سرراست|روراست|یکراست|حراست|فراست|[یا]راست|(?<!د)ریاست|سیاست|کیاست|^نجاست|^کاست|وکاست|^ماست|^پاست)$/;

/** «معتقدند», «مقصرند»: adjectives of people with «ـَند» joined; nouns and adjectives in «ـند» are too many for a rule. */
const PREDICATES = contextWords('predicate');
/** «امیدواریم», «معتقدم»: in the first person only what is no noun with «ـم», my … */
const OWN_PREDICATES = contextWords('own-predicate');

const endsIn = (word: string, endings: readonly string[], before: ReadonlySet<string>): boolean =>
  endings.some((ending) => word.endsWith(ending) && before.has(word.slice(0, -ending.length)));

/** «کاهش یابد», «صورت گیرد»: the subjunctive of light verbs goes without «ب». */
const LIGHT_SUBJUNCTIVE = /^(?:یاب|گیر|پذیر)(?:د|ند)$/;

/** «پاسخ‌گوست», «از آن‌هاست»: «است» after a vowel; «دوست» and «پوست» are words of their own. */
const JOINED_AFTER_VOWEL =
  /..(?:گوست|جوست|هاست)$|^(?:اردو|نیرو|دارو|آرزو|ارزو|آبرو|ابرو|بانو|جادو|الگو|خودرو|روبهرو|تکاپو|هیاهو|بازو)ست$/;

/** «اسکای اند تلسکوپ»: behind «اند» comes no name, but what a clause goes on with. */
const isWithinName = (next: number | undefined, word: string | undefined): boolean =>
  next === TokenClass.word && !/^(?:که|و|یا|به|از|در|با|بر|تا|را|اما|ولی|زیرا|چون|اگر)$/.test(word ?? '');

/** Words in «وست» that are no «… است»: «انسان‌دوست», «پیوست». «مادوروست» is one. */
const ENDS_LIKE_US = /(?:دوست|پوست|پیوست|گوست|پروست|فاوست|اوست)$/;

/** How a copula may hang on a word, by its letters. */
const Copula = {
  none: 0,
  /** «معتقدند», «بزرگ است». */
  always: 1,
  /** «تعطیلی‌اند»: where a half-space parts it. */
  parted: 2,
  /** «ماست»: at the end of its clause. */
  atEnd: 3,
  /** «اند» by itself, where it is no part of a name. */
  alone: 4,
} as const;

const copulaOf = perWord((word): number => {
  if (!/[دتم]$/.test(word)) return Copula.none;
  if (word === 'اند' || word === 'ایم') return Copula.alone;
  const hangs =
    endsIn(word, ['ند', 'اند'], PREDICATES) ||
    endsIn(word, ['م', 'یم'], OWN_PREDICATES) ||
    LIGHT_SUBJUNCTIVE.test(word) ||
    JOINED_AFTER_VOWEL.test(word) ||
    (word.length > 5 && word.endsWith('وست') && !ENDS_LIKE_US.test(word)) ||
    word === 'اوست' ||
    // «کودکان نیز بیشترند».
    (word.length > 5 && word.endsWith('ترند')) ||
    (word.length > 3 && word.endsWith('است') && !ENDS_LIKE_COPULA.test(word));
  if (hangs) return Copula.always;
  if (word === 'ماست') return Copula.atEnd;
  return word.length > 4 && word.endsWith('اند') ? Copula.parted : Copula.none;
});

const startsLikeVerb = whetherWord((word) => /^ن?می/.test(word));

/** Whether a word that no lexicon knows for a verb may be one, by its letters. */
const mayBeVerb = (reading: Reading, token: number): boolean =>
  startsLikeVerb(reading, token) || copulaOf(reading, token) !== Copula.none;

/** «وظیفهٔ همهٔ ماست», «در آستانهٔ تعطیلی‌اند»: the verb hangs on the word before it. */
function copulaAt(reading: Reading, token: number): number {
  const { tokens, text } = reading;
  if (tokens.classes[token] !== TokenClass.word) return -1;
  switch (copulaOf(reading, token)) {
    case Copula.always:
      return token;
    case Copula.parted:
      return (text.gaps[tokens.ends[token] - 3] & Gap.half) !== 0 ? token : -1;
    case Copula.atEnd:
      return token + 1 >= tokens.count || tokens.classes[token + 1] === TokenClass.punctuation ? token : -1;
    case Copula.alone:
      // «رانندگان مدعی اند راه بسته است»
      if (token > 0 && PREDICATES.has(wordIn(reading, token - 1))) return token;
      return isWithinName(tokens.classes[token + 1], wordIn(reading, token + 1)) ? -1 : token;
    default:
      return -1;
  }
}
