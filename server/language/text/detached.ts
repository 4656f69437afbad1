/** Units. Shorter strings the engine copies anyway. */
const SHORTEST_PART = 13;

/**
 * The same string, which holds on to no other. A part of a string keeps the whole of it in memory: a name or an address that
 * outlives a keystroke would keep the article as it was before.
 */
export function detached(part: string): string {
  // To take a part of what was put together, the engine writes that out: the rest of it is one space.
  return part.length < SHORTEST_PART ? part : ` ${part}`.slice(1);
}
