/** The most words that are kept; a text with more begins anew. */
const MOST_WORDS = 1 << 15;

/** Words by the hash of their units. The news says the same words again and again: each is made a string once. */
const words = new Map<number, string>();

const isSame = (word: string, units: Uint16Array, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let unit = start; unit < end; unit += 1) if (word.charCodeAt(unit - start) !== units[unit]) return false;
  return true;
};

function spell(units: Uint16Array, start: number, end: number): string {
  let word = '';
  for (let unit = start; unit < end; unit += 1) word += String.fromCharCode(units[unit]);
  return word;
}

/** The string of these units. Linear in their number; allocates nothing for a word met before. */
export function internWord(units: Uint16Array, start: number, end: number): string {
  // FNV-1a over the units.
  let hash = 0x811c9dc5;
  for (let unit = start; unit < end; unit += 1) hash = Math.imul(hash ^ units[unit], 0x01000193);
  const known = words.get(hash);
  if (known !== undefined && isSame(known, units, start, end)) return known;
  const word = spell(units, start, end);
  if (known === undefined) {
    if (words.size >= MOST_WORDS) words.clear();
    words.set(hash, word);
  }
  return word;
}
