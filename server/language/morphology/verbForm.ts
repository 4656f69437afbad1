/** The tenses that the conjugation builds; their numbers are part of a form's packed detail. */
export const TENSES = [
  'past', // گفت
  'imperfect', // می‌گفت
  'perfect', // گفته است
  'pluperfect', // گفته بود
  'past-subjunctive', // گفته باشد
  'present', // می‌گوید
  'subjunctive', // بگوید
  'imperative', // بگو
  'future', // خواهد گفت
  'participle', // گفته
  'progressive-perfect', // می‌گفته است
] as const;
export type Tense = (typeof TENSES)[number];

/** A finite form of a verb or its participle. */
export interface VerbForm {
  readonly tense: Tense;
  /** 1–3 singular, 4–6 plural, 0 for the participle. */
  readonly person: number;
  readonly negative: boolean;
  /** گفته شد */
  readonly passive: boolean;
}

/** Packs a form into the detail of an automaton's entry: tense in bits 0–3, person 4–6, negative 7, passive 8. */
export function packVerbForm(form: VerbForm): number {
  return TENSES.indexOf(form.tense) | (form.person << 4) | (form.negative ? 0x80 : 0) | (form.passive ? 0x100 : 0);
}

export function unpackVerbForm(detail: number): VerbForm {
  return {
    tense: TENSES[detail & 0xf],
    person: (detail >> 4) & 7,
    negative: (detail & 0x80) !== 0,
    passive: (detail & 0x100) !== 0,
  };
}
