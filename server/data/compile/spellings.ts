/**
 * Words whose hamza has two seats in the press, beside what the folding of letters makes one: «هیئت» («دستور خط فارسی») is «هیأت»
 * and «هیات» to half of the newsrooms, «مسئول» is «مسوول».
 */
const SEATS: readonly (readonly [RegExp, string])[] = [
  [/(^|[\s\u200c])هیئت(?=$|[\s\u200c])/g, '$1هیات'],
  [/(^|[\s\u200c])مسئول/g, '$1مسوول'],
];

/** A form of a lexicon in each of its spellings, as it is given first. */
export function spellingsOf(text: string): readonly string[] {
  const other = SEATS.reduce((spelled, [seat, better]) => spelled.replace(seat, better), text);
  return other === text ? [text] : [text, other];
}
