import { lexicon } from './lexicon';

/** Endings that a writer may have put apart from their word. Folded. */
export const PLURALS = new Set(['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'هاست']);
export const COMPARATIVES = new Set(['تر', 'ترین', 'تری', 'ترها', 'ترهای', 'ترینها', 'ترینهای', 'ترینی']);
export const COPULAS = new Set(['اند', 'ایم', 'اید', 'ام']);
export const POSSESSIVES = new Set(['اش', 'ات', 'شان', 'مان', 'تان']);

/** Whether a word, standing apart, is rather the end of the one before it. */
export function isEnding(key: string): boolean {
  return (
    PLURALS.has(key) ||
    COMPARATIVES.has(key) ||
    COPULAS.has(key) ||
    POSSESSIVES.has(key) ||
    key === 'ای' ||
    key === 'ی' ||
    lexicon().tails.has(key)
  );
}
