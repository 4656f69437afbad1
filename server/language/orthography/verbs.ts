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
