import { COPULAS, PAST_ENDINGS, PRESENT_ENDINGS, participleOf, prefixed } from '../../language/morphology/paradigm';
import { packVerbForm, type Tense } from '../../language/morphology/verbForm';
import type { LexiconForm, Row } from './forms';

/**
 * The paradigm of the Persian verb (Anvari and Ahmadi Givi, «دستور زبان فارسی»): «می», «ب» and «ن», the participle with its
 * auxiliaries. Pieces meet at a half-space, where a text may have a space or nothing.
 */
const HALF = '\u200c';

interface Stems {
  readonly past: string;
  readonly present: string;
  readonly prefix: string;
}

/** Collects the forms of one verb, a detail with each. */
class Paradigm {
  readonly forms: LexiconForm[] = [];
  readonly #stems: Stems;
  readonly #persons: readonly number[];

  constructor(stems: Stems, persons: readonly number[]) {
    this.#stems = stems;
    this.#persons = persons;
  }

  add(text: string, tense: Tense, person: number, negative: boolean, passive = false): void {
    const { prefix } = this.#stems;
    this.forms.push({
      text: prefix === '' ? text : `${prefix}${HALF}${text}`,
      detail: packVerbForm({ tense, person, negative, passive }),
    });
  }

  /** A form for each person; `form` gets the person's index. */
  #each(tense: Tense, negative: boolean, form: (person: number) => string): void {
    for (const person of this.#persons) this.add(form(person), tense, person + 1, negative);
  }

  simple(): void {
    const { past, present, prefix } = this.#stems;
    for (const negative of [false, true]) {
      const me = negative ? 'نمی' : 'می';
      const pastStem = negative ? prefixed('ن', past) : past;
      for (const person of this.#persons) {
        // «شدید» is an adjective.
        if (past !== 'شد' || person !== 4 || negative)
          this.add(pastStem + PAST_ENDINGS[person], 'past', person + 1, negative);
      }
      this.#each('imperfect', negative, (person) => `${me}${HALF}${past}${PAST_ENDINGS[person]}`);
      this.#each('present', negative, (person) => `${me}${HALF}${present}${PRESENT_ENDINGS[person]}`);
      const subjunctive = negative ? prefixed('ن', present) : prefix === '' ? prefixed('ب', present) : present;
      for (const person of this.#persons) {
        // «بدهی» is a debt, «ببری» a tiger.
        if (person !== 1) this.add(subjunctive + PRESENT_ENDINGS[person], 'subjunctive', person + 1, negative);
      }
    }
  }

  /** In compounds the subjunctive goes without «ب»: «اعلام کند». */
  bareSubjunctive(): void {
    const { present } = this.#stems;
    for (const person of BARE_PERSONS) this.add(present + PRESENT_ENDINGS[person], 'subjunctive', person + 1, false);
  }

  perfect(): void {
    for (const negative of [false, true]) {
      const participle = participleOf(this.#stems.past, negative);
      this.add(participle, 'participle', 0, negative);
      this.#each('perfect', negative, (person) => `${participle}${HALF}${COPULAS[person]}`);
    }
  }

  compound(): void {
    const { past } = this.#stems;
    for (const negative of [false, true]) {
      const participle = participleOf(past, negative);
      this.#each('pluperfect', negative, (person) => `${participle}${HALF}بود${PAST_ENDINGS[person]}`);
      this.#each('past-subjunctive', negative, (person) => `${participle}${HALF}باش${PRESENT_ENDINGS[person]}`);
      const auxiliary = negative ? 'نخواه' : 'خواه';
      this.#each('future', negative, (person) => `${auxiliary}${PRESENT_ENDINGS[person]}${HALF}${past}`);
      this.#each(
        'progressive-perfect',
        negative,
        (person) => `${negative ? 'نمی' : 'می'}${HALF}${past}ه${HALF}${COPULAS[person]}`,
      );
    }
  }

