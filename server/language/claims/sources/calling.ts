/** Verbs that call something by what stands before them: «آن را ناقص خواند». */
export const CALLING: ReadonlySet<string> = new Set(['خواندن', 'دانستن', 'شمردن', 'نامیدن']);
