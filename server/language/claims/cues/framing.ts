import { TokenClass } from '../../text/tokens';
import { CALLING } from '../sources/calling';
import { documentNounAt } from '../sources/sources';
import { opensAgent } from '../words/agent';
import { clauseStart } from '../words/clauses';
import { contextWords, isInflected } from '../words/contextWords';
import type { VerbClass } from '../words/vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import { asSomebodySays } from './asSaid';
import type { SentenceTokens } from './cues';
import { demands } from './demands';
import { type Frame, frameAfter, frameBefore, framePostposed } from './frames';
import { findsSomeThing, isAfterModal, isAsked, isSupposed } from './notSaid';
import { isStillAhead } from './stillAhead';
import type { Candidate } from './verbCandidates';
import {
  admits,
  behindMark,
  followsQuotation,
  hasObjectMark,
  isPassing,
  isReadMatter,
  pointerAtSaying,
  refuses,
  takesObject,
  writesSoMany,
} from './verbFrames';

/** «رویترز از غیبت او نوشت», «داعش مسئولیت را پذیرفت»: report only where a medium writes, or those who fight do so. */
export type OnlySubject = 'medium' | 'fighters';

/** How a reporting verb reports: where what is said stands, and what that makes of the verb. */
export interface Framing {
  readonly frame: Frame;
  /** The first token that may belong to its source. */
  readonly clause: number;
  readonly postposed?: boolean;
  readonly bare?: boolean;
  /** «این روایت را نپذیرفت» denies. */
  readonly verbClass?: VerbClass;
  readonly negated?: boolean;
  readonly only?: OnlySubject;
  /** The cue's first token, where it is not the candidate's. */
  readonly first?: number;
}

/** A candidate in its clause. */
interface Setting {
  readonly words: Words;
  readonly sentence: SentenceTokens;
  readonly candidate: Candidate;
  readonly clause: number;
  /** What is said behind it, if anything is. */
  readonly after: Frame | undefined;
}

/** How a candidate reports; undefined where it stands in no frame and reports nothing. */
export function framingOf(words: Words, sentence: SentenceTokens, candidate: Candidate): Framing | undefined {
  const { reporting, verb, passive } = candidate;
  const spoken = reporting.frames.has('quoted') ? quotationSpoken(words, sentence, candidate) : undefined;
  if (reporting.frames.has('never') && spoken === undefined) return undefined;
  if (!mayReport(words, sentence, candidate)) return undefined;
  const { negative } = verb.form;
  const asSaid = asSomebodySays(words, sentence, candidate);
  if (asSaid !== undefined && !passive && !negative) return { frame: asSaid.frame, clause: asSaid.clause };
  if (isPassing(words, sentence, candidate.first)) return undefined;
  if (spoken !== undefined)
    return negative || passive || !verb.finite ? undefined : { frame: spoken, clause: spoken.clause };
  return framingInClause(words, sentence, candidate);
}

