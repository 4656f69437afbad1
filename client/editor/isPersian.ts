/** Whether a text is Persian for the most part: more than half of its letters are of the Arabic script. */
export function isPersian(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const persian = text.match(/[\u0620-\u06ff]/g)?.length ?? 0;
  return letters > 20 && 2 * persian > letters;
}
