import { PAST_ENDINGS, PRESENT_ENDINGS, participleOf, prefixed } from '../../morphology/paradigm';
import { type WordSet, wordSet } from '../../text/vocabulary';

/** Past and present stem. */
type Stems = readonly [past: string, present: string];

/** Verbs that a noun before them completes and that make its doer do it: «شاگردی کرد». */
const DOING: readonly Stems[] = [
  ['کرد', 'کن'],
  ['داد', 'ده'],
  ['گرفت', 'گیر'],
  ['یافت', 'یاب'],
  ['داشت', 'دار'],
  ['جست', 'جوی'],
];
/** Those that make it happen, or of fewer nouns: «دستگیر شد», «رژه رفتند», «پناه بردند», «لبخند زد». */
const BECOMING: readonly Stems[] = [
  ['شد', 'شو'],
  ['برد', 'بر'],
  ['زد', 'زن'],
  ['خورد', 'خور'],
  ['کشید', 'کش'],
  ['رفت', 'رو'],
  ['آورد', 'آور'],
  ['گذاشت', 'گذار'],
  ['انداخت', 'انداز'],
];
const FUTURE = ['خواهم', 'خواهد', 'خواهیم', 'خواهند'];

/** The forms of a verb that news has, folded: «کرد», «نکرده», «می‌کنند», «کند». */
function formsOf([past, present]: Stems): readonly string[] {
  const finite = [...PAST_ENDINGS.map((ending) => past + ending), ...PRESENT_ENDINGS.map((ending) => present + ending)];
  const negative = [
    ...PAST_ENDINGS.map((ending) => prefixed('ن', past) + ending),
    ...PRESENT_ENDINGS.map((ending) => prefixed('ن', present) + ending),
  ];
  return [
    ...finite.filter((form) => form !== present),
    ...finite.flatMap((form) => [`می${form}`, `نمی${form}`]),
    ...negative,
    participleOf(past, false),
    participleOf(past, true),
  ];
}

/** «کرد», «می‌دهند», «نداشته». */
export const DOING_VERBS: WordSet = wordSet(DOING.flatMap(formsOf));

/** «شد», «می‌کند»: what adjectives complete. */
export const BECOMING_SO: WordSet = wordSet([...formsOf(['شد', 'شو']), ...formsOf(['کرد', 'کن'])]);

/** «کرد», «نداشت», too; «خواهد», behind which the verb itself stands. */
export const LIGHT_VERBS: WordSet = wordSet([...DOING.flatMap(formsOf), ...FUTURE]);

/** Those, and «شد», «زدند», «می‌برد». */
export const COMPLETED_VERBS: WordSet = wordSet([...[...DOING, ...BECOMING].flatMap(formsOf), ...FUTURE]);
