import formTable from '../../data/orthography/verbForms.tsv';
import { openTable } from '../../data/table';
import verbTable from '../../data/verbs.tsv';
import { foldKey } from '../text/fold';

/** Of daily speech («می‌گم», «می‌ره», «می‌کنین»), as newspapers write it in quotations. */
const PRESENT_ENDINGS = ['م', 'ی', 'ه', 'یم', 'ین', 'ن'];
/** «می‌خواد», «می‌آن»: behind a vowel the third person keeps its د. */
const ENDINGS_BEHIND_VOWEL = ['م', 'ی', 'د', 'یم', 'ین', 'ن'];
const PAST_ENDINGS = ['م', 'ی', '', 'یم', 'ین', 'ن'];

/** What «ان» before a nasal is said as: «می‌دونم», «می‌تونم», «می‌رسونم». */
const BEFORE_NASAL = /و?ان$/;
/** Stems whose last sound speech drops or that nobody says: «گشای», «گوی», «رو». Those that are said are in the table. */
const CHANGED = /[اوی]$/;

/** Folded forms of daily speech that may stand behind «می» and «نمی», the written ones not among them. */
export function spokenForms(written: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  const add = (stem: string, endings: readonly string[]): void => {
    for (const ending of endings) if (!written.has(stem + ending)) forms.add(stem + ending);
  };
  const addPresent = (stem: string): void => add(stem, /[اآ]$/.test(stem) ? ENDINGS_BEHIND_VOWEL : PRESENT_ENDINGS);
  const verbs = openTable(verbTable);
  for (let row = 0; row < verbs.size; row += 1) {
    const past = foldKey(verbs.get(row, 'past'));
    const present = foldKey(verbs.get(row, 'present'));
    if (past === '' || present === '') continue;
    const said = present.replace(BEFORE_NASAL, 'ون');
    if (!CHANGED.test(said)) addPresent(said);
    add(past, PAST_ENDINGS);
    if (said !== present && past.startsWith(present)) add(said + past.slice(present.length), PAST_ENDINGS);
  }
  const stems = openTable(formTable);
  for (let row = 0; row < stems.size; row += 1) {
    const stem = foldKey(stems.get(row, 'form'));
    const kind = stems.get(row, 'kind');
    if (kind === 'spoken-present') addPresent(stem);
    else if (kind === 'spoken-past') add(stem, PAST_ENDINGS);
  }
  return forms;
}
