import formTable from '../../data/orthography/verbForms.tsv';
import { openTable } from '../../data/table';
import verbTable from '../../data/verbs.tsv';
import { COPULAS, PAST_ENDINGS, PRESENT_ENDINGS, participleOf } from '../morphology/paradigm';
import { foldKey } from '../text/fold';
import { isNominal } from './nominal';
import { spokenForms } from './spokenVerbs';

/** What typography must know of verbs: which forms follow «می», which are participles. Folded. */
export interface VerbForms {
  /** «کند», «رفت», «شده», «شده‌اند» run together: what may stand behind «می» and «نمی». */
  readonly afterMi: ReadonlySet<string>;
  /** Forms behind «می» that a sentence about wine or the month of May could have as well: «نوشید». */
  readonly doubtful: ReadonlySet<string>;
  /** Of daily speech: «کنه», «خوام». */
  readonly spoken: ReadonlySet<string>;
  /** Those of daily speech that are other words as well: «ده», «گم», «رفتن». */
  readonly homographs: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
}

/** Verbs that wine goes with. */
const OF_WINE = new Set(['نوش', 'خور', 'گسار']);
/** An object or an owner behind a finite form: «می‌بینمش», «می‌بردشان». */
const ENCLITIC = /(?:[متش]ان|[متش])$/;
/** What verbs are put together with: «برمی‌گردد», «بازگشته‌اند». */
const PREVERBS = ['بازپس', 'باز', 'بر', 'در', 'فرا', 'فرو', 'وا', 'ور'];

/** A word without the preverb that it begins with; itself where it has none. */
function withoutPreverb(key: string): string {
  const preverb = PREVERBS.find((one) => key.startsWith(one) && key.length > one.length + 1);
  return preverb === undefined ? key : key.slice(preverb.length);
}

/** Whether a word is a participle, with a preverb or without. */
export function isParticiple(key: string): boolean {
  const { participles } = verbForms();
  return participles.has(key) || participles.has(withoutPreverb(key));
}

/** How many letters «می» or «نمی» end after at a word's head, a preverb before them included; 0 where there is none. */
export function lengthOfMi(key: string): number {
  const bare = withoutPreverb(key);
  for (const rest of bare === key ? [key] : [bare, key]) {
    const head = rest.startsWith('نمی') ? 3 : rest.startsWith('می') ? 2 : 0;
    if (head > 0) return key.length - rest.length + head;
  }
  return 0;
}

/** Whether a word may stand behind «می» and «نمی»: a form of a verb, with its object behind it or without. */
export function followsMi(key: string): boolean {
  const { afterMi } = verbForms();
  if (afterMi.has(key)) return true;
  const form = key.replace(ENCLITIC, '');
  // «شدت» is a noun, «شده‌ش» is not written.
  return form.length >= 3 && form.length < key.length && !form.endsWith('ه') && afterMi.has(form) && !isNominal(key);
}

/** «می», «نمی», «برمی», «درنمی» */
export function isMi(key: string): boolean {
  return key.endsWith('می') && key.length <= 7 && lengthOfMi(key) === key.length;
}

/** A causative has two pasts: «رساند» and «رسانید». */
function pastStems(past: string, present: string): readonly string[] {
  return present.endsWith('ان') && past === `${present}د` ? [past, `${present}ید`] : [past];
}

/** An object behind a form of daily speech: «می‌برمتون». */
const SPOKEN_ENCLITIC = /(?:[متش]ون|[متش])$/;

/** Whether a word may stand behind «می» and «نمی» in daily speech only. */
export function followsMiInSpeech(key: string): boolean {
  const { afterMi, spoken } = verbForms();
  if (spoken.has(key)) return true;
  const form = key.replace(SPOKEN_ENCLITIC, '');
  return form.length >= 3 && form.length < key.length && (afterMi.has(form) || spoken.has(form)) && !isNominal(key);
}

let built: VerbForms | undefined;

export function verbForms(): VerbForms {
  built ??= build();
  return built;
}

function build(): VerbForms {
  const afterMi = new Set<string>();
  const doubtful = new Set<string>();
  const participles = new Set<string>();
  const homographs = new Set<string>();
  const others = openTable(formTable);
  for (let row = 0; row < others.size; row += 1) {
    const form = foldKey(others.get(row, 'form'));
    // Forms of impersonal verbs, which no stem gives.
    if (others.get(row, 'kind') === 'impersonal') afterMi.add(form);
    else if (others.get(row, 'kind') === 'homograph') homographs.add(form);
  }
  const verbs = openTable(verbTable);
  for (let row = 0; row < verbs.size; row += 1) {
    const past = foldKey(verbs.get(row, 'past'));
    const present = foldKey(verbs.get(row, 'present'));
    if (past === '' || present === '') continue;
    const forms = PRESENT_ENDINGS.map((ending) => present + ending);
    for (const stem of pastStems(past, present)) {
      const participle = participleOf(stem, false);
      participles.add(participle).add(participleOf(stem, true));
      forms.push(
        ...PAST_ENDINGS.map((ending) => stem + ending),
        participle,
        // «است» stands apart.
        ...COPULAS.filter((copula) => copula !== 'است').map((copula) => participle + copula),
      );
    }
    for (const form of forms) (OF_WINE.has(present) ? doubtful : afterMi).add(form);
  }
  const written = new Set([...afterMi, ...doubtful]);
  const spoken = spokenForms(written);
  for (const form of spoken) {
    // «رفتن»: they went, and to go.
    const isInfinitive = /[تد]ن$/.test(form) && (written.has(form.slice(0, -1)) || spoken.has(form.slice(0, -1)));
    if (isInfinitive || isNominal(form)) homographs.add(form);
  }
  return { afterMi, doubtful, spoken, homographs, participles };
}
