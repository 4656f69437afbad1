/** Addresses say nothing of the language of a text, and an annotated article is full of them. */
const addresses = /\b[a-z][a-z+.-]*:\/{0,2}\S+/gi;

/** Letters without which nothing can be said of a text. */
const fewest = 20;

/** Whether a text is Persian for the most part: more than half of its letters are of the Arabic script. */
export function isPersian(text: string): boolean {
  const prose = text.replace(addresses, ' ');
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const persian = prose.match(/[\u0620-\u06ff]/g)?.length ?? 0;
  return letters > fewest && 2 * persian > letters;
}
