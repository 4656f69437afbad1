/** Which way a line runs. Pure, so that it can be tried without a page. */

export type Direction = 'rtl' | 'ltr';

/** Right-to-left letters of every script, digits and marks aside (Unicode Standard Annex #9, classes R and AL). */
const rightLetter = /[\u0590-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const leftLetter = /\p{L}/gu;

/** What is Latin in every Persian text and says nothing of the line: addresses, code, a definition's target, HTML. */
const foreign = /`[^`]*`|<[^>]*>|\b[a-z][a-z+.-]*:\/\/\S+|\bdate:\S+|\bmailto:\S+/gi;

/**
 * A line's own direction. Not its first letter's (Unicode's rule P2): a Persian sentence that begins with «BBC» or a
 * bracket is Persian still, so the letters vote, and a tie is Persian's.
 *
 * @returns `undefined` where the line has no letter; it then runs as the line above it does
 */
export function directionOf(line: string): Direction | undefined {
  const text = line.replace(foreign, ' ');
  const right = text.match(rightLetter)?.length ?? 0;
  const letters = text.match(leftLetter)?.length ?? 0;
  if (right === 0 && letters === 0) return undefined;
  return 2 * right >= letters && right > 0 ? 'rtl' : 'ltr';
}