  passive(): void {
    const participle = `${this.#stems.past}ه${HALF}`;
    const third = [
      ['past', 3, 'شد', 'نشد'],
      ['past', 6, 'شدند', 'نشدند'],
      ['imperfect', 3, `می${HALF}شد`, `نمی${HALF}شد`],
      ['present', 3, `می${HALF}شود`, `نمی${HALF}شود`],
      ['present', 6, `می${HALF}شوند`, `نمی${HALF}شوند`],
      ['perfect', 3, `شده${HALF}است`, `نشده${HALF}است`],
      ['perfect', 6, `شده${HALF}اند`, `نشده${HALF}اند`],
      ['participle', 0, 'شده', 'نشده'],
      ['pluperfect', 3, `شده${HALF}بود`, `نشده${HALF}بود`],
      ['subjunctive', 3, 'شود', 'نشود'],
      ['future', 3, `خواهد${HALF}شد`, `نخواهد${HALF}شد`],
    ] as const;
    for (const [tense, person, positive, negated] of third) {
      this.add(participle + positive, tense, person, false, true);
      this.add(participle + negated, tense, person, true, true);
    }
  }
}

const ALL_PERSONS = [0, 1, 2, 3, 4, 5] as const;
/** The persons that news has. */
const NEWS_PERSONS = [0, 2, 3, 5] as const;

/** Which persons a paradigm has: of مردن the third alone, «مردم» being people. */
const PERSONS: Readonly<Record<string, readonly number[]>> = { full: ALL_PERSONS, short: NEWS_PERSONS, third: [2, 5] };

/** The bare subjunctive of the others is a noun as often as not: «زنی», «سازی», «برم». */
const BARE_PERSONS = [2, 3, 5] as const;

/** «است» and «نیست» belong to no stem. */
const TO_BE: readonly (readonly [text: string, person: number, negative: boolean])[] = [
  ['هستم', 1, false],
  ['هستی', 2, false],
  ['است', 3, false],
  ['هست', 3, false],
  ['هستیم', 4, false],
  ['هستید', 5, false],
  ['هستند', 6, false],
  ['نیستم', 1, true],
  ['نیستی', 2, true],
  ['نیست', 3, true],
  ['نیستیم', 4, true],
  ['نیستید', 5, true],
  ['نیستند', 6, true],
];

/**
 * All forms of a row of `verbs.tsv`. `full` has every tense, person and the passive; `short` what is needed to see that a
 * clause has its verb. `spelling` has none: verbs that no claim is made with, known to orthography alone.
 */
export function conjugate(row: Row): readonly LexiconForm[] {
  if (row.paradigm === 'spelling') return [];
  const full = row.paradigm === 'full';
  const paradigm = new Paradigm(
    { past: row.past, present: row.present, prefix: row.prefix },
    PERSONS[row.paradigm] ?? NEWS_PERSONS,
  );
  paradigm.simple();
  paradigm.perfect();
  if (full) {
    paradigm.compound();
    // «برند» is a brand.
    if (row.infinitive !== 'بردن') paradigm.bareSubjunctive();
    if (row.infinitive !== 'شدن' && row.infinitive !== 'بودن') paradigm.passive();
  }
  if (row.infinitive === 'بودن')
    for (const [text, person, negative] of TO_BE) paradigm.add(text, 'present', person, negative);
  if (row.infinitive === 'داشتن') {
    // «دارد»: the present without «می».
    PRESENT_ENDINGS.forEach((ending, person) => {
      paradigm.add(`دار${ending}`, 'present', person + 1, false);
      paradigm.add(`ندار${ending}`, 'present', person + 1, true);
    });
  }
  if (row.infinitive === 'خواستن') {
    // The auxiliary of the future alone, where its main verb is of the short paradigm: «خواهد رفت».
    for (const person of ALL_PERSONS) paradigm.add(`نخواه${PRESENT_ENDINGS[person]}`, 'subjunctive', person + 1, true);
  }
  if (row.present.endsWith('ی') && /[او]ی$/.test(row.present)) {
    paradigm.add(prefixed('ب', row.present.slice(0, -1)), 'imperative', 2, false);
  } else if (full) {
    paradigm.add(prefixed('ب', row.present), 'imperative', 2, false);
  }
  return paradigm.forms;
}
