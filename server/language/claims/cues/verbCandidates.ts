import { COPULAR, PREVERBS, type ReportingVerb } from '../words/vocabulary';
import {
  firstVerb,
  hitsAt,
  isPunctuation,
  lastTokenOf,
  type VerbGroup,
  Word,
  type Words,
  wordText,
} from '../words/words';
import { hasObjectMark } from './verbFrames';

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

/** «حاکی از آن است» is one cue, «حاکی از ادامهٔ بارش … است» is not. */
const LONGEST_CUE_GAP = 3;

/** How far a light verb may stand from a preverb that allows it: «خواستار مذاکرهٔ دو کشور … شد». */
const FARTHEST_LIGHT_VERB = 30;

/** «معتقدند», «مدعی‌اند»: the verb hangs on the predicate. */
export function copularAt(words: Words, token: number): Candidate | undefined {
  const group = words.verbOf[token];
  if (group < 0) return undefined;
  const verb = words.verbs[group];
  if (verb.infinitive !== '' || verb.first !== token || verb.last !== token) return undefined;
  const predicate = wordText(words, token).replace(/(?:اند|ند|است|ست)$/, '');
  const own = COPULAR.get(predicate);
  if (own !== undefined) return { first: token, last: token, verb, reporting: own, passive: false, apart: false };
  // «بر این باورند», in Kabul «به این باورند»
  if (token < 2 || wordText(words, token - 1) !== 'این') return undefined;
  const reporting = COPULAR.get(`${wordText(words, token - 2)} این ${predicate}`);
  return reporting === undefined
    ? undefined
    : { first: token - 2, last: token, verb, reporting, passive: false, apart: false };
}

/** A word that reports with a verb, at the token where it begins. */
interface Compound {
  readonly first: number;
  /** The last token of the word. */
  readonly end: number;
  readonly reporting: ReportingVerb;
}

