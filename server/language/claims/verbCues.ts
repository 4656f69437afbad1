import { clauseStart } from './clauses';
import type { SentenceTokens } from './cues';
import { type Frame, frameAfter, frameBefore, framePostposed } from './frames';
import { demands, isAfterModal, isAsked, isPassing, isReadMatter, pointsAtSaying, takesObject } from './verbFrames';
import { COPULAR, PREVERBS, type ReportingVerb, SIMPLE_VERBS, type VerbClass } from './vocabulary';
import { hitsAt, isPunctuation, lastTokenOf, type VerbGroup, verbsOf, Word, type Words, wordText } from './words';

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
  /** Its source stands after it: «…، گفت سخنگوی دولت.» */
  readonly postposed: boolean;
  /** «اعلام نکرد»: reports nothing, but ends the words of whoever spoke before. */
  readonly negated: boolean;
  /** «گفته» for «گفته است»: counts only where somebody is named before it. */
  readonly bare: boolean;
}

/** A compound or simple reporting verb, before its frame is known. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly verb: VerbGroup;
  readonly reporting: ReportingVerb;
  readonly passive: boolean;
  /** The light verb stands apart or is shared with a later compound: the cue is the preverb alone. */
  readonly apart: boolean;
}

/** Finds the reporting verbs of one sentence that stand in a frame. */
export function readVerbCues(words: Words, sentence: SentenceTokens, index: number): VerbCue[] {
  const taken = new Set<VerbGroup>();
  const candidates: Candidate[] = [];
  for (let token = sentence.first; token <= sentence.last; token += 1) {
    if ((words.flags[token] & Word.blocked) !== 0) continue;
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
    const reporting = SIMPLE_VERBS.get(verb.infinitive);
    if (reporting === undefined) continue;
    candidates.push({ first: verb.first, last: verb.last, verb, reporting, passive: verb.form.passive, apart: false });
  }
  candidates.sort((a, b) => a.first - b.first);
  const cues: VerbCue[] = [];
  for (const candidate of candidates) {
    const cue = framed(words, sentence, index, candidate);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

/** «در نامه نوشت که …»: what is written follows, so the letter is no object. */
function writesThat(words: Words, { reporting, last }: Candidate): boolean {
  if (!reporting.frames.has('never') || reporting.verbClass !== 'write') return false;
  return (words.flags[last + 1] & Word.que) !== 0 || isPunctuation(words, last + 1, ':«');
}

/** «حاکی از آن است» is one cue, «حاکی از ادامهٔ بارش … است» is not. */
const LONGEST_CUE_GAP = 3;

/** How far a light verb may stand from a preverb that allows it: «خواستار مذاکرهٔ دو کشور … شد». */
const FARTHEST_LIGHT_VERB = 30;

/** «معتقدند», «مدعی‌اند»: the verb hangs on the predicate. */
function copularAt(words: Words, token: number): Candidate | undefined {
  const group = words.verbOf[token];
  if (group < 0) return undefined;
  const verb = words.verbs[group];
  if (verb.infinitive !== '' || verb.first !== token || verb.last !== token) return undefined;
  const reporting = COPULAR.get(wordText(words, token).replace(/(?:اند|ند|است|ست)$/, ''));
  return reporting === undefined
    ? undefined
    : { first: token, last: token, verb, reporting, passive: false, apart: false };
}

function compoundAt(words: Words, token: number, last: number, taken: ReadonlySet<VerbGroup>): Candidate | undefined {
  for (const hit of hitsAt(words, token)) {
    if (hit.lexicon !== 'reportingPreverb' || (hit.suffix !== undefined && hit.suffix.kind !== 'copula')) continue;
    const reporting = PREVERBS[hit.row];
    const preverbLast = lastTokenOf(words.reading, hit.tail);
    let at = preverbLast + 1;
    while (at <= last && (words.flags[at] & Word.adverb) !== 0 && words.verbOf[at] < 0) at += 1;
    const verb = at <= last && words.verbOf[at] >= 0 ? words.verbs[words.verbOf[at]] : undefined;
    if (verb !== undefined && verb.first === at) {
      const active = reporting.verbs.has(verb.infinitive);
      const passive = (reporting.verbs.has('کردن') && verb.infinitive === 'شدن') || (active && verb.form.passive);
      if (active || passive) {
        return {
          first: token,
          last: verb.last,
          verb,
          reporting,
          passive: passive && !(active && !verb.form.passive),
          apart: false,
        };
      }
    }
    if (reporting.frames.has('apart')) {
      const far = nextVerb(words, preverbLast + 1, Math.min(last, preverbLast + FARTHEST_LIGHT_VERB), reporting);
      if (far !== undefined && !taken.has(far)) {
        // «حاکی از آن است» is one cue, «خواستار … شد» its first word.
        const last =
          reporting.verbClass === 'show' && far.first - preverbLast <= LONGEST_CUE_GAP ? far.last : preverbLast;
        return { first: token, last, verb: far, reporting, passive: false, apart: true };
      }
    }
    // «متهم و مذاکره … را رد می‌کند»: one light verb for two compounds.
    if (
      preverbLast + 1 <= last &&
      (words.flags[preverbLast + 1] & Word.and) !== 0 &&
      reporting.objects.includes('را')
    ) {
      const shared = nextVerb(words, preverbLast + 2, last, reporting);
      if (shared !== undefined) {
        return {
          first: token,
          last: preverbLast,
          verb: shared,
          reporting: { ...reporting, frames: new Set([...reporting.frames, 'shared']) },
          passive: false,
          apart: true,
        };
      }
    }
  }
  return undefined;
}

/** The next verb, if it is a light verb of this compound and nothing opens a new clause before it. */
function nextVerb(words: Words, from: number, to: number, reporting: ReportingVerb): VerbGroup | undefined {
  for (let token = from; token <= to; token += 1) {
    if ((words.flags[token] & (Word.que | Word.that)) !== 0) return undefined;
    const group = words.verbOf[token];
    if (group < 0) continue;
    const verb = words.verbs[group];
    if (reporting.verbs.has(verb.infinitive) && !verb.form.passive) return verb;
    if (verb.finite) return undefined;
  }
  return undefined;
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
  if (frames.has('never')) return undefined;
  const { form } = verb;
  if (!REPORTING_TENSES.has(form.tense)) return undefined;
  if (form.person !== 3 && form.person !== 6 && form.person !== 0) return undefined;
  if (isPassing(words, sentence, candidate.first) || isAsked(words, sentence, candidate.first)) return undefined;
  const after =
    candidate.apart && frames.has('shared')
      ? undefined
      : frameAfter(words, Math.max(candidate.last, verb.last), sentence.last, reporting.verbClass);
  // A participle alone is no verb: «اعلام‌شده», «گفتهٔ او».
  const bare = form.tense === 'participle' && after?.kind !== 'que' && after?.kind !== 'colon';
  if (bare && (after?.kind !== 'clause' || candidate.apart || isAttributive(words, candidate))) return undefined;
  const make = (frame: Frame, clause: number, postposed = false): VerbCue => ({
    type: 'verb',
    sentence: index,
    first: candidate.first,
    last: candidate.last,
    verb,
    verbClass: reporting.verbClass,
    loaded: reporting.loaded,
    passive: candidate.passive,
    preverb: wordText(words, candidate.first),
    frame,
    clause,
    documentOnly: frames.has('document'),
    postposed,
    negated: form.negative && reporting.verbClass !== 'deny',
    bare,
  });
  const clause = clauseStart(words, sentence.first, candidate.first);
  if (frames.has('demand') && !demands(words, clause, candidate)) return undefined;
  if (isAfterModal(words, sentence.first, candidate.first)) return undefined;
  // «دانست که», «سرودی خواند که» report nothing.
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
        clause > sentence.first + 1 && isPunctuation(words, clause - 1, '،؛') && isPunctuation(words, clause - 2, '»”');
      const last = Math.max(sentence.first, clause - 1);
      return make({ kind: 'trailing', first: sentence.first, last, quoted }, clause);
    }
  }
  if (frames.has('clause') || (strict && !candidate.apart)) return undefined;
  if (!takesObject(words, clause, candidate)) return undefined;
  // «گاز را از ایران می‌خواهد» wants a thing.
  if (frames.has('demand') && form.tense === 'present') return undefined;
  return make({ kind: 'object', first: clause, last: candidate.first - 1, quoted: false }, clause);
}

const endsClause = (words: Words, last: number, sentenceLast: number): boolean =>
  last >= sentenceLast || isPunctuation(words, last + 1, '.،؛!»');

/** «گفتهٔ او», «اعلام‌شده»: a noun or an adjective. */
function isAttributive(words: Words, candidate: Candidate): boolean {
  const before = candidate.first - 1;
  if (before >= 0 && (words.flags[before] & (Word.prep | Word.demonstrative)) !== 0) return true;
  return (words.flags[candidate.last + 1] & (Word.prep | Word.first)) !== 0;
}
