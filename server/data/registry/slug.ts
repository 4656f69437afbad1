/** Marks inside a word: «Be'eri», «Iran–Iraq» has its id from «IranIraq». */
const INSIDE_WORDS = /['’‘ʻ–\u0300-\u036f]/g;
const BETWEEN_WORDS = /[^a-z0-9]+/g;

/**
 * The id of an entry as it follows from its English name: «Ben Wallace» → `ben-wallace`. Most entries bear it, and it is not
 * shipped beside the name then; the table gives another where namesakes are to be told apart.
 */
export function slugOf(english: string): string {
  return english
    .normalize('NFKD')
    .toLowerCase()
    .replace(INSIDE_WORDS, '')
    .replace(BETWEEN_WORDS, '-')
    .replace(/^-|-$/g, '');
}