/** The compound that begins at a token: «اعلام کرد», «خواستار … شد»; `taken` are the verbs that others have. */
export function compoundAt(
  words: Words,
  token: number,
  last: number,
  taken: ReadonlySet<VerbGroup>,
): Candidate | undefined {
  for (const hit of hitsAt(words, token)) {
    if (hit.lexicon !== 'reportingPreverb' || (hit.suffix !== undefined && hit.suffix.kind !== 'copula')) continue;
    const compound = { first: token, end: lastTokenOf(words.reading, hit.tail), reporting: PREVERBS[hit.row] };
    const candidate =
      hanging(words, compound) ??
      together(words, compound, last) ??
      apart(words, compound, last, taken) ??
      sharing(words, compound, last);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

/** «بر این باورند», «بر این عقیده‌اند»: the verb hangs on the last word. */
function hanging(words: Words, { first, end, reporting }: Compound): Candidate | undefined {
  const verb = words.verbOf[end] >= 0 ? words.verbs[words.verbOf[end]] : undefined;
  if (verb?.infinitive !== '' || verb.last !== end || !reporting.verbs.has('بودن')) return undefined;
  return { first, last: end, verb, reporting, passive: false, apart: false };
}

/** «اعلام کرد», «تأکید هم کرد»: the verb stands beside, adverbs aside. */
function together(words: Words, { first, end, reporting }: Compound, last: number): Candidate | undefined {
  let at = end + 1;
  while (at <= last && (words.flags[at] & Word.adverb) !== 0 && words.verbOf[at] < 0) at += 1;
  const verb = at <= last && words.verbOf[at] >= 0 ? words.verbs[words.verbOf[at]] : undefined;
  if (verb?.first !== at) return undefined;
  const isLight = isLightVerbOf(reporting, verb);
  const isActive = isLight && !verb.form.passive;
  const passive = (reporting.verbs.has('کردن') && BECOMING.has(verb.infinitive)) || (isLight && verb.form.passive);
  if (!isActive && !passive) return undefined;
  return { first, last: verb.last, verb, reporting, passive: passive && !isActive, apart: false };
}

/** «خواستار … شد», «حاکی از … است» */
function apart(
  words: Words,
  { first, end, reporting }: Compound,
  last: number,
  taken: ReadonlySet<VerbGroup>,
): Candidate | undefined {
  const farthest = Math.min(last, end + FARTHEST_LIGHT_VERB);
  const light = reporting.frames.has('apart') ? nextVerb(words, end + 1, farthest, reporting) : undefined;
  const verb = light ?? issuing(words, end + 1, farthest, reporting);
  if (verb === undefined || taken.has(verb)) return undefined;
  // «حاکی از آن است» is one cue, «خواستار … شد» its first word.
  const isOne = reporting.verbClass === 'show' && verb.first - end <= LONGEST_CUE_GAP;
  return { first, last: isOne ? verb.last : end, verb, reporting, passive: false, apart: true };
}

/** «متهم و مذاکره … را رد می‌کند»: one light verb for two compounds. */
function sharing(words: Words, { first, end, reporting }: Compound, last: number): Candidate | undefined {
  if (end >= last || (words.flags[end + 1] & Word.and) === 0 || !reporting.objects.includes('را')) return undefined;
  // «را «بی‌پایه و شتاب‌زده» خواند»
  if (isPunctuation(words, first - 1, '«')) return undefined;
  const verb = nextVerb(words, end + 2, last, reporting);
  if (verb === undefined) return undefined;
  const shared = { ...reporting, frames: new Set([...reporting.frames, 'shared']) };
  // «لازم و مفید دانست»: the verb says so, and both are what it calls it.
  const cue = reporting.verbs.has('خواندن') ? verb : { first, last: end };
  return { first: cue.first, last: cue.last, verb, reporting: shared, passive: false, apart: true };
}

/** «اعلام شد», «اعلام گردید» */
const BECOMING: ReadonlySet<string> = new Set(['شدن', 'گردیدن', 'گشتن']);

/** «معتقد اند»: a copula by itself is «بودن» too; «خواهان … گردید» is «شد». */
const isLightVerbOf = ({ verbs }: ReportingVerb, { infinitive }: VerbGroup): boolean =>
  verbs.has(infinitive === '' ? 'بودن' : infinitive === 'گردیدن' ? 'شدن' : infinitive);

const isPreverbOf = (words: Words, token: number, { infinitive }: VerbGroup): boolean =>
  hitsAt(words, token).some(
    ({ lexicon, row, suffix }) =>
      lexicon === 'reportingPreverb' && suffix === undefined && PREVERBS[row].verbs.has(infinitive),
  );

/** «دستور بازداشت او را صادر کرد», «هشدار نارنجی گرد و غبار صادر کرد»: the verb with which an order or a warning is given out. */
function issuing(words: Words, from: number, to: number, { frames, verbClass }: ReportingVerb): VerbGroup | undefined {
  if (!frames.has('issued')) return undefined;
  const verb = firstVerb(words, from, to, ({ finite }) => finite);
  const isIssued = verb?.infinitive === 'کردن' && !verb.form.passive && wordText(words, verb.first - 1) === 'صادر';
  return isIssued && (verbClass === 'warn' || hasObjectMark(words, from, verb.first)) ? verb : undefined;
}

/** The next verb, if it is a light verb of this compound and nothing opens a new clause before it. */
function nextVerb(words: Words, from: number, to: number, reporting: ReportingVerb): VerbGroup | undefined {
  for (let token = from; token <= to; token += 1) {
    if ((words.flags[token] & (Word.que | Word.that)) !== 0) return undefined;
    const group = words.verbOf[token];
    if (group < 0) continue;
    const verb = words.verbs[group];
    // «متهم ردیف اول اعلام کرد»: the verb is another compound's.
    // «خواهان افزایش حقوق‌اند»
    const isJoined = verb.infinitive === '' && !reporting.frames.has('object');
    if (!isJoined && isLightVerbOf(reporting, verb) && !verb.form.passive)
      return token > from && isPreverbOf(words, token - 1, verb) ? undefined : verb;
    if (verb.finite) return undefined;
  }
  return undefined;
}
