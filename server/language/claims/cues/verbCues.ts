import { documentNounAt } from '../sources/sources';
import { clauseStart } from '../words/clauses';
import { joinedCompound } from '../words/joinedCompounds';
import { ACCUSATION_KINDS, type ReportingVerb, SIMPLE_VERBS, type VerbClass } from '../words/vocabulary';
import { hitAt, isPunctuation, type VerbGroup, verbsOf, Word, type Words, wordText } from '../words/words';
import { asSomebodySays } from './asSaid';
import type { SentenceTokens } from './cues';
import { type Frame, frameAfter, frameBefore, framePostposed, opensSaying, quotationEnd } from './frames';
import { type Candidate, compoundAt, copularAt } from './verbCandidates';
import {
  admits,
  demands,
  hasObjectMark,
  isAfterModal,
  isAsked,
  isPassing,
  isReadMatter,
  pointsAtSaying,
  refuses,
  takesObject,
} from './verbFrames';

/** A reporting verb in its frame. Positions are tokens of the block, last ones inclusive. */
export interface VerbCue {
  readonly type: 'verb';
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The verb itself: the light verb of a compound that is apart. */
  readonly verb: VerbGroup | undefined;
  readonly verbClass: VerbClass;
  readonly loaded: boolean;
  readonly passive: boolean;
  /** The first word of a compound, folded; of a simple verb its own. */
  readonly preverb: string;
  readonly frame: Frame;
  /** The first token that may belong to its source. */
  readonly clause: number;
  /** Needs a document as its subject («نشان می‌دهد»). */
  readonly documentOnly: boolean;
  /** Reports only where a person does it before a colon and a saying. */
  readonly personOnly: boolean;
  /** «رویترز از غیبت او نوشت»: what it is about reports only where a medium writes. */
  readonly mediumOnly: boolean;
  /** Its source stands after it: «…، گفت سخنگوی دولت.» */
  readonly postposed: boolean;
  /** «اعلام نکرد»: reports nothing, but ends the words of whoever spoke before. */
  readonly negated: boolean;
  /** «گفته» for «گفته است»: counts only where somebody is named before it. */
  readonly bare: boolean;
}

