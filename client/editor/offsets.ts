/**
 * Offsets of the server count the two characters of a CRLF, those of a page one a line. Pure: nothing of VS Code in here.
 */

/** @returns the answer with `start` and `end` of everything in it as a page counts them */
export function withoutCarriageReturns(answer: unknown, text: string): unknown {
  const returns = [...text.matchAll(/\r\n/g)].map(({ index }) => index);
  if (returns.length === 0) return answer;
  const turn = (part: unknown, name = ''): unknown => {
    if (typeof part === 'number') return name === 'start' || name === 'end' ? part - countBelow(returns, part) : part;
    if (Array.isArray(part)) return part.map((entry) => turn(entry));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, turn(entry, key)]));
  };
  return turn(answer);
}

/** How many of these ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
