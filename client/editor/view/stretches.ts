/** A piece of the margin, in pixels from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly linked: boolean;
}

/**
 * What the margin shows of claims of which several may stand in one line: two dashed bars over one another would look like a
 * whole one, and a whole one would hide what is still to be done. So each piece has one bar, and what has no source goes first.
 */
export function partMargin(claims: readonly Stretch[]): readonly Stretch[] {
  const unlinked = join(claims.filter(({ linked }) => !linked));
  const linked = join(claims.filter((claim) => claim.linked));
  return [...unlinked, ...linked.flatMap((whole) => without(whole, unlinked))];
}

/** One for those that overlap. */
function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.top - other.top)) {
    const last = joined.at(-1);
    if (last === undefined || stretch.top >= last.bottom) joined.push(stretch);
    else joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, stretch.bottom) };
  }
  return joined;
}

/** What is left of a stretch where others, in order, take their place. */
function without(whole: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let { top } = whole;
  for (const other of others) {
    if (other.bottom <= top || other.top >= whole.bottom) continue;
    if (other.top > top) left.push({ ...whole, top, bottom: other.top });
    top = other.bottom;
  }
  return top < whole.bottom ? [...left, { ...whole, top }] : left;
}