/** Finds the reporting verbs of one sentence that stand in a frame. */
export function readVerbCues(words: Words, sentence: SentenceTokens, index: number): VerbCue[] {
  const taken = new Set<VerbGroup>();
  const candidates: Candidate[] = [];
  for (let token = sentence.first; token <= sentence.last; token += 1) {
    if ((words.flags[token] & Word.blocked) !== 0) continue;
    const joined = joinedAt(words, token);
    if (joined !== undefined) {
      taken.add(joined.verb);
      candidates.push(joined);
      continue;
    }
    if (hitAt(words, token, 'reportingPreverb') === undefined && !isCopula(words, token)) continue;
    // «در پاسخ گفت»: a phrase of its own before the verb; «نه تأیید کرد نه تکذیب».
    if (token > sentence.first && ((words.flags[token - 1] & Word.prep) !== 0 || wordText(words, token - 1) === 'نه'))
      continue;
    const candidate = copularAt(words, token) ?? compoundAt(words, token, sentence.last, taken);
    if (candidate === undefined || writesThat(words, candidate)) continue;
    if (!(candidate.apart && candidate.reporting.frames.has('shared'))) taken.add(candidate.verb);
    candidates.push(candidate);
  }
  for (const verb of verbsOf(words, sentence)) {
    if (taken.has(verb)) continue;
    const reporting = SIMPLE_VERBS.get(verb.infinitive) ?? (bringsSaying(words, verb, sentence) ? SPEAKING : undefined);
    if (reporting === undefined) continue;
    const first = reporting === SPEAKING ? withPredicate(words, verb, sentence.first) : verb.first;
    candidates.push({ first, last: verb.last, verb, reporting, passive: verb.form.passive, apart: false });
  }
  candidates.sort((a, b) => a.first - b.first);
  const cues: VerbCue[] = [];
  for (const candidate of candidates) {
    const cue = framed(words, sentence, index, candidate);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

/** «فلانی نظر دیگری دارد: «…»», «پیرزن آه می‌کشد: «…»»: whatever a person does before a colon and a saying, he says it. */
function bringsSaying(words: Words, { finite, last }: VerbGroup, sentence: SentenceTokens): boolean {
  if (!finite || !isPunctuation(words, last + 1, ':') || !opensSaying(words, last + 2, sentence.last)) return false;
  const close = quotationEnd(words, last + 2, sentence.last);
  return close >= sentence.last - 1;
}

/** «با این روایت موافق نبود: «…»»: what somebody is belongs to the cue. */
const withPredicate = (words: Words, { infinitive, first }: VerbGroup, sentenceFirst: number): number =>
  infinitive === 'بودن' && first - 1 > sentenceFirst && MINDED.test(wordText(words, first - 1)) ? first - 1 : first;

const MINDED =
  /^(?:موافق|مخالف|نگران|امیدوار|معتقد|خوشحال|خرسند|راضی|ناراضی|عصبانی|خشمگین|خوشبین|بدبین|مطمین|مصمم|معترض|منتقد|دلگیر|ناراحت)$/;

const SPEAKING: ReportingVerb = {
  verbs: new Set(),
  verbClass: 'say',
  objects: [],
  frames: new Set(['que', 'person']),
  loaded: false,
};

/** «اظهارداشت»: preverb and verb in one word. */
function joinedAt(words: Words, token: number): Candidate | undefined {
  const verb = words.verbs[words.verbOf[token] ?? -1];
  if (verb === undefined || verb.first !== token || verb.last !== token) return undefined;
  const joined = joinedCompound(words.reading, token);
  if (joined === undefined) return undefined;
  const { reporting, form } = joined;
  return { first: token, last: token, verb, reporting, passive: form.passive, apart: false };
}

const isCopula = ({ verbOf, verbs }: Words, token: number): boolean =>
  verbOf[token] >= 0 && verbs[verbOf[token]].infinitive === '';

/** «در نامه نوشت که …»: what is written follows, so the letter is no object. */
function writesThat(words: Words, { reporting, last }: Candidate): boolean {
  if (!reporting.frames.has('never') || reporting.verbClass !== 'write') return false;
  return (words.flags[last + 1] & Word.que) !== 0 || isPunctuation(words, last + 1, ':«');
}

const REPORTING_TENSES: ReadonlySet<string> = new Set([
  'past',
  'imperfect',
  'perfect',
  'pluperfect',
  'present',
  'participle',
  'progressive-perfect',
]);

/** Demands and verbs of showing take «تا» or nothing; sayings need their frame. */
function framed(words: Words, sentence: SentenceTokens, index: number, candidate: Candidate): VerbCue | undefined {
  const { reporting, verb } = candidate;
  const { frames } = reporting;
  const spoken = frames.has('quoted') ? quotationSpoken(words, sentence, candidate) : undefined;
  if (frames.has('never') && spoken === undefined) return undefined;
  if (frames.has('inside') && !isInsideDocument(words, sentence.first, candidate.first)) return undefined;
  const { form } = verb;
  if (!REPORTING_TENSES.has(form.tense)) return undefined;
  if (form.person !== 3 && form.person !== 6 && form.person !== 0) return undefined;
  if (isAsked(words, sentence, candidate.first)) return undefined;
  // «این سخنان در حالی مطرح می‌شود که …»: what follows is set against them.
  if (candidate.passive && /^(?:حالی|شرایطی)$/.test(wordText(words, candidate.first - 1))) return undefined;
  const cueOf = (bare: boolean, frame: Frame, clause: number, postposed = false): VerbCue => ({
    type: 'verb',
    sentence: index,
    first: candidate.first,
    last: candidate.last,
    verb,
    verbClass: reporting.verbClass,
    loaded: reporting.loaded && !confessesCrime(words, sentence, candidate),
    passive: candidate.passive,
    preverb: wordText(words, candidate.first),
    frame,
    clause,
    documentOnly: frames.has('document'),
    personOnly: frames.has('person'),
    mediumOnly: false,
    postposed,
    negated: form.negative && reporting.verbClass !== 'deny' && reporting !== SPEAKING,
    bare,
  });
  const asSaid = asSomebodySays(words, sentence, candidate);
  if (asSaid !== undefined && !candidate.passive && !form.negative) return cueOf(false, asSaid.frame, asSaid.clause);
  if (isPassing(words, sentence, candidate.first)) return undefined;
  if (spoken !== undefined)
    return form.negative || candidate.passive || !verb.finite ? undefined : cueOf(false, spoken, spoken.clause);
  const after =
    candidate.apart && frames.has('shared')
      ? undefined
      : frameAfter(words, Math.max(candidate.last, verb.last), sentence.last, reporting.verbClass);
  // A participle alone is no verb: «اعلام‌شده», «گفتهٔ او».
  const bare = form.tense === 'participle' && after?.kind !== 'que' && after?.kind !== 'colon';
  // «را … اعلام کرده، ولی …»: where its clause ends it stands for the finite verb.
  const stands = after?.kind === 'clause' || after?.kind === 'quotation' || (after === undefined && verb.finite);
  const clause = clauseStart(words, sentence.first, candidate.first);
  if (bare && (!stands || candidate.apart || isAttributive(words, clause, candidate))) return undefined;
  const make = (frame: Frame, clause: number, postposed = false): VerbCue => cueOf(bare, frame, clause, postposed);
  if (frames.has('demand') && !demands(words, clause, candidate)) return undefined;
  if (isAfterModal(words, sentence.first, candidate.first)) return undefined;
  // «دانست که», «سرودی خواند که» report nothing.
  // «عضو دهم را پذیرفت: بلاروس» has its object; what follows the colon names it.
  if (after?.kind === 'colon' && frames.has('que') && !after.quoted && hasObjectMark(words, clause, candidate.first))
    return undefined;
  const quotedBefore = quotationBefore(words, sentence.first, clause, candidate.first);
  // «…»؛ این را راننده‌ای می‌گوید که هر روز از آن می‌گذرد.»: what follows «که» is about the speaker.
  if (quotedBefore !== undefined && after?.kind === 'que' && !candidate.passive && !frames.has('complement'))
    return make(quotedBefore, clause);
  // «برف‌روبی را ادامه دادند؛ …»: what follows the mark is no saying.
  if (after?.kind === 'colon' && isPunctuation(words, after.first - 1, '؛'))
    if (isReadMatter(words, clause, candidate, reporting)) return undefined;
  if (after !== undefined && after.kind !== 'clause' && !frames.has('complement')) return make(after, clause);
  const strict = frames.has('que');
  if (!strict && !frames.has('complement') && after?.kind === 'clause') {
    if (isReadMatter(words, clause, candidate, reporting)) return undefined;
    return make(after, clause);
  }
  if (candidate.passive || isPunctuation(words, sentence.last, '؟')) return undefined;
  if (!strict && !frames.has('complement')) {
    const before = endsClause(words, candidate.last, sentence.last)
      ? frameBefore(words, sentence.first, candidate.first)
      : undefined;
    if (before !== undefined) return make(before, before.boundary + 1);
    const postposed = framePostposed(words, sentence.first, candidate.first, candidate.last, sentence.last);
    if (postposed !== undefined) return make(postposed, candidate.first, true);
    if (pointsAtSaying(words, clause, candidate.first)) {
      const quoted =
        clause > sentence.first + 1 && isPunctuation(words, clause - 1, '،؛') && isPunctuation(words, clause - 2, '»');
      const last = Math.max(sentence.first, clause - 1);
      return make({ kind: 'trailing', first: sentence.first, last, quoted }, clause);
    }
  }
  // «این روایت را نپذیرفت» denies.
  if (frames.has('admission') && form.negative && refuses(words, clause, candidate))
    return {
      ...make({ kind: 'object', first: clause, last: candidate.first - 1, quoted: false }, clause),
      verbClass: 'deny',
      negated: false,
    };
  if (frames.has('admission') && !form.negative && admits(words, clause, candidate))
    return make({ kind: 'object', first: clause, last: candidate.first - 1, quoted: false }, clause);
  if (writesAbout(words, clause, candidate) && !form.negative && endsClause(words, candidate.last, sentence.last))
    return {
      ...make({ kind: 'object', first: clause, last: candidate.first - 1, quoted: false }, clause),
      mediumOnly: true,
    };
  if (frames.has('clause') || (strict && !candidate.apart)) return undefined;
  if (!takesObject(words, clause, candidate)) return undefined;
  // «گاز را از ایران می‌خواهد» wants a thing.
  if (frames.has('demand') && form.tense === 'present') return undefined;
  const cue = make({ kind: 'object', first: clause, last: candidate.first - 1, quoted: false }, clause);
  return CALLING.has(verb.infinitive) && !candidate.apart ? { ...cue, first: verb.first } : cue;
}

/** «به قتل اعتراف کرد»: the word of the law, and no judgement of the writer's. */
function confessesCrime(words: Words, sentence: SentenceTokens, { first }: Candidate): boolean {
  if (!/^(?:اعتراف|اقرار)$/.test(wordText(words, first))) return false;
  for (let token = sentence.first; token <= sentence.last; token += 1) {
    if (CRIMINAL.test(wordText(words, token))) return true;
    const hit = hitAt(words, token, 'accusation');
    if (hit !== undefined && ACCUSATION_KINDS[hit.row] === 'crime') return true;
  }
  return false;
}

const CRIMINAL =
  /^(?:متهم|متهمان|متهمین|قاتل|سارق|سارقان|مجرم|جرم|جرمش|جرمشان|جرایم|بزه|ارتکاب|گناهش|زورگیری|آدمکشی|ادمکشی)$/;

/** «در گزارش ماه گذشتهٔ خود [آورده است]» */
function isInsideDocument(words: Words, from: number, first: number): boolean {
  for (let token = first - 1; token > from; token -= 1)
    if (documentNounAt(words, token) !== undefined && wordText(words, token - 1) === 'در') return true;
  return false;
}

/** «از «بازگشت آرام اعتماد» سخن گفت», «با خبرنگاران سخن گفت: «…»» */
function quotationSpoken(
  words: Words,
  sentence: SentenceTokens,
  { first, verb }: Candidate,
): (Frame & { readonly clause: number }) | undefined {
  const clause = clauseStart(words, sentence.first, first);
  const after = frameAfter(words, verb.last, sentence.last, 'say');
  if (after?.kind === 'colon' && after.quoted) return { ...after, clause };
  if (!isPunctuation(words, first - 1, '»')) return undefined;
  for (let token = first - 2; token > sentence.first; token -= 1)
    if (isPunctuation(words, token, '«'))
      return wordText(words, token - 1) === 'از'
        ? { kind: 'object', first: clause, last: first - 1, quoted: true, clause }
        : undefined;
  return undefined;
}

/** «از دیدار دو رهبر نوشت», «دربارهٔ این دیدار نوشت» */
function writesAbout(words: Words, clause: number, { verb, first }: Candidate): boolean {
  if (verb.infinitive !== 'نوشتن') return false;
  for (let token = first - 1; token > clause; token -= 1)
    if ((words.flags[token] & Word.prep) !== 0 && /^(?:از|درباره|دربارهی)$/.test(wordText(words, token))) return true;
  return false;
}

/** «…»؛ این را X می‌گوید»: the quotation before a clause that points at it. */
function quotationBefore(words: Words, sentenceFirst: number, clause: number, first: number): Frame | undefined {
  if (clause <= sentenceFirst + 1 || !isPunctuation(words, clause - 1, '،؛') || !isPunctuation(words, clause - 2, '»'))
    return undefined;
  return pointsAtSaying(words, clause, first)
    ? { kind: 'trailing', first: sentenceFirst, last: clause - 1, quoted: true }
    : undefined;
}

/** «آن را بی‌پایه خواند»: the word before the verb is what is said, so the verb alone is the cue. */
const CALLING: ReadonlySet<string> = new Set(['خواندن', 'دانستن', 'شمردن']);

const endsClause = (words: Words, last: number, sentenceLast: number): boolean =>
  last >= sentenceLast || isPunctuation(words, last + 1, '.،؛!»');

/** «خبرگزاری … در گزارشی»: a medium that writes, somewhere. */
function isWrittenBy(words: Words, clause: number, first: number): boolean {
  let placed = false;
  for (let token = clause; token < first; token += 1)
    placed ||= (words.flags[token] & Word.prep) !== 0 && wordText(words, token) === 'در';
  return placed && hitAt(words, clause, 'mediaName') !== undefined;
}

/** «گفتهٔ او», «اعلام‌شده»: a noun or an adjective. */
function isAttributive(words: Words, clause: number, candidate: Candidate): boolean {
  // «کتاب … نوشته علی رضاقلی بود»: by whom it is; «روزنامه … در گزارشی نوشته …» reports.
  if (candidate.verb.infinitive === 'نوشتن') return !isWrittenBy(words, clause, candidate.first);
  // «از ایران خواسته با …».
  if (candidate.reporting.frames.has('demand')) return !demands(words, clause, candidate);
  const before = candidate.first - 1;
  if (before >= 0 && (words.flags[before] & (Word.prep | Word.demonstrative)) !== 0) return true;
  // «سلیمی گفته به ۱۲ هزار نفر کمک شده است»; the noun is «گفتهٔ من».
  const follows = candidate.verb.infinitive === 'گفتن' ? Word.first : Word.prep | Word.first;
  return (words.flags[candidate.last + 1] & follows) !== 0;
}
