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
  // «بر این باورند»
  if (token < 2 || wordText(words, token - 1) !== 'این' || wordText(words, token - 2) !== 'بر') return undefined;
  const reporting = COPULAR.get(`بر این ${predicate}`);
  return reporting === undefined
    ? undefined
    : { first: token - 2, last: token, verb, reporting, passive: false, apart: false };
}

export function compoundAt(
  words: Words,
  token: number,
  last: number,
  taken: ReadonlySet<VerbGroup>,
): Candidate | undefined {
  for (const hit of hitsAt(words, token)) {
    if (hit.lexicon !== 'reportingPreverb' || (hit.suffix !== undefined && hit.suffix.kind !== 'copula')) continue;
    const reporting = PREVERBS[hit.row];
    const preverbLast = lastTokenOf(words.reading, hit.tail);
    // «بر این باورند», «بر این عقیده‌اند»: the verb hangs on the last word.
    const hanging = words.verbOf[preverbLast] >= 0 ? words.verbs[words.verbOf[preverbLast]] : undefined;
    if (hanging?.infinitive === '' && hanging.last === preverbLast && reporting.verbs.has('بودن')) {
      return { first: token, last: preverbLast, verb: hanging, reporting, passive: false, apart: false };
    }
    let at = preverbLast + 1;
    while (at <= last && (words.flags[at] & Word.adverb) !== 0 && words.verbOf[at] < 0) at += 1;
    const verb = at <= last && words.verbOf[at] >= 0 ? words.verbs[words.verbOf[at]] : undefined;
    if (verb !== undefined && verb.first === at) {
      const active = isLightVerbOf(reporting, verb);
      const passive = (reporting.verbs.has('کردن') && BECOMING.has(verb.infinitive)) || (active && verb.form.passive);
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
      const farthest = Math.min(last, preverbLast + FARTHEST_LIGHT_VERB);
      const far =
        nextVerb(words, preverbLast + 1, farthest, reporting) ?? issuing(words, preverbLast + 1, farthest, reporting);
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
      reporting.objects.includes('را') &&
      // «را «بی‌پایه و شتاب‌زده» خواند»
      !isPunctuation(words, token - 1, '«')
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

/** «دستور بازداشت او را صادر کرد»: the verb with which an order is given out. */
function issuing(words: Words, from: number, to: number, { frames }: ReportingVerb): VerbGroup | undefined {
  if (!frames.has('issued')) return undefined;
  const verb = firstVerb(words, from, to, ({ finite }) => finite);
  const isIssued = verb?.infinitive === 'کردن' && !verb.form.passive && wordText(words, verb.first - 1) === 'صادر';
  return isIssued && hasObjectMark(words, from, verb.first) ? verb : undefined;
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
