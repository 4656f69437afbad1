import { TokenClass } from '../../text/tokens';
import { writtenBy } from '../sources/writers';
import { clauseStart } from '../words/clauses';
import { contextWords } from '../words/contextWords';
import { numberAt } from '../words/numbers';
import { hitAt, isPunctuation, lastFiniteVerb, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';
import { openingOf } from './notSaid';
import { stressedBefore } from './stressed';
import { isStressedTime } from './stressedTime';
import type { Candidate } from './verbCandidates';

/** The «این» of «این را … می‌گوید», «این جمله را … گفت», which points at what the clause before it says; -1 where none does. */
export function pointerAtSaying(words: Words, clause: number, first: number): number {
  for (let token = clause; token + 1 < first; token += 1) {
    if ((words.flags[token] & Word.demonstrative) === 0) continue;
    const text = wordText(words, token);
    if (text !== 'این' && text !== 'همین') continue;
    if ((words.flags[token + 1] & Word.object) !== 0) return token;
    if (UTTERED.has(wordText(words, token + 1)) && (words.flags[token + 2] & Word.object) !== 0)
      if (followsQuotation(words, token) || followsQuotation(words, clause)) return token;
  }
  return -1;
}

const UTTERED = contextWords('uttered');

/** The token before one, but for a comma or a full stop. */
export const behindMark = (words: Words, token: number): number =>
  isPunctuation(words, token - 1, '،؛.') ? token - 2 : token - 1;

/** Whether a quotation ends before a token, a comma or a full stop behind it. */
export const followsQuotation = (words: Words, token: number): boolean =>
  token > 0 && isPunctuation(words, behindMark(words, token), '»');

/** «شعر نوشت», «کتابی را نوشت»: the object before the verb is the thing written, the clause after it another. */
export function isReadMatter(words: Words, clause: number, candidate: Candidate): boolean {
  const { reporting } = candidate;
  if (reporting.verbClass !== 'say' && reporting.verbClass !== 'write' && reporting.verbClass !== 'add') return false;
  for (let token = candidate.first - 1; token >= clause; token -= 1) {
    if ((words.flags[token] & Word.object) !== 0) return true;
    // The object of another verb, in a clause about the speaker: «اتهام را رد کرده و می‌گوید».
    if (words.verbOf[token] >= 0) return false;
  }
  return false;
}

/** «او بیش از ۲۰۰ قطعه نوشت که …»: so many works, and what became of them; «۳۱ نماینده نوشتند که», «۱۲ مهر نوشت که», «هشت صبح نوشت که» report. */
export function writesSoMany(words: Words, { verb, first }: Candidate): boolean {
  if (verb.infinitive !== 'نوشتن' || verb.form.person !== 3 || first < 2) return false;
  const noun = first - 1;
  if (words.reading.tokens.classes[noun] !== TokenClass.word || words.flags[noun] !== 0 || words.verbOf[noun] >= 0)
    return false;
  if (wordText(words, noun) === 'بار' || NO_WORKS.some((lexicon) => hitAt(words, noun, lexicon) !== undefined))
    return false;
  return numberAt(words, noun - 1, noun - 1) !== undefined;
}

const NO_WORKS = [
  'month',
  'timeUnit',
  'dayPart',
  'documentNoun',
  'mediaName',
  'speaker',
  'role',
  'vagueSource',
] as const;

/** What may be read aloud or learnt, and so stands before «خواند» and «دانست» without being called anything. */
const READABLE = contextWords('readable');

/** What one knows by heart or by learning. */
const KNOWABLE = contextWords('learnt');

/** «پیامش», «نامه‌ای»: with the ending that hangs on it. */
const isReadable = (word: string): boolean =>
  READABLE.has(word) ||
  READABLE_ENDINGS.some((ending) => word.endsWith(ending) && READABLE.has(word.slice(0, -ending.length)));

const READABLE_ENDINGS = ['های', 'ها', 'ای', 'اش', 'شان', 'ش', 'ی'];

export function takesObject(words: Words, clause: number, candidate: Candidate): boolean {
  const { reporting } = candidate;
  // «متهم سکوت کرد» accuses nobody.
  if (candidate.apart) return reporting.verbClass !== 'accuse' || hasObjectMark(words, clause, candidate.first);
  if (declares(words, candidate)) return true;
  if (reporting.objects.length === 0) return reporting.frames.has('object');
  for (let token = candidate.first - 1; token >= clause; token -= 1) {
    // ««قهرمانانی که جانشان را به خطر انداختند» نامید»: what is said in quotation marks is no object.
    if (isPunctuation(words, token, '»')) token = openingOf(words, clause, token);
    const flags = words.flags[token];
    // «قاتل را به قصاص محکوم کرد» is a verdict.
    if (reporting.frames.has('no-verdict') && (flags & Word.prep) !== 0 && wordText(words, token) === 'به')
      return false;
    if ((flags & Word.object) !== 0 && reporting.objects.includes('را')) {
      if (!reporting.frames.has('complement')) return true;
      if (token === candidate.first - 1) return false;
      if (isNoComplement(words, token + 1, candidate.first)) return false;
      if (reporting.frames.has('blame'))
        return BLAMED.has(wordText(words, token + 1)) || findsCause(words, clause, token);
      // «این بیانیه را «بی‌ارزش» خواند»: what stands in quotation marks is what it is called.
      if (isPunctuation(words, candidate.first - 1, '»') || judges(words, token + 1, candidate.first)) return true;
      // «قصه را برای بچه‌ها می‌خواند»: to whom he reads it.
      if (candidate.verb.infinitive === 'خواندن' && wordText(words, token + 1) === 'برای') return false;
      for (let before = token - 1; before >= clause; before -= 1) {
        // «در پیامی … خواند»: where it was said, not what was read.
        const placed = before > clause && isPlaced(words, before - 1);
        const word = wordText(words, before);
        const known = candidate.verb.infinitive === 'خواندن' ? isReadable(word) : KNOWABLE.has(word);
        if (known && !placed && !isOfSpeaker(words, clause, before, token)) return false;
      }
      return true;
    }
    if ((flags & Word.prep) !== 0 && reporting.objects.includes(wordText(words, token))) return true;
    if (reporting.objects.includes('نسبت') && wordText(words, token) === 'نسبت') return true;
  }
  return false;
}

/** «علت حریق را نقص برق تشخیص داد», not «علت را با آزمایش تشخیص داد». */
function findsCause(words: Words, clause: number, mark: number): boolean {
  if ((words.flags[mark + 1] & (Word.prep | Word.adverb)) !== 0) return false;
  for (let token = mark - 1; token >= clause; token -= 1) if (CAUSES.has(wordText(words, token))) return true;
  return false;
}

const CAUSES = contextWords('cause-of');

/** What one admits by «پذیرفتن»: «شکست را پذیرفت», «مسئولیت حمله را پذیرفت», not «طرح را پذیرفت» or «مسئولیت تیم را پذیرفت». */
const ADMITTED = contextWords('admitted');
const RESPONSIBILITY = contextWords('responsibility');
const RESPONSIBLE_FOR = contextWords('answered-for');

/** A defeat in a game is one that everybody saw. */
const PLAYED = contextWords('played');

/** Who has admitted something by such words: whoever says them, or those who fight, as others take an office so. */
type Admission = 'anybody' | 'fighters';

export function admits(words: Words, clause: number, { first }: Candidate): Admission | undefined {
  const mark = objectMarkBefore(words, clause, first);
  if (mark < 0) return undefined;
  // «روز بعد مسئولیت را پذیرفت»: what for, the sentence before has told.
  if (RESPONSIBILITY.has(wordText(words, mark - 1))) return 'fighters';
  let admitted = false;
  let game = false;
  for (let token = mark - 1; token >= clause; token -= 1) {
    const word = wordText(words, token);
    if (RESPONSIBILITY.has(word) && RESPONSIBLE_FOR.has(wordText(words, token + 1))) return 'anybody';
    if (PLAYED.has(word)) game = true;
    admitted ||= ADMITTED.has(word);
  }
  return admitted && !game ? 'anybody' : undefined;
}

/** How many words may stand behind «را»: «مسئولیت حمله را گروه داعش بر عهده گرفت». */
const LONGEST_SUBJECT = 4;

function objectMarkBefore(words: Words, clause: number, first: number): number {
  for (let token = first - 1; token > clause && token >= first - 1 - LONGEST_SUBJECT; token -= 1) {
    if ((words.flags[token] & Word.object) !== 0) return token;
    if (words.flags[token] !== 0 || words.verbOf[token] >= 0) return -1;
  }
  return -1;
}

/** What others say, which one does not accept. */
const SAID = contextWords('said');

/** «این روایت را نپذیرفت», not «پیشنهاد را نپذیرفت». */
export function refuses(words: Words, clause: number, { first }: Candidate): boolean {
  if ((words.flags[first - 1] & Word.object) === 0) return false;
  for (let token = first - 2; token >= clause; token -= 1) {
    if (SAID.has(wordText(words, token))) return true;
    if (words.verbOf[token] >= 0) return false;
  }
  return false;
}

/** What one is called whom a report blames: «مقصر معرفی کردن», not «نامزد معرفی کردن». */
const BLAMED = contextWords('blamed');

/** «روزنامهٔ کیهان توافق را …», «امضاکنندگان این نامه وضع را …», «پلیس راه …», «وزارت راه …»: who calls it so, and nothing that is read. */
function isOfSpeaker(words: Words, clause: number, token: number, mark: number): boolean {
  if (token === mark - 1) return false;
  const opening = (words.flags[clause] & Word.demonstrative) === 0 ? clause : clause + 1;
  return (
    (token === opening && hitAt(words, token, 'mediaName') !== undefined) ||
    writtenBy(words, token - 1) === token ||
    writtenBy(words, token - 2) === token ||
    BUREAUS.has(wordText(words, token - 1))
  );
}

/** «راه» behind them is an office's field. */
const BUREAUS = contextWords('bureau');

/** «در پیامی», «با انتشار پیامی». */
const isPlaced = (words: Words, token: number): boolean =>
  (words.flags[token] & Word.prep) !== 0 ||
  (ISSUING.has(wordText(words, token)) && token > 0 && (words.flags[token - 1] & Word.prep) !== 0);

const ISSUING = contextWords('issuing');

/** «بیانیه را مداخله‌جویانه خواند»: nothing is read so. */
function judges(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if ((words.flags[token] & Word.prep) !== 0) return false;
  const word = wordText(words, to - 1);
  return JUDGING.has(word) || JUDGING_FORM.test(word);
}

const JUDGING = contextWords('judging');

/** What adjectives that judge begin or end with. */
const JUDGING_FORM = /..(?:انه|آمیز|امیز|ناپذیر|بار|پایه|اساس|اعتبار|ارزش)$|^(?:غیر|ضد)/;

/** «این خبر را همه می‌دانستند», «درس را خوب می‌دانند», «او را به نام … نامید»: who knows it, how, and whereto; nothing that it is called. */
const isNoComplement = (words: Words, token: number, verbFirst: number): boolean =>
  KNOWING.has(wordText(words, token)) ||
  (token === verbFirst - 1 && HOW_KNOWN.has(wordText(words, token))) ||
  (wordText(words, token) === 'به' && (words.flags[token] & Word.prep) !== 0);

const KNOWING = contextWords('knowing');
const HOW_KNOWN = contextWords('how-known');

/** «سه روز عزای عمومی اعلام کرد», «وضعیت اضطراری اعلام کرد»: what an office declares needs no «را». */
function declares(words: Words, { first }: Candidate): boolean {
  if (wordText(words, first) !== 'اعلام' || first < 2) return false;
  // «وضعیت اضطراری بین‌المللی»
  const widened = WIDENED.has(wordText(words, first - 1)) && first > 2;
  const noun = wordText(words, widened ? first - 3 : first - 2);
  const kind = wordText(words, widened ? first - 2 : first - 1);
  return (MOURNING.has(noun) && PUBLIC.has(kind)) || (ALERTS.has(noun) && ALERTED.has(kind));
}

const WIDENED = contextWords('widened');
const MOURNING = contextWords('mourning');
const PUBLIC = contextWords('public');
const ALERTS = contextWords('alert');
const ALERTED = contextWords('alerted');

export function hasObjectMark(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if ((words.flags[token] & Word.object) !== 0) return true;
  return false;
}

/** Words before «است که» that announce a clause, not a description: «این در حالی است که», «قرار است که». */
const ANNOUNCING = contextWords('announcing');

/** «هر چه گفت؛ کسی باور نکرد», «آنچه او نوشت …»: what it was, nobody tells. */
const isWhatever = (words: Words, token: number): boolean =>
  WHATEVER.has(wordText(words, token)) ||
  (wordText(words, token) === 'چه' && /^(?:هر|آن|ان)$/.test(wordText(words, token - 1)));

const WHATEVER = contextWords('whatever');

/** Words of a clause with its «که». */
const SHORTEST_RELATIVE = 3;

/** A participle that ends a clause that «، که» opened. */
function endsRelative(words: Words, sentenceFirst: number, last: number): boolean {
  const group = words.verbOf[last];
  if (group < 0 || words.verbs[group].form.tense !== 'participle') return false;
  for (let token = last - 1; token > sentenceFirst; token -= 1) {
    if ((words.flags[token] & Word.que) !== 0) return isPunctuation(words, token - 1, '،');
    if (words.verbOf[token] >= 0 || isPunctuation(words, token, '،؛:')) return false;
  }
  return false;
}

/** In a relative clause that the sentence merely passes: «طرحی که دولت اعلام کرده بود، …». */
export function isPassing(words: Words, sentence: SentenceTokens, first: number): boolean {
  // «نتایجی که در نشریه‌ای چاپ شده حاکی است»: the participle ends the clause before.
  const before = first > sentence.first ? words.verbOf[first - 1] : -1;
  if (before >= 0 && words.verbs[before].form.tense === 'participle' && words.verbs[before].last === first - 1)
    return false;
  if (isWhatever(words, sentence.first)) return lastFiniteVerb(words, sentence.first, first - 1) === undefined;
  for (let token = first - 1; token > sentence.first; token -= 1) {
    const flags = words.flags[token];
    if ((flags & Word.verb) !== 0) return false;
    // «، که به دیرالبلح گریخته، گفت»: two commas close the clause about him, whatever its verb.
    if (isPunctuation(words, token, '،') && endsRelative(words, sentence.first, token - 1)) return false;
    if ((flags & Word.that) !== 0 || isWhatever(words, token)) return true;
    if ((flags & Word.que) === 0) continue;
    if (isPunctuation(words, token - 1, ':')) return false;
    const group = words.verbOf[token - 1];
    // «شاکیان که هزار نفرند، می‌گویند»: the comma closes the clause about them, right before their verb.
    if (group < 0 && isPunctuation(words, first - 1, '،') && first - token > SHORTEST_RELATIVE) return false;
    if (group < 0 || !words.verbs[group].finite) return true;
    if (stressedBefore(words, sentence.first, first) !== undefined) return false;
    const isCopula = words.verbs[group].infinitive === 'بودن';
    if (isCopula && isStressedTime(words, clauseStart(words, sentence.first, token - 1), words.verbs[group]))
      return false;
    // «او نخستین زنی است که … را رد کرد».
    const before = words.verbs[group].first - 1;
    return isCopula && before >= sentence.first && !ANNOUNCING.has(wordText(words, before));
  }
  return false;
}
