import fc from 'fast-check';
import { createChoice } from '../choice';
import { type Change, change, changed } from './articles';
import type { Coverage } from './coverage';
import type { TextLaw } from './front';

/** Longer texts are not kept: what they reach a shorter one reaches too. */
const LONGEST = 20_000;
const AT_ONCE = 200;

export interface Guided {
  /** How many texts were looked at. */
  readonly texts: number;
  /** Texts that reached what none before them did. */
  readonly kept: readonly string[];
  /** The text that broke a law, with what was thrown. */
  readonly broken?: { readonly text: string; readonly error: unknown };
}

/**
 * Looks for texts that break a law, and keeps those that reach code which no text before them reached: half of the texts are made
 * anew, half are kept ones after some changes, or two of them in one. The same for the same seed and as many texts.
 */
export function searchGuided({ from, law }: TextLaw, coverage: Coverage, seed: number, goesOn: () => boolean): Guided {
  const choose = createChoice(seed);
  const kept: string[] = [];
  let texts = 0;
  for (let round = 0; goesOn(); round += 1) {
    const fresh: readonly string[] = fc.sample(from, { seed: seed + round, numRuns: AT_ONCE });
    const changes: readonly (readonly Change[])[] = fc.sample(fc.array(change, { minLength: 1, maxLength: 5 }), {
      seed: seed + round,
      numRuns: AT_ONCE,
    });
    for (let index = 0; index < AT_ONCE && goesOn(); index += 1) {
      const text =
        kept.length === 0 || index % 2 === 0 ? fresh[index] : mutated(choose(kept), choose(kept), changes[index]);
      texts += 1;
      try {
        law(text);
      } catch (error) {
        return { texts, kept, broken: { text, error } };
      }
      if (coverage.news() > 0 && text.length <= LONGEST) kept.push(text);
    }
  }
  return { texts, kept };

  function mutated(text: string, other: string, changes: readonly Change[]): string {
    const start = choose([
      text,
      `${text.slice(0, text.length / 2)}${other.slice(other.length / 2)}`,
      `${text}\n\n${other}`,
    ]);
    return changes.reduce(changed, start).slice(0, LONGEST);
  }
}
