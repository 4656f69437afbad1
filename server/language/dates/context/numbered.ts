import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { type Atom, Rank } from '../phrases/atom';
import type { Term } from '../terms/term';
import type { DateComponents } from '../types';
import { contextWords } from './contextWords';

const NUMBERED = contextWords('numbered');
/** «جلسهٔ دوم آذر» may be the one of that day. */
const HELD = contextWords('held');

/**
 * «مرحلهٔ نخست تا ۱۵ مهر»: the ordinal counts what stands before it, and the day behind «تا» is alone; so is the month in «نسخهٔ
 * نخست آذر ۹۷». `index` is where the expression stands among the terms; undefined where the first number is a day, too.
 */
export function behindNumbered(
  reading: Reading,
  terms: readonly Term[],
  index: number,
  atom: Atom,
): { readonly atom: Atom; readonly index: number } | undefined {
  if (terms[index].kind !== 'ordinal' || atom.parts.day === undefined || atom.firstToken === 0) return undefined;
  const noun = wordAt(reading, atom.firstToken - 1);
  if (!NUMBERED.has(noun)) return undefined;
  const [joiner, second] = terms.slice(index + 1, index + 3);
  const { day: _day, until, ...others } = atom.parts;
  if (until === undefined)
    return joiner?.kind === 'month' && others.year !== undefined && !HELD.has(noun)
      ? {
          atom: {
            ...atom,
            start: joiner.start,
            firstToken: joiner.firstToken,
            opens: joiner.kind,
            parts: others,
            fine: Rank.month,
          },
          index: index + 1,
        }
      : undefined;
  if (joiner?.word !== 'range' || !opensDay(second, until, noun)) return undefined;
  return {
    atom: {
      ...atom,
      start: second.start,
      firstToken: second.firstToken,
      opens: second.kind,
      parts: until,
      fine: until.weekday === undefined ? atom.fine : Rank.weekday,
    },
    index: index + 2,
  };
}

/** «تا [۱۵] مهر», «تا [پنجم] دی», «تا [چهارشنبه] ۴ بهمن»: whether a term opens the day behind «تا». */
function opensDay(term: Term | undefined, { weekday, day, month }: DateComponents, noun: string): boolean {
  if (term === undefined || month === undefined) return false;
  if (term.kind === 'weekday') return weekday?.start === term.start;
  return day === term.value && (term.kind === 'number' || (term.kind === 'ordinal' && !HELD.has(noun)));
}

/** «نوبت اول ۱۴۰۵»: the first of them in that year, and not its first day. */
export const ranksWithinYear = (reading: Reading, { parts: { edge, year, month, until }, firstToken }: Atom): boolean =>
  edge === 'start' &&
  year !== undefined &&
  (month ?? until) === undefined &&
  firstToken > 0 &&
  NUMBERED.has(wordAt(reading, firstToken - 1));