/** Whether a verb reports by its form, and is not of a question or of the circumstances. */
function mayReport(words: Words, sentence: SentenceTokens, { reporting, verb, first, passive }: Candidate): boolean {
  const { tense, person } = verb.form;
  if (!REPORTING_TENSES.has(tense) || (person !== 3 && person !== 6 && person !== 0)) return false;
  if (reporting.frames.has('inside') && !isInsideDocument(words, sentence.first, first)) return false;
  // «این سخنان در حالی مطرح می‌شود که …»: what follows is set against them.
  if (passive && /^(?:حالی|شرایطی)$/.test(wordText(words, first - 1))) return false;
  if (passive && reporting.verbClass === 'show' && findsSomeThing(words, sentence.first, first)) return false;
  return !isAsked(words, sentence, first) && !isSupposed(words, sentence.first, first);
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

function framingInClause(words: Words, sentence: SentenceTokens, candidate: Candidate): Framing | undefined {
  const { reporting, verb, first, apart } = candidate;
  const clause = clauseStart(words, sentence.first, first);
  const after =
    apart && reporting.frames.has('shared')
      ? undefined
      : behindObject(
          words,
          clause,
          candidate,
          frameAfter(words, Math.max(candidate.last, verb.last), sentence.last, reporting.verbClass),
        );
  // A participle alone is no verb: «اعلام‌شده», «گفتهٔ او».
  const bare = verb.form.tense === 'participle' && after?.kind !== 'que' && after?.kind !== 'colon';
  // «را … اعلام کرده، ولی …»: where its clause ends it stands for the finite verb.
  const stands = after?.kind === 'clause' || after?.kind === 'quotation' || (after === undefined && verb.finite);
  if (bare && (!stands || apart || isAttributive(words, clause, candidate))) return undefined;
  if (reporting.frames.has('demand') && !demands(words, clause, candidate)) return undefined;
  if (isAfterModal(words, sentence.first, first)) return undefined;
  const setting = { words, sentence, candidate, clause, after };
  if (hasItsObject(setting)) return undefined;
  const framing = sayingBehind(setting) ?? sayingElsewhere(setting);
  return framing === undefined || !bare ? framing : { ...framing, bare };
}

/** «از پایان کار خبر داد؛ …»: where a verb that announces has its object, a semicolon ends what it says. */
function behindObject(words: Words, clause: number, candidate: Candidate, after: Frame | undefined): Frame | undefined {
  if (after?.kind !== 'colon' || !isPunctuation(words, after.first - 1, '؛')) return after;
  const { verbClass } = candidate.reporting;
  if (verbClass === 'say' || verbClass === 'add' || verbClass === 'stress') return after;
  return candidate.passive || takesObject(words, clause, candidate) ? undefined : after;
}

/** Whether a verb has its object, so that what stands behind it is no saying. */
function hasItsObject({ words, candidate, clause, after }: Setting): boolean {
  const { frames } = candidate.reporting;
  if (
    after?.kind === 'que' &&
    (writesSoMany(words, candidate) || (frames.has('que') && isSomeThing(words, candidate.first)))
  )
    return true;
  if (after?.kind === 'clause') return !isStrict(candidate) && isReadMatter(words, clause, candidate);
  if (after?.kind !== 'colon') return false;
  // «عضو دهم را پذیرفت: بلاروس»: what follows the colon names it.
  if (frames.has('que') && !after.quoted && hasObjectMark(words, clause, candidate.first)) return true;
  // «برف‌روبی را ادامه دادند؛ …»
  return isPunctuation(words, after.first - 1, '؛') && isReadMatter(words, clause, candidate);
}

/** «رازی را آشکار کرد که …»: what follows «که» is about the thing. */
const isSomeThing = (words: Words, first: number): boolean =>
  (words.flags[first - 1] & Word.object) !== 0 && wordText(words, first - 2).endsWith('ی');

/** «دانست که», «سرودی خواند», «آن را … خواند»: verbs that more than what follows shows to report. */
const isStrict = ({ reporting: { frames } }: Candidate): boolean => frames.has('que') || frames.has('complement');

/** What is said behind the verb: after «که», a colon, in a quotation or a clause. */
function sayingBehind({ words, sentence, candidate, clause, after }: Setting): Framing | undefined {
  if (after === undefined || candidate.reporting.frames.has('complement')) return undefined;
  if (after.kind === 'clause' && isStrict(candidate)) return undefined;
  // «…»؛ این را راننده‌ای می‌گوید که هر روز از آن می‌گذرد.»: what follows «که» is about the speaker.
  const pointed =
    after.kind === 'que' && !candidate.passive
      ? sayingPointedAt(words, sentence.first, clause, candidate.first)
      : undefined;
  return { frame: pointed?.quoted === true ? pointed : after, clause };
}

/** What is said before the verb, or is its object. */
function sayingElsewhere(setting: Setting): Framing | undefined {
  const { words, sentence, candidate } = setting;
  if (candidate.passive || isPunctuation(words, sentence.last, '؟')) return undefined;
  return sayingBefore(setting) ?? sayingAsObject(setting);
}

/** «…، X گفت», «…، گفت X», «…؛ این را X می‌گوید». */
function sayingBefore({ words, sentence, candidate, clause }: Setting): Framing | undefined {
  const { first, last } = candidate;
  const before = endsClause(words, last, sentence.last) ? frameBefore(words, sentence.first, first) : undefined;
  if (before !== undefined && (!isStrict(candidate) || (before.quoted && mayFollowQuotation(candidate))))
    return { frame: before, clause: before.boundary + 1 };
  const pointed = JUDGING.has(candidate.reporting.verbClass)
    ? undefined
    : sayingPointedAt(words, sentence.first, clause, first);
  if (pointed?.quoted === true && mayFollowQuotation(candidate)) return { frame: pointed, clause };
  if (isStrict(candidate)) return undefined;
  const postposed = framePostposed(words, sentence.first, first, last, sentence.last);
  if (postposed !== undefined) return { frame: postposed, clause: first, postposed: true };
  return pointed === undefined ? undefined : { frame: pointed, clause };
}

/** «…»؛ وزیر این سخن را رد کرد»: verbs of which the words before are another's. */
const JUDGING: ReadonlySet<VerbClass> = new Set<VerbClass>(['deny', 'confirm', 'accuse', 'evaluate']);

/** «…»، او فریاد زد»: where «که» would do behind the verb, a quotation before it is as good. */
const mayFollowQuotation = ({ reporting: { frames }, apart }: Candidate): boolean =>
  !frames.has('complement') && !frames.has('document') && !apart;

/** «از آزادی او خبر داد», «شکست را پذیرفت», «از دیدار دو رهبر نوشت»: what is said is a phrase of the clause. */
function sayingAsObject({ words, sentence, candidate, clause }: Setting): Framing | undefined {
  const { reporting, verb, first, apart } = candidate;
  const { frames } = reporting;
  const { negative, tense } = verb.form;
  const framing: Framing = { frame: { kind: 'object', first: clause, last: first - 1, quoted: false }, clause };
  if (frames.has('admission')) {
    if (negative && refuses(words, clause, candidate)) return { ...framing, verbClass: 'deny', negated: false };
    const admission = negative ? undefined : admits(words, clause, candidate);
    if (admission !== undefined) return admission === 'fighters' ? { ...framing, only: 'fighters' } : framing;
  }
  if (!negative && writesAbout(words, clause, candidate) && endsClause(words, candidate.last, sentence.last))
    return { ...framing, only: 'medium' };
  if (frames.has('clause') || (frames.has('que') && !apart)) return undefined;
  if (!takesObject(words, clause, candidate) || isStillAhead(words, clause, candidate)) return undefined;
  // «گاز را از ایران می‌خواهد» wants a thing.
  if (frames.has('demand') && tense === 'present') return undefined;
  // «آن را بی‌پایه خواند»: the word before the verb is what is said, so the verb alone is the cue.
  return CALLING.has(verb.infinitive) && !apart ? { ...framing, first: verb.first } : framing;
}

/** «در گزارش ماه گذشتهٔ خود [آورده است]», «در «الکامل» [آورده است]» */
function isInsideDocument(words: Words, from: number, first: number): boolean {
  for (let token = first - 1; token > from; token -= 1) {
    if (wordText(words, token - 1) !== 'در') continue;
    if (documentNounAt(words, token) !== undefined) return true;
    if (isPunctuation(words, token, '«') && isPunctuation(words, first - 1, '»')) return true;
  }
  return false;
}

/** «از «بازگشت آرام اعتماد» سخن گفت», «با خبرنگاران سخن گفت: «…»» */
function quotationSpoken(
  words: Words,
  sentence: SentenceTokens,
  { first, verb, reporting }: Candidate,
): (Frame & { readonly clause: number }) | undefined {
  const clause = clauseStart(words, sentence.first, first);
  const after = frameAfter(words, verb.last, sentence.last, 'say');
  if (after?.kind === 'colon' && after.quoted) return { ...after, clause };
  if (!isPunctuation(words, first - 1, '»'))
    return reporting.frames.has('topic') && tellsOf(words, clause, first)
      ? { kind: 'object', first: clause, last: first - 1, quoted: false, clause }
      : undefined;
  for (let token = first - 2; token > sentence.first; token -= 1)
    if (isPunctuation(words, token, '«'))
      return wordText(words, token - 1) === 'از'
        ? { kind: 'object', first: clause, last: first - 1, quoted: true, clause }
        : undefined;
  return undefined;
}

/** «از پیشرفتی بزرگ سخن گفت», «از آمادگی برای همکاری سخن گفت»; «از گرانی», «از زندگی خود سخن گفت» names a subject. */
function tellsOf(words: Words, clause: number, first: number): boolean {
  if (/^(?:خود|خویش)$/.test(wordText(words, first - 1))) return false;
  for (let token = first - 1; token > clause; token -= 1) {
    if (words.verbOf[token] >= 0 || words.reading.tokens.classes[token] === TokenClass.punctuation) return false;
    if ((words.flags[token] & Word.prep) !== 0 && wordText(words, token) === 'از')
      return first - token > 2 && !isInflected(wordText(words, token + 1), OF_ONESELF, ENDINGS);
  }
  return false;
}

const OF_ONESELF = contextWords('of-oneself');
const ENDINGS = ['ش', 'اش', 'م', 'ام', 'شان', 'ی', 'ای', 'های', 'هایش', 'هایی'];

/** «از دیدار دو رهبر نوشت», «دربارهٔ این دیدار نوشت» */
function writesAbout(words: Words, clause: number, { verb, first }: Candidate): boolean {
  if (verb.infinitive !== 'نوشتن') return false;
  for (let token = first - 1; token > clause; token -= 1)
    if ((words.flags[token] & Word.prep) !== 0 && /^(?:از|درباره|دربارهی)$/.test(wordText(words, token))) return true;
  return false;
}

/** «…»؛ این را X می‌گوید»: what stands before a clause that points at it. */
function sayingPointedAt(words: Words, sentenceFirst: number, clause: number, first: number): Frame | undefined {
  const pointer = pointerAtSaying(words, clause, first);
  if (pointer < 0) return undefined;
  if (behindMark(words, pointer) > sentenceFirst && followsQuotation(words, pointer))
    return { kind: 'trailing', first: sentenceFirst, last: pointer - 1, quoted: true };
  if (followsQuotation(words, clause))
    return { kind: 'trailing', first: sentenceFirst, last: clause - 1, quoted: true };
  return { kind: 'trailing', first: sentenceFirst, last: Math.max(sentenceFirst, clause - 1), quoted: false };
}

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
  // «با توجه به موارد ذکر شده، …»: which ones.
  const governed = before > clause && words.flags[before] === 0 && (words.flags[before - 1] & Word.prep) !== 0;
  if (governed && candidate.passive && isPunctuation(words, candidate.last + 1, '،') && !opensAgent(words, before - 1))
    return true;
  // «سلیمی گفته به ۱۲ هزار نفر کمک شده است»; the noun is «گفتهٔ من».
  // «اعلام کرده به دنبال …» is no noun either.
  const isVerb = candidate.verb.infinitive === 'گفتن' || (candidate.first < candidate.verb.first && !candidate.passive);
  const follows = isVerb ? Word.first : Word.prep | Word.first;
  return (words.flags[candidate.last + 1] & follows) !== 0;
}
