/** Numbers words by their letters: 1, 2, 3 … in the order in which they come. What has a number keeps it. */
export interface WordTable {
  /** The number of the word of these units; 0 of a new one where all numbers are taken. Linear in its length; makes no string. */
  number(units: Uint16Array, start: number, end: number): number;
  /** The letters of a word that has a number; the string is made once. */
  spelling(word: number): string;
}

/** @param most numbers are below this, a power of two */
export function createWordTable(most: number): WordTable {
  /** By open addressing: the number of the word in each slot, 0 where it is free. Never more than half full. */
  const slots = new Uint32Array(most << 1);
  const mask = slots.length - 1;
  const hashes = new Int32Array(most);
  /** Where the letters of each word begin in `letters`; those of the next end it. */
  const starts = new Uint32Array(most + 1);
  let letters = new Uint16Array(most);
  const spellings = new Array<string | undefined>(most);
  let next = 1;

  const spells = (word: number, units: Uint16Array, start: number, end: number): boolean => {
    const from = starts[word];
    if (starts[word + 1] - from !== end - start) return false;
    for (let unit = start; unit < end; unit += 1) if (letters[from + unit - start] !== units[unit]) return false;
    return true;
  };
  const keep = (units: Uint16Array, start: number, end: number): void => {
    const from = starts[next];
    const to = from + end - start;
    if (to > letters.length) {
      const larger = new Uint16Array(Math.max(letters.length * 2, to));
      larger.set(letters);
      letters = larger;
    }
    for (let unit = start; unit < end; unit += 1) letters[from + unit - start] = units[unit];
    starts[next + 1] = to;
  };

  return {
    number: (units, start, end) => {
      // FNV-1a over the units; its low bits are the weakest.
      let hash = 0x811c9dc5;
      for (let unit = start; unit < end; unit += 1) hash = Math.imul(hash ^ units[unit], 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      for (let word = slots[slot]; word !== 0; word = slots[slot]) {
        if (hashes[word] === hash && spells(word, units, start, end)) return word;
        slot = (slot + 1) & mask;
      }
      if (next === most) return 0;
      slots[slot] = next;
      hashes[next] = hash;
      keep(units, start, end);
      next += 1;
      return next - 1;
    },
    spelling: (word) => {
      let spelling = spellings[word];
      if (spelling === undefined) {
        spelling = spell(letters, starts[word], starts[word + 1]);
        spellings[word] = spelling;
      }
      return spelling;
    },
  };
}

/** Units as a string. */
export function spell(units: Uint16Array, start: number, end: number): string {
  let word = '';
  for (let unit = start; unit < end; unit += 1) word += String.fromCharCode(units[unit]);
  return word;
}
