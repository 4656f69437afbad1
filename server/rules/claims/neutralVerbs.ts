import type { Analysis } from '../../language/analyse';
import type { Claim } from '../../language/claims/types';
import { INFINITIVES, PREVERB_WORDS, PREVERBS } from '../../language/claims/words/vocabulary';
import { wordIn } from '../../language/claims/words/wordIn';
import { unpackVerbForm, type VerbForm } from '../../language/morphology/verbForm';
import { type Stems, writeForm } from '../../language/morphology/writeForm';
import { foldKey } from '../../language/text/fold';
import type { Hit } from '../../language/text/hits';
import type { Reading } from '../../language/text/reading';

const SAY: Stems = { past: 'گفت', present: 'گوی' };

/** Phrases, and what stands for them. */
const PHRASES: ReadonlyMap<string, string> = new Map([[foldKey('به ادعای'), 'به گفتهٔ']]);

/** What is pretended or suggested is not said. */
const UNSAID: ReadonlySet<string> = new Set(['وانمود', 'القا']);

/** Copulas behind «مدعی», whose state lasts. */
const COPULAS: ReadonlyMap<string, Pick<VerbForm, 'tense' | 'person'>> = new Map(
  (
    [
      ['است', 'present', 3],
      ['هست', 'present', 3],
      ['اند', 'present', 6],
      ['هستند', 'present', 6],
      ['بود', 'imperfect', 3],
      ['بودند', 'imperfect', 6],
    ] as const
  ).map(([copula, tense, person]) => [foldKey(copula), { tense, person }]),
);

/** What a saying may be about instead of being told, beside a verb's own objects: «به شکست خود اعتراف کرد». */
const OBJECTS: readonly string[] = ['را', 'به', 'از'];

/**
 * «گفتن» in the tense, person and number of a claim's loaded verb; undefined where it could not stand there: behind an object
 * («از توطئه پرده برداشت»), in the passive, or where verb and preverb are apart.
 */
export function neutralVerb(analysis: Analysis, { block, cue, source, content }: Claim): string | undefined {
  if (cue === undefined) return undefined;
  const { text } = analysis.article;
  const phrase = PHRASES.get(foldKey(text.slice(cue.start, cue.end)));
  if (phrase !== undefined) return phrase;
  const { reading, block: place } = analysis.blocks[block];
  const startOf = (unit: number): number => place.start + reading.text.starts[unit];
  const endOf = (unit: number): number => place.start + reading.text.ends[unit - 1];
  const preverb = reading.hits.find((hit) => hit.lexicon === 'reportingPreverb' && startOf(hit.start) === cue.start);
  if (preverb === undefined || PREVERB_WORDS[preverb.row].some((word) => UNSAID.has(word))) return undefined;
  const form =
    COPULAS.get(foldKey(text.slice(endOf(preverb.end), cue.end))) ??
    reading.hits
      .filter((hit) => hit.start === preverb.end && endOf(hit.end) === cue.end)
      .map((hit) => lightVerb(preverb, hit))
      .find((found) => found !== undefined);
  if (form === undefined || sharesVerb(reading, preverb)) return undefined;
  const { objects, verbClass } = PREVERBS[preverb.row];
  if (verbClass !== 'claim') {
    if (content === undefined || content.start < cue.end) return undefined;
    const from = source !== undefined && source.end <= cue.start ? source.end : place.start;
    const between = text.slice(Math.max(from, cue.start - FARTHEST_OBJECT), cue.start);
    const words = new Set((between.split(/[.؛!؟\n]/).at(-1) ?? '').split(/[\s،»)\]]+/).map(foldKey));
    if ([...OBJECTS, ...objects].some((object) => words.has(foldKey(object)))) return undefined;
  }
  return writeForm(SAY, { negative: false, passive: false, ...form });
}

/** UTF-16 units before a cue in which its object may stand. */
const FARTHEST_OBJECT = 80;

/** The form of a verb that a preverb goes with. */
function lightVerb(preverb: Hit, { lexicon, suffix, row, detail }: Hit): VerbForm | undefined {
  const infinitive = INFINITIVES[row];
  if (lexicon !== 'verb' || suffix !== undefined || !PREVERBS[preverb.row].verbs.has(infinitive)) return undefined;
  const form = unpackVerbForm(detail);
  // «ادعا دارد»: to have is in the present without «می».
  return infinitive === 'داشتن' && form.tense === 'subjunctive' ? { ...form, tense: 'present' } : form;
}

/** «اظهار و ادعا کرد»: the verb belongs to what is before «و» too, unless that has its own. */
function sharesVerb(reading: Reading, preverb: Hit): boolean {
  const { tokens, hits } = reading;
  const and = tokens.ofUnit[preverb.start] - 1;
  if (and < 1 || wordIn(reading, and) !== 'و') return false;
  const end = tokens.ends[and - 1];
  return !hits.some((hit) => hit.lexicon === 'verb' && hit.end === end);
}
