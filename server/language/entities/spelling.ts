/**
 * Whether two folded names that no registry knows are one name spelled in two ways: the same but for long vowels, which
 * writers of foreign names put in or leave out (ویتکاف/ویتکوف), or for one letter in a long name.
 */
const VOWELS = new Set('اویآ');
const SHORTEST = 6;

export function isSpellingVariant(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < SHORTEST || other.length < SHORTEST || Math.abs(one.length - other.length) > 2) return false;
  if (one[0] !== other[0] || isOtherFamily(one, other)) return false;
  const bones = skeleton(one);
  return bones.length >= 4 && bones === skeleton(other) && changes(one, other) <= 2;
}

/** «حسنی» and «حسینی» are two families; «زلنسکی» and «زلینسکی» are one. */
function isOtherFamily(one: string, other: string): boolean {
  return /(?<!سک)ی$/u.test(one) && one.replaceAll('ی', '') === other.replaceAll('ی', '');
}

/** The consonants, doubled ones once: what all spellings of a name share. */
export function skeleton(name: string): string {
  let result = '';
  for (const letter of name) if (!VOWELS.has(letter) && letter !== result[result.length - 1]) result += letter;
  return result;
}

/** Letters to insert, drop or change to make one name of the other, counted up to 3. */
function changes(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + same));
    }
    previous = current;
  }
  return previous[other.length];
}
