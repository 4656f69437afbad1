import { TokenClass } from '../../text/tokens';
import { ORDINAL } from '../words/numbers';
import { DOCUMENT_NOUNS, PREVERBS, SIMPLE_VERBS } from '../words/vocabulary';
import { hitAt, isPunctuation, type VerbGroup, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';
import { hasFiniteVerb, relativeBefore } from './frames';
import type { PhraseCue } from './phraseCue';

/** «طبق مادهٔ ۵», «بر اساس این گزارش», not «طبق معمول». */
export function namesDocument(words: Words, first: number, last: number): boolean {
  // «بنا بر آنچه ایسنا گزارش داده، …»
  if (/^[آا]نچه$/.test(wordText(words, first))) return false;
  // «در روزهای اخیر نامه‌ای منتشر شده است»: when.
  if (hitAt(words, first, 'timeUnit') !== undefined) return false;
  for (let token = first; token <= last && token < first + 4; token += 1) {
    const hit = hitAt(words, token, 'documentNoun');
    if (hit !== undefined) return DOCUMENT_NOUNS[hit.row].group !== 'plan' || token > first;
    if ((words.flags[token] & Word.prep) !== 0) return false;
  }
  return false;
}

/** What stands in a document: «در این گزارش آمده است که …», «در بیانیهٔ … تأکید شده است که …». */
export function containedIn(
  words: Words,
  sentence: SentenceTokens,
  index: number,
  verb: VerbGroup,
): PhraseCue | undefined {
  const isCame =
    verb.infinitive === 'آمدن' &&
    (verb.form.tense === 'perfect' || verb.form.tense === 'participle') &&
    // «هر دو در فهرست آمده‌اند»: things, and not what is said.
    verb.form.person !== 6;
  const isPut =
    verb.infinitive === 'شدن' &&
    (verb.form.tense === 'perfect' ||
      (isPastOrParticiple(verb) && (saysThat(words, verb.last + 1) || pauses(words, verb)))) &&
    isDoneTo(words, verb.first - 1);
  // «در این پیام می‌خوانیم: «…»»
  const isRead =
    verb.infinitive === 'خواندن' &&
    verb.form.tense === 'present' &&
    verb.form.person === WE &&
    (saysThat(words, verb.last + 1) || isPunctuation(words, verb.last + 1, '«'));
  // «در این بیانیه از … خواسته شده …».
  // «هشدار داده شده است»
  const isGiven =
    verb.form.passive &&
    verb.form.tense === 'perfect' &&
    hitAt(words, verb.first - 1, 'reportingPreverb') !== undefined;
  const isSaid = verb.form.passive && SIMPLE_VERBS.get(verb.infinitive)?.frames.has('never') === false;
  if ((!isCame && !isPut && !isGiven && !isSaid && !isRead) || verb.form.negative) return undefined;
  const had = hadCome(words, verb);
  const cueEnd = had ? verb.last + 1 : verb.last;
  const next = cueEnd + 1;
  const goesOn =
    (next <= sentence.last &&
      ((words.flags[next] & Word.que) !== 0 ||
        isPunctuation(words, next, ':«،') ||
        hasFiniteVerb(words, next, sentence.last))) ||
    ((isPut || isGiven) && hasOwnObject(words, sentence.first, verb.first - 1));
  if (!goesOn) return undefined;
  for (let token = verb.first - 1; token >= sentence.first; token -= 1) {
    if ((words.flags[token] & Word.verb) !== 0 && words.verbOf[token] !== words.verbOf[verb.first]) {
      // «در این بیانیه که به امضای رئیس رسیده، …».
      token = relativeBefore(words, sentence.first, token);
      if (token < 0) return undefined;
      continue;
    }
    // «در بیانیه‌ای که روز چهارشنبه منتشر شده است، …»: the verb is of the clause about the document.
    if (!had && !isCame && isRelativeQue(words, sentence.first, token)) return undefined;
    // «در ادامه» is an adverb elsewhere.
    const opensPart = (words.flags[token] & Word.adverb) !== 0 && PARTS.test(wordText(words, token + 1));
    if (wordText(words, token) !== 'در' || ((words.flags[token] & Word.prep) === 0 && !opensPart)) continue;
    const partLast = partOf(words, token + 1);
    // «در فتوح البلدان بلاذری آمده است که …»: what holds a saying is a text, whatever its title.
    const holds =
      isCame &&
      saysThat(words, next) &&
      ((verb.form.tense === 'perfect' && isTitle(words, sentence.first, token, verb.first)) ||
        ACCOUNTS.test(wordText(words, token + 1)));
    // «در بند سوم آن آمده است که …», «در آن می‌خوانیم: …»: what was named before, whatever it was.
    const pointed = partLast + 2 === verb.first && (words.flags[partLast + 1] & Word.demonstrative) !== 0;
    const pointsAtText = pointed && (isRead || (isCame && saysThat(words, next)));
    if (!holds && !pointsAtText && !namesDocument(words, partLast + 1, verb.first - 1)) continue;
    if (inRelativeClause(words, sentence.first, token)) return undefined;
    // «در این نامه سند خواسته شده ضمیمه است»: what is asked for, not the asking.
    if (!verb.finite && !had && hitAt(words, verb.first - 1, 'documentNoun') === undefined)
      if (!isAskedOf(words, partLast, verb)) return undefined;
    return {
      type: 'phrase',
      sentence: index,
      first: token,
      last: cueEnd,
      kind: 'contained',
      loaded: false,
      verbClass: undefined,
      sourceFirst: partLast + 1,
      sourceLast: isPut || isGiven ? verb.first - 2 : verb.first - 1,
      verbFirst: isPut || isGiven ? verb.first - 1 : verb.first,
      frame: { kind: 'que', first: Math.min(next, sentence.last), last: sentence.last, quoted: false },
    };
  }
  return undefined;
}

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

/** «در این گزارش به … اشاره شده است»: what is said stands before the verb. */
function hasOwnObject(words: Words, first: number, preverb: number): boolean {
  const hit = hitAt(words, preverb, 'reportingPreverb');
  if (hit === undefined) return false;
  const { objects, frames } = PREVERBS[hit.row];
  if (frames.has('never') || frames.has('que')) return false;
  for (let token = preverb - 1; token > first; token -= 1) {
    if (words.verbOf[token] >= 0) return false;
    if ((words.flags[token] & Word.prep) !== 0 && objects.includes(wordText(words, token))) return true;
  }
  return false;
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
const ACCOUNTS = /^(?:حساب|صفحه|صفحهی|کانال|وبسایت|وبگاه|سایت|تارنما|تارنمای|پست|استوری|ویدیو|ویدیوی|ویدیویی)$/;

const LONGEST_TITLE = 6;

/** «که» or a colon with what is said. */
const saysThat = (words: Words, token: number): boolean =>
  (words.flags[token] & Word.que) !== 0 || isPunctuation(words, token, ':');

/** «در این گزارش اشاره شده، …» */
const pauses = (words: Words, { form, last }: VerbGroup): boolean =>
  form.tense === 'participle' && isPunctuation(words, last + 1, '،');

/** Nothing but words from the «در» that opens the sentence to its verb. */
function isTitle(words: Words, sentenceFirst: number, first: number, verbFirst: number): boolean {
  if (first > sentenceFirst && (words.flags[first - 1] & (Word.and | Word.but | Word.inner)) === 0) return false;
  if (verbFirst - first < 2 || verbFirst - first > LONGEST_TITLE) return false;
  for (let token = first + 1; token < verbFirst; token += 1)
    if (words.reading.tokens.classes[token] !== TokenClass.word || (words.flags[token] & ~Word.inner) !== 0)
      return false;
  return true;
}

const PARTS =
  /^(?:بخشی|بخش|بخشهایی|بخشهای|قسمتی|قسمت|قسمتهایی|قسمتهای|جایی|جای|پایان|ادامه|ابتدای|متن|بند|بندی|بندهای|بندهایی|فرازی|فراز|مقدمه)$/;

const OTHER_PART = /^(?:دیگر|دیگری|مهمی|کوتاهی)$/;

/** «در بخشی از این بیانیه»: the last token before the document itself. */
export function partOf(words: Words, first: number): number {
  if (!PARTS.test(wordText(words, first))) return first - 1;
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
