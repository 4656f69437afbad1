import type { Reading } from '../../text/reading';
import type { Term } from '../terms/term';
import { DATE_WORDS } from '../words';

const PAST = 'گذشته';

/** Leaves out the «گذشته» that is a verb: «چهار روز از آذر [گذشته] است» is of this Azar, and «هشت ماه از سال [گذشته] است» of this year. */
export function withoutPassed(_: Reading, terms: readonly Term[]): readonly Term[] {
  const isPassed = (term: Term, index: number): boolean => {
    if (term.kind !== 'modifier' || DATE_WORDS[term.value].word !== PAST || index < 3) return false;
    const [unit, from, stretch] = terms.slice(index - 3, index);
    const copula = terms[index + 1];
    const run = [unit, from, stretch, term, copula];
    return (
      copula?.word === 'copula' &&
      unit.kind === 'unit' &&
      from.word === 'from' &&
      run.every((one, at) => at === 0 || run[at - 1].nextToken === one.firstToken)
    );
  };
  return terms.some(isPassed) ? terms.filter((term, index) => !isPassed(term, index)) : terms;
}
