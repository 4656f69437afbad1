/** Countries whose people write their names in these letters themselves: of others’ names the vowels are whoever writes them first. */
export const OWN_LETTERS: ReadonlySet<string> = new Set(['IR', 'AF']);
