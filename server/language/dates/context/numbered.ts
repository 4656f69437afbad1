import { foldedString, type Reading } from '../../text/reading';
import type { Atom } from '../phrases/atom';
import type { Term } from '../terms/term';
import { contextWords } from './contextWords';

const NUMBERED = contextWords('numbered');

/**
 * «مرحلهٔ نخست تا ۱۵ مهر»: the ordinal counts what stands before it, and the day behind «تا» is alone. `index` is where the
 * expression stands among the terms; undefined where the first number is a day, too.
 */
export function behindNumbered(
  { text, tokens }: Reading,
  terms: readonly Term[],
  index: number,
  atom: Atom,
): { readonly atom: Atom; readonly index: number } | undefined {
  const [first, joiner, second] = terms.slice(index, index + 3);
  const { until } = atom.parts;
  if (first.kind !== 'ordinal' || until?.day === undefined || atom.parts.day === undefined || atom.firstToken === 0)
    return undefined;
  if (joiner?.word !== 'range' || second?.kind !== 'number' || until.day !== second.value) return undefined;
  const noun = atom.firstToken - 1;
  if (!NUMBERED.has(foldedString(text, tokens.starts[noun], tokens.ends[noun]))) return undefined;
  return {
    atom: { ...atom, start: second.start, firstToken: second.firstToken, opens: second.kind, parts: until },
    index: index + 2,
  };
}
