import { COPULAS, PAST_ENDINGS, PRESENT_ENDINGS, participleOf } from './paradigm';
import type { VerbForm } from './verbForm';

export interface Stems {
  readonly past: string;
  readonly present: string;
}

const HALF = '\u200c';

/** A participle and its copula; the third person of the singular stands apart. */
const hung = (participle: string, person: number): string =>
  person === 2 ? `${participle} ${COPULAS[person]}` : `${participle}${HALF}${COPULAS[person]}`;

/** A verb in a form of the indicative, active and not negated; undefined for other forms. */
export function writeForm(
  { past, present }: Stems,
  { tense, person, negative, passive }: VerbForm,
): string | undefined {
  if (negative || passive) return undefined;
  const participle = participleOf(past, false);
  if (tense === 'participle') return participle;
  const index = person - 1;
  if (!(index in PAST_ENDINGS)) return undefined;
  switch (tense) {
    case 'past':
      return past + PAST_ENDINGS[index];
    case 'imperfect':
      return `می${HALF}${past}${PAST_ENDINGS[index]}`;
    case 'present':
      return `می${HALF}${present}${PRESENT_ENDINGS[index]}`;
    case 'perfect':
      return hung(participle, index);
    case 'progressive-perfect':
      return hung(`می${HALF}${participle}`, index);
    case 'pluperfect':
      return `${participle} بود${PAST_ENDINGS[index]}`;
    default:
      return undefined;
  }
}
