import type { VerbForm } from '../../morphology/verbForm';
import { foldKey } from '../../text/fold';
import { perWord, type Read } from '../../text/vocabulary';
import { PREVERB_WORDS, PREVERBS, type ReportingVerb } from './vocabulary';

/** A reporting compound that is written as one word: «اظهارداشت», «عنوان‌کرد». */
export interface JoinedCompound {
  readonly reporting: ReportingVerb;
  readonly infinitive: string;
  readonly form: VerbForm;
}

const past = (person: 3 | 6, passive = false): VerbForm => ({ tense: 'past', person, negative: false, passive });

/** The forms that agencies write so. */
const ENDINGS: readonly (readonly [letters: string, infinitive: string, form: VerbForm])[] = [
  ['کرد', 'کردن', past(3)],
  ['کردند', 'کردن', past(6)],
  ['داشت', 'داشتن', past(3)],
  ['داشتند', 'داشتن', past(6)],
  ['داد', 'دادن', past(3)],
  ['دادند', 'دادن', past(6)],
  ['نمود', 'نمودن', past(3)],
  ['نمودند', 'نمودن', past(6)],
  ['شد', 'کردن', past(3, true)],
  // «حاکیست», «مدعی‌ست»
  ['ست', 'بودن', { tense: 'present', person: 3, negative: false, passive: false }],
];

/** «یادکرد» is a noun. */
const NOUNS: ReadonlySet<string> = new Set(['یادکرد', 'رهنمود', 'قرارداد', 'رویداد', 'برونداد', 'درونداد']);

/** The rows of a preverb, by its folded letters. */
const rowsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const rows = new Map<string, number[]>();
  PREVERB_WORDS.forEach((words, row) => {
    for (const word of words) {
      const key = foldKey(word).replaceAll(' ', '');
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [row]);
      else known.push(row);
    }
  });
  return rows;
})();

/** What a word is a joined compound of, false where it is none. */
const compoundOf = perWord((word): JoinedCompound | false => {
  if (NOUNS.has(word)) return false;
  for (const [letters, infinitive, form] of ENDINGS) {
    if (!word.endsWith(letters) || word.length - letters.length < SHORTEST_PREVERB) continue;
    for (const row of rowsOf.get(word.slice(0, -letters.length)) ?? [])
      if (PREVERBS[row].verbs.has(infinitive)) return { reporting: PREVERBS[row], infinitive, form };
  }
  return false;
});

export function joinedCompound(reading: Read, token: number): JoinedCompound | undefined {
  const compound = compoundOf(reading, token);
  return compound === false ? undefined : compound;
}

const SHORTEST_PREVERB = 3;
