/** Numbers the chains of one article, each by what its first mention is called. No two are the same. */
export interface ChainNumbers {
  next(name: string): number;
  /** Hears of a number that was given when the same article was read before. */
  take(number: number): void;
}

/** 1, 2, 3 … in the order in which they come: what is read once and written down. */
export function countedNumbers(): ChainNumbers {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return last;
    },
    take: (number) => {
      last = number;
    },
  };
}

/** Numbers that every engine keeps in a word. */
const MOST = 2 ** 30;

/**
 * Numbers that stay from one version of a text to the next, whatever chains begin before: who types a new name at the head of an
 * article leaves those after it their numbers, and all that was read by them.
 */
export function lastingNumbers(): ChainNumbers {
  const taken = new Set<number>();
  return {
    next: (name) => {
      let number = hashOf(name);
      while (taken.has(number)) number = (number % (MOST - 1)) + 1;
      taken.add(number);
      return number;
    },
    take: (number) => void taken.add(number),
  };
}

/** FNV-1a over UTF-16 units, from 1 to below `MOST`. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % (MOST - 1)) + 1;
}
