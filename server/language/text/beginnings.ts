import { foldKey } from './fold';

/** A test of folded words for their beginnings, for where a module is loaded: «نشست», «نشست‌های». */
export function beginsWithOneOf(beginnings: Iterable<string>): (word: string) => boolean {
  const pattern = new RegExp(`^(?:${Array.from(beginnings, foldKey).join('|')})`);
  return (word) => pattern.test(word);
}
