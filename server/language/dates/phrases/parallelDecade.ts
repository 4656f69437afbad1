import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { FIRST_GREGORIAN_YEAR } from '../grammar/parts';
import { sentenceAt } from '../terms/clause';
import type { Atom } from './atom';

const FROM = 'از';
/** Of the century that two digits mean. */
const CENTURY = 1900;
const YEARS = 10;

/** «از ۱۹۸۲ در پیشاور و از دههٔ ۹۰ در آلمان زیست»: a decade of two digits goes on with the years that the sentence counts. */
export function withParallelDecades(reading: Reading, atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, index) => {
    const before = atoms[index - 1];
    const { decade, era, year } = atom.parts;
    if (before?.parts.year === undefined || decade === undefined || decade >= 100 || (era ?? year) !== undefined)
      return atom;
    const isLater =
      before.parts.year >= FIRST_GREGORIAN_YEAR &&
      before.parts.twoDigitYear !== true &&
      CENTURY + decade + YEARS > before.parts.year;
    const isParallel = [before, atom].every(({ firstToken }) => wordAt(reading, firstToken - 1) === FROM);
    const at = ({ start }: Atom): number => sentenceAt(reading, reading.text.starts[start]);
    return isLater && isParallel && at(before) === at(atom)
      ? { ...atom, parts: { ...atom.parts, era: 'gregorian' as const } }
      : atom;
  });
}
