/** Picks one of several things. */
export type Choice = <Item>(items: readonly Item[]) => Item;

/** Choices that look like chance and are the same in every run: a linear congruential generator (Numerical Recipes). */
export function createChoice(seed: number): Choice {
  let state = seed >>> 0;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
}
