/** Which way a line runs. Pure, so that it can be tried without a page. */

export type Direction = 'rtl' | 'ltr';

/** A word of a right-to-left script (Unicode Standard Annex #9, classes R and AL), half-spaces and marks within. */
const rightWord = /[\u0590-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc][\u200c\p{L}\p{M}]*/gu;
const word = /\p{L}[\u200c\p{L}\p{M}\p{N}]*/gu;

/** What is Latin in every Persian text and says nothing of the line: addresses, code, a definition's target, HTML. */
const foreign = /`[^`]*`|<[^>]*>|\b[a-z][a-z+.-]*:\/\/\S+|\bdate:\S+|\bmailto:\S+/gi;

/** A comment that speaks to Dabir is a line of a program, whatever its reason is written in. */
const directive = /^\s*<!--\s*dabir-/;

/** Of a Persian line at least this part of the words is Persian: names of firms and teams may well be the most. */
const least = 1 / 3;

/**
 * A line's own direction. Not its first letter's (Unicode's rule P2): a Persian sentence that begins with «BBC» or a
 * bracket is Persian still, so the words vote.
 *
 * @returns `undefined` where the line has no word; it then runs as the line above it does
 */
export function directionOf(line: string): Direction | undefined {
  if (directive.test(line)) return 'ltr';
  const text = line.replace(foreign, ' ');
  const words = text.match(word)?.length ?? 0;
  if (words === 0) return undefined;
  return (text.match(rightWord)?.length ?? 0) >= least * words ? 'rtl' : 'ltr';
}
