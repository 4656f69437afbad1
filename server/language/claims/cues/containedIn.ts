import { TokenClass } from '../../text/tokens';
import { contextWords } from '../words/contextWords';
import { ORDINAL } from '../words/numbers';
import { DOCUMENT_NOUNS, PREVERBS, SIMPLE_VERBS } from '../words/vocabulary';
import { hitAt, isPunctuation, type VerbGroup, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';
import { hasFiniteVerb, quotationEnd, relativeBefore } from './frames';
import { QUANTITY } from './notSaid';
import type { PhraseCue } from './phraseCue';

/** «طبق مادهٔ ۵», «بر اساس این گزارش», not «طبق معمول». */
export function namesDocument(words: Words, first: number, last: number): boolean {
  // «بنا بر آنچه ایسنا گزارش داده، …»
  if (/^[آا]نچه$/.test(wordText(words, first))) return false;
  // «در روزهای اخیر نامه‌ای منتشر شده است»: when.
  if (hitAt(words, first, 'timeUnit') !== undefined) return false;
  for (let token = first; token <= last && token < first + 4; token += 1) {
    const hit = isHalfOfVerb(words, token) ? undefined : hitAt(words, token, 'documentNoun');
    if (hit !== undefined) return DOCUMENT_NOUNS[hit.row].group !== 'plan' || token > first;
    if ((words.flags[token] & Word.prep) !== 0) return false;
    // «در این بازرسی انواع اسناد کشف شد»: another thing begins.
    if (token > first && QUANTITY.has(wordText(words, token))) return false;
  }
  return false;
}

/** «برابر حریف [قرار می‌گیرد]»: a ruling elsewhere. */
const isHalfOfVerb = (words: Words, token: number): boolean =>
  wordText(words, token) === 'قرار' && words.verbOf[token + 1] >= 0;

/**
 * How a verb says that something stands in a text: it came there («آمده است»), somebody put it there («تأکید شده است»,
 * «هشدار داده شده است»), we read it («می‌خوانیم») or it is said («خواسته شده»).
 */
type Manner = 'came' | 'put' | 'read' | 'said';

/** A verb that says what stands in a text. Positions are tokens. */
interface Containing {
  readonly verb: VerbGroup;
  readonly manner: Manner;
  /** «آمده بود» */
  readonly had: boolean;
  /** The token behind it. */
  readonly next: number;
}

const isCame = ({ infinitive, form }: VerbGroup): boolean =>
  infinitive === 'آمدن' &&
  (form.tense === 'perfect' || form.tense === 'participle') &&
  // «هر دو در فهرست آمده‌اند»: things, and not what is said.
  form.person !== 6;

function isPut(words: Words, verb: VerbGroup): boolean {
  const { infinitive, form, first, last } = verb;
  if (infinitive === 'شدن')
    return (
      (form.tense === 'perfect' ||
        (form.tense === 'present' && saysThat(words, last + 1)) ||
        (isPastOrParticiple(verb) && (saysThat(words, last + 1) || pauses(words, verb)))) &&
      isDoneTo(words, first - 1)
    );
  // «هشدار داده شده است»
  return form.passive && form.tense === 'perfect' && hitAt(words, first - 1, 'reportingPreverb') !== undefined;
}

/** «در این پیام می‌خوانیم: «…»» */
const isRead = (words: Words, { infinitive, form, last }: VerbGroup): boolean =>
  infinitive === 'خواندن' &&
  form.tense === 'present' &&
  form.person === WE &&
  (saysThat(words, last + 1) || isPunctuation(words, last + 1, '«'));

function mannerOf(words: Words, verb: VerbGroup): Manner | undefined {
  const { infinitive, form } = verb;
  if (form.negative) return undefined;
  if (isCame(verb)) return 'came';
  if (isPut(words, verb)) return 'put';
  if (isRead(words, verb)) return 'read';
  // «در این بیانیه از … خواسته شده …»
  return form.passive && SIMPLE_VERBS.get(infinitive)?.frames.has('never') === false ? 'said' : undefined;
}

/** Whether what is said follows the verb, or stands before it. */
function isComplete(words: Words, { first, last }: SentenceTokens, { verb, manner, next }: Containing): boolean {
  const follows =
    next <= last &&
    ((words.flags[next] & Word.que) !== 0 || isPunctuation(words, next, ':«،') || hasFiniteVerb(words, next, last));
  return follows || (manner === 'put' && ownObject(words, first, verb.first - 1) >= 0);
}

/** Whether what stands behind «در» is a text that the verb speaks of; the second token is the last before the text itself. */
function isText(
  words: Words,
  sentence: SentenceTokens,
  [token, partLast]: readonly [number, number],
  { verb, manner, next }: Containing,
): boolean {
  const says = saysThat(words, next);
  // «در فتوح البلدان بلاذری آمده است که …»: what holds a saying is a text, whatever its title.
  const holds =
    manner === 'came' &&
    says &&
    ((verb.form.tense === 'perfect' && isTitle(words, sentence.first, token, verb.first)) ||
      ACCOUNTS.has(wordText(words, token + 1)));
  if (holds) return true;
  // «در بند سوم آن آمده است که …», «در آن می‌خوانیم: …»: what was named before, whatever it was.
  const pointed = partLast + 2 === verb.first && (words.flags[partLast + 1] & Word.demonstrative) !== 0;
  if (pointed && (manner === 'read' || (manner === 'came' && says))) return true;
  return namesDocument(words, partLast + 1, verb.first - 1);
}

/** «در», «طی» before what may be a text; «در ادامه» is an adverb elsewhere. */
function opensPlace(words: Words, token: number): boolean {
  if (!/^(?:در|طی)$/.test(wordText(words, token))) return false;
  if ((words.flags[token] & Word.prep) !== 0) return true;
  return (words.flags[token] & Word.adverb) !== 0 && PARTS.has(wordText(words, token + 1));
}

/** What stands in a document: «در این گزارش آمده است که …», «در بیانیهٔ … تأکید شده است که …». */
export function containedIn(
  words: Words,
  sentence: SentenceTokens,
  index: number,
  verb: VerbGroup,
): PhraseCue | undefined {
  const manner = mannerOf(words, verb);
  if (manner === undefined) return undefined;
  const had = hadCome(words, verb);
  const last = had ? verb.last + 1 : verb.last;
  const containing: Containing = { verb, manner, had, next: last + 1 };
  if (!isComplete(words, sentence, containing)) return undefined;
  const object = manner === 'put' ? ownObject(words, sentence.first, verb.first - 1) : -1;
  // «در این نامه به حضور او در پرونده اشاره شده است»: a text that belongs to what is said, where no other holds it.
  let inObject: PhraseCue | undefined;
  for (let token = verb.first - 1; token >= sentence.first; token -= 1) {
    if ((words.flags[token] & Word.verb) !== 0 && words.verbOf[token] !== words.verbOf[verb.first]) {
      // «در این بیانیه که به امضای رئیس رسیده، …».
      const before = relativeBefore(words, sentence.first, token);
      token = before < 0 ? clauseAboutText(words, sentence.first, token) : before;
      if (token < 0) return inObject;
      continue;
    }
    // «در بیانیه‌ای که روز چهارشنبه منتشر شده است، …»: the verb is of the clause about the document.
    if (!had && manner !== 'came' && isRelativeQue(words, sentence.first, token)) return inObject;
    if (!opensPlace(words, token)) continue;
    const partLast = partOf(words, token + 1);
    if (!isText(words, sentence, [token, partLast], containing)) continue;
    if (inRelativeClause(words, sentence.first, token) || isAsked(words, partLast, containing)) return inObject;
    const cue = containedCue(sentence, index, { first: token, last: partLast }, last, containing);
    if (token < object || object < 0) return cue;
    inObject ??= cue;
  }
  return inObject;
}

/** The cue of a text that stands behind «در» and its part. */
function containedCue(
  sentence: SentenceTokens,
  index: number,
  place: { readonly first: number; readonly last: number },
  last: number,
  { verb, manner }: Containing,
): PhraseCue {
  const verbFirst = manner === 'put' ? verb.first - 1 : verb.first;
  return {
    type: 'phrase',
    sentence: index,
    first: place.first,
    last,
    kind: 'contained',
    loaded: false,
    verbClass: undefined,
    sourceFirst: place.last + 1,
    sourceLast: verbFirst - 1,
    verbFirst,
    frame: { kind: 'que', first: Math.min(last + 1, sentence.last), last: sentence.last, quoted: false },
  };
}

/** «در بیانیهٔ وزارت که دوشنبه، ۲ آبان، منتشر شده، …»: the «که» of the clause about a text, whatever commas it has; -1 where none is. */
function clauseAboutText(words: Words, first: number, last: number): number {
  const group = words.verbOf[last];
  for (let token = last; token > first; token -= 1) {
    if (isPunctuation(words, token, '؛:«»')) return -1;
    if ((words.flags[token] & Word.verb) !== 0 && words.verbOf[token] !== group) return -1;
    if ((words.flags[token] & Word.que) === 0) continue;
    for (let noun = token - 1; noun > first && noun >= token - LONGEST_TEXT; noun -= 1)
      if (hitAt(words, noun, 'documentNoun') !== undefined && wordText(words, noun - 1) === 'در') return token;
    return -1;
  }
  return -1;
}

/** Words of what a text is called. */
const LONGEST_TEXT = 6;

/** «در این نامه سند خواسته شده ضمیمه است»: what is asked for, not the asking. */
const isAsked = (words: Words, documentLast: number, { verb, had }: Containing): boolean =>
  !verb.finite &&
  !had &&
  hitAt(words, verb.first - 1, 'documentNoun') === undefined &&
  !isAskedOf(words, documentLast, verb);

/** «در این بیانیه از دولت خواسته شده …» */
function isAskedOf(words: Words, documentLast: number, { infinitive, first }: VerbGroup): boolean {
  if (infinitive !== 'خواستن') return false;
  for (let token = first - 1; token > documentLast + 1; token -= 1)
    if ((words.flags[token] & Word.prep) !== 0 && wordText(words, token) === 'از') return true;
  return false;
}

/** «تأکید شد»; «در گزارشی مدعی شد» somebody does. */
function isDoneTo(words: Words, preverb: number): boolean {
  const hit = hitAt(words, preverb, 'reportingPreverb');
  // «در این نامه خاطرنشان شده است که …» has nobody who does it.
  if (wordText(words, preverb) === 'خاطرنشان') return true;
  return hit !== undefined && !PREVERBS[hit.row].verbs.has('شدن');
}

/** «در این گزارش به … اشاره شده است»: the preposition of what is said before the verb; -1 where none stands. */
function ownObject(words: Words, first: number, preverb: number): number {
  const hit = hitAt(words, preverb, 'reportingPreverb');
  if (hit === undefined) return -1;
  const { objects, frames } = PREVERBS[hit.row];
  if (frames.has('never') || frames.has('que')) return -1;
  for (let token = preverb - 1; token > first; token -= 1) {
    if (words.verbOf[token] >= 0) return -1;
    if ((words.flags[token] & Word.prep) !== 0 && objects.includes(wordText(words, token))) return token;
  }
  return -1;
}

/** «آمده بود»: the lexicon of verbs has no pluperfect of it. */
export function hadCome(words: Words, { infinitive, form, last }: VerbGroup): boolean {
  if (infinitive !== 'آمدن' || form.tense !== 'participle') return false;
  const auxiliary = words.verbs[words.verbOf[last + 1] ?? -1];
  return auxiliary?.infinitive === 'بودن' && auxiliary.form.tense === 'past' && auxiliary.last === last + 1;
}

/** The first person plural. */
const WE = 4;

/** «تأکید شد که», «تأکید شده که» */
const isPastOrParticiple = ({ form }: VerbGroup): boolean => form.tense === 'past' || form.tense === 'participle';

/** Where one writes on the web: «در حساب او در ایکس آمده که …». */
const ACCOUNTS = contextWords('account');

const LONGEST_TITLE = 8;

/** «که» or a colon with what is said. */
const saysThat = (words: Words, token: number): boolean =>
  (words.flags[token] & Word.que) !== 0 || isPunctuation(words, token, ':');

/** «در این گزارش اشاره شده، …» */
const pauses = (words: Words, { form, last }: VerbGroup): boolean =>
  form.tense === 'participle' && isPunctuation(words, last + 1, '،');

/** Nothing but words, or a title in quotation marks, from the «در» that opens the sentence to its verb. */
function isTitle(words: Words, sentenceFirst: number, first: number, verbFirst: number): boolean {
  if (first > sentenceFirst && (words.flags[first - 1] & (Word.and | Word.but | Word.inner)) === 0) return false;
  if (verbFirst - first < 2 || verbFirst - first > LONGEST_TITLE) return false;
  const marked = isPunctuation(words, first + 1, '«') && quotationEnd(words, first + 1, verbFirst) === verbFirst - 1;
  const from = marked ? first + 2 : first + 1;
  const to = marked ? verbFirst - 1 : verbFirst;
  for (let token = from; token < to; token += 1)
    if (words.reading.tokens.classes[token] !== TokenClass.word || (words.flags[token] & ~Word.inner) !== 0)
      return false;
  return to > from;
}

const PARTS = contextWords('part');

const OTHER_PART = /^(?:دیگر|دیگری|مهمی|کوتاهی)$/;

/** «در بخشی از این بیانیه»: the last token before the document itself. */
export function partOf(words: Words, first: number): number {
  if (!PARTS.has(wordText(words, first))) return first - 1;
  // «در بند ۵ توافق»: an article of it has a number.
  if (
    words.reading.tokens.classes[first + 1] === TokenClass.number &&
    hitAt(words, first, 'documentNoun') !== undefined
  )
    return first - 1;
  // «بخش دیگری از», «بخش پایانی این بیانیه».
  const which = wordText(words, first + 1);
  const next = OTHER_PART.test(which) || ORDINAL.test(which) ? first + 2 : first + 1;
  return wordText(words, next) === 'از' ? next : next - 1;
}

const isRelativeQue = ({ flags }: Words, sentenceFirst: number, token: number): boolean =>
  (flags[token] & Word.que) !== 0 && token > sentenceFirst && (flags[token - 1] & Word.verb) === 0;

/** «نامی که در فهرست آمده»: a clause about a word, not a report. */
function inRelativeClause(words: Words, sentenceFirst: number, first: number): boolean {
  for (let token = first - 1; token > sentenceFirst; token -= 1) {
    if ((words.flags[token] & Word.verb) !== 0) return false;
    if ((words.flags[token] & Word.que) !== 0) return (words.flags[token - 1] & Word.verb) === 0;
  }
  return false;
}
