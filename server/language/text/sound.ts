/** Letters that Persian says alike; the first stands for all of them. */
const HEARD: readonly string[] = ['تط', 'سصث', 'زذضظ', 'قغ', 'هح', 'اآ'];
const heard = new Map(HEARD.flatMap(([first, ...others]) => others.map((letter) => [letter, first])));

/** The same at the beginning of a word, where ع is not heard. */
const BEGINNINGS: readonly string[] = [...HEARD.slice(0, -1), 'اآع'];

/** The letters with which a word that sounds the same may begin. */
export const beginningsAlike = (letter: string): string =>
  BEGINNINGS.find((letters) => letters.includes(letter)) ?? letter;

export const beginAlike = (one: string, other: string): boolean =>
  one === other || beginningsAlike(one).includes(other);

/** How a folded word sounds, as far as its letters tell: words that sound the same may be one word in two spellings. */
export function soundOf(word: string): string {
  let sound = '';
  for (const letter of word) sound += heard.get(letter) ?? letter;
  // «عاشوراده», «عراق»; «استامبول»; «تاشکنت».
  return sound.replace(/عا|^ع/g, 'ا').replaceAll('مب', 'نب').replace(/نت$/, 'ند');
}
