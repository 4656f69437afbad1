import { CharacterClass } from '../../text/characters';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { comparesAt } from '../context/superlative';
import type { Term } from '../terms/term';
import { DATE_WORDS } from '../words';

const PAST = 'گذشته';
/** Tokens between the superlative and how long. */
const FARTHEST = 4;
const SINCE = 'از';

/**
 * Frees the «است» behind a length that a superlative compares: «بدترین سیل ده سال گذشته [است]» is of ten years, «از آن سیل ده سال
 * گذشته است» says that they have passed.
 */
export function withComparedLengths(reading: Reading, terms: readonly Term[]): readonly Term[] {
  const isFree = (term: Term, index: number): boolean => {
    if (term.word !== 'copula') return false;
    const [amount, unit, past] = terms.slice(Math.max(0, index - 3), index);
    return (
      past?.kind === 'modifier' &&
      DATE_WORDS[past.value].word === PAST &&
      past.nextToken === term.firstToken &&
      unit.kind === 'unit' &&
      unit.nextToken === past.firstToken &&
      amount.nextToken === unit.firstToken &&
      isBehindSuperlative(reading, amount.firstToken)
    );
  };
  return terms.some(isFree) ? terms.map((term, index) => (isFree(term, index) ? { ...term, word: '' } : term)) : terms;
}

/** Whether one of the words right before a token, in its clause, is a superlative. */
function isBehindSuperlative(reading: Reading, token: number): boolean {
  const { classes } = reading.tokens;
  for (let at = token - 1; at >= 0 && at >= token - FARTHEST; at -= 1) {
    if (classes[at] === CharacterClass.punctuation) return false;
    // «از مرگ بزرگ‌ترین شاعر ده سال گذشته است», but «یکی از بدترین سیل‌های …»
    if (comparesAt(reading, at)) return wordAt(reading, at - 2) !== SINCE;
  }
  return false;
}
