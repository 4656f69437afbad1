import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

/** A text and its claims as {@link shownClaims} has them. */
export type ShownCase = readonly [text: string, ...claims: string[]];

/** «kind [cue] source»; without a source «-». */
const shownClaims = (text: string): readonly string[] =>
  analyse(text, { syntax: 'plain' }).claims.map(({ kind, cue, source }) => {
    const slice = (range: { readonly start: number; readonly end: number } | undefined): string =>
      range === undefined ? '-' : text.slice(range.start, range.end);
    return `${kind} [${slice(cue)}] ${slice(source)}`;
  });

/** One test a text. */
export function testShown(cases: readonly ShownCase[]): void {
  for (const [text, ...claims] of cases)
    it(text, () => {
      assert.deepEqual(shownClaims(text), claims);
    });
}
