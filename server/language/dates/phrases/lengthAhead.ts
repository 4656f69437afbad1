import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { hitsBefore, sentencesBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { infinitiveOf } from '../context/tense';
import { beginsAt, isVerb } from '../terms/clause';
import type { Term } from '../terms/term';

/** Verbs of what lasts, and the words before them; an empty set where the verb alone tells. */
const LASTING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ماندن', new Set()],
  ['کشیدن', foldedWords('طول درازا')],
  ['انجامیدن', foldedWords('طول درازا')],
  ['داشتن', foldedWords('نگه ادامه دوام معطل')],
  ['یافتن', foldedWords('ادامه تداوم دوام')],
  ['کردن', foldedWords('تمدید صبر تحمل اضافه')],
  ['شدن', foldedWords('تمدید اضافه افزوده')],
  ['دادن', foldedWords('ادامه مهلت فرصت')],
  ['آوردن', foldedWords('دوام')],
  ['بردن', foldedWords('زمان')],
]);
const WILL = 'خواستن';
/** Days before which nothing is a length: «تا دو هفتهٔ [دیگر] تمدید شد». */
const WHEN: ReadonlySet<string> = new Set(['range', 'in', 'from']);

/** Whether the first verb behind a token in its sentence says that something lasts. */
function lasts(reading: Reading, token: number): boolean {
  const { text, tokens, hits, sentences } = reading;
  if (token >= tokens.count) return false;
  const from = tokens.starts[token];
  const end = sentences[sentencesBefore(sentences, from)]?.textEnd ?? text.length;
  for (let index = hitsBefore(hits, from); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit.start >= end) return false;
    if (!isVerb(hit)) continue;
    // «خواهد [ماند]»
    if (infinitiveOf(hit) === WILL && beginsAt(reading, tokens.ofUnit[hit.end - 1] + 1, 'verb')) continue;
    const words = LASTING.get(infinitiveOf(hit));
    const before = tokens.ofUnit[hit.start] - 1;
    if (words !== undefined && (words.size === 0 || words.has(wordAt(reading, before)))) return true;
    // «می‌کشد» is of two verbs.
    if (hits[index + 1]?.start !== hit.start) return false;
  }
  return false;
}

/** What such a «دیگر» says. */
export const LONGER = 'longer';

/**
 * Marks the «دیگر» that makes a length longer: «دو هفتهٔ دیگر در سه درصد می‌ماند» says how long, «دو هفتهٔ دیگر برگزار
 * می‌شود» when.
 */
export function markLonger(reading: Reading, terms: readonly Term[]): readonly Term[] {
  const isLonger = (term: Term, index: number): boolean => {
    if (term.kind !== 'later') return false;
    const [before, unit] = [terms[index - 3], terms[index - 1]];
    return (
      unit?.kind === 'unit' &&
      unit.nextToken === term.firstToken &&
      !WHEN.has(before?.word ?? '') &&
      lasts(reading, term.nextToken)
    );
  };
  return terms.some(isLonger)
    ? terms.map((term, index) => (isLonger(term, index) ? { ...term, word: LONGER } : term))
    : terms;
}
