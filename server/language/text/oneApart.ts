/** Whether a letter put in, another one in its place, or two neighbours that change places make the longer word of the shorter; the first is no longer than the second. */
export function isOneApart(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return long.length === short.length + 1 && isSameFrom(short, at, long, at + 1);
  if (isSameFrom(short, at + 1, long, at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && isSameFrom(short, at + 2, long, at + 2);
}

function isSameFrom(one: string, from: number, other: string, otherFrom: number): boolean {
  if (one.length - from !== other.length - otherFrom) return false;
  for (let at = from; at < one.length; at += 1) if (one[at] !== other[otherFrom + at - from]) return false;
  return true;
}
