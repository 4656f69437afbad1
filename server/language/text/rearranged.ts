/** As far as letters are carried by a slip of the hand. */
const STRETCH = 3;

/** Whether words have the same letters, in another order in one short stretch within: «گرتوش», «گوترش». */
export function isRearranged(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let first = 0;
  while (one[first] === other[first]) first += 1;
  let last = one.length - 1;
  while (one[last] === other[last]) last -= 1;
  if (first === 0 || last - first >= STRETCH) return false;
  return sorted(one.slice(first, last + 1)) === sorted(other.slice(first, last + 1));
}

const sorted = (letters: string): string => [...letters].sort().join('');
