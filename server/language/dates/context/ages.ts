import { beginsWithOneOf } from '../../text/beginnings';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import type { Term, TermKind } from '../terms/term';
import { DATE_WORDS, UNIT_FORMS } from '../words';
import { contextWords } from './contextWords';
import { comparesAt } from './superlative';

/** «با ۸۳ سال کهن‌سال‌ترین نامزد»: an age. */
const isAgeCompared = (reading: Reading, { kind, parts, nextToken }: Atom): boolean =>
  kind === 'duration' &&
  parts.durationGrain === 'year' &&
  comparesAt(reading, nextToken) &&
  isOfAge(wordAt(reading, nextToken));
const isOfAge = beginsWithOneOf(contextWords('age'));

/** «سن بازنشستگی ۶۰ سال», «سن ازدواج به ۲۸ سال رسید»; «سن ازدواج در ده سال …» is a length. */
function isAgeNamed(terms: readonly Term[], index: number, { kind, parts, firstToken }: Atom): boolean {
  if (kind !== 'duration' || parts.durationGrain !== 'year') return false;
  for (let at = index - 1; at >= 0 && firstToken - terms[at].nextToken <= FARTHEST_AGE; at -= 1) {
    // «در ۳۰ سالگی ساخت و دو سال بعد …»
    if (terms[at].kind === 'age') return terms[at].word === '' && DATE_WORDS[terms[at].value].word !== 'سالگی';
    if (!LEADS_TO_AGE.has(terms[at].kind) && terms[at].word !== 'from') return false;
  }
  return false;
}
/** Words between «سن» and how old. */
const FARTHEST_AGE = 5;
const LEADS_TO_AGE: ReadonlySet<TermKind> = new Set(['left', 'joiner', 'approximator', 'function']);

/** «نوزاد دوروزه», «کودکی سه‌ماهه», «سه‌ماهه بودم»: how old it is. */
const isAgeOfChild = (reading: Reading, last: Term, { kind, firstToken, nextToken }: Atom): boolean =>
  kind === 'duration' &&
  last.kind === 'unit' &&
  UNIT_FORMS[last.detail] === 'adjectives' &&
  (CHILDREN.has(wordAt(reading, firstToken - 1)) ||
    // «چهار ماهه بودم»: nobody else lasts so long.
    OWN.has(wordAt(reading, nextToken)));
const CHILDREN = contextWords('child');
const OWN: ReadonlySet<string> = new Set(['بودم', 'هستم', 'بودی', 'بودیم', 'نبودم']);

/** Whether an expression tells an age, which is no length of time; `range` is where it stands among the terms. */
export const isAge = (
  reading: Reading,
  terms: readonly Term[],
  [index, next]: readonly [number, number],
  atom: Atom,
): boolean =>
  isAgeCompared(reading, atom) || isAgeNamed(terms, index, atom) || isAgeOfChild(reading, terms[next - 1], atom);
