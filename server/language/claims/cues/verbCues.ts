import { endsOpen } from '../words/clauses';
import { contextWords } from '../words/contextWords';
import { joinedCompound } from '../words/joinedCompounds';
import { ACCUSATION_KINDS, type ReportingVerb, SIMPLE_VERBS, type VerbClass } from '../words/vocabulary';
import { hitAt, isPunctuation, type VerbGroup, verbsOf, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';
import { type Frame, opensSaying, quotationEnd } from './frames';
import { type Framing, framingOf, type OnlySubject } from './framing';
import { type Candidate, compoundAt, copularAt } from './verbCandidates';

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
  /** Who alone reports by it. */
  readonly only: OnlySubject | undefined;
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
    if (
      token > sentence.first &&
      ((words.flags[token - 1] & Word.prep) !== 0 ||
        (wordText(words, token - 1) === 'نه' && !endsOpen(words, token - 2)))
    )
      continue;
    const candidate = copularAt(words, token) ?? compoundAt(words, token, sentence.last, taken);
    if (candidate === undefined || writesThat(words, candidate)) continue;
    if (!(candidate.apart && candidate.reporting.frames.has('shared'))) taken.add(candidate.verb);
    candidates.push(candidate);
  }
  for (const verb of verbsOf(words, sentence)) {
    if (taken.has(verb)) continue;
    const reporting =
      SIMPLE_VERBS.get(verb.infinitive) ??
      (bringsSaying(words, verb, sentence) ? SPEAKING : carriesOn(words, verb, sentence) ? BEGINNING : undefined);
    if (reporting === undefined) continue;
    const first =
      reporting === SPEAKING
        ? withPredicate(words, verb, sentence.first)
        : reporting === BEGINNING
          ? verb.first - 1
          : verb.first;
    candidates.push({ first, last: verb.last, verb, reporting, passive: verb.form.passive, apart: false });
  }
  candidates.sort((a, b) => a.first - b.first);
  const cues: VerbCue[] = [];
  for (const candidate of candidates) {
    const framing = framingOf(words, sentence, candidate);
    if (framing !== undefined) cues.push(cueOf(words, sentence, index, candidate, framing));
  }
  return cues;
}

function cueOf(words: Words, sentence: SentenceTokens, index: number, candidate: Candidate, framing: Framing): VerbCue {
  const { reporting, verb, first, last, passive } = candidate;
  const { frames, verbClass } = reporting;
  return {
    type: 'verb',
    sentence: index,
    first: framing.first ?? first,
    last,
    verb,
    verbClass: framing.verbClass ?? verbClass,
    loaded: reporting.loaded && !confessesCrime(words, sentence, candidate),
    passive,
    preverb: wordText(words, first),
    frame: framing.frame,
    clause: framing.clause,
    documentOnly: frames.has('document'),
    personOnly: frames.has('person'),
    only: framing.only,
    postposed: framing.postposed ?? false,
    negated: framing.negated ?? (verb.form.negative && verbClass !== 'deny' && reporting !== SPEAKING),
    bare: framing.bare ?? false,
  };
}

/** «فلانی نظر دیگری دارد: «…»», «پیرزن آه می‌کشد: «…»»: whatever a person does before a colon and a saying, he says it. */
function bringsSaying(words: Words, { finite, last }: VerbGroup, sentence: SentenceTokens): boolean {
  if (!finite || !isPunctuation(words, last + 1, ':') || !opensSaying(words, last + 2, sentence.last)) return false;
  const close = quotationEnd(words, last + 2, sentence.last);
  return close >= sentence.last - 1;
}

/** «سخن را با عدد آغاز می‌کند: …», «حرفش را این‌طور تمام کرد: …»: who begins, goes on with or ends his words before a colon. */
function carriesOn(words: Words, { finite, first, last, infinitive }: VerbGroup, sentence: SentenceTokens): boolean {
  if (!finite || !isPunctuation(words, last + 1, ':') || last + 1 >= sentence.last) return false;
  if (!/^(?:کردن|دادن|رساندن|بردن)$/.test(infinitive) || !CARRIES.test(wordText(words, first - 1))) return false;
  for (let token = first - 2; token > sentence.first; token -= 1) {
    if ((words.flags[token] & Word.verb) !== 0 || isPunctuation(words, token, ':؛')) return false;
    if ((words.flags[token] & Word.object) !== 0) return isSpeech(words, token - 1, sentence.first);
  }
  return false;
}

const CARRIES = /^(?:آغاز|اغاز|شروع|ادامه|تمام|پایان)$/;

/** «سخن», «حرف‌هایش», «سخنان خود». */
function isSpeech(words: Words, token: number, from: number): boolean {
  const noun = wordText(words, token) === 'خود' ? token - 1 : token;
  return noun >= from && SPEECH.test(wordText(words, noun));
}

const SPEECH =
  /^(?:سخن|سخنان|سخنانش|سخنش|حرف|حرفش|حرفهایش|حرفهای|حرفها|صحبت|صحبتش|صحبتهایش|صحبتهای|سخنرانی|سخنرانیاش|گفتههایش|روایتش|روایت)$/;

/** «با این روایت موافق نبود: «…»», «جلسه را آغاز کرد: «…»», «آه کشید: «…»»: what somebody is, and the noun of what he does, belongs to the cue. */
const withPredicate = (words: Words, { infinitive, first }: VerbGroup, sentenceFirst: number): number => {
  if (first - 1 <= sentenceFirst) return first;
  const noun = wordText(words, first - 1);
  const belongs = infinitive === 'بودن' ? MINDED.has(noun) : CARRIES.test(noun) || UTTERS.has(noun);
  return belongs ? first - 1 : first;
};

/** Sounds and looks with which one speaks. */
const UTTERS = contextWords('utters');

const MINDED = contextWords('minded');

const SPEAKING: ReportingVerb = {
  verbs: new Set(),
  verbClass: 'say',
  objects: [],
  frames: new Set(['que', 'person']),
  loaded: false,
};

const BEGINNING: ReportingVerb = { ...SPEAKING, frames: new Set(['person']) };

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

/** «به قتل اعتراف کرد»: the word of the law, and no judgement of the writer's. */
function confessesCrime(words: Words, sentence: SentenceTokens, { first }: Candidate): boolean {
  if (!/^(?:اعتراف|اقرار)$/.test(wordText(words, first))) return false;
  for (let token = sentence.first; token <= sentence.last; token += 1) {
    if (CRIMINAL.has(wordText(words, token))) return true;
    const hit = hitAt(words, token, 'accusation');
    if (hit !== undefined && ACCUSATION_KINDS[hit.row] === 'crime') return true;
  }
  return false;
}

const CRIMINAL = contextWords('criminal');
