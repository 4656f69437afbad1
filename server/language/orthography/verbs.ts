import moreVerbTable from '../../data/orthography/moreVerbs.tsv';
import { openTable } from '../../data/table';
import verbTable from '../../data/verbs.tsv';
import { foldKey } from '../text/fold';

/** What typography must know of verbs: which forms follow «می», which are participles. Folded. */
export interface VerbForms {
  /** «کند», «رفت», «شده», «شده‌اند» run together: what may stand behind «می» and «نمی». */
  readonly afterMi: ReadonlySet<string>;
  /** Forms behind «می» that a sentence about wine or the month of May could have as well: «نوشید». */
  readonly doubtful: ReadonlySet<string>;
  /** Of daily speech: «کنه», «خوام». */
  readonly spoken: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
}

const PAST = ['م', 'ی', '', 'یم', 'ید', 'ند'];
const PRESENT = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
const COPULAS = ['ام', 'ای', 'ایم', 'اید', 'اند'];
/** Verbs that wine goes with. */
const OF_WINE = new Set(['نوش', 'خور', 'گسار']);
/** Forms that no stem gives: impersonal verbs, and those of daily speech. */
const IMPERSONAL = ['توان', 'توانست', 'باید', 'بایست', 'بایستی', 'شاید', 'شایست'];
const SPOKEN = [
  'گه',
  'گن',
  'گم',
  'گیم',
  'شه',
  'شن',
  'شم',
  'کنه',
  'کنن',
  'خوام',
  'خواد',
  'خوان',
  'خوایم',
  'خواین',
  'دونم',
  'دونه',
  'دونن',
  'دونیم',
  'تونم',
  'تونه',
  'تونن',
  'تونیم',
  'رم',
  'ره',
  'رن',
  'ریم',
  'دم',
  'ده',
  'دن',
  'دیم',
  'یاد',
  'یام',
  'یان',
  'ذاره',
  'ذارن',
  'ذارم',
  'خونه',
  'خونن',
  'مونه',
  'مونن',
  'زنه',
  'زنن',
  'بینه',
  'بینن',
  'رسه',
  'رسن',
  'گیره',
  'گیرن',
  'بره',
  'برن',
  'خوره',
  'خورن',
  'شناسه',
  'شناسن',
  'فهمه',
  'فهمن',
  'کشه',
  'کشن',
  'نویسه',
  'نویسن',
  'خره',
  'خرن',
  'فروشه',
  'فروشن',
  'سازه',
  'سازن',
  'آد',
  'آن',
  'آم',
];

/** What verbs are put together with: «برمی‌گردد», «بازگشته‌اند». */
const PREVERBS = ['بازپس', 'باز', 'بر', 'در', 'فرا', 'فرو', 'وا', 'ور'];

/** A word without the preverb that it begins with; itself where it has none. */
export function withoutPreverb(key: string): string {
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

let built: VerbForms | undefined;

export function verbForms(): VerbForms {
  built ??= build();
  return built;
}

function build(): VerbForms {
  const afterMi = new Set(IMPERSONAL.map(foldKey));
  const doubtful = new Set<string>();
  const spoken = new Set(SPOKEN.map(foldKey));
  const participles = new Set<string>();
  for (const table of [openTable(verbTable), openTable(moreVerbTable)]) {
    for (let row = 0; row < table.size; row += 1) {
      const past = foldKey(table.get(row, 'past'));
      const present = foldKey(table.get(row, 'present'));
      if (past === '' || present === '') continue;
      const participle = `${past}ه`;
      participles.add(participle).add(`ن${past.startsWith('آ') ? `یا${past.slice(1)}` : past}ه`);
      const forms = [
        ...PAST.map((ending) => past + ending),
        ...PRESENT.map((ending) => present + ending),
        participle,
        ...COPULAS.map((copula) => participle + copula),
      ];
      for (const form of forms) (OF_WINE.has(present) ? doubtful : afterMi).add(form);
    }
  }
  return { afterMi, doubtful, spoken, participles };
}
