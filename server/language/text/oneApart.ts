/**
 * Whether a letter put in, another one in its place, or two neighbours that change places make the longer word of the shorter; the
 * first is no longer than the second. By the numbers of letters: a letter by itself is a string that is made anew at each look.
 */
export function isOneApart(short: string, long: string): boolean {
  if (long.length > short.length + 1) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at += 1;
  if (long.length > short.length) return isSameFrom(short, at, long, at + 1);
  if (isSameFrom(short, at + 1, long, at + 1)) return true;
  return (
    short.charCodeAt(at) === long.charCodeAt(at + 1) &&
    short.charCodeAt(at + 1) === long.charCodeAt(at) &&
    isSameFrom(short, at + 2, long, at + 2)
  );
}

function isSameFrom(one: string, from: number, other: string, otherFrom: number): boolean {
  if (one.length - from !== other.length - otherFrom) return false;
  for (let at = from; at < one.length; at += 1)
    if (one.charCodeAt(at) !== other.charCodeAt(otherFrom + at - from)) return false;
  return true;
}
